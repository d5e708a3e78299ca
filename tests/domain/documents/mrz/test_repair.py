from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz import (
    Field,
    Format,
    Place,
    Repair,
    Zone,
    ZoneFields,
    check_digit,
    compose,
    parse,
)
from tests.domain.documents.mrz.zones import (
    GOOD_ZONES,
    INDONESIAN,
    LONG_NUMBER_TD1,
    MALAYSIAN,
    MRV_A,
    PAPUA_NEW_GUINEAN,
    TD3,
    TODAY,
    with_marks,
    written,
)

LOOK_ALIKE = {"0": "O", "O": "0", "1": "I", "I": "1", "5": "S", "S": "5", "8": "B", "2": "Z"}


def read(text: str) -> Zone:
    zone = parse(text, today=TODAY)
    assert isinstance(zone, Zone), zone
    return zone


def misread_number(number: str, misread: str) -> Zone:
    """The zone of a passport whose number was read as another."""
    lines = compose(replace(read(TD3), number=number), Format.TD3)
    return read(with_marks("\n".join(lines), 2, 1, misread))


@pytest.mark.parametrize(
    ("text", "line", "first", "mark", "field"),
    [
        pytest.param(TD3, 2, 15, "A", Field.BORN, id="A for 4 in the birth"),
        pytest.param(TD3, 2, 17, "B", Field.BORN, id="B for 8 in the birth"),
        pytest.param(TD3, 2, 23, "Z", Field.EXPIRES, id="Z for 2 in the expiry"),
        pytest.param(TD3, 2, 24, "O", Field.EXPIRES, id="O for 0 in the expiry"),
        pytest.param(TD3, 2, 20, "Z", Field.BORN, id="Z for 2 as a check digit"),
        pytest.param(TD3, 2, 44, "O", Field.COMPOSITE, id="O for 0 as the composite"),
        pytest.param(LONG_NUMBER_TD1, 1, 14, "B", Field.NUMBER, id="B for 8 in any number"),
        pytest.param(MALAYSIAN, 2, 6, "B", Field.NUMBER, id="B for 8 in the number of a passport"),
        pytest.param(MRV_A, 2, 14, "G", Field.BORN, id="G for 6, which the sum does not show"),
        pytest.param(INDONESIAN, 2, 3, "O", Field.NUMBER, id="O for 0 in the number of a passport"),
    ],
)
def test_a_misread_character_is_repaired_where_check_digits_prove_it(
    text: str, line: int, first: int, mark: str, field: Field
) -> None:
    right = text.splitlines()[line - 1][first - 1]
    zone = read(with_marks(text, line, first, mark))

    assert zone.repairs == (
        Repair(field=field, place=Place(line, first, first), found=mark, proven=right),
    )
    assert zone.fields == read(text).fields
    assert zone.faults == ()


def test_the_lines_stay_as_they_were_read() -> None:
    misread = with_marks(TD3, 2, 17, "B")

    assert read(misread).lines == tuple(misread.splitlines())


def test_a_repaired_field_is_proven() -> None:
    assert read(with_marks(TD3, 2, 17, "B")).proven == read(TD3).proven


def test_several_letters_in_dates_are_repaired_together() -> None:
    zone = read(with_marks(with_marks(TD3, 2, 14, "7AOB"), 2, 22, "IZO"))

    assert [repair.found for repair in zone.repairs] == list("AOBIZO")
    assert [repair.proven for repair in zone.repairs] == list("408120")
    assert zone.fields == read(TD3).fields


def test_the_same_letter_wherever_it_stands_is_one_misreading() -> None:
    number = "X7330012"
    zone = misread_number(number, "X733OO12")

    assert zone.number == number
    assert len(zone.repairs) == 2


def test_a_digit_at_the_head_of_an_indonesian_number_may_be_its_letter() -> None:
    lines = compose(replace(read(INDONESIAN), number="B4082117"), Format.TD3)
    zone = read(with_marks("\n".join(lines), 2, 1, "8"))

    assert zone.number == "B4082117"
    assert [repair.found for repair in zone.repairs] == ["8"]


def test_two_letters_in_an_indonesian_number_are_two_misreadings() -> None:
    lines = compose(replace(read(INDONESIAN), number="C4082117"), Format.TD3)
    zone = read(with_marks("\n".join(lines), 2, 3, "OB"))

    assert zone.number == "C4082117"
    assert [repair.proven for repair in zone.repairs] == ["0", "8"]


def test_the_letter_at_the_head_of_a_number_is_left_alone() -> None:
    """8 for B would mend the sum, but it is the 4 that was misread as 5."""
    assert check_digit("8051927") == check_digit("B041927")

    assert misread_number("B041927", "B051927").repairs == ()


def test_a_misreading_that_no_sum_shows_is_no_second_explanation() -> None:
    """1 for L before the O would pass as well, and so it does where nothing was misread."""
    assert check_digit("AL234067") == check_digit("A1234067")

    assert misread_number("A1234067", "A1234O67").number == "A1234067"


def test_where_two_repairs_would_pass_none_is_made() -> None:
    """S for 5 in a number of digits, or 0 for O and 5 for S before a third letter."""
    misread, one, other = "05S75187", "05575187", "OSS75187"
    assert check_digit(one) == check_digit(other) != check_digit(misread)

    zone = misread_number(one, misread)

    assert zone.repairs == ()
    assert zone.number == misread
    assert Field.NUMBER in {fault.field for fault in zone.faults}


def test_a_number_that_mixes_letters_and_digits_is_left_as_it_was_read() -> None:
    """5 for S would mend the sum, but it is the 7 that was misread as 4."""
    assert check_digit("12AB6654") == check_digit("12AB66S7")

    assert misread_number("12AB66S7", "12AB66S4").repairs == ()


def test_a_filler_read_as_a_letter_is_not_made_a_digit() -> None:
    """The sum does not tell 0 from a filler, but no date is half a month."""
    zone = read(with_marks(PAPUA_NEW_GUINEAN, 2, 16, "O"))

    assert zone.repairs == ()
    assert [fault.field for fault in zone.faults if fault.found == "O"] == [Field.BORN]


def test_a_repair_that_the_composite_contradicts_is_not_made() -> None:
    zone = read(with_marks(with_marks(TD3, 2, 17, "B"), 2, 44, "7"))

    assert zone.repairs == ()
    assert zone.born is None


def test_a_number_beyond_repair_leaves_a_visa_its_repaired_date() -> None:
    zone = read(with_marks(with_marks(MRV_A, 2, 2, "3"), 2, 15, "G"))

    assert zone.repairs == ()
    zone = read(with_marks(with_marks(MRV_A, 2, 2, "3"), 2, 17, "B"))
    assert [repair.field for repair in zone.repairs] == [Field.BORN]
    assert [fault.field for fault in zone.faults] == [Field.NUMBER]


def test_a_digit_read_as_another_digit_is_never_guessed() -> None:
    for first in range(2, 9):
        for wrong in "0123456789":
            misread = with_marks(MALAYSIAN, 2, first, wrong)
            if misread != MALAYSIAN:
                assert read(misread).repairs == ()


@given(written, st.data())
@settings(deadline=None)
def test_a_repair_of_one_misread_character_is_never_wrong(
    said: tuple[Format, ZoneFields], data: st.DataObject
) -> None:
    size, fields = said
    lines = compose(fields, size)
    number = data.draw(st.integers(1, len(lines)), label="line")
    first = data.draw(st.integers(1, len(lines[0])), label="place")
    right = lines[number - 1][first - 1]
    mark = data.draw(st.sampled_from(LOOK_ALIKE.get(right, right)), label="mark")
    zone = parse(with_marks("\n".join(lines), number, first, mark), today=TODAY)

    if isinstance(zone, Zone):
        assert all(repair.proven == repair.place.of(lines) for repair in zone.repairs)


@pytest.mark.parametrize("text", GOOD_ZONES)
def test_a_zone_whose_check_digits_are_all_right_is_never_touched(text: str) -> None:
    assert read(text).repairs == ()


@given(written)
@settings(deadline=None)
def test_no_zone_whose_check_digits_are_all_right_is_ever_touched(
    said: tuple[Format, ZoneFields],
) -> None:
    size, fields = said

    assert read("\n".join(compose(fields, size))).repairs == ()


@given(st.sampled_from(GOOD_ZONES), st.data())
@settings(deadline=None)
def test_after_a_repair_every_check_digit_it_touches_is_right(
    text: str, data: st.DataObject
) -> None:
    first = data.draw(st.integers(1, len(text.splitlines()[1])))
    mark = data.draw(st.sampled_from("ODIZASGTB0123456789"))
    zone = parse(with_marks(text, 2, first, mark), today=TODAY)

    if isinstance(zone, Zone) and zone.repairs:
        repaired = {repair.field for repair in zone.repairs}
        assert repaired <= zone.proven
        assert repaired.isdisjoint(fault.field for fault in zone.faults)


def test_what_may_be_the_filler_of_a_longer_number_is_not_made_its_check_digit() -> None:
    """A number of more than nine characters has a filler for its check digit (Doc 9303-6)."""
    long_number = "A<USADA<COSTA<<YUSUF<<<<<<<<<<<<<<<<\nY36637573<D<<9505302<3508220595243<8"
    whole = parse(long_number, today=TODAY)
    misread = parse(long_number.replace("573<D", "573QD"), today=TODAY)

    assert isinstance(whole, Zone)
    assert isinstance(misread, Zone)
    assert not whole.faults
    assert whole.number == "Y3663757359524"
    assert misread.repairs == ()
    assert misread.faults


def test_the_check_digit_of_a_long_number_is_repaired_as_any_other() -> None:
    card = (
        "I<D<<L29051606<3285874326587O<\n"
        "8506081<3609264D<<<<<<<<<<<<<0\n"
        "SIMANJUNTAK<<LIM<<<<<<<<<<<<<<"
    )

    zone = parse(card, today=TODAY)

    assert isinstance(zone, Zone)
    assert [(repair.found, repair.proven) for repair in zone.repairs] == [("O", "0")]
    assert not zone.faults
