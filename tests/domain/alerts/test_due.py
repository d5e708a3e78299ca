"""Which entries ask for a look today."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import AlertKind, AlertState, last_day_in_force
from checkpoint.domain.alerts.due import (
    Due,
    Term,
    days_due,
    due_of,
    has_just_lapsed,
    starts_that_may_end,
)
from tests.domain.alerts.samples import an_alert

TODAY = date(2026, 3, 14)
DAYS = st.dates(date(2023, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("days", "due"),
    [
        (-3, Due()),
        (-2, Due(lapsed=1)),
        (-1, Due(lapsed=1)),
        (0, Due(ending=1)),
        (7, Due(ending=1)),
        (8, Due()),
    ],
)
def test_an_entry_is_due_in_its_last_week_and_two_days_after(days: int, due: Due) -> None:
    last = TODAY + timedelta(days=days)
    assert due_of([Term(None, last)], TODAY) == due


def test_what_has_not_begun_does_not_end_soon() -> None:
    term = Term(TODAY + timedelta(days=1), TODAY + timedelta(days=3))
    assert due_of([term], TODAY) == Due()


@given(last=DAYS, first=st.none() | DAYS)
def test_what_is_counted_is_what_the_book_shows(last: date, first: date | None) -> None:
    if first is not None and first > last:
        first = last
    alert = an_alert(valid_from=first, valid_to=last)
    counted = due_of([Term(first, last)], TODAY)

    assert counted.ending == (alert.state_on(TODAY) is AlertState.ENDING)
    assert counted.lapsed == has_just_lapsed(alert.last_day, TODAY)
    if counted.lapsed:
        assert alert.state_on(TODAY) is AlertState.ENDED


@given(first=DAYS, today=DAYS, kind=st.sampled_from([AlertKind.CEGAH, AlertKind.CEGAH_MENDESAK]))
def test_no_ban_that_the_law_ends_is_missed(first: date, today: date, kind: AlertKind) -> None:
    last = last_day_in_force(kind, first, None)
    since, until = days_due(today)
    assert last is not None
    if since <= last <= until:
        begun, by = starts_that_may_end(since, until)[kind]
        assert begun <= first <= by
