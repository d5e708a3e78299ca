"""How a day of the journal is looked at: which, what of it, and where one is in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.services.journal import JournalService
from checkpoint.services.ports import Clock
from ui.background import Background
from ui.journal.day import JournalDay, Wanted, day_of
from ui.journal.states import (
    EVERYTHING,
    Browsing,
    Cancelling,
    Correcting,
    JournalState,
    Opening,
    Viewing,
    browsing_of,
    reopened,
)


class DayBrowser(QObject):
    """Holds the state. What is done with a record says `JournalPresenter`."""

    changed = Signal(object)
    """Carries each new JournalState."""

    def __init__(
        self,
        *,
        journal: JournalService,
        clock: Clock,
        background: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._clock = clock
        self._background = background
        self._officer = officer
        self.post = post
        self._chosen: date | None = None
        self._asked = self.today()
        self.state: JournalState = Opening(self._asked)

    def today(self) -> date:
        """The operational day of now."""
        return self.post.day_of(self._clock())

    @property
    def on(self) -> date:
        """The day that is looked at: the one that was chosen, or else always today."""
        return self._chosen or self.today()

    def refresh(self) -> None:
        """Read the day anew; where one looks and what is typed stays."""
        match self.state:
            case Opening():
                self._become(replace(self.state, on=self.on, trouble=None))
            case Browsing() if self.state.day.on != self.on:
                self._become(Opening(self.on, self.state.wanted))
            case Browsing():
                self._become(replace(self.state, amended=None))
            case Correcting() | Cancelling():
                self._read(self.state.browsing.day.on, self._is_read, self._is_not_read)
                return
            case Viewing():
                self.back()
        self._read(self.on, self._is_read, self._is_not_read)

    def go_to(self, on: date) -> None:
        """Look at another day; one that is still to come has no records."""
        today = self.today()
        if on == self.on or on > today or not isinstance(self.state, Opening | Browsing):
            return
        self._chosen = None if on == today else on
        self._become(Opening(on, self.state.wanted))
        self._read(on, self._is_read, self._is_not_read)

    def open_at(self, record: Recorded) -> None:
        """Look at a record in its day, whichever that is."""
        state, id_ = self.state, record.crossing.id
        if not isinstance(state, Opening | Browsing):
            return
        on = self.post.day_of(record.crossing.crossed_at)
        self._chosen = None if on == self.today() else on
        if isinstance(state, Browsing) and state.day.on == on and id_ in state.day.places:
            self.select(id_)
            return
        self._become(Opening(on, at=id_))
        self._read(on, self._is_read, self._is_not_read)

    def step(self, days: int) -> None:
        """Look at a day before or after."""
        self.go_to(self.on + timedelta(days=days))

    def look_for(self, wanted: Wanted) -> None:
        """Show what is looked for, and keep the record selected if it is among that."""
        match self.state:
            case Browsing(day=day, selected=selected, wanted=before) if wanted != before:
                self._become(browsing_of(day, wanted, selected))
            case Opening():
                self._become(replace(self.state, wanted=wanted))
            case _:
                pass

    def select(self, id: UUID) -> None:
        """Look at a record; where it is not among those wanted, want everything."""
        state = self.state
        if not isinstance(state, Browsing) or id == state.selected or id not in state.day.places:
            return
        if any(record.crossing.id == id for record in state.shown):
            self._become(replace(state, selected=id, trouble=None))
        else:
            self._become(browsing_of(state.day, EVERYTHING, id))

    def follow(self) -> None:
        """Look at the record that took this one's place, or whose place it took."""
        if isinstance(self.state, Browsing) and (record := self.state.record) is not None:
            day = self.state.day
            other = day.newer(record) or day.older(record)
            if other is not None:
                self.select(other.crossing.id)

    def back(self) -> None:
        """Leave the record as it is."""
        match self.state:
            case Correcting(is_recording=False) | Cancelling(is_recording=False) | Viewing():
                self._become(self.state.browsing)
            case _:
                pass

    def tell(self, trouble: CheckpointError) -> None:
        """Say what stood in the way of something that was asked of a record."""
        self._is_not_read(trouble)

    def _read(
        self,
        on: date,
        done: Callable[[JournalDay], None],
        failed: Callable[[CheckpointError], None],
    ) -> None:
        self._asked = on
        journal, officer, post = self._journal, self._officer, self.post

        def work() -> JournalDay:
            records = journal.day(officer, post, on)
            amenders = journal.amenders(officer, records)
            cases = journal.cases(officer, records)
            return day_of(on, records, journal.officers(officer), amenders, cases)

        self._background.run(work, done=done, failed=failed, owner=self)

    def _is_read(self, day: JournalDay) -> None:
        if day.on != self._asked:
            return  # another day was asked for meanwhile
        match self.state:
            case Opening(wanted=wanted, at=at):
                self._become(browsing_of(day, wanted, at))
            case Browsing() as browsing:
                self._become(reopened(browsing, day))
            case Correcting() | Cancelling() as state:
                self._become(replace(state, browsing=reopened(state.browsing, day)))

    def _is_not_read(self, trouble: CheckpointError) -> None:
        if isinstance(self.state, Opening | Browsing):
            self._become(replace(self.state, trouble=trouble))

    def _become(self, state: JournalState) -> None:
        self.state = state
        self.changed.emit(state)
