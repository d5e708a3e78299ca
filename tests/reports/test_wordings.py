"""What an administrator may write in a wording, and what is refused, with its line."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.papers.faults import MOST_LETTERS, Misfit, WordingFault, WordingRefused
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.places import PLACES
from checkpoint.domain.papers.samples import a_sample
from checkpoint.reports.marks import Mark, blocks_of
from checkpoint.reports.press import PaperPress
from checkpoint.reports.wordings import fill_in
from tests.builders import a_post

RECORD = PaperKind.POSTPONEMENT_RECORD
PRESS = PaperPress()
SAID = {place.value: "isi" for place in PLACES[RECORD]} | {"indicators": ("satu", "dua")}


def refused(text: str, kind: PaperKind = RECORD) -> WordingFault:
    with pytest.raises(WordingRefused) as caught:
        PRESS.prove(kind, text, a_post())
    return caught.value.fault


@pytest.mark.parametrize("kind", PaperKind)
def test_our_own_wordings_make_their_papers(kind: PaperKind) -> None:
    PRESS.prove(kind, PRESS.ours(kind), a_post())


@pytest.mark.parametrize("kind", PaperKind)
def test_every_place_that_is_listed_can_be_said(kind: PaperKind) -> None:
    everything = "\n".join(f"{{{{ {place.value} }}}}" for place in PLACES[kind])

    assert PRESS.fill_in(kind, everything, a_sample(kind, a_post()))


@pytest.mark.parametrize(
    ("text", "misfit", "line", "what"),
    [
        pytest.param("", Misfit.EMPTY, None, "", id="nothing"),
        pytest.param(" \n ", Misfit.EMPTY, None, "", id="only spaces"),
        pytest.param("{#", Misfit.EMPTY, None, "", id="a comment that is begun"),
        pytest.param("{% if not name %}a{% endif %}", Misfit.EMPTY, None, "", id="says nothing"),
        pytest.param("a\nb {{ nama }}", Misfit.UNKNOWN_PLACE, 2, "nama", id="unknown place"),
        pytest.param("a\n\n{{ name", Misfit.BROKEN, 3, "{{ name", id="open place"),
        pytest.param("{% if name %}\na", Misfit.BROKEN, 2, "a", id="open if"),
        pytest.param("a\n{% endif %}", Misfit.BROKEN, 2, "{% endif %}", id="nothing to end"),
        pytest.param("x" * (MOST_LETTERS + 1), Misfit.TOO_LONG, None, "", id="too long"),
        pytest.param("satu\n\n" * 2000, Misfit.TOO_MANY_PAGES, None, "", id="too many pages"),
    ],
)
def test_a_wording_that_makes_no_paper_is_refused_with_its_line(
    text: str, misfit: Misfit, line: int | None, what: str
) -> None:
    assert refused(text) == WordingFault(misfit=misfit, line=line, what=what)


@pytest.mark.parametrize(
    "text",
    [
        "{% for a in range(99999999) %}x{% endfor %}",
        "{% for a in indicators %}{% for b in indicators %}x{% endfor %}{% endfor %}",
        "{% for a in indicators recursive %}{{ loop(indicators) }}{% endfor %}",
        "{% for a in 'x' * 10**9 %}x{% endfor %}",
        "{% for a in name %}x{% endfor %}",
        "{% for a, b in indicators %}x{% endfor %}",
        "{% for a in indicators if a %}x{% endfor %}",
        "{{ 'x' * 10**9 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ name.__class__ }}",
        "{{ name['__class__'] }}",
        "{{ name|attr('__class__') }}",
        "{{ name|center(999999999) }}",
        "{{ name ~ name }}",
        "{{ name() }}",
        "{{ '%99999999d'|format(1) }}",
        "{% set x = name %}{{ name }}",
        "{% macro m() %}{{ m() }}{% endmacro %}",
        "{% include 'x' %}",
        "{% import 'x' as y %}",
        "{% extends 'x' %}",
        "{% block x %}a{% endblock %}",
        "{% filter upper %}a{% endfilter %}",
        "{% with x = name %}a{% endwith %}",
        "{% if name == 'x' %}a{% endif %}",
        "{% autoescape true %}a{% endautoescape %}",
    ],
)
def test_what_a_letter_does_not_need_is_refused_before_any_of_it_runs(text: str) -> None:
    fault = refused(f"baik\n{text}")

    assert fault.misfit in {Misfit.NOT_ALLOWED, Misfit.BROKEN}
    assert fault.line == 2


@pytest.mark.parametrize(
    "text",
    [
        "{{ " + "(" * 5000 + "name" + ")" * 5000 + " }}",
        "{% if " + "not " * 2500 + "name %}a{% endif %}",
        "{% if name %}" * 400 + "{% endif %}" * 400,
        "{% if " + " and ".join(["name"] * 1000) + " %}a{% endif %}",
        "{{ " + "-" * 9000 + "1 }}",
    ],
    ids=["brackets", "nots", "ifs", "ands", "minuses"],
)
def test_however_deep_it_goes_it_is_refused_and_nothing_breaks(text: str) -> None:
    assert refused(text).misfit in {Misfit.TOO_DEEP, Misfit.NOT_ALLOWED}


def test_what_becomes_endless_by_its_values_is_refused() -> None:
    text = "{{ interview }}" * 700
    long = SAID | {"interview": "x" * 2000}

    with pytest.raises(WordingRefused) as caught:
        fill_in(RECORD, text, long)

    assert caught.value.fault.misfit is Misfit.TOO_LONG


@pytest.mark.parametrize("kind", [kind for kind in PaperKind if kind is not RECORD])
def test_what_was_told_in_confidence_stands_on_no_other_paper(kind: PaperKind) -> None:
    for place in ("interview", "indicators", "companions", "recruiter", "phone"):
        assert refused(f"{{{{ {place} }}}}", kind).misfit is Misfit.UNKNOWN_PLACE


@given(st.text())
def test_no_value_becomes_a_line_of_its_own(value: str) -> None:
    (block,) = blocks_of(fill_in(RECORD, "{{ interview }}.", SAID | {"interview": value}))

    assert block.mark is Mark.PARAGRAPH


@given(st.text("{}%# -=~:\nabname", max_size=40))
def test_whatever_is_typed_is_a_wording_or_is_refused(text: str) -> None:
    with suppress(WordingRefused):
        assert fill_in(RECORD, text, SAID)


def test_an_if_and_a_list_read_as_they_are_meant() -> None:
    asked = "{% if phone %}\nTelepon :: {{ phone }}\n{% endif %}\n"
    text = asked + "{% for one in indicators %}\n- {{ one }}\n{% endfor %}"

    blocks = [(b.mark, b.label, b.text) for b in blocks_of(fill_in(RECORD, text, SAID))]

    assert blocks == [
        (Mark.ROW, "Telepon", "isi"),
        (Mark.ITEM, "", "satu"),
        (Mark.ITEM, "", "dua"),
    ]
