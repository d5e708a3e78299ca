"""Whole lists into the book: read, held against what stands, looked at, and in force at once.

A list is prepared row by row in short transactions, so that a counter never waits for one, and a
list of a million needs hardly more memory than one of a thousand. Nothing of it counts before it
is taken over; until that moment the version that stands is asked.
"""

from __future__ import annotations

from datetime import date

from checkpoint.domain.alerts.preview import Changes, Doubted, Preview, RowsRead
from checkpoint.domain.alerts.reading import OpenList, OpenNumbers
from checkpoint.domain.alerts.versions import Cause, ChangeNote
from checkpoint.domain.errors import InvalidValue, ListRefused
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.alerts import HAND_LIST, BookState, state_of
from checkpoint.services.list_comparison import ListComparison
from checkpoint.services.list_preparing import (
    ListPreparer,
    Watch,
    has_had_numbers,
    list_version,
    unwatched,
)
from checkpoint.services.list_signing import require_signed
from checkpoint.services.number_comparison import NumberComparison
from checkpoint.services.ports import Clock, Storage


class BookMovedOn(InvalidValue):
    """The list was changed since it was looked at; read it again before importing."""


class NoGoodRow(ListRefused):
    """A file of faults alone; it is not to be taken for a list of nobody."""


class HandListKept(ListRefused):
    """A list was to take the name under which entries made by hand stand, and would end them."""


class ListUnnamed(ListRefused):
    """A list without a name; its next version could not be told from any other list."""


class ListImportService:
    """Brings new versions of lists into force."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock
        self._preparer = ListPreparer(storage=storage, clock=clock)

    def name_of(self, actor: Officer, typed: str) -> str:
        """What the book calls the list that is meant, whatever its capitals and spaces.

        Two lists of one name would both stand, and the older version be asked for ever.
        """
        actor.must(Permission.KEEP_ALERTS)
        name = " ".join(typed.split())
        with self._storage.reading() as store:
            for one in store.alerts.history.versions():
                if one.note.cause.is_of_list and one.note.list_name.casefold() == name.casefold():
                    return one.note.list_name
        return name

    def prepare(
        self,
        actor: Officer,
        list_name: str,
        opened: OpenList | OpenNumbers,
        watch: Watch = unwatched,
    ) -> Preview:
        """Read a list and hold it against the version that stands; nothing is in force yet.

        The list is called as `name_of` says. What was prepared before is thrown away. Raises a
        ListRefused where the list cannot be taken at all, and then leaves nothing behind.
        """
        actor.must(Permission.KEEP_ALERTS)
        if not list_name:
            raise ListUnnamed
        if list_name.casefold() == HAND_LIST:
            raise HandListKept
        with self._storage.reading() as store:
            before = list_version(store, list_name)
        note = ChangeNote(
            cause=Cause.LIST if isinstance(opened, OpenList) else Cause.NUMBERS,
            list_name=list_name,
            file=opened.file,
            digest=opened.digest,
            signed_by=opened.signed_by,
        )
        change = self._preparer.begin(note)
        with self._preparer.thrown_away_unless_done(change):
            reading, changes, doubts = self._compare(change, list_name, opened, watch)
        return Preview(
            list_name=list_name,
            reading=reading,
            changes=changes,
            doubts=doubts,
            change=change,
            list_version=before,
            signed_by=opened.signed_by,
        )

    def take_over(self, actor: Officer, preview: Preview, watch: Watch = unwatched) -> BookState:
        """Put the good rows of a prepared list into force, all at one moment.

        Raises BookMovedOn or ChangeLost where the list must be prepared again, NoGoodRow, and
        ListUnsigned or ListSignerGone where it may not be taken any more.
        """
        actor.must(Permission.KEEP_ALERTS)
        if not preview.has_good_row:
            raise NoGoodRow
        tally = preview.changes.tally(preview.reading.faulty_rows)
        self._preparer.file(preview.change, watch)
        with self._storage.writing() as store:
            require_signed(store, preview.signed_by, list_name=preview.list_name)
            if list_version(store, preview.list_name) != preview.list_version:
                raise BookMovedOn
            self._preparer.put_in_force(store, actor, preview.change, tally)
            state = state_of(store)
        self._preparer.tidy(watch)
        return state

    def discard(self, actor: Officer, preview: Preview) -> None:
        """Leave a prepared list: nothing of it is kept. One that is in force stays."""
        actor.must(Permission.KEEP_ALERTS)
        self._preparer.discard(preview.change)

    def _compare(
        self, change: int, list_name: str, opened: OpenList | OpenNumbers, watch: Watch
    ) -> tuple[RowsRead, Changes, Doubted]:
        """A list takes the place of the one before, also where one of both is of bare numbers."""
        reading, changes = RowsRead(), Changes()
        entries = ListComparison(
            self._storage, change, list_name, self._today(), reading=reading, changes=changes
        )
        numbers = NumberComparison(
            self._storage, change, list_name, reading=reading, changes=changes
        )
        if isinstance(opened, OpenNumbers):
            numbers.run(opened, watch)
            entries.end_missing(watch)
        else:
            entries.run(opened, watch)
            if not opened.is_delta and self._has_had_numbers(list_name):
                numbers.end_all(watch)
        return reading, changes, entries.doubts

    def _has_had_numbers(self, list_name: str) -> bool:
        """Else nobody needs go through the millions of all lists for those of this one."""
        with self._storage.reading() as store:
            return has_had_numbers(store, list_name)

    def _today(self) -> date:
        """The day at the post."""
        at = self._clock()
        with self._storage.reading() as store:
            post = store.posts.post()
        return post.local(at).date() if post else at.date()
