"""Every paper, place, sign and fault has words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.crossings.grounds import GROUNDS
from checkpoint.domain.papers.faults import Misfit, WordingFault, WordingRefused
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.particulars import Indicator
from checkpoint.domain.papers.places import Place
from checkpoint.domain.papers.samples import a_sample
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.paper_problems import MISFITS
from checkpoint.words.papers import INDICATORS, KINDS, PLACES, place_words, said_in
from checkpoint.words.problems import problem_words
from tests.builders import a_post

ENGLISH = Catalogue(Language.ENGLISH, {})
INDONESIAN = Catalogue(Language.INDONESIAN, {})


def test_nothing_is_left_without_words() -> None:
    assert KINDS.keys() == set(PaperKind)
    assert INDICATORS.keys() == set(Indicator)
    assert MISFITS.keys() == set(Misfit)
    assert all(place_words(place, ENGLISH) for place in Place)


def test_every_place_is_filled_and_is_explained() -> None:
    kind = PaperKind.HAND_OVER
    said = said_in(kind, a_sample(kind, a_post()), INDONESIAN, ENGLISH)

    assert said.keys() == {place.value for place in Place}
    assert PLACES.keys() == {place for place in Place if not place.value.endswith("_en")}


@pytest.mark.parametrize("rule", GROUNDS, ids=lambda rule: rule.ground.value)
def test_an_article_is_named_in_english_by_the_same_numbers(rule: object) -> None:
    ground = next(one for one in GROUNDS if one is rule)
    kind = PaperKind.ENTRY_NOTICE
    facts = replace(a_sample(kind, a_post()), ground=ground.ground)

    english = str(said_in(kind, facts, INDONESIAN, ENGLISH)["article_en"])

    assert [c for c in english if c.isdigit()] == [c for c in ground.article if c.isdigit()]
    assert not {"ayat", "huruf", "Ps", "UU"} & set(english.split())


def test_what_is_wrong_with_a_wording_is_said_with_its_line() -> None:
    fault = WordingFault(misfit=Misfit.UNKNOWN_PLACE, line=7, what="nama")

    said = problem_words(WordingRefused(fault), ENGLISH)

    assert "Line 7" in said
    assert "nama" in said
