"""Turns what the shift lead does with the alert book into work, and its answers into states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping
from checkpoint.domain.alerts.preview import Preview
from checkpoint.domain.alerts.typed import EntryFault, TypedEntry, alert_of_entry
from checkpoint.domain.alerts.versions import BookVersion
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.program import ListOpener
from checkpoint.services.adjudication import AdjudicationService
from checkpoint.services.alerts import HAND_LIST, AlertService
from checkpoint.services.arriving import Arrived
from checkpoint.services.calibrating import CalibrationService
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.ports import Clock, NewId
from checkpoint.services.rechecking import RecheckService
from ui.alerts.book import Book, read_book
from ui.alerts.follow_up import FollowUp
from ui.alerts.list_intake import Asked, ListIntake
from ui.alerts.states import (
    Added,
    AlertsState,
    Browsing,
    Composing,
    Done,
    Ended,
    Grounds,
    Imported,
    Opening,
    Previewing,
    ReadingList,
    Rechecked,
)
from ui.background import Background

UNKEPT = UUID(int=0)
"""The id of an entry that is only being looked at."""


class AlertsPresenter(QObject):
    """The alert book in one officer's hands. It holds the state and never asks the view."""

    changed = Signal(object)
    """Carries each new AlertsState."""

    counted = Signal(object)
    """Carries what came of the hits on each list, when it was asked for."""

    def __init__(
        self,
        *,
        alerts: AlertService,
        lists: ListImportService,
        open_list: ListOpener,
        adjudication: AdjudicationService,
        calibration: CalibrationService,
        rechecking: RecheckService,
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
        self._intake = ListIntake(
            lists=lists, open_list=open_list, files=files, officer=officer, parent=self
        )
        self._intake.progressed.connect(self._tell_progress)
        self._adjudication = adjudication
        self._follow_up = FollowUp(
            rechecking=rechecking,
            calibration=calibration,
            files=files,
            officer=officer,
            parent=self,
        )
        self._follow_up.told.connect(self._tell_who_is_here)
        self._follow_up.failed.connect(self._not_rechecked)
        self._clock = clock
        self._new_id = new_id
        self._background = background
        self._officer = officer
        self.known_states = known_states
        self.post = post
        self.book = Book()
        self._unseen: list[Rechecked] = []
        """Who was met while something else was being done."""
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
        read = partial(read_book, self._alerts, self._officer, self.book, self.today())
        self._background.run(read, done=self._book_is_read, failed=self.tell_trouble, owner=self)

    def count(self) -> None:
        """Count the hits on each list, and what was judged of them."""
        self._background.run(
            partial(self._adjudication.figures, self._officer),
            done=self.counted.emit,
            failed=self.tell_trouble,
            owner=self,
        )

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
                self._intake.give_up()
                unseen = self._unseen.pop(0) if self._unseen else None
                self._become(unseen or Browsing(self.book))

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

    @property
    def may_know_travellers(self) -> bool:
        """Whether the officer may be told who is here."""
        return self.may_keep and self._officer.may(Permission.READ_JOURNAL)

    def look_who_is_here(self, alert: Alert) -> None:
        """Hold everybody who is inside or waiting against an entry that stands."""
        if isinstance(self.state, Browsing) and self.may_know_travellers:
            self._follow_up.hold(alert, self._show_who_is_here)

    def tell(self, done: Done) -> None:
        """Say what was done to the book beside this, and read it anew."""
        if isinstance(self.state, Browsing):
            self._finish(done)

    def end(self, alert: Alert, grounds: Grounds) -> None:
        """Take an entry off its list."""
        state = self.state
        if not isinstance(state, Browsing) or state.is_ending:
            return
        self._become(Browsing(self.book, is_ending=True))
        self._background.run(
            partial(
                self._alerts.end,
                self._officer,
                alert.id,
                grounds.reason,
                letter=grounds.letter,
                letter_on=grounds.letter_on,
            ),
            done=lambda _nothing: self._finish(Ended(alert)),
            failed=lambda trouble: self._become(Browsing(self.book, trouble=trouble)),
            owner=self,
        )

    def read_file(
        self,
        path: Path,
        list_name: str,
        kind: AlertKind = AlertKind.SOI,
        mapping: ColumnMapping | None = None,
    ) -> None:
        """Read a file and hold it against the list of that name.

        ``kind`` is that of entries that do not say it; a mapping reads tables of any shape.
        """
        if not isinstance(self.state, Browsing | Previewing):
            return
        self._become(ReadingList(path.name))
        self._intake.read(
            Asked(path, list_name, kind, mapping),
            done=lambda preview: self._become(Previewing(path.name, preview)),
            failed=lambda trouble: self._become(Browsing(self.book, trouble=trouble)),
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
        self._intake.take_over(
            state.preview,
            done=lambda version: self._is_taken_over(state.preview, version),
            failed=lambda trouble, preview: self._become(
                replace(state, preview=preview, trouble=trouble, is_importing=False)
            ),
        )

    def _is_taken_over(self, preview: Preview, version: int) -> None:
        self._finish(Imported(preview, version))
        self._follow_up.measure()

    def end_work(self) -> None:
        """Whoever works with the book signs out: what he read and did not take goes too."""
        self._intake.give_up()

    def note_undone(self, undone: BookVersion, version: int) -> None:
        """A list says again what it said before; whoever was let in meanwhile is looked for."""
        self.refresh()
        self._follow_up.after_version(undone.note.list_name, version)
        self._follow_up.measure()

    def _tell_progress(self, rows: int) -> None:
        if isinstance(self.state, ReadingList):
            self._become(replace(self.state, rows=rows))

    def _finish(self, done: Done) -> None:
        self._become(Browsing(self.book, done=done))
        self.refresh()
        self._follow_up.after(done)

    @property
    def may_receive(self) -> bool:
        """Whether a list that comes may be looked at: the book knows one at a time."""
        return self.may_keep and isinstance(self.state, Opening | Browsing | Composing)

    def note_taken(self, arrived: Arrived) -> None:
        """A signed list from the folder is in force: told as if it had been imported here."""
        if arrived.preview is None:
            return
        done = Imported(arrived.preview, arrived.version)
        if isinstance(self.state, Browsing):
            self._finish(done)
        else:
            self.refresh()
            self._follow_up.after(done)

    def _not_rechecked(self, trouble: CheckpointError) -> None:
        """What was done before is done all the same."""
        if isinstance(self.state, Browsing):
            self._become(replace(self.state, recheck=trouble))

    def _tell_who_is_here(self, rechecked: Rechecked) -> None:
        """Whoever is met is shown; that nobody is, stands beside what was done."""
        if rechecked.recheck.met:
            self._show_who_is_here(rechecked)
        elif isinstance(self.state, Browsing):
            self._become(replace(self.state, recheck=rechecked.recheck))

    def _show_who_is_here(self, rechecked: Rechecked) -> None:
        """At once, or when what is being done meanwhile is left."""
        if isinstance(self.state, Browsing):
            self._become(rechecked)
        else:
            self._unseen.append(rechecked)

    def _book_is_read(self, book: Book) -> None:
        self.book = book
        match self.state:
            case Browsing():
                self._become(replace(self.state, book=book))
            case Opening():
                self._become(self._unseen.pop(0) if self._unseen else Browsing(book))
            case _:
                pass  # it is shown when the officer comes back to it

    def tell_trouble(self, trouble: CheckpointError) -> None:
        """Show what stood in the way, unless something else is being done meanwhile."""
        if isinstance(self.state, Browsing):
            self._become(replace(self.state, trouble=trouble))
        elif isinstance(self.state, Opening):
            self._become(Browsing(self.book, trouble=trouble))

    def _become(self, state: AlertsState) -> None:
        self.state = state
        self.changed.emit(state)
