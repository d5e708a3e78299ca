"""Turns what the shift lead does with the alert book into work, and its answers into states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from checkpoint.bootstrap import ListReader
from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.domain.alerts.typed import EntryFault, TypedEntry, alert_of_entry
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.list_file import ListFile
from checkpoint.services.alerts import HAND_LIST, AlertService, BookMovedOn, Preview
from checkpoint.services.ports import Clock, NewId
from ui.alerts.book import Book, book_of
from ui.alerts.states import (
    Added,
    AlertsState,
    Browsing,
    Composing,
    Done,
    Ended,
    Imported,
    Opening,
    Previewing,
    ReadingList,
)
from ui.background import Background

FEW_GONE = 3
"""So many entries may go at once, from the shortest list too, without a question."""

UNKEPT = UUID(int=0)
"""The id of an entry that is only being looked at."""


class AlertsPresenter(QObject):
    """The alert book in one officer's hands. It holds the state and never asks the view."""

    changed = Signal(object)
    """Carries each new AlertsState."""

    def __init__(
        self,
        *,
        alerts: AlertService,
        read_list: ListReader,
        known_states: frozenset[str],
        clock: Clock,
        new_id: NewId,
        background: Background,
        files: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._alerts = alerts
        self._read_list = read_list
        self._clock = clock
        self._new_id = new_id
        self._background = background
        self._files = files
        self._officer = officer
        self.known_states = known_states
        self.post = post
        self.book = Book()
        self.state: AlertsState = Opening()

    def today(self) -> date:
        """The calendar day at the post."""
        return self.post.local(self._clock()).date()

    @property
    def may_keep(self) -> bool:
        """Whether the officer may change the book, and not only read it."""
        return self._officer.may(Permission.KEEP_ALERTS)

    def refresh(self) -> None:
        """Read the book anew; what is being done with it goes on."""
        read = partial(_read_book, self._alerts, self._officer, self.book, self.today())
        self._background.run(read, done=self._book_is_read, failed=self._book_not_read, owner=self)

    def compose(self) -> None:
        """Have an entry typed."""
        if isinstance(self.state, Browsing) and self.may_keep:
            self._become(Composing())

    def back(self) -> None:
        """Leave what is being done, and look at the book again."""
        match self.state:
            case (
                Opening()
                | Browsing(is_ending=True)
                | Composing(is_saving=True)
                | Previewing(is_importing=True)
            ):
                pass
            case _:
                self._become(Browsing(self.book))

    def alert_of(self, entry: TypedEntry, id: UUID = UNKEPT) -> Alert | Mapping[str, EntryFault]:
        """What a typed entry comes to, or what is wrong with it."""
        return alert_of_entry(
            entry,
            id=id,
            list_name=HAND_LIST,
            today=self.today(),
            known_states=self.known_states,
        )

    def add(self, entry: TypedEntry) -> None:
        """Put a typed entry into the book, if nothing is wrong with it."""
        alert = self.alert_of(entry, self._new_id())
        if not isinstance(self.state, Composing) or self.state.is_saving:
            return
        if isinstance(alert, Alert):
            self._become(Composing(is_saving=True))
            self._background.run(
                partial(self._alerts.add, self._officer, alert),
                done=lambda added: self._finish(Added(added)),
                failed=lambda trouble: self._become(Composing(trouble)),
                owner=self,
            )

    def end(self, alert: Alert, reason: str) -> None:
        """Take an entry off its list."""
        state = self.state
        if not isinstance(state, Browsing) or state.is_ending:
            return
        self._become(Browsing(self.book, is_ending=True))
        self._background.run(
            partial(self._alerts.end, self._officer, alert.id, reason),
            done=lambda _nothing: self._finish(Ended(alert)),
            failed=lambda trouble: self._become(Browsing(self.book, trouble=trouble)),
            owner=self,
        )

    def read_file(self, path: Path, list_name: str) -> None:
        """Read a file and hold it against the list of that name."""
        if not isinstance(self.state, Browsing | Previewing):
            return
        waiting = ReadingList(path.name)
        self._become(waiting)
        alerts, read_list, officer = self._alerts, self._read_list, self._officer

        def work() -> Preview:
            reading = read_list(ListFile(path), list_name, AlertKind.SOI)
            return alerts.preview(officer, list_name, reading)

        # A list may be large, and nobody at the counter waits for it.
        self._files.run(
            work,
            done=lambda preview: self._is_read(waiting, preview),
            failed=lambda trouble: self._not_read(waiting, trouble),
            owner=self,
        )

    def take_over(self) -> None:
        """Put the previewed list into force."""
        state = self.state
        if (
            not isinstance(state, Previewing)
            or state.is_importing
            or not state.preview.has_good_row
        ):
            return
        self._become(replace(state, is_importing=True, trouble=None))
        self._background.run(
            partial(self._alerts.take_over, self._officer, state.preview),
            done=lambda _version: self._finish(Imported(state.preview)),
            failed=lambda trouble: self._not_taken_over(state, trouble),
            owner=self,
        )

    def _not_taken_over(self, state: Previewing, trouble: CheckpointError) -> None:
        """The preview stays; if the book moved on under it, it is made anew first."""
        again = replace(state, trouble=trouble, is_importing=False)
        if not isinstance(trouble, BookMovedOn):
            self._become(again)
            return
        old = state.preview
        self._files.run(
            partial(self._alerts.preview, self._officer, old.list_name, old.reading),
            done=lambda preview: self._become(replace(again, preview=preview)),
            failed=lambda worse: self._become(replace(again, trouble=worse)),
            owner=self,
        )

    def _is_read(self, waiting: ReadingList, preview: Preview) -> None:
        if self.state is waiting:
            self._become(Previewing(waiting.file_name, preview))

    def _not_read(self, waiting: ReadingList, trouble: CheckpointError) -> None:
        if self.state is waiting:
            self._become(Browsing(self.book, trouble=trouble))

    def _finish(self, done: Done) -> None:
        self._become(Browsing(self.book, done=done))
        self.refresh()

    def _book_is_read(self, book: Book) -> None:
        self.book = book
        match self.state:
            case Browsing():
                self._become(replace(self.state, book=book))
            case Opening():
                self._become(Browsing(book))
            case _:
                pass  # it is shown when the officer comes back to it

    def _book_not_read(self, trouble: CheckpointError) -> None:
        if isinstance(self.state, Browsing):
            self._become(replace(self.state, trouble=trouble))
        elif isinstance(self.state, Opening):
            self._become(Browsing(self.book, trouble=trouble))

    def _become(self, state: AlertsState) -> None:
        self.state = state
        self.changed.emit(state)


def _read_book(alerts: AlertService, officer: Officer, open_book: Book, today: date) -> Book:
    """The book of today; the one that lies open, if nothing of it has changed."""
    version = alerts.state()
    if (open_book.version, open_book.on) == (version, today):
        return open_book
    return book_of(alerts.every(officer), version, today)


def is_mass_ending(preview: Preview) -> bool:
    """Whether the import would end most of a list: perhaps the file is only a part of it."""
    changes = preview.changes
    kept = len(changes.unchanged) + len(changes.changed) + len(changes.doubtful)
    return len(changes.gone) > max(kept, FEW_GONE)
