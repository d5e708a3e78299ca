"""What is no zone, or half of one: told with what is missing, and never an exception."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz import (
    Format,
    Unreadable,
    UnreadableReason,
    Zone,
    parse,
)
from tests.domain.documents.mrz.zones import (
    GOOD_ZONES,
    MRV_A,
    TD1,
    TD2,
    TD3,
    TODAY,
    with_marks,
)


def unread(text: str) -> Unreadable:
    found = parse(text, today=TODAY)
    assert isinstance(found, Unreadable), found
    return found


@pytest.mark.parametrize("text", ["", "   ", "\r\n\r\n", "<<<<<<<<", "—…—"])
def test_a_text_with_nothing_in_it_is_empty(text: str) -> None:
    assert unread(text) == Unreadable(reason=UnreadableReason.EMPTY)


@pytest.mark.parametrize(
    "text",
    [
        "ETK-0012345",
        "PAS LINTAS BATAS REPUBLIK INDONESIA",
        "https://example.org/p/0193a6f0-7d0b-7e2a-9b11-0f4d1a2b3c4d",
        "1234567890" * 9,
        "0" * 30,
        "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQR\nABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQR",
    ],
)
def test_a_text_that_is_no_zone_is_not_forced_into_one(text: str) -> None:
    assert unread(text).reason is UnreadableReason.NOT_A_ZONE


@pytest.mark.parametrize(
    ("text", "format", "missing"),
    [
        pytest.param(TD3.splitlines()[0], Format.TD3, (2,), id="upper line of a passport"),
        pytest.param(TD3.splitlines()[1], Format.TD3, (1,), id="lower line of a passport"),
        pytest.param(TD2.splitlines()[0], Format.TD2, (2,), id="upper line of a card"),
        pytest.param(TD2.splitlines()[1], Format.TD2, (1,), id="lower line of a card"),
        pytest.param(MRV_A.splitlines()[0], Format.MRV_A, (2,), id="upper line of a visa"),
        pytest.param("\n".join(TD1.splitlines()[:2]), Format.TD1, (3,), id="card without name"),
        pytest.param("\n".join(TD1.splitlines()[1:]), Format.TD1, (1,), id="card without number"),
        pytest.param(TD1.splitlines()[1], Format.TD1, (1, 3), id="middle line of a card"),
        pytest.param("P<UTOERIKSSON<<ANNA", Format.TD3, (2,), id="upper line cut short"),
        pytest.param(
            "NAMA ANNA MARIA\n" + TD3.splitlines()[1], Format.TD3, (1,), id="print above a line"
        ),
        pytest.param(
            "PASPOR REPUBLIK INDONESIA\n" + TD3.splitlines()[1],
            Format.TD3,
            (1,),
            id="print that begins like a passport",
        ),
    ],
)
def test_half_a_zone_says_what_is_missing(
    text: str, format: Format, missing: tuple[int, ...]
) -> None:
    found = unread(text)

    assert found.reason is UnreadableReason.LINE_MISSING
    assert (found.format, found.missing) == (format, missing)
    assert len(found.lines) == (3 if format is Format.TD1 else 2) - len(missing)


@pytest.mark.parametrize("name", ["SUKARNO", "NORHAYATI<BINTI<SULONG"])
def test_the_upper_half_is_known_by_a_name_that_nobody_split(name: str) -> None:
    half = unread(f"P<IDN{name}".ljust(44, "<"))

    assert (half.reason, half.missing) == (UnreadableReason.LINE_MISSING, (2,))
    assert half.format is Format.TD3


def test_lines_of_a_wrong_length_are_given_back_to_be_completed() -> None:
    upper, lower = TD3.splitlines()
    found = unread(f"{upper[:-1]}\n{lower[:20]}{lower[21:]}")

    assert found.reason is UnreadableReason.WRONG_LENGTH
    assert [len(line) for line in found.lines] == [43, 43]


def test_an_upper_line_and_half_a_lower_one_are_not_taken_for_a_card() -> None:
    upper, lower = TD3.splitlines()

    assert unread(f"{upper}\n{lower[:20]}").format is Format.TD3


def test_a_zone_without_a_name_is_given_back_to_be_completed() -> None:
    found = unread(with_marks(TD3, 1, 6, "<" * 39))

    assert found.reason is UnreadableReason.NAME_MISSING
    assert found.format is Format.TD3
    assert len(found.lines) == 2


@given(st.text() | st.text("PIV<UTO0123456789 \n", max_size=200), st.dates())
@settings(deadline=None)
@example(TD3.replace("ERIKSSON", "\u1680" * 8).replace("ANNA<MARIA", "<" * 10), TODAY)
@example("\x00" * 88, date(1, 1, 1))
@example("9" * 88 + "\n" + "<" * 44, date(9999, 12, 31))
def test_no_text_is_too_strange_to_be_read(text: str, today: date) -> None:
    assert isinstance(parse(text, today=today), Zone | Unreadable)


@given(
    st.sampled_from(GOOD_ZONES),
    st.lists(st.tuples(st.integers(0, 92), st.characters()), max_size=12),
    st.dates(),
)
@settings(deadline=None)
def test_no_damage_to_a_zone_is_too_great_to_be_read(
    text: str, damage: list[tuple[int, str]], today: date
) -> None:
    marks = list(text)
    for at, mark in damage:
        marks[at % len(marks)] = mark

    assert isinstance(parse("".join(marks), today=today), Zone | Unreadable)


def test_a_page_full_of_text_is_read_in_no_time() -> None:
    page = "\n".join(["SURNAME GIVEN NAMES AND SO ON, AT GREAT LENGTH"] * 10_000)

    assert isinstance(parse(page, today=TODAY), Unreadable)
