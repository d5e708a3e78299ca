"""Dates typed in a hurry: what is meant is read, and what may be two things is not guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.partial_date import PartialDate
from ui.widgets.date_field import written
from ui.widgets.typed_date import (
    Impossible,
    NothingTyped,
    TypedDate,
    Unfinished,
    read_typed_date,
)

WHOLE = PartialDate(1985, 8, 17)
days = st.dates(min_value=date(1850, 1, 1), max_value=date(2149, 12, 31)).map(PartialDate.of)
forgotten = st.sampled_from(["day", "month", "nothing"])


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("17081985", WHOLE),
        ("17-08-1985", WHOLE),
        ("17-8-1985", WHOLE),
        ("17/08/1985", WHOLE),
        ("17.8.1985", WHOLE),
        ("17 08 1985", WHOLE),
        (" 17081985 ", WHOLE),
        ("1985-08-17", WHOLE),
        ("081985", PartialDate(1985, 8)),
        ("8/1985", PartialDate(1985, 8)),
        ("1985-08", PartialDate(1985, 8)),
        ("00081985", PartialDate(1985, 8)),
        ("xx-08-1985", PartialDate(1985, 8)),
        ("1985", PartialDate(1985)),
        ("00-00-1985", PartialDate(1985)),
        ("00001985", PartialDate(1985)),
        ("29022024", PartialDate(2024, 2, 29)),
        ("", NothingTyped()),
        ("   ", NothingTyped()),
        ("1", Unfinished()),
        ("170", Unfinished()),
        ("17-08", Unfinished()),
        ("17-08-85", Unfinished()),
        ("170819", Unfinished()),
        ("1708198", Unfinished()),
        ("31021985", Impossible()),
        ("29022023", Impossible()),
        ("17131985", Impossible()),
        ("17000", Unfinished()),
        ("17-00-1985", Impossible()),
        ("17080985", Impossible()),
        ("besok", Impossible()),
        ("17081985123", Impossible()),
    ],
)
def test_what_is_typed_is_read(typed: str, read: TypedDate) -> None:
    assert read_typed_date(typed) == read


def test_a_month_of_a_dozen_figures_is_no_date() -> None:
    assert read_typed_date("31123112202-2026") == Impossible()


@given(days)
def test_a_date_is_read_as_it_is_written_by_the_field(day: PartialDate) -> None:
    assert read_typed_date(written(day)) == day


@given(days)
def test_eight_digits_are_day_month_and_year(day: PartialDate) -> None:
    assert read_typed_date(written(day).replace("-", "")) == day


@given(days)
def test_on_the_way_to_a_date_no_key_is_objected_to(day: PartialDate) -> None:
    typed = written(day).replace("-", "")

    steps = [read_typed_date(typed[:length]) for length in range(1, len(typed))]

    assert Impossible() not in steps


@given(st.text(max_size=12))
def test_any_text_means_something_or_nothing(typed: str) -> None:
    assert isinstance(read_typed_date(typed), PartialDate | NothingTyped | Unfinished | Impossible)
