from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz.dates import birth_date, can_be_date, expiry_date, printed_date
from checkpoint.domain.documents.partial_date import PartialDate

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "born"),
    [
        pytest.param("740812", PartialDate(1974, 8, 12), id="last century"),
        pytest.param("120101", PartialDate(2012, 1, 1), id="this century"),
        pytest.param("260301", PartialDate(2026, 3, 1), id="born today"),
        pytest.param("260302", PartialDate(1926, 3, 2), id="nobody is born tomorrow"),
        pytest.param("7408<<", PartialDate(1974, 8), id="day unknown"),
        pytest.param("74<<<<", PartialDate(1974), id="month and day unknown"),
        pytest.param("740000", PartialDate(1974), id="zeros for unknown, as some issuers write"),
        pytest.param("74<<12", PartialDate(1974), id="a day without its month is dropped"),
        pytest.param("2604<<", PartialDate(1926, 4), id="a month still to come"),
        pytest.param("26<<<<", PartialDate(2026), id="this year"),
        pytest.param("<<<<<<", None, id="unknown"),
        pytest.param("<<0812", None, id="year unknown"),
        pytest.param("000229", PartialDate(2000, 2, 29), id="29 February of 2000"),
        pytest.param("990229", None, id="no such day in either century"),
        pytest.param("741301", None, id="no such month"),
        pytest.param("740832", None, id="no such day"),
        pytest.param("7A0812", None, id="no number"),
        pytest.param("74O812", None, id="a letter in the month"),
        pytest.param("7408<2", None, id="half a day"),
    ],
)
def test_a_birth_falls_in_the_latest_century_that_is_not_in_the_future(
    text: str, born: PartialDate | None
) -> None:
    assert birth_date(text, not_after=TODAY) == born


def test_nobody_is_born_after_his_document_ended() -> None:
    assert birth_date("150101", not_after=date(2010, 6, 1)) == PartialDate(1915, 1, 1)


@pytest.mark.parametrize(
    ("text", "expires_on"),
    [
        pytest.param("260301", date(2026, 3, 1), id="today"),
        pytest.param("360228", date(2036, 2, 28), id="a new passport"),
        pytest.param("120415", date(2012, 4, 15), id="long expired"),
        pytest.param("991231", date(1999, 12, 31), id="last century"),
        pytest.param("751231", date(2075, 12, 31), id="forty-nine years ahead"),
        pytest.param("760101", date(1976, 1, 1), id="fifty years back"),
        pytest.param("<<<<<<", None, id="none"),
        pytest.param("26<<<<", None, id="an expiry is known or not"),
        pytest.param("270229", None, id="no such day"),
        pytest.param("2B0301", None, id="no number"),
    ],
)
def test_an_expiry_falls_within_fifty_years_of_today(text: str, expires_on: date | None) -> None:
    assert expiry_date(text, today=TODAY) == expires_on


@given(st.text(min_size=6, max_size=6), st.dates())
def test_no_text_and_no_day_is_too_strange(text: str, today: date) -> None:
    born, expires_on = birth_date(text, not_after=today), expiry_date(text, today=today)

    assert born is None or born.year <= today.year
    assert expires_on is None or -50 <= expires_on.year - today.year <= 49


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (PartialDate(1974, 8, 12), "740812"),
        (PartialDate(2005, 1), "0501<<"),
        (PartialDate(1968), "68<<<<"),
        (date(2030, 5, 9), "300509"),
        (None, "<<<<<<"),
    ],
)
def test_a_date_is_printed_as_far_as_it_is_known(day: PartialDate | date | None, text: str) -> None:
    assert printed_date(day) == text


@pytest.mark.parametrize("text", ["740812", "74<<<<", "<<<<<<", "740000", "741231", "7402<<"])
def test_the_form_of_a_date(text: str) -> None:
    assert can_be_date(text)


@pytest.mark.parametrize("text", ["741312", "740832", "74O812", "74<812", "7<0812", "7408", ""])
def test_what_has_not_the_form_of_a_date(text: str) -> None:
    assert not can_be_date(text)
