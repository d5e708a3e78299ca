from __future__ import annotations

import pytest

from checkpoint.domain.alerts.due import Due
from checkpoint.domain.alerts.importing import DERIVED
from checkpoint.domain.alerts.wanted import Wanted
from checkpoint.domain.audit.trail import Act
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.services.alerts import (
    HAND_LIST,
    MOST_FOUND,
    PAGE,
    AlertService,
    BookState,
    EntryGone,
    EntryTwice,
)
from tests.builders import A_DAY, NOON, TODAY, a_lead, an_administrator, an_alert, an_officer
from tests.fakes import FakeClock, MemoryStorage

LEAD = a_lead()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOON)


@pytest.fixture
def storage() -> MemoryStorage:
    return MemoryStorage()


@pytest.fixture
def alerts(storage: MemoryStorage, clock: FakeClock) -> AlertService:
    return AlertService(storage=storage, clock=clock)


def acts(storage: MemoryStorage) -> list[Act]:
    return [entry.act for entry in storage.kept.audit.chain]


def test_an_entry_made_by_hand_is_in_the_book_at_once(
    alerts: AlertService, storage: MemoryStorage
) -> None:
    added = alerts.add(LEAD, an_alert(list_name="anything", reference="R-1"))

    assert list(alerts.every(LEAD)) == [added]
    assert (added.list_name, added.reference) == (HAND_LIST, "R-1")
    assert alerts.state() == BookState(1, NOON)
    assert [(act.action, act.subject) for act in acts(storage)] == [("alert_added", str(added.id))]


def test_an_entry_without_a_reference_gets_one_of_its_own(alerts: AlertService) -> None:
    assert alerts.add(LEAD, an_alert(reference="")).reference.startswith(DERIVED)


@pytest.mark.parametrize("reference", ["R-1", ""])
def test_the_same_entry_is_not_made_twice(alerts: AlertService, reference: str) -> None:
    alert = an_alert(reference=reference)
    alerts.add(LEAD, alert)

    with pytest.raises(EntryTwice):
        alerts.add(LEAD, alert)
    assert len(list(alerts.every(LEAD))) == 1


def test_an_entry_made_by_hand_says_why(alerts: AlertService) -> None:
    with pytest.raises(InvalidValue):
        alerts.add(LEAD, an_alert(reason=" "))
    assert list(alerts.every(LEAD)) == []


def test_an_entry_made_by_hand_says_from_which_day(alerts: AlertService) -> None:
    with pytest.raises(InvalidValue):
        alerts.add(LEAD, an_alert(valid_from=None))
    assert list(alerts.every(LEAD)) == []


def test_an_ended_entry_is_off_the_list_and_its_reason_on_the_trail(
    alerts: AlertService, storage: MemoryStorage, clock: FakeClock
) -> None:
    added = alerts.add(LEAD, an_alert())
    clock.forward(A_DAY)
    alerts.end(LEAD, added.id, " dicabut ")

    assert list(alerts.every(LEAD)) == []
    assert alerts.state() == BookState(2, NOON + A_DAY, None)
    assert dict(acts(storage)[-1].detail) == {"reason": "dicabut"}


def test_ending_takes_a_reason(alerts: AlertService) -> None:
    added = alerts.add(LEAD, an_alert())

    with pytest.raises(InvalidValue):
        alerts.end(LEAD, added.id, "  ")
    assert list(alerts.every(LEAD)) == [added]


def test_an_entry_cannot_be_ended_twice(alerts: AlertService) -> None:
    added = alerts.add(LEAD, an_alert())
    alerts.end(LEAD, added.id, "dicabut")

    with pytest.raises(EntryGone):
        alerts.end(LEAD, added.id, "dicabut")
    with pytest.raises(EntryGone):
        alerts.end(LEAD, an_alert().id, "dicabut")


def test_an_administrator_keeps_the_book_too(alerts: AlertService) -> None:
    actor = an_administrator()
    added = alerts.add(actor, an_alert())

    assert list(alerts.every(actor)) == [added]


def test_a_counter_officer_neither_reads_nor_changes_the_book(alerts: AlertService) -> None:
    officer = an_officer()
    tries = (
        lambda: alerts.every(officer),
        lambda: alerts.excerpt(officer),
        lambda: alerts.find(officer, Wanted("rosli")),
        lambda: alerts.add(officer, an_alert()),
        lambda: alerts.end(officer, an_alert().id, "x"),
    )
    for attempt in tries:
        with pytest.raises(NotPermitted):
            attempt()
    assert alerts.state() == BookState(0)


def test_all_entries_are_read_page_by_page_and_none_that_comes_meanwhile(
    alerts: AlertService,
) -> None:
    added = [alerts.add(LEAD, an_alert()) for _ in range(PAGE + 2)]
    every = alerts.every(LEAD)
    first = next(every)
    alerts.add(LEAD, an_alert())
    alerts.end(LEAD, added[0].id, "dicabut")

    assert [first, *every] == added[::-1]


def test_a_window_holds_the_newest_and_what_asks_for_a_look(
    storage: MemoryStorage, clock: FakeClock
) -> None:
    alerts = AlertService(storage=storage, clock=clock, most_held=2)
    ending = alerts.add(LEAD, an_alert(valid_to=TODAY))
    second = alerts.add(LEAD, an_alert())
    whole = alerts.excerpt(LEAD)
    assert (whole.alerts, whole.is_whole) == ([second, ending], True)

    third = alerts.add(LEAD, an_alert(valid_to=TODAY - A_DAY))
    part = alerts.excerpt(LEAD)
    assert (part.alerts, part.is_whole) == ([third, second, ending], False)
    assert part.due == Due(ending=1, lapsed=1)
    assert dict(part.sizes) == {HAND_LIST: 3}


def test_whoever_finds_many_is_told_that_there_are_more(alerts: AlertService) -> None:
    for _ in range(MOST_FOUND):
        alerts.add(LEAD, an_alert())
    every = alerts.find(LEAD, Wanted("rosli"))
    assert (len(every.alerts), every.is_all) == (MOST_FOUND, True)

    newest = alerts.add(LEAD, an_alert())
    most = alerts.find(LEAD, Wanted("rosli"))
    assert (len(most.alerts), most.is_all) == (MOST_FOUND, False)
    assert most.alerts[0] == newest
