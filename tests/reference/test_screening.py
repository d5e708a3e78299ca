"""The signs that are ticked: dated rows in both languages, strictly read, about nobody's origin."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from checkpoint.domain.cases.indicators import IndicatorRow, asked_of
from checkpoint.domain.papers.particulars import Indicator
from checkpoint.reference.screening import SCREENING, ScreeningUnusable, load_indicators
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.papers import INDICATORS
from tests.builders import TODAY

OURS = (SCREENING / "indicators.toml").read_text(encoding="utf-8")
FORBIDDEN = re.compile(
    r"\b(suku|etnis|ras|agama|muslim|kristen|bangsa|warga negara|kulit|dialek|logat"
    r"|perempuan|wanita|gadis|laki-laki|pria|kelamin|janda"
    r"|miskin|kemiskinan|kaya|melarat|gelandangan"
    r"|ethnic\w*|race|racial|tribe|religio\w*|nationalit\w*|skin|accent"
    r"|sex\w*|female|male|wom[ae]n|m[ae]n|girls?|boys?|pretty"
    r"|poor|poverty|rich|homeless)\b",
    re.IGNORECASE,
)


def changed(tmp_path: Path, old: str, new: str, count: int = 1) -> Path:
    (tmp_path / "indicators.toml").write_text(OURS.replace(old, new, count), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("row", load_indicators(), ids=lambda row: row.code.value)
def test_no_sign_speaks_of_origin_sex_or_poverty(row: IndicatorRow) -> None:
    said = f"{row.text.id} {row.text.en}"

    assert not FORBIDDEN.search(said)
    assert row.text.id != row.text.en
    assert row.source


@pytest.mark.parametrize("language", Language)
def test_nor_do_the_words_that_stand_on_papers(language: Language) -> None:
    words = load_catalogue(language)
    for text in INDICATORS.values():
        assert not FORBIDDEN.search(words.translate("papers", text))


@pytest.mark.parametrize("said", ["Perempuan muda", "From a poor village", "a woman alone"])
def test_the_guard_would_notice(said: str) -> None:
    assert FORBIDDEN.search(said)


def test_every_sign_is_shown_once_and_those_of_children_to_children_alone() -> None:
    rows = load_indicators()
    of_child = [row.code for row in asked_of(rows, on=TODAY, is_child=True)]
    of_adult = [row.code for row in asked_of(rows, on=TODAY, is_child=False)]

    assert sorted(of_child) == sorted(Indicator)
    assert set(of_child) - set(of_adult) == {Indicator.CHILD_NOT_WITH_PARENTS}


def test_a_sentence_is_replaced_from_a_day_on(tmp_path: Path) -> None:
    old = 'code = "no_means"'
    new = f"{old}\nvalid_to = 2026-03-31"
    later = (
        '\n[[indicators]]\ncode = "no_means"\nid = "Baru"\nen = "New"\n'
        'source = "Rapat"\nis_verified = false\nvalid_from = 2026-04-01\n'
    )
    (tmp_path / "indicators.toml").write_text(OURS.replace(old, new) + later, encoding="utf-8")
    rows = load_indicators((SCREENING, tmp_path))

    def said(on: date) -> list[str]:
        return [
            row.text.en
            for row in asked_of(rows, on=on, is_child=False)
            if row.code is Indicator.NO_MEANS
        ]

    assert said(date(2026, 3, 31)) != ["New"]
    assert said(date(2026, 4, 1)) == ["New"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('code = "no_means"', 'code = "looks_poor"', "code: one of"),
        ('code = "no_means"', 'code = "no_means"\nweight = 3', "weight: there is no such entry"),
        ('source = "UNODC"', 'source = ""', "source: a sentence"),
        ('code = "no_means"', 'code = "no_contract"', "two rows for no_contract"),
        ("is_verified = true", 'is_verified = "ja"', "is_verified"),
        (
            'code = "no_means"',
            'code = "no_means"\nvalid_from = 2026-04-01\nvalid_to = 2026-03-31',
            "valid_to: not before",
        ),
    ],
)
def test_a_row_that_does_not_say_what_it_must_is_refused_with_its_line(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    with pytest.raises(ScreeningUnusable, match=told) as refused:
        load_indicators((changed(tmp_path, old, new),))
    assert refused.value.line is not None


def test_a_sign_that_nobody_would_be_shown_is_refused(tmp_path: Path) -> None:
    (tmp_path / "indicators.toml").write_text(OURS[: OURS.rindex("[[indicators]]")])

    with pytest.raises(ScreeningUnusable, match="no row for known_contact"):
        load_indicators((tmp_path,))
    with pytest.raises(ScreeningUnusable, match="no such file"):
        load_indicators((tmp_path / "nowhere",))
