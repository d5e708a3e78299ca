"""What the lists said when, and how the newest version of one is taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.lost_documents import entry_of
from checkpoint.domain.alerts.numbers import look_alike_form
from checkpoint.domain.alerts.versions import BookVersion, Cause, ChangeNote, Tally, undoable
from checkpoint.domain.errors import InvalidValue, NotFound
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.alerts import BookState, state_of
from checkpoint.services.list_preparing import (
    ListPreparer,
    Progress,
    Stage,
    Watch,
    has_had_numbers,
    in_pieces,
    unwatched,
    version_then,
)
from checkpoint.services.ports import Clock, Storage, Store


class NotTheNewest(InvalidValue):
    """Only the newest version of a list can be undone, and only one that was imported."""


class NoSuchVersion(NotFound):
    """No list has a version of that number."""


class ListVersionService:
    """Every version of the book, back to the first."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock
        self._preparer = ListPreparer(storage=storage, clock=clock)

    def versions(self, actor: Officer) -> Sequence[BookVersion]:
        """Every version of the book, the newest first."""
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            return list(store.alerts.history.versions())

    def said_at(
        self, actor: Officer, at: datetime, list_name: str | None = None
    ) -> Iterator[Alert]:
        """What the lists said at an instant, or one of them; by list and reference."""
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            version = store.alerts.history.version_at(at)
            for _, alert in store.alerts.history.standing_in(version, list_name):
                yield alert

    def called(self, actor: Officer, reference: str, at: datetime | None = None) -> Sequence[Alert]:
        """The entries that a list calls so, or called so at an instant, in whatever letter case."""
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            return store.alerts.history.called(reference, version_then(store, at))

    def numbers_said(
        self, actor: Officer, number: str, at: datetime | None = None
    ) -> Sequence[Alert]:
        """Which lists of nothing but numbers have a number, or one that looks like it; or had."""
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            version = version_then(store, at)
            found = store.alerts.lost.of_forms([look_alike_form(number)], version)
        return [entry_of(list_name, document) for list_name, document in found]

    def undo(self, actor: Officer, version: int, watch: Watch = unwatched) -> BookState:
        """Put a list back to what it said before its newest version.

        Raises NoSuchVersion, or NotTheNewest; nothing has changed then.
        """
        actor.must(Permission.KEEP_ALERTS)
        with self._storage.reading() as store:
            undone = _newest_of_its_list(store, version)
            has_numbers = has_had_numbers(store, undone.note.list_name)
        note = ChangeNote(cause=Cause.UNDONE, list_name=undone.note.list_name, undoes=version)
        change = self._preparer.begin(note)
        with self._preparer.thrown_away_unless_done(change):
            tally = self._turn_back(change, version, watch)
            if has_numbers:
                tally = self._turn_back_numbers(change, undone, watch)
            self._preparer.file(change, watch)
            with self._storage.writing() as store:
                _newest_of_its_list(store, version)
                self._preparer.put_in_force(store, actor, change, tally)
                state = state_of(store)
        self._preparer.tidy(watch)
        return state

    def _turn_back(self, change: int, version: int, watch: Watch) -> Tally:
        """Prepare the contrary of a version."""
        came: set[UUID] = set()
        went: set[UUID] = set()
        with self._storage.reading() as past:
            for some in in_pieces(past.alerts.history.added_by(version)):
                with self._storage.writing() as store:
                    store.alerts.changes.take(change, [serial for serial, _ in some])
                came.update(alert.id for _, alert in some)
                watch(Progress(Stage.READING, len(came)))
            for some in in_pieces(past.alerts.history.ended_by(version)):
                with self._storage.writing() as store:
                    store.alerts.changes.put(change, [alert for _, alert in some])
                went.update(alert.id for _, alert in some)
                watch(Progress(Stage.READING, len(came) + len(went)))
        return Tally(new=len(went - came), changed=len(went & came), gone=len(came - went))

    def _turn_back_numbers(self, change: int, undone: BookVersion, watch: Watch) -> Tally:
        """The same of its numbers; of these and the entries, the version itself has counted."""
        steps, is_more = 0, True
        while is_more:
            with self._storage.writing() as store:
                is_more = store.alerts.lost.turn_back(change, undone.version)
            steps += 1
            watch(Progress(Stage.READING, steps))
        tally = undone.tally or Tally()
        return Tally(new=tally.gone, changed=tally.changed, gone=tally.new)


def _newest_of_its_list(store: Store, version: int) -> BookVersion:
    versions = list(store.alerts.history.versions())
    found = next((one for one in versions if one.version == version), None)
    if found is None or not found.note.cause.is_of_list:
        raise NoSuchVersion(str(version))
    if found not in undoable(versions):
        raise NotTheNewest(str(version))
    return found
