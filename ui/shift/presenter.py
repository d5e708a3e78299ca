"""Turns what a shift lead does into work, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Way
from checkpoint.domain.reporting.tally import Tally
from checkpoint.domain.shifts.sheet import Said
from checkpoint.domain.shifts.shift import NoShiftOpen, ShiftEnd
from checkpoint.paper_file import write_paper
from checkpoint.program import SheetMaker
from checkpoint.services.issuing import Leaves
from checkpoint.services.other_papers import OtherPaperService
from checkpoint.services.ports import Clock
from checkpoint.services.roster import Roster
from checkpoint.services.shifts import ShiftService
from ui.background import Background
from ui.language import catalogue
from ui.printing import Printers, SystemPrinters, print_pdf
from ui.shift.states import Act, ShiftState, ToEnd, ToOpen, ToPrint

LOOKS_EVERY_MS = 5_000
COUNTS_EVERY = 12
"""Looks: once a minute the records are counted, which takes longer than to see who sits where."""


class ShiftPresenter(QObject):
    """Holds what stands; looks again while the page is in front."""

    changed = Signal(object)
    """Carries each new ShiftState."""

    def __init__(
        self,
        *,
        shifts: ShiftService,
        papers: OtherPaperService,
        make_sheet: SheetMaker,
        clock: Clock,
        background: Background,
        files: Background,
        officer: Officer,
        post: Post,
        printers: Printers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shifts = shifts
        self._papers = papers
        self._make_sheet = make_sheet
        self._clock = clock
        self._background = background
        self._files = files
        self._officer = officer
        self._printers = printers or SystemPrinters()
        self.post = post
        self.state = ShiftState()
        self.faults: Callable[[], str] = str
        """What the program knows of devices that do not work, in words; the shell knows them."""
        self._looks = 0
        self._tick = QTimer(self, interval=LOOKS_EVERY_MS)
        self._tick.timeout.connect(self._look_again)

    @property
    def may_keep(self) -> bool:
        """Whether the officer opens and hands over shifts; others only see who is on."""
        return self._officer.may(Permission.KEEP_SHIFT)

    def begin(self) -> None:
        """The page came to the front."""
        self._looks = 0
        self.look()
        self.count()
        self._tick.start()

    def rest(self) -> None:
        """The page went to the back."""
        self._tick.stop()

    def look(self) -> None:
        """See who sits where."""
        self._background.run(
            partial(self._shifts.roster, self._officer),
            done=self._seen,
            failed=self._failed,
            owner=self,
        )

    def count(self) -> None:
        """Count the records of the shift, where no counter waits for it."""
        self._files.run(
            partial(self._shifts.tally, self._officer),
            done=self._counted,
            failed=lambda _trouble: None,
            owner=self,
        )

    def ask_open(self) -> None:
        """Find out which names the last shifts had, and ask."""
        self._do(lambda: ShiftState(asks=ToOpen(self._shifts.regus(self._officer))))

    def ask_end(self, *, is_handed_over: bool) -> None:
        """Find out what is to be handed over, and ask for the rest."""

        def work() -> ShiftState:
            shift = self._shifts.roster(self._officer).shift
            if shift is None:
                raise NoShiftOpen
            known, regus = self._shifts.known(self._officer), self._shifts.regus(self._officer)
            asked = ToEnd(shift.id, shift.regu, known, regus, is_handed_over)
            return ShiftState(asks=asked)

        self._do(work)

    def ask_print(self) -> None:
        """Find the sheets of past shifts."""
        self._do(lambda: ShiftState(asks=ToPrint(tuple(self._shifts.past(self._officer)))))

    def asked(self) -> None:
        """The question stands before the lead."""
        self._become(replace(self.state, asks=None))

    def dismiss(self) -> None:
        """What stood against the last act was read, and given up."""
        if self.state.trouble is not None:
            self._become(replace(self.state, trouble=None))

    def open(self, regu: str) -> None:
        """Begin a shift."""

        def work() -> ShiftState:
            self._shifts.open(self._officer, regu)
            return ShiftState(done=Act.OPEN)

        self._do(work)

    def hand_over(self, shift: UUID, said: Said, next_regu: str, login: str, password: str) -> None:
        """Hand the shift over to who signs beside this officer."""

        def work() -> ShiftState:
            signed = self._shifts.confirm(self._officer, login, password)
            end = self._shifts.hand_over(self._officer, shift, said, next_regu, confirmed=signed)
            return ShiftState(done=Act.HAND_OVER, number=end.number)

        self._do(work)

    def close(self, shift: UUID, said: Said, reason: str) -> None:
        """End the shift where nobody takes it."""

        def work() -> ShiftState:
            end = self._shifts.close(self._officer, shift, said, reason)
            return ShiftState(done=Act.CLOSE, number=end.number)

        self._do(work)

    def close_seat(self, seat: UUID) -> None:
        """Close the counter of who was forgotten signed in."""

        def work() -> ShiftState:
            self._shifts.close_seat(self._officer, seat)
            return ShiftState(done=Act.CLOSE_SEAT)

        self._do(work)

    def printer_names(self) -> tuple[str, ...]:
        """The printers to choose from, the usual one first."""
        return self._printers.names()

    def print_on(self, name: str, end: ShiftEnd) -> None:
        """Print a sheet."""
        try:
            printer = self._printers.open(name)
        except CheckpointError as trouble:
            self._failed(trouble)
            return
        way = (Way.PRINTED, name)
        self._give(end, Act.PRINT, lambda pdf: print_pdf(pdf, printer), way)

    def save_to(self, path: Path, end: ShiftEnd) -> None:
        """Write a sheet to a file."""
        way = (Way.SAVED, str(path.parent))
        self._give(end, Act.SAVE, partial(write_paper, path), way)

    def _give(
        self, end: ShiftEnd, act: Act, send: Callable[[bytes], None], where: tuple[Way, str]
    ) -> None:
        words, (way, place) = catalogue(), where

        def work() -> ShiftState:
            ready = self._papers.hand_over(self._officer, self.post, end)
            paper = self._make_sheet(end, self.post, ready.issue, words)
            send(paper)
            self._shifts.note_printed(self._officer, end, paper)
            leaves = Leaves(content=paper, way=way, place=place)
            self._papers.note(self._officer, ready, leaves)
            return ShiftState(done=act, number=end.number)

        self._do(work, self._files)

    def _do(self, work: Callable[[], ShiftState], worker: Background | None = None) -> None:
        """Do it once, however often it is asked for meanwhile; then see what stands."""
        if self.state.is_busy:
            return
        self._become(replace(self._standing(), is_busy=True))

        def whole() -> ShiftState:
            after = work()
            roster = self._shifts.roster(self._officer)
            tally = self._shifts.tally(self._officer) if after.done is Act.OPEN else None
            return replace(after, roster=roster, tally=tally)

        background = worker or self._background
        background.run(whole, done=self._done, failed=self._failed, owner=self)

    def _done(self, state: ShiftState) -> None:
        is_same = state.roster is not None and _shift_of(state.roster) == _shift_of(
            self.state.roster
        )
        self._become(replace(state, tally=self.state.tally) if is_same else state)
        if not is_same:
            self.count()

    def _seen(self, roster: Roster) -> None:
        tally = self.state.tally if _shift_of(roster) == _shift_of(self.state.roster) else None
        self._become(replace(self.state, roster=roster, tally=tally))

    def _counted(self, tally: Tally | None) -> None:
        self._become(replace(self.state, tally=tally))

    def _look_again(self) -> None:
        self._looks += 1
        self.look()
        if self._looks % COUNTS_EVERY == 0:
            self.count()

    def _standing(self) -> ShiftState:
        return ShiftState(roster=self.state.roster, tally=self.state.tally)

    def _failed(self, trouble: CheckpointError) -> None:
        self._become(replace(self._standing(), trouble=trouble))
        if isinstance(trouble, NoShiftOpen):
            self.look()

    def _become(self, state: ShiftState) -> None:
        self.state = state
        self.changed.emit(state)


def _shift_of(roster: Roster | None) -> UUID | None:
    return roster.shift.id if roster is not None and roster.shift is not None else None
