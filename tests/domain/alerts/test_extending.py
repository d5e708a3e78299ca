"""What a decision may make of an entry's term."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.extending import (
    TermDecision,
    TermFault,
    TermRefused,
    bar_to_extending,
    confirmed,
    extended,
    latest_last_day,
)
from checkpoint.domain.alerts.validity import ValidityDoubt
from tests.domain.alerts.samples import an_alert

FIRST, LAST = date(2026, 1, 10), date(2026, 7, 10)
BAN = an_alert(kind=AlertKind.CEGAH, direction=AlertDirection.EXIT, valid_from=FIRST, valid_to=LAST)
BARRED = an_alert(
    kind=AlertKind.TANGKAL,
    direction=AlertDirection.ENTRY,
    valid_from=FIRST,
    valid_to=date(2036, 1, 10),
)
URGENT = an_alert(
    kind=AlertKind.CEGAH_MENDESAK, direction=AlertDirection.EXIT, valid_from=date(2026, 7, 1)
)
TODAY = date(2026, 7, 8)

DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))


def decided(last_on: date | None, on: date | None = TODAY, number: str = "M.HH-1") -> TermDecision:
    return TermDecision(number=number, decided_on=on, last_on=last_on)


def test_a_ban_is_extended_by_six_months_and_remembers_the_decision() -> None:
    after = extended(BAN, decided(date(2027, 1, 10), number=" M.HH-1 "), TODAY)

    assert isinstance(after, Alert)
    assert (after.id, after.valid_from, after.valid_to) == (BAN.id, FIRST, date(2027, 1, 10))
    assert after.extension == "M.HH-1"
    assert after.validity_doubt is None, "the decision answers it"


def test_six_months_are_the_most() -> None:
    assert latest_last_day(BAN) == date(2027, 1, 10)
    assert extended(BAN, decided(date(2027, 1, 11)), TODAY) == {
        "last_on": TermFault.LONGER_THAN_LAW
    }


def test_a_short_ban_is_extended_by_six_months_from_its_own_end() -> None:
    short = an_alert(
        kind=AlertKind.CEGAH,
        direction=AlertDirection.EXIT,
        valid_from=FIRST,
        valid_to=date(2026, 2, 10),
    )
    assert latest_last_day(short) == date(2026, 8, 10)


def test_an_entry_ban_is_extended_by_ten_years() -> None:
    assert latest_last_day(BARRED) == date(2046, 1, 10)


@given(days=st.integers(1, 184), more=st.integers(1, 184))
def test_a_ban_is_extended_once_however_short_its_terms(days: int, more: int) -> None:
    ban = an_alert(
        kind=AlertKind.CEGAH,
        direction=AlertDirection.EXIT,
        valid_from=FIRST,
        valid_to=FIRST + timedelta(days=min(days, 180)),
    )
    last = ban.valid_to or FIRST
    after = extended(ban, decided(last + timedelta(days=min(more, 180)), on=FIRST), TODAY)

    assert isinstance(after, Alert)
    assert bar_to_extending(after) is TermFault.EXTENDED_ALREADY
    assert after.validity_doubt is not ValidityDoubt.LONGER_THAN_LAW


@pytest.mark.parametrize(
    ("alert", "bar"),
    [
        (URGENT, TermFault.URGENT),
        (an_alert(), TermFault.NO_END),
        (an_alert(kind=AlertKind.SOI, valid_to=LAST, extension="SOI-2"), None),
        (BAN, None),
        (BARRED, None),
    ],
)
def test_what_the_law_bars_is_told_before_anything_is_typed(
    alert: Alert, bar: TermFault | None
) -> None:
    assert bar_to_extending(alert) is bar


@pytest.mark.parametrize(
    ("last", "bar"),
    [
        (date(2026, 8, 10), TermFault.EXTENDED_ALREADY),
        (date(2027, 8, 10), TermFault.LONGEST_ALREADY),
        (None, TermFault.LONGEST_ALREADY),
    ],
)
def test_dates_that_only_an_extension_can_give_are_not_extended_again(
    last: date | None, bar: TermFault
) -> None:
    ban = an_alert(
        kind=AlertKind.CEGAH, direction=AlertDirection.EXIT, valid_from=FIRST, valid_to=last
    )
    assert bar_to_extending(ban) is bar


def test_what_has_no_term_by_law_is_extended_as_far_as_is_asked() -> None:
    attention = an_alert(kind=AlertKind.SOI, valid_from=FIRST, valid_to=LAST)

    assert isinstance(extended(attention, decided(date(2040, 1, 1)), TODAY), Alert)


@pytest.mark.parametrize("urgent", [False, True])
def test_a_decision_says_its_number_its_day_and_the_last_day(urgent: bool) -> None:  # noqa: FBT001
    rule, alert = (confirmed, URGENT) if urgent else (extended, BAN)

    assert rule(alert, TermDecision(), TODAY) == {
        "number": TermFault.MISSING,
        "decided_on": TermFault.MISSING,
        "last_on": TermFault.MISSING,
    }


@pytest.mark.parametrize(
    ("decision", "faults"),
    [
        (decided(date(2026, 9, 1), on=date(2026, 7, 9)), {"decided_on": TermFault.TO_COME}),
        (decided(LAST), {"last_on": TermFault.NOT_LATER}),
        (decided(date(2026, 6, 1)), {"last_on": TermFault.NOT_LATER}),
        (decided(date(2026, 9, 1), number=" "), {"number": TermFault.MISSING}),
    ],
)
def test_a_decision_that_cannot_be_is_refused_where_it_is_wrong(
    decision: TermDecision, faults: dict[str, TermFault]
) -> None:
    assert extended(BAN, decision, TODAY) == faults


def test_a_decision_counts_from_its_own_day_and_not_from_the_day_it_reached_the_post() -> None:
    late = LAST + timedelta(days=5)

    assert isinstance(extended(BAN, decided(date(2026, 9, 1), on=LAST), late), Alert)
    assert extended(BAN, decided(date(2026, 9, 1), on=LAST + timedelta(days=1)), late) == {
        "decided_on": TermFault.TOO_LATE
    }


def test_the_decision_makes_an_exit_ban_of_an_urgent_one_from_its_own_day() -> None:
    after = confirmed(URGENT, decided(date(2027, 1, 8)), TODAY)

    assert isinstance(after, Alert)
    assert (after.kind, after.id, after.decision) == (AlertKind.CEGAH, URGENT.id, "M.HH-1")
    assert (after.valid_from, after.last_day) == (TODAY, date(2027, 1, 8))
    assert bar_to_extending(after) is None, "it may be extended once, as any other"


@pytest.mark.parametrize(
    ("on", "last", "faults"),
    [
        (date(2026, 7, 8), date(2027, 1, 9), {"last_on": TermFault.LONGER_THAN_LAW}),
        (date(2026, 7, 8), date(2026, 7, 7), {"last_on": TermFault.ENDS_BEFORE_START}),
        (date(2026, 6, 30), date(2026, 9, 1), {"decided_on": TermFault.TOO_EARLY}),
        (date(2026, 7, 21), date(2026, 9, 1), {"decided_on": TermFault.TOO_LATE}),
    ],
)
def test_a_decision_on_an_urgent_ban_falls_within_its_twenty_days(
    on: date, last: date, faults: dict[str, TermFault]
) -> None:
    assert confirmed(URGENT, decided(last, on=on), date(2026, 7, 25)) == faults


@given(on=DAYS, last=DAYS, today=DAYS)
def test_no_decision_bans_anybody_longer_than_the_law(on: date, last: date, today: date) -> None:
    for rule, alert in ((extended, BAN), (confirmed, URGENT)):
        after = rule(alert, decided(last, on=on), today)
        if isinstance(after, Alert):
            assert after.validity_doubt is None
            assert after.last_day == last
            assert not after.state_on(last + timedelta(days=1)).is_in_force


def test_an_urgent_ban_is_not_confirmed_without_a_last_day() -> None:
    assert confirmed(URGENT, decided(None), TODAY) == {"last_on": TermFault.MISSING}


def test_a_refused_extension_says_why_and_of_which_entry() -> None:
    refused = TermRefused(TermFault.URGENT, URGENT)

    assert (refused.fault, refused.alert) == (TermFault.URGENT, URGENT)
