"""Whole lists: looked at first, in force at once, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from typing_extensions import override

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.preview import Preview
from checkpoint.domain.alerts.reading import FaultWhy, ListBrokenOff, ListRow, OpenList, RowFault
from checkpoint.domain.alerts.versions import Cause, ChangeLost
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import CheckpointError, NotPermitted, StorageFull
from checkpoint.domain.posts.post import Counter
from checkpoint.services.alerts import AlertService, BookState
from checkpoint.services.list_imports import (
    BookMovedOn,
    HandListKept,
    ListImportService,
    ListUnnamed,
    NoGoodRow,
)
from checkpoint.services.list_preparing import ImportCancelled, Progress, Stage
from checkpoint.services.list_versions import ListVersionService, NoSuchVersion, NotTheNewest
from tests.builders import A_DAY, NOON, a_lead, a_post, an_alert, an_id, an_officer
from tests.fakes import FakeClock, MemoryStorage, MemoryStore

LIST = "Tangkal"
LEAD = a_lead()


@dataclass
class Desk:
    """A shift lead with lists to take over."""

    storage: MemoryStorage
    clock: FakeClock

    def __post_init__(self) -> None:
        self.alerts = AlertService(storage=self.storage, clock=self.clock)
        self.lists = ListImportService(storage=self.storage, clock=self.clock)
        self.versions = ListVersionService(storage=self.storage, clock=self.clock)

    def prepare(self, *alerts: Alert, faults: tuple[RowFault, ...] = ()) -> Preview:
        return self.lists.prepare(LEAD, LIST, opened(*alerts, faults=faults))

    def take(self, *alerts: Alert) -> BookState:
        return self.lists.take_over(LEAD, self.prepare(*alerts))

    @property
    def book(self) -> list[Alert]:
        return list(self.alerts.every(LEAD))

    @property
    def acts(self) -> list[Act]:
        return [entry.act for entry in self.storage.kept.audit.chain]

    @property
    def version(self) -> int:
        return self.alerts.state().version


class FillingStorage(MemoryStorage):
    """One that keeps nothing of what is written next after a new version of the book."""

    is_full = False

    @contextmanager
    @override
    def writing(self) -> Iterator[MemoryStore]:
        self.write_failure = StorageFull() if self.is_full else None
        self.is_full, before = False, self.kept.alerts.version()
        with super().writing() as store:
            yield store
        self.is_full = self.kept.alerts.version() > before


@pytest.fixture
def desk() -> Desk:
    return Desk(MemoryStorage(), FakeClock(NOON))


def opened(*alerts: Alert, faults: tuple[RowFault, ...] = ()) -> OpenList:
    """A list as a file brings it: each entry under an id of its own."""
    rows = [
        ListRow(n, replace(alert, id=an_id(), list_name=LIST))
        for n, alert in enumerate(alerts, start=2)
    ]
    faulty = [ListRow(99, None, faults)] if faults else []
    return OpenList(iter([*rows, *faulty]), file="tangkal.csv", digest="ab" * 32)


def a_fault(reference: str, column: str = "kind") -> RowFault:
    return RowFault(line=99, column=column, why=FaultWhy.KIND_UNKNOWN, reference=reference)


ONE, TWO, THREE = (an_alert(reference=f"R-{n}", list_name=LIST) for n in (1, 2, 3))


def test_a_list_that_is_looked_at_changes_nothing_until_it_is_taken_over(desk: Desk) -> None:
    preview = desk.prepare(ONE, TWO)

    assert preview.changes.new.count == 2
    assert (desk.book, desk.version, desk.acts) == ([], 0, [])


def test_a_list_is_taken_over_whole_and_counted_on_the_trail(desk: Desk) -> None:
    desk.take(ONE, TWO)
    stays = next(alert for alert in desk.book if alert.reference == "R-1")
    changed = replace(ONE, reason="diperpanjang")
    faults = (a_fault("R-9", "valid_from"), a_fault("R-9", "valid_to"))
    desk.lists.take_over(LEAD, desk.prepare(changed, THREE, faults=faults))

    standing = {alert.reference: alert for alert in desk.book}
    assert set(standing) == {"R-1", "R-3"}
    assert (standing["R-1"].id, standing["R-1"].reason) == (stays.id, "diperpanjang")
    counts = {"new": "1", "changed": "1", "gone": "1", "faulty": "1"}
    act = desk.acts[-1]
    assert (act.action, act.subject) == (Action.LIST_IMPORTED, LIST)
    assert act.detail.items() >= {*counts.items(), ("version", "2"), ("sha256", "ab" * 32)}


def test_an_import_is_one_version_of_the_book(desk: Desk) -> None:
    assert desk.take(ONE, TWO).version == 1
    assert desk.take(TWO, THREE).version == 2


def test_a_list_that_is_left_leaves_nothing_behind(desk: Desk) -> None:
    desk.take(ONE)
    preview = desk.prepare(TWO)
    desk.lists.discard(LEAD, preview)

    assert [alert.reference for alert in desk.book] == ["R-1"]
    with pytest.raises(ChangeLost):
        desk.lists.take_over(LEAD, preview)


def test_who_begins_another_list_has_left_the_first(desk: Desk) -> None:
    first, second = desk.prepare(ONE), desk.prepare(TWO)

    desk.lists.take_over(LEAD, second)
    with pytest.raises(ChangeLost):
        desk.lists.take_over(LEAD, first)
    assert [alert.reference for alert in desk.book] == ["R-2"]


def test_a_list_of_faults_alone_ends_nobody(desk: Desk) -> None:
    desk.take(ONE)
    preview = desk.prepare(faults=(a_fault("X"),))

    with pytest.raises(NoGoodRow):
        desk.lists.take_over(LEAD, preview)
    assert [alert.reference for alert in desk.book] == ["R-1"]


def test_a_list_of_nobody_without_a_fault_ends_everybody_on_it(desk: Desk) -> None:
    desk.take(ONE)

    desk.take()
    assert desk.book == []


def test_a_delta_that_only_takes_away_is_a_list_to_take(desk: Desk) -> None:
    desk.take(ONE, TWO)
    rows = [ListRow(1, None, gone="R-1"), ListRow(2, None, (a_fault("R-8"),))]

    desk.lists.take_over(LEAD, desk.lists.prepare(LEAD, LIST, OpenList(iter(rows), is_delta=True)))
    assert [alert.reference for alert in desk.book] == ["R-2"]


def test_a_reference_that_stands_twice_is_taken_once_and_told(desk: Desk) -> None:
    preview = desk.prepare(ONE, replace(ONE, name="SOMEBODY ELSE"))

    assert preview.changes.new.count == 1
    assert [fault.why for fault in preview.reading.faults.shown] == [FaultWhy.REFERENCE_TWICE]


def test_a_list_leaves_the_entries_of_others_alone(desk: Desk) -> None:
    by_hand = desk.alerts.add(LEAD, an_alert())
    desk.take(ONE)
    desk.take()

    assert desk.book == [by_hand]


def test_an_entry_made_by_hand_meanwhile_does_not_stand_in_the_way(desk: Desk) -> None:
    preview = desk.prepare(ONE)
    by_hand = desk.alerts.add(LEAD, an_alert())
    desk.lists.take_over(LEAD, preview)

    assert {alert.reference for alert in desk.book} == {by_hand.reference, "R-1"}


def test_a_preview_is_worth_nothing_once_its_list_was_changed(desk: Desk) -> None:
    desk.take(ONE, TWO)
    preview = desk.prepare(ONE, TWO, THREE)
    desk.alerts.end(LEAD, desk.book[0].id, "dicabut")

    with pytest.raises(BookMovedOn):
        desk.lists.take_over(LEAD, preview)
    assert len(desk.book) == 1


def test_a_list_that_finds_no_room_on_the_disk_leaves_the_book_as_it_was(desk: Desk) -> None:
    state, preview = desk.take(ONE), desk.prepare()
    desk.storage.write_failure = StorageFull()

    with pytest.raises(StorageFull):
        desk.lists.take_over(LEAD, preview)
    desk.storage.write_failure = None
    assert ([alert.reference for alert in desk.book], desk.alerts.state()) == (["R-1"], state)


def test_a_list_in_force_stays_told_as_such_where_there_is_no_room_to_tidy_up() -> None:
    desk = Desk(FillingStorage(), FakeClock(NOON))
    first = desk.take(ONE)
    second = desk.take(TWO)
    undone = desk.versions.undo(LEAD, second.version)

    assert [state.version for state in (first, second, undone)] == [1, 2, 3]
    assert [alert.reference for alert in desk.book] == ["R-1"]


def test_an_import_that_is_given_up_while_it_tidies_up_is_in_force(desk: Desk) -> None:
    def watch(progress: Progress) -> None:
        if progress.stage is Stage.TIDYING:
            raise ImportCancelled

    assert desk.lists.take_over(LEAD, desk.prepare(ONE), watch).version == 1


def test_a_file_that_breaks_off_leaves_nothing_behind(desk: Desk) -> None:
    def rows() -> Iterator[ListRow]:
        yield from opened(ONE).rows
        raise ListBrokenOff(line=3, file="")

    with pytest.raises(ListBrokenOff):
        desk.lists.prepare(LEAD, LIST, OpenList(rows()))
    assert desk.storage.kept.alerts.entries == {}


def test_an_import_is_given_up_while_it_runs(desk: Desk) -> None:
    def watch(_progress: Progress) -> None:
        raise ImportCancelled

    with pytest.raises(ImportCancelled):
        desk.lists.prepare(LEAD, LIST, opened(ONE), watch)
    assert desk.storage.kept.alerts.entries == {}


@pytest.mark.parametrize("name", ["local", "LOCAL"])
def test_no_list_takes_the_place_of_the_entries_made_by_hand(desk: Desk, name: str) -> None:
    by_hand = desk.alerts.add(LEAD, an_alert())

    with pytest.raises(HandListKept):
        desk.lists.prepare(LEAD, name, opened())
    assert desk.book == [by_hand]


def test_a_list_is_known_again_whatever_its_capitals_and_spaces(desk: Desk) -> None:
    desk.take(ONE)

    typed = (" tangkal ", "TANGKAL", "Daftar  baru")
    assert [desk.lists.name_of(LEAD, name) for name in typed] == [LIST, LIST, "Daftar baru"]


def test_a_list_without_a_name_is_refused(desk: Desk) -> None:
    with pytest.raises(ListUnnamed):
        desk.lists.prepare(LEAD, desk.lists.name_of(LEAD, "  "), opened(ONE))
    assert desk.storage.kept.alerts.entries == {}


def test_a_ban_without_a_first_day_begins_on_the_day_at_the_post(desk: Desk) -> None:
    with desk.storage.writing() as store:
        store.posts.put(a_post(), [Counter("1")])
    desk.clock.at = datetime(2026, 3, 13, 17, 30, tzinfo=UTC)  # half past midnight at the post
    urgent = AlertKind.CEGAH_MENDESAK
    desk.take(an_alert(kind=urgent, direction=AlertDirection.EXIT, valid_from=None))

    assert desk.book[0].valid_from == date(2026, 3, 14)


def test_an_undone_import_puts_the_list_back_to_what_it_said_before(desk: Desk) -> None:
    desk.take(ONE, TWO)
    before = {alert.reference: alert for alert in desk.book}
    state = desk.take(replace(ONE, reason="lain"), THREE)
    desk.versions.undo(LEAD, state.version)

    assert {alert.reference: alert for alert in desk.book} == before
    act = desk.acts[-1]
    assert (act.action, act.subject, act.detail["undoes"]) == (Action.LIST_UNDONE, LIST, "2")
    assert (act.detail["new"], act.detail["changed"], act.detail["gone"]) == ("1", "1", "1")


def test_the_first_version_of_a_list_is_undone_to_nothing(desk: Desk) -> None:
    state = desk.take(ONE)
    desk.versions.undo(LEAD, state.version)

    assert desk.book == []


def test_only_the_newest_version_of_a_list_is_undone_and_only_once(desk: Desk) -> None:
    first, second = desk.take(ONE), desk.take(ONE, TWO)
    with pytest.raises(NotTheNewest):
        desk.versions.undo(LEAD, first.version)
    undone = desk.versions.undo(LEAD, second.version)

    for version in (second.version, undone.version):
        with pytest.raises(NotTheNewest):
            desk.versions.undo(LEAD, version)


def test_what_was_done_by_hand_is_no_version_of_a_list(desk: Desk) -> None:
    desk.alerts.add(LEAD, an_alert())

    for version in (1, 7):
        with pytest.raises(NoSuchVersion):
            desk.versions.undo(LEAD, version)


def test_what_the_lists_said_on_any_day_is_known(desk: Desk) -> None:
    desk.take(ONE)
    desk.clock.forward(A_DAY)
    desk.take(replace(ONE, reason="lain"), TWO)

    def said(days: float) -> list[tuple[str, str]]:
        at = NOON + days * A_DAY
        return [(alert.reference, alert.reason) for alert in desk.versions.said_at(LEAD, at, LIST)]

    assert said(-1) == []
    assert said(0.5) == [("R-1", ONE.reason)]
    assert said(1) == [("R-1", "lain"), ("R-2", TWO.reason)]
    assert list(desk.versions.said_at(LEAD, NOON, "another")) == []


def test_every_version_tells_where_it_came_from_and_how_long_the_list_was(desk: Desk) -> None:
    desk.take(ONE, TWO)
    desk.alerts.end(LEAD, desk.book[0].id, "dicabut")
    newest, first = desk.versions.versions(LEAD)

    assert (first.note.cause, first.note.file, first.standing) == (Cause.LIST, "tangkal.csv", 2)
    assert (newest.note.cause, newest.note.list_name, newest.standing) == (Cause.BY_HAND, LIST, 1)
    assert newest.at - first.at == timedelta(0)


def test_a_counter_officer_neither_imports_nor_undoes(desk: Desk) -> None:
    officer, preview = an_officer(), desk.prepare()
    tries = (
        lambda: desk.lists.prepare(officer, LIST, opened()),
        lambda: desk.lists.name_of(officer, LIST),
        lambda: desk.lists.take_over(officer, preview),
        lambda: desk.lists.discard(officer, preview),
        lambda: desk.versions.undo(officer, 1),
        lambda: desk.versions.versions(officer),
        lambda: list(desk.versions.said_at(officer, NOON)),
    )
    for attempt in tries:
        with pytest.raises(NotPermitted):
            attempt()
    assert desk.version == 0


def test_every_refusal_is_an_expected_failure() -> None:
    refusals = (
        BookMovedOn,
        HandListKept,
        ListUnnamed,
        NoGoodRow,
        NotTheNewest,
        NoSuchVersion,
        ImportCancelled,
    )

    assert all(issubclass(refusal, CheckpointError) for refusal in refusals)
