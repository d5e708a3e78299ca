from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz import (
    LAYOUTS,
    FaultKind,
    Field,
    Format,
    Place,
    Zone,
    ZoneFields,
    check_digit,
    compose,
    parse,
)
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex
from tests.domain.documents.mrz.zones import (
    GERMAN,
    GOOD_ZONES,
    INDONESIAN,
    INDONESIAN_WITH_PERSONAL_NUMBER,
    LONG_NUMBER_TD1,
    LONG_NUMBER_TD2,
    MALAYSIAN,
    MRV_A,
    PAPUA_NEW_GUINEAN,
    SPECIMENS,
    TD1,
    TD3,
    TIMORESE_CARD,
    TODAY,
    with_marks,
)


def read(text: str) -> Zone:
    zone = parse(text, today=TODAY)
    assert isinstance(zone, Zone), zone
    return zone


ANNA = ZoneFields(
    code="P",
    issuer="UTO",
    number="L898902C3",
    name=PersonName("ERIKSSON", "ANNA MARIA"),
    nationality="UTO",
    born=PartialDate(1974, 8, 12),
    sex=Sex.FEMALE,
    expires_on=date(2012, 4, 15),
    optional="ZE184226B",
)
ANNA_WITH_CARD = replace(ANNA, code="I", number="D23145890", optional="")
ANNA_WITH_VISA = replace(
    ANNA,
    code="V",
    number="L898902C",
    born=PartialDate(1969, 8, 6),
    expires_on=date(1994, 6, 23),
)


@pytest.mark.parametrize(
    ("format", "said"),
    [
        (Format.TD3, ANNA),
        (Format.TD2, ANNA_WITH_CARD),
        (Format.TD1, ANNA_WITH_CARD),
        (Format.MRV_A, ANNA_WITH_VISA),
        (Format.MRV_B, replace(ANNA_WITH_VISA, optional="ZE184226")),
    ],
)
def test_the_specimens_of_the_standard_are_read(format: Format, said: ZoneFields) -> None:
    zone = read(SPECIMENS[format])

    assert zone.format is format
    assert zone.fields == said
    assert zone.lines == tuple(SPECIMENS[format].splitlines())


@pytest.mark.parametrize("text", GOOD_ZONES)
def test_a_good_zone_has_no_faults_and_needs_no_repair(text: str) -> None:
    zone = read(text)

    assert (zone.faults, zone.repairs, zone.tidied) == ((), (), ())


@pytest.mark.parametrize(
    ("text", "proven"),
    [
        pytest.param(
            TD3,
            {Field.NUMBER, Field.BORN, Field.EXPIRES, Field.OPTIONAL, Field.COMPOSITE},
            id="passport",
        ),
        pytest.param(
            TIMORESE_CARD,
            {
                Field.NUMBER,
                Field.BORN,
                Field.EXPIRES,
                Field.OPTIONAL,
                Field.MORE_OPTIONAL,
                Field.COMPOSITE,
            },
            id="card, its optional fields by the composite",
        ),
        pytest.param(MRV_A, {Field.NUMBER, Field.BORN, Field.EXPIRES}, id="visa"),
    ],
)
def test_the_fields_that_a_check_digit_vouches_for_are_told(text: str, proven: set[Field]) -> None:
    assert read(text).proven == proven


def test_a_single_name_is_whole() -> None:
    assert read(INDONESIAN).name == PersonName("SUKARMI")


def test_a_malaysian_name_is_not_split() -> None:
    assert read(MALAYSIAN).name == PersonName("DAYANG NURUL BINTI ABANG RAZALI")


def test_a_birth_of_which_only_the_year_is_known_is_read_as_that() -> None:
    zone = read(PAPUA_NEW_GUINEAN)

    assert zone.born == PartialDate(1968)
    assert Field.BORN in zone.proven


def test_germany_is_deu_in_meaning_and_one_letter_in_the_zone() -> None:
    zone = read(GERMAN)

    assert (zone.issuer, zone.nationality) == ("DEU", "DEU")
    assert zone.lines[0].startswith("P<D<<")
    assert zone.sex is Sex.UNSPECIFIED


def test_a_personal_number_is_read_and_proven() -> None:
    zone = read(INDONESIAN_WITH_PERSONAL_NUMBER)

    assert (zone.code, zone.optional) == ("PP", "6105010101790")
    assert Field.OPTIONAL in zone.proven


@pytest.mark.parametrize(
    ("text", "number", "optional"),
    [
        pytest.param(LONG_NUMBER_TD1, "592345678901", "", id="TD1"),
        pytest.param(LONG_NUMBER_TD2, "D2314589012345", "", id="TD2"),
    ],
)
def test_a_document_number_goes_on_in_the_optional_field(
    text: str, number: str, optional: str
) -> None:
    zone = read(text)

    assert (zone.number, zone.optional) == (number, optional)
    assert Field.NUMBER in zone.proven


@pytest.mark.parametrize(
    ("marks", "number"),
    [
        pytest.param("D23145890<7<<", "D23145890", id="nothing but a check digit follows"),
        pytest.param("D2314589<<123<", "D2314589", id="the number ends before its ninth place"),
    ],
)
def test_a_missing_check_digit_alone_does_not_make_a_number_long(marks: str, number: str) -> None:
    zone = read(with_marks(TD1, 1, 6, marks))

    assert zone.number == number
    assert (Field.NUMBER, Place(1, 15, 15)) in {(fault.field, fault.place) for fault in zone.faults}


def test_a_slip_in_the_second_half_of_a_long_number_is_found_there() -> None:
    zone = read(with_marks(LONG_NUMBER_TD1, 1, 17, "2"))

    assert (Field.NUMBER, Place(1, 19, 19)) in {(fault.field, fault.place) for fault in zone.faults}
    assert Field.NUMBER not in zone.proven


@pytest.mark.parametrize("mark", ["0", "<"])
def test_an_unused_personal_number_has_zero_or_a_filler_for_its_check_digit(mark: str) -> None:
    assert read(with_marks(INDONESIAN, 2, 43, mark)).faults == ()


def test_an_x_for_the_sex_means_unspecified_as_a_filler_does() -> None:
    zone = read(with_marks(GERMAN, 2, 21, "X"))

    assert zone.sex is Sex.UNSPECIFIED
    assert zone.faults == ()


def test_a_document_that_states_no_expiry_has_none() -> None:
    zone = read(with_marks(MRV_A, 2, 22, "<<<<<<0"))

    assert zone.expires_on is None
    assert zone.faults == ()


def test_a_name_that_fills_its_field_is_taken_as_truncated() -> None:
    zone = read(with_marks(TD3, 1, 6, "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR"))

    assert zone.name == PersonName("PAPANDROPOULOUS", "JONATHON WARREN TREVOR", is_truncated=True)
    assert zone.faults == ()


def test_nobody_is_born_after_his_passport_ended() -> None:
    said = replace(ANNA, born=PartialDate(1915, 1, 1), expires_on=date(2010, 6, 1))

    assert read("\n".join(compose(said, Format.TD3))).born == PartialDate(1915, 1, 1)


# What is wrong with a zone


def test_a_wrong_check_digit_is_told_with_what_it_would_have_to_be() -> None:
    zone = read(with_marks(TD3, 2, 14, "75"))

    born, composite = zone.faults
    assert (born.kind, born.field, born.place) == (
        FaultKind.CHECK_DIGIT,
        Field.BORN,
        Place(2, 20, 20),
    )
    assert (born.found, born.expected) == ("2", "5")
    assert composite.field is Field.COMPOSITE
    assert zone.proven == {Field.NUMBER, Field.EXPIRES, Field.OPTIONAL}


@pytest.mark.parametrize(
    ("line", "first", "mark", "field"),
    [
        pytest.param(1, 1, "F", Field.CODE, id="no passport begins with F"),
        pytest.param(1, 3, "0", Field.ISSUER, id="a digit in a state"),
        pytest.param(1, 8, "1", Field.NAME, id="a digit in a name"),
        pytest.param(2, 12, "7", Field.NATIONALITY, id="a digit in a nationality"),
        pytest.param(2, 21, "W", Field.SEX, id="no such sex"),
        pytest.param(2, 30, "?", Field.OPTIONAL, id="a character of no zone"),
    ],
)
def test_a_character_that_may_not_stand_there_is_a_fault(
    line: int, first: int, mark: str, field: Field
) -> None:
    zone = read(with_marks(TD3, line, first, mark))

    illegal = [fault for fault in zone.faults if fault.kind is FaultKind.ILLEGAL_CHARACTER]
    assert [(fault.field, fault.place, fault.found) for fault in illegal] == [
        (field, Place(line, first, first), mark)
    ]
    assert field not in zone.proven


def test_a_day_that_no_calendar_has_is_a_fault_though_its_check_digit_is_right() -> None:
    zone = read(with_marks(MRV_A, 2, 14, "690230" + check_digit("690230")))

    assert [(fault.kind, fault.field) for fault in zone.faults] == [
        (FaultKind.IMPOSSIBLE_DATE, Field.BORN)
    ]
    assert zone.born is None
    assert Field.BORN not in zone.proven


def test_an_expiry_that_no_calendar_has_is_a_fault() -> None:
    zone = read(with_marks(MRV_A, 2, 22, "940631" + check_digit("940631")))

    assert [(fault.kind, fault.place) for fault in zone.faults] == [
        (FaultKind.IMPOSSIBLE_DATE, Place(2, 22, 27))
    ]
    assert zone.expires_on is None


def test_a_birth_without_a_year_is_unknown_and_no_fault() -> None:
    zone = read(with_marks(MRV_A, 2, 14, "<<0806" + check_digit("<<0806")))

    assert zone.born is None
    assert zone.faults == ()


@pytest.mark.parametrize(
    ("line", "first", "marks", "field"),
    [
        (1, 3, "<<<", Field.ISSUER),
        (2, 11, "<<<", Field.NATIONALITY),
        (2, 1, "<<<<<<<<<0", Field.NUMBER),
    ],
)
def test_a_field_that_must_be_filled_and_is_not_is_a_fault(
    line: int, first: int, marks: str, field: Field
) -> None:
    zone = read(with_marks(MRV_A, line, first, marks))

    assert [(fault.kind, fault.field) for fault in zone.faults] == [(FaultKind.MISSING, field)]


def test_letters_behind_the_end_of_a_name_are_a_fault() -> None:
    zone = read(with_marks(TD3, 1, 40, "K"))

    assert [(fault.kind, fault.place) for fault in zone.faults] == [
        (FaultKind.NAME_RESUMES, Place(1, 40, 44))
    ]


def test_faults_come_in_the_order_in_which_they_stand() -> None:
    zone = read(with_marks(with_marks(TD3, 2, 14, "75"), 1, 8, "1"))

    places = [(fault.place.line, fault.place.first) for fault in zone.faults]
    assert places == sorted(places)
    assert len(places) == 3


@given(st.sampled_from(GOOD_ZONES), st.data())
@settings(deadline=None)
def test_no_misread_digit_in_a_checked_field_passes_in_silence(
    text: str, data: st.DataObject
) -> None:
    zone = read(text)
    checked = sorted(zone.proven - {Field.COMPOSITE})
    field = data.draw(st.sampled_from(checked), label="field")
    line, first = data.draw(st.sampled_from(_digits_of(zone, field)), label="place")
    right = zone.lines[line - 1][first - 1]
    wrong = data.draw(st.sampled_from("0123456789").filter(lambda mark: mark != right))

    misread = read(with_marks(text, line, first, wrong))
    assert FaultKind.CHECK_DIGIT in {fault.kind for fault in misread.faults} or misread.repairs


def _digits_of(zone: Zone, field: Field) -> list[tuple[int, int]]:
    layout = LAYOUTS[zone.format].as_printed(zone.lines)
    places = [*layout.fields[field], *(check.at for check in layout.checks)]
    return [
        (at.line, at.first)
        for place in places
        for at in place.positions()
        if at.of(zone.lines).isdigit()
    ]


# Texts that are no zone
