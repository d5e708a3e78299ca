from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind, AlertState
from checkpoint.domain.alerts.validity import ValidityDoubt, last_day_of, months_after
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import Direction
from tests.domain.alerts.samples import an_alert

START = date(2026, 1, 10)
A_DAY = timedelta(days=1)
ENTRY, EXIT = Direction.ENTRY, Direction.EXIT


def a_ban(kind: AlertKind, **changes: object) -> Alert:
    return an_alert(kind=kind, direction=kind.usual_direction, **changes)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (START - A_DAY, AlertState.NOT_YET),
        (START, AlertState.IN_FORCE),
        (date(2026, 2, 20), AlertState.IN_FORCE),
        (date(2026, 2, 21), AlertState.ENDING),
        (date(2026, 2, 28), AlertState.ENDING),
        (date(2026, 3, 1), AlertState.ENDED),
    ],
)
def test_an_entry_is_in_force_from_its_first_day_through_its_last(
    day: date, state: AlertState
) -> None:
    alert = an_alert(valid_from=START, valid_to=date(2026, 2, 28))

    assert alert.state_on(day) is state


def test_an_entry_without_dates_is_in_force() -> None:
    assert an_alert().state_on(START) is AlertState.IN_FORCE


@pytest.mark.parametrize("written_end", [None, START + 100 * A_DAY])
def test_an_urgent_exit_ban_ends_with_its_twentieth_day_whatever_the_list_says(
    written_end: date | None,
) -> None:
    alert = a_ban(AlertKind.CEGAH_MENDESAK, valid_from=START, valid_to=written_end)

    assert alert.last_day == START + 19 * A_DAY
    assert alert.state_on(START + 19 * A_DAY).is_in_force
    assert alert.state_on(START + 20 * A_DAY) is AlertState.ENDED


def test_an_exit_ban_without_a_last_day_ends_when_no_extension_can_carry_it_further() -> None:
    alert = a_ban(AlertKind.CEGAH, valid_from=START)

    assert alert.state_on(date(2027, 1, 10)).is_in_force
    assert alert.state_on(date(2027, 1, 11)) is AlertState.ENDED


@pytest.mark.parametrize("kind", ["tangkal", "dpo", "soi"])
def test_what_may_hold_for_life_does_not_end_by_itself(kind: str) -> None:
    assert a_ban(AlertKind(kind), valid_from=START).state_on(date(2060, 1, 1)).is_in_force


@pytest.mark.parametrize(
    ("kind", "last", "lacks_start"),
    [
        ("cegah_mendesak", None, True),
        ("cegah_mendesak", date(2040, 1, 1), True),
        ("cegah", None, True),
        ("cegah", date(2026, 7, 10), False),
        ("tangkal", None, False),
        ("dpo", None, False),
    ],
)
def test_a_first_day_is_needed_only_where_the_end_is_counted_from_it(
    kind: str, last: date | None, *, lacks_start: bool
) -> None:
    assert a_ban(AlertKind(kind), valid_to=last).lacks_start is lacks_start
    assert not a_ban(AlertKind(kind), valid_from=START, valid_to=last).lacks_start


def test_an_urgent_exit_ban_ends_earlier_where_the_list_says_so() -> None:
    alert = a_ban(AlertKind.CEGAH_MENDESAK, valid_from=START, valid_to=START + 3 * A_DAY)

    assert alert.last_day == START + 3 * A_DAY


@pytest.mark.parametrize(
    ("kind", "first", "last", "doubt"),
    [
        ("cegah", START, date(2026, 7, 10), None),
        ("cegah", START, date(2026, 7, 11), ValidityDoubt.NEEDS_EXTENSION),
        ("cegah", START, date(2027, 1, 10), ValidityDoubt.NEEDS_EXTENSION),
        ("cegah", START, date(2027, 1, 11), ValidityDoubt.LONGER_THAN_LAW),
        ("cegah", START, None, ValidityDoubt.ENDS_BY_LAW),
        ("cegah", None, None, ValidityDoubt.NO_START),
        ("cegah", None, date(2026, 7, 10), ValidityDoubt.NO_START),
        ("tangkal", START, None, ValidityDoubt.NO_END),
        ("tangkal", None, None, ValidityDoubt.NO_END),
        ("tangkal", START, date(2036, 1, 10), None),
        ("tangkal", START, date(2036, 1, 11), ValidityDoubt.NEEDS_EXTENSION),
        ("cegah_mendesak", START, None, None),
        ("cegah_mendesak", None, date(2026, 7, 10), ValidityDoubt.NO_START),
        ("soi", None, None, None),
    ],
)
def test_dates_the_law_does_not_know_are_told_and_not_cut(
    kind: str, first: date | None, last: date | None, doubt: ValidityDoubt | None
) -> None:
    alert = a_ban(AlertKind(kind), valid_from=first, valid_to=last)

    assert alert.validity_doubt is doubt
    assert alert.valid_to == last


@pytest.mark.parametrize(
    ("kind", "direction", "is_citizen", "concerned"),
    [
        (AlertKind.CEGAH, EXIT, True, True),
        (AlertKind.CEGAH, EXIT, False, True),
        (AlertKind.CEGAH, ENTRY, True, False),
        (AlertKind.CEGAH_MENDESAK, EXIT, True, True),
        (AlertKind.CEGAH_MENDESAK, ENTRY, False, False),
        (AlertKind.TANGKAL, ENTRY, False, True),
        (AlertKind.TANGKAL, ENTRY, True, False),
        (AlertKind.TANGKAL, EXIT, False, False),
        (AlertKind.DPO, ENTRY, True, True),
        (AlertKind.SOI, EXIT, True, True),
    ],
)
def test_a_ban_binds_only_in_its_direction_and_never_keeps_a_citizen_out(
    kind: AlertKind, direction: Direction, *, is_citizen: bool, concerned: bool
) -> None:
    alert = a_ban(kind)

    assert alert.concerns(direction, is_citizen=is_citizen, on=START) is concerned


def test_the_law_holds_where_a_list_says_both_ways() -> None:
    alert = an_alert(kind=AlertKind.CEGAH, direction=AlertDirection.BOTH)

    assert alert.concerns(EXIT, is_citizen=True, on=START)
    assert not alert.concerns(ENTRY, is_citizen=True, on=START)


@given(
    kind=st.sampled_from(AlertKind),
    direction=st.sampled_from(Direction),
    is_citizen=st.booleans(),
    day=st.dates(),
)
def test_what_has_ended_or_not_begun_concerns_nobody(
    kind: AlertKind, direction: Direction, *, is_citizen: bool, day: date
) -> None:
    alert = a_ban(kind, valid_from=START, valid_to=START + 5 * A_DAY)

    if not START <= day <= START + 5 * A_DAY:
        assert not alert.concerns(direction, is_citizen=is_citizen, on=day)


@pytest.mark.parametrize(
    "nothing",
    [{"name": ""}, {"name": " ", "aliases": (" ",)}, {"name": "", "document_number": " - "}],
)
def test_an_alert_must_say_whom_or_what_it_means(nothing: dict[str, object]) -> None:
    with pytest.raises(InvalidValue):
        an_alert(**nothing)


@pytest.mark.parametrize(
    "enough", [{"aliases": ("TONO",)}, {"document_number": "A1"}, {"national_number": "31"}]
)
def test_an_alias_or_a_number_is_enough(enough: dict[str, object]) -> None:
    assert an_alert(**({"name": ""} | enough)).name == ""


def test_an_alert_cannot_end_before_it_begins() -> None:
    with pytest.raises(InvalidValue):
        an_alert(valid_from=START, valid_to=START - A_DAY)


@pytest.mark.parametrize(
    ("kind", "direction"),
    [(AlertKind.CEGAH, AlertDirection.ENTRY), (AlertKind.TANGKAL, AlertDirection.EXIT)],
)
def test_a_ban_cannot_be_turned_round(kind: AlertKind, direction: AlertDirection) -> None:
    with pytest.raises(InvalidValue):
        an_alert(kind=kind, direction=direction)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2024, 2, 29), 120, date(2034, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(9999, 6, 1), 120, date.max),
    ],
)
def test_a_term_in_months_ends_on_the_same_day_of_a_month_that_has_it(
    day: date, months: int, later: date
) -> None:
    assert months_after(day, months) == later


@given(st.dates(), st.integers(1, 400))
def test_a_term_in_days_never_leaves_the_calendar(day: date, days: int) -> None:
    last = last_day_of(day, timedelta(days=days))

    assert last == date.max or (last - day).days == days - 1
