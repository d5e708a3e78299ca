from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.date_order import DateOrder
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.lists.birth_words import LONGEST_TEXT, MOST_BIRTHS, births_in
from checkpoint.lists.births import YEARS


def born(text: str, order: DateOrder = DateOrder.DAY_FIRST) -> list[str]:
    return [one.iso() for one in births_in(text, order).dates]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("17/08/1943", ["1943-08-17"]),
        ("17 - 08 - 1943", ["1943-08-17"]),
        ("17.8.1943.", ["1943-08-17"]),
        ("1943-08-17T00:00:00", ["1943-08-17"]),
        ("17081943", ["1943-08-17"]),
        ("19430817", ["1943-08-17"]),
        ("\u0660\u0661/\u0660\u0662/\u0661\u0669\u0667\u0660", ["1970-02-01"]),
        ("5 Oktober 1991;", ["1991-10-05"]),
        ("05-OKT-1991", ["1991-10-05"]),
        ("Nopember 1970", ["1970-11"]),
        ("May 12, 1970", ["1970-05-12"]),
        ("05/1970", ["1970-05"]),
        ("00/05/1970", ["1970-05"]),
        ("00/00/1970", ["1970"]),
        ("1958", ["1958"]),
    ],
)
def test_a_date_is_read_in_every_form_that_people_write(text: str, dates: list[str]) -> None:
    assert born(text) == dates
    assert births_in(text).is_whole


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("5 Oktober 1991 atau 6 November 1992", ["1991-10-05", "1992-11-06"]),
        ("5 atau 6 Oktober 1991", ["1991-10-05", "1991-10-06"]),
        ("17/08/1943/1944", ["1943-08-17", "1944-08-17"]),
        ("00/00/1970-1972", ["1970", "1971", "1972"]),
        ("dob 1955-1957", ["1955", "1956", "1957"]),
        ("Antara tahun 1953 dan 1955", ["1953", "1954", "1955"]),
        ("1953 s/d 1955", ["1953", "1954", "1955"]),
        ("1953 sampai dengan 1954", ["1953", "1954"]),
        ("1970, 1971 dan 1973", ["1970", "1971", "1973"]),
        ("Perkiraan 1958", ["1958", "1957", "1959"]),
    ],
)
def test_who_may_be_born_on_several_dates_is_found_by_each(text: str, dates: list[str]) -> None:
    assert born(text) == dates
    assert births_in(text).is_whole


def test_a_date_of_the_moslem_calendar_is_brought_to_ours() -> None:
    assert born("24/06/1402 (kalender Hijriah)") == ["1982-04-18"]
    assert born("00/00/1402 Hijriah") == ["1981", "1982"]
    assert born("1402 H") == ["1981", "1982"]


@pytest.mark.parametrize("text", ["24/06/1340", "24/06/1350 (Hijri Syamsi)", "31/12/1402 Hijriah"])
def test_a_year_of_a_calendar_that_is_not_known_is_not_guessed(text: str) -> None:
    assert births_in(text).dates == ()
    assert not births_in(text).is_whole


@pytest.mark.parametrize(
    "text", ["", "-", "00/00/0000", "0000", "Tidak diketahui", "N/A", "Tgl. -"]
)
def test_a_list_that_knows_no_date_is_understood(text: str) -> None:
    assert births_in(text).dates == ()
    assert births_in(text).is_whole


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("31/02/1980", ["1980"]),
        ("17/08/43", []),
        ("musim semi", []),
        ("34 tahun pada 2010", []),
        ("1900-1999", []),
        ("17/08/1943 KTP 99", ["1943-08-17"]),
    ],
)
def test_what_is_not_understood_is_told_and_never_guessed(text: str, dates: list[str]) -> None:
    assert born(text) == dates
    assert not births_in(text).is_whole


def test_the_order_of_day_and_month_is_the_list_s() -> None:
    assert born("05/10/1991", DateOrder.MONTH_FIRST) == ["1991-05-10"]
    assert born("05/10/1991", DateOrder.DAY_FIRST) == ["1991-10-05"]


def test_an_order_that_cannot_be_gives_way() -> None:
    assert born("08/17/1943", DateOrder.DAY_FIRST) == ["1943-08-17"]
    assert born("17/08/1943", DateOrder.MONTH_FIRST) == ["1943-08-17"]


def test_days_counted_by_a_spreadsheet_are_dates() -> None:
    assert born("21551") == ["1959-01-01"]


def test_a_long_story_is_read_to_its_limit_and_told() -> None:
    assert not births_in("x" * LONGEST_TEXT + " 1943").is_whole
    many = births_in(" atau ".join(f"01/01/{year}" for year in range(1940, 1980)))
    assert len(many.dates) == MOST_BIRTHS
    assert not many.is_whole


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_a_day_comes_back_however_it_is_written(day: date) -> None:
    forms = (f"{day:%d/%m/%Y}", f"{day:%Y-%m-%d}", f"{day:%d%m%Y}", f"{day:%d %B %Y}")

    for text in forms:
        assert births_in(text).dates == (PartialDate.of(day),)


@given(st.text(alphabet="0123456789/-. atudnOktoberHijriahsd–", max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    read = births_in(text)

    assert all(one.year in YEARS for one in read.dates)
    assert len(read.dates) <= MOST_BIRTHS
