import pytest

from checkpoint.domain.documents.mrz import Field, Format, Place, Typed, progress
from tests.domain.documents.mrz.zones import (
    GOOD_ZONES,
    LONG_NUMBER_TD1,
    MRV_A,
    MRV_B,
    SPECIMENS,
    TD1,
    TD2,
    TD3,
    with_marks,
)


def states(text: str, format: Format | None = None) -> dict[Field, Typed]:
    return {step.field: step.state for step in progress(text, format=format)}


@pytest.mark.parametrize("text", GOOD_ZONES)
def test_all_is_right_when_a_good_zone_has_been_typed(text: str) -> None:
    assert set(states(text).values()) == {Typed.RIGHT}


@pytest.mark.parametrize("text", GOOD_ZONES)
def test_nothing_is_ever_called_wrong_while_a_good_zone_is_being_typed(text: str) -> None:
    for end in range(len(text)):
        assert Typed.WRONG not in states(text[:end]).values(), text[:end]


def test_each_field_turns_right_as_its_check_digit_is_typed() -> None:
    upper, lower = TD3.splitlines()

    so_far = states(f"{upper}\n{lower[:20]}")
    assert so_far == {
        Field.NUMBER: Typed.RIGHT,
        Field.BORN: Typed.RIGHT,
        Field.EXPIRES: Typed.INCOMPLETE,
        Field.OPTIONAL: Typed.INCOMPLETE,
        Field.COMPOSITE: Typed.INCOMPLETE,
    }


def test_a_slip_is_seen_at_once_and_where() -> None:
    upper, lower = with_marks(TD3, 2, 14, "75").splitlines()

    (born,) = [step for step in progress(f"{upper}\n{lower[:20]}") if step.field is Field.BORN]
    assert (born.state, born.at) == (Typed.WRONG, Place(2, 20, 20))


def test_a_letter_typed_for_a_digit_is_wrong_even_where_it_could_be_repaired() -> None:
    upper, lower = with_marks(TD3, 2, 16, "O").splitlines()

    assert states(f"{upper}\n{lower[:20]}")[Field.BORN] is Typed.WRONG


def test_the_check_digits_come_in_the_order_in_which_they_stand() -> None:
    places = [(step.at.line, step.at.first) for step in progress(TD1)]

    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("P", 5, id="a passport"),
        pytest.param("I<UTO", 4, id="a card"),
        pytest.param("V<", 3, id="a visa"),
        pytest.param("", 0, id="nothing yet"),
        pytest.param("X", 0, id="no document begins so"),
        pytest.param("P" * 50, 0, id="longer than any line"),
    ],
)
def test_the_first_letter_tells_which_check_digits_to_expect(text: str, count: int) -> None:
    assert len(progress(text)) == count


@pytest.mark.parametrize("text", [TD2.splitlines()[0], MRV_B.splitlines()[0]])
def test_the_length_of_a_line_tells_the_larger_card_from_the_smaller(text: str) -> None:
    assert {step.at.line for step in progress(text)} == {2}


@pytest.mark.parametrize("format", Format)
def test_the_format_may_be_given(format: Format) -> None:
    assert set(states(SPECIMENS[format], format).values()) == {Typed.RIGHT}


def test_the_rest_of_a_long_number_is_waited_for() -> None:
    upper = LONG_NUMBER_TD1.splitlines()[0]

    assert states(upper[:17])[Field.NUMBER] is Typed.INCOMPLETE
    assert states(upper)[Field.NUMBER] is Typed.RIGHT


def test_small_letters_and_spaces_may_be_typed() -> None:
    assert set(states(MRV_A.lower().replace("<", " ")).values()) == {Typed.RIGHT}


def test_a_whole_zone_may_be_pasted_in_one_piece() -> None:
    assert set(states(TD3.replace("\n", "")).values()) == {Typed.RIGHT}
