from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.importing import DERIVED
from checkpoint.domain.alerts.reading import FaultWhy, ListReading, RowFault
from checkpoint.domain.audit.trail import Act
from checkpoint.domain.errors import CheckpointError, InvalidValue, NotPermitted, StorageFull
from checkpoint.domain.posts.post import Counter
from checkpoint.services.alerts import (
    HAND_LIST,
    AlertService,
    BookMovedOn,
    BookState,
    EntryGone,
    EntryTwice,
    HandListKept,
    NoGoodRow,
)
from tests.builders import A_DAY, NOON, a_lead, a_post, an_administrator, an_alert, an_officer
from tests.fakes import FakeClock, MemoryStorage

LIST = "Tangkal"
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


def read(*alerts: Alert, faults: Sequence[RowFault] = ()) -> ListReading:
    return ListReading(alerts=alerts, faults=tuple(faults))


def import_list(service: AlertService, *alerts: Alert) -> BookState:
    return service.take_over(LEAD, service.preview(LEAD, LIST, read(*alerts)))


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


def test_a_ban_without_a_first_day_begins_on_the_day_at_the_post(
    alerts: AlertService, storage: MemoryStorage, clock: FakeClock
) -> None:
    with storage.writing() as store:
        store.posts.put(a_post(), [Counter("1")])
    clock.at = datetime(2026, 3, 13, 17, 30, tzinfo=UTC)  # half past midnight at the post
    import_list(
        alerts,
        an_alert(kind=AlertKind.CEGAH_MENDESAK, direction=AlertDirection.EXIT, valid_from=None),
    )

    (ban,) = alerts.every(LEAD)
    assert ban.valid_from == date(2026, 3, 14)


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


def test_a_previewed_list_changes_nothing_until_it_is_taken_over(
    alerts: AlertService, storage: MemoryStorage
) -> None:
    preview = alerts.preview(LEAD, LIST, read(an_alert(), an_alert()))

    assert len(preview.changes.new) == 2
    assert (alerts.every(LEAD), alerts.state().version, acts(storage)) == ([], 0, [])


def test_a_list_is_taken_over_whole_and_counted_on_the_trail(
    alerts: AlertService, storage: MemoryStorage
) -> None:
    stays, goes = an_alert(reference="R-1"), an_alert(reference="R-2")
    import_list(alerts, stays, goes)
    changed = an_alert(reference="R-1", reason="diperpanjang")
    new = an_alert(reference="R-3")
    faults = [
        RowFault(line=9, column=column, why=FaultWhy.NOT_A_DAY, reference="R-9")
        for column in ("valid_from", "valid_to")
    ]
    preview = alerts.preview(LEAD, LIST, read(changed, new, faults=faults))
    alerts.take_over(LEAD, preview)

    standing = {alert.reference: alert for alert in alerts.every(LEAD)}
    assert set(standing) == {"R-1", "R-3"}
    assert (standing["R-1"].id, standing["R-1"].reason) == (stays.id, "diperpanjang")
    counts = {"new": "1", "changed": "1", "gone": "1", "faulty": "1"}
    assert (acts(storage)[-1].subject, dict(acts(storage)[-1].detail)) == (LIST, counts)


def test_a_list_of_faults_alone_ends_nobody(alerts: AlertService) -> None:
    import_list(alerts, an_alert())
    before = alerts.every(LEAD)
    faults = [RowFault(line=2, column="kind", why=FaultWhy.KIND_UNKNOWN, reference="X")]
    preview = alerts.preview(LEAD, LIST, read(faults=faults))

    with pytest.raises(NoGoodRow):
        alerts.take_over(LEAD, preview)
    assert alerts.every(LEAD) == before


def test_a_list_leaves_the_entries_of_others_alone(alerts: AlertService) -> None:
    by_hand = alerts.add(LEAD, an_alert())
    import_list(alerts, an_alert(list_name=LIST))
    import_list(alerts)

    assert alerts.every(LEAD) == [by_hand]


def test_a_preview_is_worth_nothing_once_the_book_was_changed(alerts: AlertService) -> None:
    preview = alerts.preview(LEAD, LIST, read(an_alert()))
    by_hand = alerts.add(LEAD, an_alert())

    with pytest.raises(BookMovedOn):
        alerts.take_over(LEAD, preview)
    assert alerts.every(LEAD) == [by_hand]


def test_a_list_that_finds_no_room_on_the_disk_leaves_the_book_as_it_was(
    alerts: AlertService, storage: MemoryStorage
) -> None:
    state = import_list(alerts, an_alert())
    before = alerts.every(LEAD)
    storage.write_failure = StorageFull()

    with pytest.raises(StorageFull):
        import_list(alerts)
    assert (alerts.every(LEAD), alerts.state()) == (before, state)


@pytest.mark.parametrize("name", ["local", "LOCAL"])
def test_no_list_takes_the_place_of_the_entries_made_by_hand(
    alerts: AlertService, name: str
) -> None:
    by_hand = alerts.add(LEAD, an_alert())

    with pytest.raises(HandListKept):
        alerts.preview(LEAD, name, read())
    assert alerts.every(LEAD) == [by_hand]


def test_an_administrator_keeps_the_book_too(alerts: AlertService) -> None:
    actor = an_administrator()
    added = alerts.add(actor, an_alert())

    assert alerts.every(actor) == [added]


def test_a_counter_officer_neither_reads_nor_changes_the_book(alerts: AlertService) -> None:
    officer = an_officer()
    preview = alerts.preview(LEAD, LIST, read())
    tries = (
        lambda: alerts.every(officer),
        lambda: alerts.add(officer, an_alert()),
        lambda: alerts.end(officer, an_alert().id, "x"),
        lambda: alerts.preview(officer, LIST, read()),
        lambda: alerts.take_over(officer, preview),
    )
    for attempt in tries:
        with pytest.raises(NotPermitted):
            attempt()
    assert alerts.state() == BookState(0)


def test_every_refusal_is_an_expected_failure() -> None:
    refusals = (EntryTwice, EntryGone, BookMovedOn, HandListKept, NoGoodRow)

    assert all(issubclass(refusal, CheckpointError) for refusal in refusals)
