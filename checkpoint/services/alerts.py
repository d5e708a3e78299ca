"""The alert book: entries by hand, whole lists with a preview, and how old it all is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.doubts import RowDoubt, row_doubts
from checkpoint.domain.alerts.importing import Changes, changes_between, with_reference
from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.alerts.reading import ListReading
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.documents.travel_document import INDONESIA
from checkpoint.domain.errors import InvalidValue, ListRefused, NotFound
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Direction
from checkpoint.services.ports import Clock, Storage, Store
from checkpoint.services.screening import likest_first, matches_with, yardstick_of

HAND_LIST = "local"
"""The list of entries made by hand at this post."""


@dataclass(frozen=True, slots=True)
class BookState:
    """How current the book is: every screen shows it, for an old list finds nobody new."""

    version: int
    changed_at: datetime | None = None
    listed_at: datetime | None = None
    """When a list was last taken over, whatever was written by hand since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an import would change, and the rows it would leave out; nothing has changed yet."""

    list_name: str
    reading: ListReading
    changes: Changes
    doubts: tuple[RowDoubt, ...] = ()
    """What is to be said of rows that it would take."""
    book_version: int
    """The state of the book that this was compared with."""

    @property
    def has_good_row(self) -> bool:
        """Whether there is anything to take; a list of nobody, with no fault in it, is."""
        return bool(self.reading.alerts or not self.reading.faults)

    @property
    def faulty_rows(self) -> int:
        """How many rows of the file would be left out, whatever is wrong with each."""
        return len({fault.line for fault in self.reading.faults})


class BookMovedOn(InvalidValue):
    """The book was changed since the preview; look again before importing."""


class EntryTwice(InvalidValue):
    """The list has an entry of that reference, or of that content where it has no reference."""


class EntryGone(NotFound):
    """The entry is not on its list any more: somebody else ended it."""


class NoGoodRow(ListRefused):
    """A file of faults alone; it is not to be taken for a list of nobody."""


class HandListKept(ListRefused):
    """A list was to take the name under which entries made by hand stand, and would end them."""


class AlertService:
    """Keeps the alert book."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def state(self) -> BookState:
        """How current the book is; anybody may know."""
        with self._storage.reading() as store:
            return _state_of(store)

    def every(self, actor: Officer) -> Sequence[Alert]:
        """All alerts on the lists, newest first; those whose term has ended too."""
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            return store.alerts.every()

    def matches(
        self, actor: Officer, traveller: Traveller, direction: Direction | None = None
    ) -> Sequence[AlertMatch]:
        """Whom on the lists a person may be, the likest first.

        ``direction`` leaves out the entries that do not hold for him in it today.
        """
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            today, book = self._today(store), store.alerts
            found = likest_first(matches_with(book, traveller, yardstick_of(book)))
        if direction is None:
            return found
        is_citizen = traveller.nationality == INDONESIA
        return [
            match
            for match in found
            if match.alert.concerns(direction, is_citizen=is_citizen, on=today)
        ]

    def add(self, actor: Officer, alert: Alert) -> Alert:
        """Put an entry made by hand into the book; it is in force from this moment."""
        actor.must(Permission.KEEP_ALERTS)
        if not alert.reason.strip():
            raise InvalidValue("an entry made by hand says why")
        if alert.valid_from is None:
            raise InvalidValue("an entry made by hand says from which day; the law counts from it")
        kept = with_reference(replace(alert, list_name=HAND_LIST))
        with self._storage.writing() as store:
            if store.alerts.of_reference(HAND_LIST, kept.reference) is not None:
                raise EntryTwice
            at = self._clock()
            store.alerts.add((kept,), at=at)
            store.audit.append(self._act(Action.ALERT_ADDED, actor, str(kept.id), at))
        return kept

    def end(self, actor: Officer, id: UUID, reason: str) -> None:
        """Take an entry off its list; it stays readable.

        Of an imported list, the entry comes back with the next version that still holds it.
        """
        actor.must(Permission.KEEP_ALERTS)
        if not reason.strip():
            raise InvalidValue("ending an alert takes a reason")
        with self._storage.writing() as store:
            if not store.alerts.is_standing(id):
                raise EntryGone(str(id))
            at = self._clock()
            store.alerts.end((id,), at=at)
            act = self._act(Action.ALERT_ENDED, actor, str(id), at, reason=reason.strip())
            store.audit.append(act)

    def preview(self, actor: Officer, list_name: str, reading: ListReading) -> Preview:
        """Hold a list as it was read against the version that stands."""
        actor.must(Permission.KEEP_ALERTS)
        if list_name.casefold() == HAND_LIST:
            raise HandListKept
        with self._storage.reading() as store:
            today = self._today(store)
            changes = changes_between(store.alerts.of_list(list_name), reading, on=today)
            yardstick = yardstick_of(store.alerts)
            return Preview(
                list_name=list_name,
                reading=reading,
                changes=changes,
                doubts=row_doubts(reading, changes, on=today, yardstick=yardstick),
                book_version=store.alerts.version(),
            )

    def take_over(self, actor: Officer, preview: Preview) -> BookState:
        """Put the good rows of a previewed list into force, all in one transaction."""
        actor.must(Permission.KEEP_ALERTS)
        if not preview.has_good_row:
            raise NoGoodRow
        changes = preview.changes
        with self._storage.writing() as store:
            if store.alerts.version() != preview.book_version:
                raise BookMovedOn
            at = self._clock()
            store.alerts.end([alert.id for alert in changes.gone], at=at)
            store.alerts.add(changes.to_add, at=at)
            store.alerts.note_list(preview.list_name, at=at)
            act = self._act(
                Action.LIST_IMPORTED,
                actor,
                preview.list_name,
                at,
                new=str(len(changes.new)),
                changed=str(len(changes.changed)),
                gone=str(len(changes.gone)),
                faulty=str(preview.faulty_rows),
            )
            store.audit.append(act)
            return _state_of(store)

    def _today(self, store: Store) -> date:
        """The day at the post."""
        post, at = store.posts.post(), self._clock()
        return post.local(at).date() if post else at.date()

    def _act(
        self, action: Action, actor: Officer, subject: str, at: datetime, **detail: str
    ) -> Act:
        return Act(action=action, at=at, actor=str(actor.id), subject=subject, detail=detail)


def _state_of(store: Store) -> BookState:
    alerts = store.alerts
    return BookState(alerts.version(), alerts.changed_at(), alerts.listed_at())
