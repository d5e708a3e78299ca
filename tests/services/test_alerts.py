from __future__ import annotations

import pytest

from checkpoint.domain.alerts.importing import DERIVED
from checkpoint.domain.audit.trail import Act
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.services.alerts import (
    HAND_LIST,
    AlertService,
    BookState,
    EntryGone,
    EntryTwice,
)
from tests.builders import A_DAY, NOON, a_lead, an_administrator, an_alert, an_officer
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

    assert alerts.every(LEAD) == [added]
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
    assert len(alerts.every(LEAD)) == 1


def test_an_entry_made_by_hand_says_why(alerts: AlertService) -> None:
    with pytest.raises(InvalidValue):
        alerts.add(LEAD, an_alert(reason=" "))
    assert alerts.every(LEAD) == []


def test_an_entry_made_by_hand_says_from_which_day(alerts: AlertService) -> None:
    with pytest.raises(InvalidValue):
        alerts.add(LEAD, an_alert(valid_from=None))
    assert alerts.every(LEAD) == []


def test_an_ended_entry_is_off_the_list_and_its_reason_on_the_trail(
    alerts: AlertService, storage: MemoryStorage, clock: FakeClock
) -> None:
    added = alerts.add(LEAD, an_alert())
    clock.forward(A_DAY)
    alerts.end(LEAD, added.id, " dicabut ")

    assert alerts.every(LEAD) == []
    assert alerts.state() == BookState(2, NOON + A_DAY, None)
    assert dict(acts(storage)[-1].detail) == {"reason": "dicabut"}


def test_ending_takes_a_reason(alerts: AlertService) -> None:
    added = alerts.add(LEAD, an_alert())

    with pytest.raises(InvalidValue):
        alerts.end(LEAD, added.id, "  ")
    assert alerts.every(LEAD) == [added]


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

    assert alerts.every(actor) == [added]


def test_a_counter_officer_neither_reads_nor_changes_the_book(alerts: AlertService) -> None:
    officer = an_officer()
    tries = (
        lambda: alerts.every(officer),
        lambda: alerts.add(officer, an_alert()),
        lambda: alerts.end(officer, an_alert().id, "x"),
    )
    for attempt in tries:
        with pytest.raises(NotPermitted):
            attempt()
    assert alerts.state() == BookState(0)
