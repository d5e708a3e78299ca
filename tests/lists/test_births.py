from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkpoint.lists.births import LONGEST_SPAN, YEARS, births_in


def written(text: str) -> list[str]:
    return [born.iso() for born in births_in(text)]


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("12 Mar 1985", "1985-03-12"),
        ("02 March 1985", "1985-03-02"),
        ("2nd Mar. 1985", "1985-03-02"),
        ("12-Mar-1985", "1985-03-12"),
        ("March 12, 1985", "1985-03-12"),
        ("Mar 1985", "1985-03"),
        ("September 1985", "1985-09"),
        ("Sept. 1985", "1985-09"),
        ("1985", "1985"),
        ("1985-03-12", "1985-03-12"),
        ("1985-03-12T00:00:00Z", "1985-03-12"),
        ("1985-03-12-05:00", "1985-03-12"),
        ("1985-03", "1985-03"),
        ("12/03/1985", "1985-03-12"),
        ("29 Feb 1984", "1984-02-29"),
    ],
)
def test_a_date_is_read_as_far_as_it_is_written(text: str, born: str) -> None:
    assert written(text) == [born]


@pytest.mark.parametrize(
    ("text", "births"),
    [
        ("circa 1958", ["1958", "1957", "1959"]),
        ("Approximately 1958", ["1958", "1957", "1959"]),
        ("circa Mar 1958", ["1958-03", "1958", "1957", "1959"]),
        ("circa 12 Mar 1958", ["1958-03-12", "1958", "1957", "1959"]),
    ],
)
def test_an_approximate_date_may_be_a_year_off(text: str, births: list[str]) -> None:
    assert written(text) == births


@pytest.mark.parametrize(
    "text",
    [
        "1955 to 1958",
        "between 1955 and 1958",
        "Between 1955 and 1958",
        "1955-1958",
        "1955 – 1958",
        "circa 1955 to 1958",
        "circa 1955-1958",
        "01 Jan 1955 to 31 Dec 1958",
        "Jan 1955 to Mar 1958",
    ],
)
def test_a_span_is_each_of_its_years(text: str) -> None:
    assert written(text) == ["1955", "1956", "1957", "1958"]


def test_a_decade_is_ten_years() -> None:
    assert written("1960s") == written("late 1960s") == [str(year) for year in range(1960, 1970)]


def test_several_dates_are_each_one_once() -> None:
    assert written("12 Mar 1985; 1986 or 12 Mar 1985") == ["1985-03-12", "1986"]


@pytest.mark.parametrize("text", ["1950 to 1965", "1958 to 1955", "1950 to present"])
def test_a_span_that_says_too_little_is_no_date(text: str) -> None:
    assert written(text) == []


@pytest.mark.parametrize(
    "text",
    ["", "unknown", "30 Feb 1985", "12 Foo 1985", "0000", "9999", "00/00/0000", "13/13/1985"],
)
def test_what_is_no_date_of_the_calendar_is_none(text: str) -> None:
    assert written(text) == []


@given(st.text() | st.text("0123456789 /-–;JFMamtoand."))
@example("1850 to 1850")
def test_whatever_is_written_a_person_has_few_dates_of_birth_in_living_memory(text: str) -> None:
    births = births_in(text)

    assert all(born.year in YEARS for born in births)
    assert len(births) <= LONGEST_SPAN * (text.count(";") + text.lower().count("or") + 1)
