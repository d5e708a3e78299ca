"""A scanner set to another keyboard layout is seen through, or told: nobody becomes another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz import (
    Format,
    Tidying,
    Unreadable,
    UnreadableReason,
    Zone,
    ZoneFields,
    compose,
    parse,
    parse_typed,
)
from checkpoint.domain.documents.mrz.keyboards import KEYBOARDS, STATES_WITH_Y_OR_Z, Keyboard
from checkpoint.reference.states import known_states
from tests.domain.documents.mrz.zones import (
    GOOD_ZONES,
    INDONESIAN,
    MALAYSIAN,
    TD3,
    TODAY,
    with_marks,
    written,
)

GERMAN, _, FRENCH, BELGIAN = KEYBOARDS[:4]
TURKISH = next(keyboard for keyboard in KEYBOARDS if keyboard.name == "Turkish Q")
SPANISH = Keyboard("Spanish", {"<": ";"})
US_FROM_SPANISH = Keyboard("US from Spanish", {"<": "\\"})

YUSUF = with_marks(INDONESIAN, 1, 6, "YUSUF<<ZAINAL")


def read(text: str) -> Zone:
    zone = parse_typed(text, today=TODAY)
    assert isinstance(zone, Zone), zone
    return zone


def why_not(text: str) -> UnreadableReason:
    found = parse_typed(text, today=TODAY)
    assert isinstance(found, Unreadable), found
    return found.reason


@pytest.mark.parametrize("text", GOOD_ZONES)
def test_a_scanner_that_fits_is_read_as_any_text(text: str) -> None:
    assert parse_typed(text, today=TODAY) == parse(text, today=TODAY)


@pytest.mark.parametrize("sign", [";", ",", ".", "\\"])
def test_a_sign_in_the_print_above_the_zone_is_no_layout(sign: str) -> None:
    for zone in (YUSUF, TD3.replace("ZE184226B", "YE184226B")):
        text = f"PASPOR{sign} REPUBLIK INDONESIA\n{zone}"

        assert read(text) == parse(text, today=TODAY)


@given(st.sampled_from((*KEYBOARDS, SPANISH, US_FROM_SPANISH)), written)
@settings(deadline=None, max_examples=200)
def test_no_layout_makes_another_of_anybody_in_silence(
    keyboard: Keyboard, format_and_fields: tuple[Format, ZoneFields]
) -> None:
    format_, said = format_and_fields
    lines = compose(said, format_)
    found = parse_typed(keyboard.type("\n".join(lines)), today=TODAY)

    if isinstance(found, Unreadable):
        assert found.reason is UnreadableReason.OTHER_KEYBOARD
        return
    assert Tidying.KEYBOARD_UNDONE in found.tidied
    readings = {found.lines, found.otherwise.lines if found.otherwise else found.lines}
    assert lines in readings


@pytest.mark.parametrize("keyboard", [FRENCH, BELGIAN], ids=lambda keyboard: keyboard.name)
@pytest.mark.parametrize("text", GOOD_ZONES)
def test_a_french_computer_is_undone_for_its_digits_prove_it(keyboard: Keyboard, text: str) -> None:
    zone = read(keyboard.type(text))

    assert zone.fields == read(text).fields
    assert zone.otherwise is None
    assert Tidying.KEYBOARD_UNDONE in zone.tidied


def test_a_turkish_computer_is_undone_though_the_zone_can_be_read_with_faults() -> None:
    malaysian = read(TURKISH.type(MALAYSIAN))

    assert malaysian.fields == read(MALAYSIAN).fields
    assert malaysian.faults == ()


def test_what_a_french_computer_makes_of_a_zone() -> None:
    assert FRENCH.type("P<UTOMARIA") == "P.UTO?QRIQ"
    assert FRENCH.type("L898902C36").lower() == 'l_ç_çàéc"-'


def test_a_name_that_could_be_either_is_told_with_both() -> None:
    zone = read(GERMAN.type(YUSUF))

    assert zone.otherwise is not None
    assert {zone.name.full, zone.otherwise.name.full} == {"YAINAL ZUSUF", "ZAINAL YUSUF"}


def test_a_zone_with_its_doubt_is_read_again_with_the_same_doubt() -> None:
    zone = read(GERMAN.type(YUSUF))
    again = read(zone.text)

    assert (again.lines, again.otherwise) == (zone.lines, zone.otherwise)


def test_a_state_that_there_is_shows_which_computer_it_was() -> None:
    german, spanish = read(GERMAN.type(MALAYSIAN)), read(SPANISH.type(MALAYSIAN))

    assert german.fields == spanish.fields == read(MALAYSIAN).fields
    assert german.otherwise is spanish.otherwise is None


@pytest.mark.parametrize("keyboard", [GERMAN, SPANISH], ids=lambda keyboard: keyboard.name)
def test_a_number_whose_check_digit_agrees_one_way_shows_it_too(keyboard: Keyboard) -> None:
    text = with_marks(TD3, 1, 6, "ZAKIYYAH")
    zone = read(keyboard.type(text))

    assert zone.name.primary == "ZAKIYYAH"
    assert zone.optional == "ZE184226B"
    assert zone.otherwise is None


def test_a_zone_with_a_fault_keeps_its_fault_and_its_doubt() -> None:
    zone = read(GERMAN.type(with_marks(YUSUF, 2, 2, "9")))

    assert zone.faults
    assert zone.otherwise is not None


def test_small_letters_of_caps_lock_are_undone_as_well() -> None:
    assert read(FRENCH.type(MALAYSIAN).lower()).fields == read(MALAYSIAN).fields


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(FRENCH.type(with_marks(INDONESIAN, 2, 3, "9")), id="misread besides"),
        pytest.param(FRENCH.type(INDONESIAN.splitlines()[0]), id="half a zone"),
        pytest.param("Ж" * 44 + "\n" + "Ж" * 20 + "1" * 24, id="a layout that is in no table"),
        pytest.param("ETKÀÀ&É\"'(", id="a pass number on a French computer"),
        pytest.param("PLB Lààç&é&", id="one with a space"),
        pytest.param(FRENCH.type("PLB-SBW/2024-00123"), id="one with hyphens and a stroke"),
        pytest.param("ЗДИ Д009121", id="one in another script"),
        pytest.param("ETK))!@#$%", id="a pass number of a French scanner"),
        pytest.param("ETKéé+ěščř", id="a pass number on a Czech computer"),
    ],
)
def test_what_cannot_be_undone_is_told_and_is_no_code(text: str) -> None:
    assert why_not(text) is UnreadableReason.OTHER_KEYBOARD


@pytest.mark.parametrize(
    "text",
    [
        "ETK0012345",
        "PLB-SBW/2024/00123",
        "https://imigrasi.go.id/plb?n=123",
        "JALAN-MERDEKA",
        "MÜLLER",
        "A.B.C",
        "A-B-C-D",
        "JOÃO-DA-COSTA",
        "SITI AMINAH",
        "NAMA;NIK;TANGGAL",
        "9786020332956",
    ],
)
def test_a_code_is_a_code_on_whatever_keyboard(text: str) -> None:
    assert why_not(text) is UnreadableReason.NOT_A_ZONE


def test_half_a_zone_is_half_a_zone_on_a_german_computer_too() -> None:
    assert why_not(GERMAN.type(TD3.splitlines()[1])) is UnreadableReason.LINE_MISSING


def test_the_states_that_tell_a_layout_are_all_there_and_none_becomes_another() -> None:
    told = {code for code in known_states() if {"Y", "Z"} & set(code)}
    swapped = {GERMAN.type(code) for code in told}

    assert all(STATES_WITH_Y_OR_Z.fullmatch(code) for code in told)
    assert not any(STATES_WITH_Y_OR_Z.fullmatch(code) for code in swapped)
