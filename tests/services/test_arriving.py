"""Lists that come into the folder: told when they are new, and taken unseen only as allowed."""

from __future__ import annotations

from hashlib import sha256

import pytest

from checkpoint.domain.alerts.alert import Alert, ListedDocument
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListBrokenOff,
    ListRow,
    NumberRow,
    OpenList,
    OpenNumbers,
    RowFault,
)
from checkpoint.domain.alerts.signing import ListRules
from checkpoint.domain.errors import NotPermitted
from checkpoint.services.arriving import Arrival, Arrived, ArrivingListService
from checkpoint.services.list_imports import ListImportService
from tests.alert_book import every_alert
from tests.builders import NOON, a_lead, a_list_key, an_alert, an_id, an_officer
from tests.fakes import FakeClock, MemoryStorage

LIST = "Tangkal"
LEAD = a_lead()
ENTRIES = tuple(an_alert(reference=f"R-{number}") for number in range(6))


class Folder:
    """A folder of lists, and a post that may take signed ones unseen."""

    def __init__(self) -> None:
        self.storage = MemoryStorage()
        clock = FakeClock(NOON)
        self.lists = ListImportService(storage=self.storage, clock=clock)
        self.service = ArrivingListService(lists=self.lists, storage=self.storage, clock=clock)

    def allow(self) -> None:
        with self.storage.writing() as store:
            store.list_keys.add(a_list_key())
            store.list_keys.set_rules(ListRules(takes_signed=True), officer=an_id(), at=NOON)

    def take_by_hand(self, *alerts: Alert) -> None:
        self.lists.take_over(LEAD, self.lists.prepare(LEAD, LIST, opened(*alerts)))

    def put(self, *alerts: Alert, signed_by: str = "Wasdakim", name: str = LIST) -> Arrived:
        return self.service.receive(LEAD, name, opened(*alerts, signed_by=signed_by))

    @property
    def standing(self) -> set[str]:
        with self.storage.reading() as store:
            return {alert.reference for alert in every_alert(store)}

    @property
    def acts(self) -> list[str]:
        return [entry.act.action.value for entry in self.storage.kept.audit.chain]


def opened(*alerts: Alert, signed_by: str = "", faults: tuple[RowFault, ...] = ()) -> OpenList:
    rows = [ListRow(line, alert) for line, alert in enumerate(alerts, start=2)]
    rows += [ListRow(99, None, (fault,)) for fault in faults]
    digest = sha256(repr([one.reference for one in alerts]).encode()).hexdigest()
    return OpenList(iter(rows), digest=digest, signed_by=signed_by)


@pytest.fixture
def folder() -> Folder:
    folder = Folder()
    folder.take_by_hand(*ENTRIES[:4])
    return folder


def test_a_new_list_is_offered_with_its_entries_and_signer_and_nothing_of_it_is_in_force(
    folder: Folder,
) -> None:
    arrived = folder.put(*ENTRIES)

    assert (arrived.arrival, arrived.entries) == (Arrival.OFFERED, 6)
    assert arrived.signed_by == "Wasdakim"
    assert len(folder.standing) == 4
    assert folder.acts == ["list_imported"]


def test_the_file_that_is_in_force_is_not_offered_again(folder: Folder) -> None:
    assert folder.put(*ENTRIES[:4]).arrival is Arrival.KNOWN


def test_a_list_of_numbers_is_offered_too(folder: Folder) -> None:
    rows = (NumberRow(line, ListedDocument(f"A{line}", "MYS")) for line in range(3))
    arrived = folder.service.receive(LEAD, "Hilang", OpenNumbers(rows, digest="x"))
    assert (arrived.arrival, arrived.entries) == (Arrival.OFFERED, 3)


def test_a_signed_list_is_in_force_at_once_where_the_administrator_allows_it(
    folder: Folder,
) -> None:
    folder.allow()

    arrived = folder.put(*ENTRIES)
    assert arrived.arrival is Arrival.TAKEN
    assert arrived.preview is not None
    assert arrived.preview.changes.new.count == 2
    assert len(folder.standing) == 6
    assert folder.acts[-2:] == ["list_unseen", "list_imported"]


def test_an_unsigned_list_is_looked_at_all_the_same(folder: Folder) -> None:
    folder.allow()
    assert folder.put(*ENTRIES, signed_by="").arrival is Arrival.OFFERED
    assert len(folder.standing) == 4


def test_a_list_that_never_came_before_is_looked_at_all_the_same(folder: Folder) -> None:
    folder.allow()
    assert folder.put(*ENTRIES, name="Baru").arrival is Arrival.OFFERED


def test_a_list_that_would_end_most_of_it_is_looked_at_all_the_same(folder: Folder) -> None:
    folder.take_by_hand(*ENTRIES)
    folder.allow()

    assert folder.put(ENTRIES[0]).arrival is Arrival.OFFERED
    assert len(folder.standing) == 6


def test_an_old_version_that_is_signed_for_ever_is_looked_at_all_the_same(folder: Folder) -> None:
    folder.take_by_hand(*ENTRIES)
    folder.allow()

    assert folder.put(*ENTRIES[:4]).arrival is Arrival.OFFERED
    assert len(folder.standing) == 6


def test_a_list_with_a_fault_is_looked_at_all_the_same(folder: Folder) -> None:
    folder.allow()
    fault = RowFault(line=99, column="kind", why=FaultWhy.KIND_UNKNOWN)
    faulty = opened(*ENTRIES, signed_by="Wasdakim", faults=(fault,))

    assert folder.service.receive(LEAD, LIST, faulty).arrival is Arrival.OFFERED
    assert len(folder.standing) == 4
    with folder.storage.reading() as store:
        assert store.alerts.changes.prepared() == []


def test_half_a_file_is_refused(folder: Folder) -> None:
    def rows() -> object:
        yield ListRow(2, ENTRIES[0])
        raise ListBrokenOff(file="un.xml", line=3)

    with pytest.raises(ListBrokenOff):
        folder.service.receive(LEAD, LIST, OpenList(rows(), digest="x"))  # type: ignore[arg-type]


def test_every_list_that_ever_came_is_known_by_name(folder: Folder) -> None:
    assert folder.service.known_lists(LEAD) == {LIST}


def test_only_who_keeps_alerts_receives_lists(folder: Folder) -> None:
    with pytest.raises(NotPermitted):
        folder.service.receive(an_officer(), LIST, opened())
