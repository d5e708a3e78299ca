"""Preparing a change of the alert book in short transactions, and putting it in force in one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from itertools import islice
from typing import TypeAlias, TypeVar

from checkpoint.domain.alerts.versions import Cause, ChangeNote, Tally
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import CheckpointError, StorageUnavailable
from checkpoint.domain.people.officer import Officer
from checkpoint.services.ports import Clock, Storage, Store

ROWS_AT_ONCE = 500
"""Rows of a transaction: some 20 ms, in which a counter that writes must wait."""

_T = TypeVar("_T")


class ImportCancelled(CheckpointError):
    """Whoever watched an import did not want it any more; nothing of it is left."""


class Stage(StrEnum):
    """What an import is at."""

    READING = auto()
    FILING = auto()
    TIDYING = auto()
    MEASURING = auto()
    """How like the travellers of the post are to those on the lists."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is."""

    stage: Stage
    steps: int
    """Rows of the list while it is read, then pieces of work."""


Watch: TypeAlias = Callable[[Progress], None]
"""Is told several times a second; what it raises ends the import, and nothing of it is left.

Once the list is in force, being cancelled ends the tidying up alone.
"""


def unwatched(_progress: Progress) -> None:
    """For who does not wait."""


class ListPreparer:
    """One change at a time: whoever begins another throws away what was not finished."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def begin(self, note: ChangeNote) -> int:
        """Begin a change; see `AlertChanges.prepare`."""
        with self._storage.reading() as store:
            left = store.alerts.changes.prepared()
        for change in left:
            self.discard(change)
        with self._storage.writing() as store:
            return store.alerts.changes.prepare(note, at=self._clock())

    @contextmanager
    def thrown_away_unless_done(self, change: int) -> Iterator[None]:
        """Leave nothing of a change behind that breaks off."""
        try:
            yield
        except BaseException:
            self.discard(change)
            raise

    def file(self, change: int, watch: Watch) -> None:
        """File all that was put. Raises ChangeLost where there is no whole change any more."""
        steps, is_more = 0, True
        while is_more:
            with self._storage.reading() as store:
                store.alerts.changes.get_ready(change)
            with self._storage.writing() as store:
                is_more = store.alerts.changes.file_some(change)
            steps += 1
            watch(Progress(Stage.FILING, steps))

    def put_in_force(self, store: Store, actor: Officer, change: int, tally: Tally) -> None:
        """Have all of it hold from the transaction's end on, and note so on the trail."""
        at = self._clock()
        store.alerts.changes.put_in_force(change, tally, at=at)
        made = next(store.alerts.history.versions())
        note = made.note
        detail = {
            "version": str(made.version),
            "new": str(tally.new),
            "changed": str(tally.changed),
            "gone": str(tally.gone),
            "faulty": str(tally.faulty),
            "sha256": note.digest,
            "signed_by": note.signed_by,
            "undoes": "" if note.undoes is None else str(note.undoes),
        }
        is_undone = note.cause is Cause.UNDONE
        store.audit.append(
            Act(
                action=Action.LIST_UNDONE if is_undone else Action.LIST_IMPORTED,
                at=at,
                actor=str(actor.id),
                subject=note.list_name,
                detail={name: text for name, text in detail.items() if text},
            )
        )

    def discard(self, change: int) -> None:
        """Throw a change away that is not in force."""
        is_more = True
        while is_more:
            with self._storage.writing() as store:
                is_more = store.alerts.changes.discard(change)

    def tidy(self, watch: Watch) -> None:
        """Take what has ended off the file; where this broke off, it goes on the next time.

        The change is in force by then: whatever comes between is no failure of it, and whoever
        was told so would not hear that his list counts.
        """
        steps, is_more = 0, True
        with suppress(ImportCancelled, StorageUnavailable):
            while is_more:
                with self._storage.writing() as store:
                    is_more = store.alerts.changes.tidy()
                steps += 1
                watch(Progress(Stage.TIDYING, steps))


def list_version(store: Store, list_name: str) -> int:
    """The newest version of the book that may have changed a list; 0 where none has."""
    versions = store.alerts.history.versions()
    changed = (one.version for one in versions if one.note.list_name in {list_name, ""})
    return next(changed, 0)


def has_had_numbers(store: Store, list_name: str) -> bool:
    """Whether a list was ever one of bare numbers."""
    return list_name in lists_of_numbers(store)


def lists_of_numbers(store: Store) -> Sequence[str]:
    """The names of all lists that ever were of bare numbers."""
    notes = (one.note for one in store.alerts.history.versions())
    return sorted({one.list_name for one in notes if one.cause is Cause.NUMBERS})


def version_then(store: Store, at: datetime | None) -> int:
    """The version that was in force at an instant; now, where none is named."""
    return store.alerts.version() if at is None else store.alerts.history.version_at(at)


def in_pieces(values: Iterable[_T], most: int = ROWS_AT_ONCE) -> Iterator[list[_T]]:
    """So many at once as a transaction takes."""
    rest = iter(values)
    while some := list(islice(rest, most)):
        yield some
