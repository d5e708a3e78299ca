"""What a document number, as it was read, can be by the form that states give their numbers."""

from __future__ import annotations

import pytest

from checkpoint.domain.documents.mrz.number_forms import PASSPORTS, USUAL, NumberForm


def numbers(read: str, form: NumberForm = USUAL) -> list[str]:
    return [
        "".join(reading.get(at, mark) for at, mark in enumerate(read))
        for reading in form.readings(read)
    ]


def offered(read: str, form: NumberForm = USUAL) -> list[str]:
    readings = [reading for reading in form.readings(read) if form.may_offer(read, reading)]
    return ["".join(reading.get(at, mark) for at, mark in enumerate(read)) for reading in readings]


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        pytest.param("XK73O4567", ["XK7304567"], id="a letter among the digits"),
        pytest.param("X77OO4567", ["X77004567"], id="the same letter twice"),
        pytest.param("7733O4567", ["773304567"], id="no letter at the head"),
        pytest.param("X77OB4567", ["X77084567"], id="two letters"),
        pytest.param("X7O345<<<", [], id="too few digits to show a form"),
        pytest.param("X77OBS34567", [], id="three letters"),
        pytest.param("X77C33O45", [], id="a letter that no digit looks like"),
        pytest.param("X7734567<", [], id="no letter among the digits"),
        pytest.param("X77<O4567", [], id="a filler among the digits"),
    ],
)
def test_a_number_can_be_letters_and_then_digits(read: str, expected: list[str]) -> None:
    assert numbers(read) == expected


def test_what_stands_first_can_be_letters_or_digits() -> None:
    assert numbers("B8345677") == ["88345677", "BB345677"]
    assert numbers("73S45677") == ["73545677"]
    assert numbers("88S45677") == ["88545677", "B8545677", "BB545677", "BBS45677"]


def test_a_letter_at_the_end_can_also_be_a_filler() -> None:
    assert numbers("X773456O<") == ["X7734560<", "X773456<<"]
    assert numbers("X773456B<") == ["X7734568<"]


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        pytest.param("XK73O4567", ["XK7304567"], id="behind two digits"),
        pytest.param("XK7O34567", [], id="behind one, which may be a letter"),
        pytest.param("B73345677", [], id="at the head"),
        pytest.param("83345677", [], id="a digit at the head"),
        pytest.param("33AB34567", [], id="two letters, as in a French number"),
    ],
)
def test_only_a_letter_that_shows_itself_may_be_put_right(read: str, expected: list[str]) -> None:
    assert offered(read) == expected


def test_of_an_issuer_whose_form_is_known_everything_of_the_form_may() -> None:
    indonesian = PASSPORTS["IDN"]

    assert offered("XOB45677<", indonesian) == ["X0845677<"]
    assert offered("8O345677<", indonesian) == ["B0345677<"]
    assert offered("A773456O<", indonesian) == ["A7734560<"]
    assert offered("A77345O<<", indonesian) == []
    assert offered("AB345677O", indonesian) == []
