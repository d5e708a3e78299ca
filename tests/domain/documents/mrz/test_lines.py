"""A zone is found in whatever shape the text is in, and what was done to it is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz import Tidying, Zone, parse
from tests.domain.documents.mrz.zones import (
    GOOD_ZONES,
    INDONESIAN,
    MALAYSIAN,
    MRV_A,
    TD1,
    TD2,
    TD3,
    TIMORESE_CARD,
    TODAY,
)


def read(text: str) -> Zone:
    zone = parse(text, today=TODAY)
    assert isinstance(zone, Zone), zone
    return zone


def _lines_of(text: str) -> tuple[str, ...]:
    return tuple(text.splitlines())


_SURROUNDINGS = "REPUBLIK INDONESIA\nPASPOR\n{}\nPEJABAT, PLBN ENTIKONG\n"

every_zone = pytest.mark.parametrize("text", GOOD_ZONES)


@every_zone
@pytest.mark.parametrize("end", ["\r\n", "\r", "\n\n", "\t", " \n "])
def test_lines_may_end_as_the_reader_likes(text: str, end: str) -> None:
    zone = read(text.replace("\n", end) + end)

    assert zone.lines == _lines_of(text)
    assert zone.faults == ()


@every_zone
def test_small_letters_are_capitals(text: str) -> None:
    zone = read(text.lower())

    assert (zone.lines, zone.tidied) == (_lines_of(text), ())


@every_zone
@pytest.mark.parametrize("sign", [";", ",", ">", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"])
def test_another_keyboard_layout_is_seen_through(text: str, sign: str) -> None:
    zone = read(text.replace("<", sign))

    assert zone.lines == _lines_of(text)
    assert zone.tidied == (Tidying.FILLERS_REPLACED,)


def test_two_fillers_read_as_one_sign_are_two() -> None:
    sign = "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    zone = read(TD3.replace("<<", sign))

    assert zone.lines == _lines_of(TD3)


def test_full_width_letters_are_letters() -> None:
    wide = "".join(chr(ord(mark) + 0xFEE0) if mark != "\n" else mark for mark in TD3)

    assert read(wide).lines == _lines_of(TD3)


@every_zone
def test_spaces_stand_for_fillers(text: str) -> None:
    zone = read(text.replace("<", " "))

    assert zone.lines == _lines_of(text)
    assert Tidying.SPACES_FILLED in zone.tidied


def test_spaces_between_characters_are_dropped() -> None:
    upper = "P<UTO ERIKSSON<<ANNA<MARIA <<<<<<<<<<<<<<<<<<<"
    lower = "L898902C3 6UTO 7408122 F1204159ZE184226B<<<<<10"
    zone = read(f"{upper}\n{lower}")

    assert zone.lines == _lines_of(TD3)
    assert zone.tidied == (Tidying.SPACES_DROPPED,)


@every_zone
def test_lines_in_one_piece_are_parted(text: str) -> None:
    zone = read(text.replace("\n", ""))

    assert zone.lines == _lines_of(text)
    assert zone.tidied == (Tidying.LINES_PARTED,)


@every_zone
def test_swapped_lines_are_put_in_order(text: str) -> None:
    zone = read("\n".join(reversed(_lines_of(text))))

    assert zone.lines == _lines_of(text)
    assert zone.tidied == (Tidying.LINES_SWAPPED,)


def test_letters_misread_in_its_dates_do_not_turn_a_visa_upside_down() -> None:
    """Its number begins with the V of a visa, and its line of fillers has no date to be wrong."""
    visa = (
        "V<IDNABDULLAH<<<<<<<<<<<<<<<<<<<<<<<",
        "V3706129<3CHN070I101M3206I7962<<<<<<",
    )
    zone = read("\n".join(visa))

    assert zone.lines == visa
    assert (zone.number, zone.faults) == ("V3706129", ())


@every_zone
def test_text_around_the_zone_is_left_out(text: str) -> None:
    zone = read(_SURROUNDINGS.format(text))

    assert zone.lines == _lines_of(text)
    assert zone.tidied == (Tidying.TEXT_LEFT_OUT,)


def test_a_zone_is_found_at_the_foot_of_a_long_page() -> None:
    zone = read("KETENTUAN BAGI PEMEGANG PASPOR INI\n" * 1_000 + TD3)

    assert zone.lines == _lines_of(TD3)


def test_a_zone_in_one_piece_is_found_among_other_lines() -> None:
    zone = read(_SURROUNDINGS.format(TD3.replace("\n", "")))

    assert zone.lines == _lines_of(TD3)
    assert zone.tidied == (Tidying.LINES_PARTED, Tidying.TEXT_LEFT_OUT)


@pytest.mark.parametrize("text", [TD3, TD2, TD1, MRV_A, INDONESIAN, MALAYSIAN, TIMORESE_CARD])
def test_fillers_lost_at_the_end_of_a_line_are_filled_up(text: str) -> None:
    lost = "\n".join(line.rstrip("<") for line in _lines_of(text))
    zone = read(lost)

    assert zone.lines == _lines_of(text)
    assert zone.tidied == ((Tidying.LINE_PADDED,) if lost != text else ())


def test_fillers_too_many_are_cut_off() -> None:
    upper, lower = _lines_of(TD3)
    zone = read(f"{upper}<<<\n{lower}")

    assert zone.lines == (upper, lower)
    assert zone.tidied == (Tidying.LINE_TRIMMED,)


def test_control_characters_of_a_reader_are_not_part_of_the_zone() -> None:
    assert read(f"\x02{TD3}\x03\r").lines == _lines_of(TD3)


def test_the_right_lines_are_taken_of_a_passport_and_a_visa_on_one_picture() -> None:
    zone = read(f"{MRV_A}\n{INDONESIAN}")

    assert zone.lines in {_lines_of(MRV_A), _lines_of(INDONESIAN)}
    assert zone.tidied == (Tidying.TEXT_LEFT_OUT,)


@given(
    st.sampled_from(GOOD_ZONES),
    st.lists(st.text("ABCDEFGHIJ 0123456789.", max_size=40), max_size=4),
    st.lists(st.text("ABCDEFGHIJ 0123456789.", max_size=40), max_size=4),
)
@settings(deadline=None)
def test_no_text_around_a_good_zone_changes_what_it_says(
    text: str, before: list[str], after: list[str]
) -> None:
    zone = read("\n".join([*before, text, *after]))

    assert zone.lines == _lines_of(text)
