import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz.check_digit import check_digit
from checkpoint.domain.errors import InvalidValue


@pytest.mark.parametrize(
    ("text", "digit"),
    [
        pytest.param("520727", "3", id="Doc 9303-3 appendix A, example 1"),
        pytest.param("AB2134<<<", "5", id="example 2"),
        pytest.param("HA672242<658022549601086<<<<<<<<<<<<<<0", "8", id="example 3"),
        pytest.param("D231458907" + "<" * 15 + "34071279507122" + "<" * 11, "2", id="example 4"),
        pytest.param("HA672242<658022549601086<<<<<<<", "8", id="example 5"),
        pytest.param("", "0", id="nothing"),
    ],
)
def test_a_check_digit_is_what_the_standard_works_out(text: str, digit: str) -> None:
    assert check_digit(text) == digit


@given(st.text("0123456789", min_size=1), st.data())
def test_any_single_misread_digit_is_found(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text) - 1), label="place")
    wrong = data.draw(st.sampled_from("0123456789").filter(lambda mark: mark != text[place]))

    assert check_digit(text[:place] + wrong + text[place + 1 :]) != check_digit(text)


@pytest.mark.parametrize(("letter", "digit"), ["G6", "L1"])
def test_two_letters_are_worth_as_much_as_the_digits_they_look_like(
    letter: str, digit: str
) -> None:
    assert check_digit(letter) == check_digit(digit)


@pytest.mark.parametrize("text", ["ab", "A B", "1-2", "É"])
def test_nothing_is_computed_over_characters_that_no_zone_has(text: str) -> None:
    with pytest.raises(InvalidValue):
        check_digit(text)
