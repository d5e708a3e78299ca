"""Turns what a lead does on the page of the closing into work, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from checkpoint.day_papers import DayPress, Destinations
from checkpoint.domain.closing.checks import Finding, Matter
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Way
from checkpoint.program import Program
from checkpoint.services.backups import BackupMade
from checkpoint.services.closing import DayLook, DayPapers
from checkpoint.services.closing_facts import Here
from checkpoint.services.delivering import Deliveries
from ui.background import Background
from ui.closing.backup_run import BackupPlace, BackupRun
from ui.closing.press import press_of
from ui.closing.states import ClosingState, Doing, PaperRow, Standing
from ui.printing import Printers, PrinterState, SystemPrinters, print_pdf

A_DAY = timedelta(days=1)


class ClosingPresenter(QObject):
    """Holds the day that is looked at. Its Background is not the database's.

    Papers leave one by one, so that the run can be cancelled between two of them: what left stays
    given out, and nothing is half written.
    """

    changed = Signal(object)
    """Carries each new ClosingState."""
    backed_up = Signal()
    """A backup was made, or failed."""

    def __init__(
        self,
        *,
        program: Program,
        destinations: Destinations,
        background: Background,
        officer: Officer,
        post: Post,
        backup_place: BackupPlace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self.destinations = destinations
        self._folder = destinations.folder
        self._ways: Deliveries = {}
        self.has_files = False
        """Whether data files go with every saved paper, and not only where it is kept so."""
        self._background = background
        self._officer = officer
        self.post = post
        self.printers: Printers = SystemPrinters()
        self._press: DayPress | None = None
        self._printer: QPrinter | None = None
        self.backup_place = backup_place
        self._backup_run = BackupRun(program.backups, background, officer, self)
        self._backup_run.progressed.connect(self._backup_progressed)
        self._must_back_up = False
        """Whether a day was closed, and its backup follows the papers."""
        self.has_traveller: Callable[[], bool] = lambda: False
        """Whether somebody stands undecided at this window's counter; the shell knows."""
        self.state = ClosingState(day_on=self.today())

    def today(self) -> date:
        """The operational day that runs now."""
        return self.post.day_of(self._program.clock())

    def begin(self) -> None:
        """The page came to the front: what was finished elsewhere is finished here."""
        if self.state.doing is None:
            self.look()

    def look(self) -> None:
        """See how far the day has come."""
        state = self.state
        if state.doing in (None, Doing.LOOKING):
            self._become(replace(state, doing=Doing.LOOKING))
            self._look(state.day_on)

    def choose_day(self, day_on: date) -> None:
        """Look at another day; one that is still to come is not closed."""
        if self.state.doing in (None, Doing.LOOKING):
            self._become(ClosingState(day_on=min(day_on, self.today())))
            self.look()

    def go(self, days: int) -> None:
        """Look at a day so many later, or earlier."""
        self.choose_day(self.state.day_on + days * A_DAY)

    def choose_files(self) -> None:
        """Put data files beside all papers, or only where it is kept so."""
        self.has_files = not self.has_files
        self._set_out()
        self._become(self.state)

    def save_in(self, folder: Path) -> None:
        """Papers of who has no outbox go into this folder."""
        self._folder = folder
        self._set_out()
        self._become(self.state)

    def close_day(self) -> None:
        """Close the day, or make its supplement, and let the papers leave."""
        look = self.state.look
        if look is None or self.state.doing is not None or not look.due:
            return
        self._become(replace(self.state, doing=Doing.CLOSING, trouble=None, was_cancelled=False))
        self._must_back_up = bool(self.backup_place.folder)
        close, here = self._program.closing.close, self._here()
        self._background.run(
            partial(
                close, self._officer, self.post, look.day_on, seen=len(look.closings), here=here
            ),
            done=self._give_out,
            failed=self._failed,
            owner=self,
        )

    def cancel(self) -> None:
        """Let no further paper leave; the one that is under way is finished. Or make no backup."""
        if self.state.doing is Doing.BACKING_UP:
            self._backup_run.stop()
        if self.state.doing is not Doing.GIVING_OUT or self.state.was_cancelled:
            return
        papers = tuple(
            replace(one, standing=Standing.LEFT_OUT) if one.standing is Standing.WAITING else one
            for one in self.state.papers
        )
        self._become(replace(self.state, papers=papers, was_cancelled=True))

    def again(self) -> None:
        """Try once more what did not leave."""
        if self.state.may_again:
            papers = tuple(
                replace(one, standing=Standing.WAITING, trouble=None) if one.may_again else one
                for one in self.state.papers
            )
            doing = Doing.GIVING_OUT
            self._become(replace(self.state, papers=papers, doing=doing, was_cancelled=False))
            self._next()

    def back_up(self) -> None:
        """Copy the database to where backups are put."""
        if self.state.doing in (None, Doing.LOOKING) and self.backup_place.folder:
            self._back_up()

    def back_up_into(self, folder: Path) -> None:
        """Copy it into this folder, and the next ones too."""
        self.backup_place.keep(str(folder))
        if self.state.doing in (None, Doing.LOOKING):
            self._back_up(str(folder))

    def attend(self, finding: Finding) -> None:
        """Do what is done on this page about a check."""
        days = [one for one in finding.names if isinstance(one, date)]
        if days:
            self.choose_day(days[0])
        elif finding.matter in (Matter.TRAIL_UNPROVEN, Matter.TRAIL_BROKEN):
            self._prove_trail()

    def _prove_trail(self) -> None:
        if self.state.doing is not None:
            return
        self._become(replace(self.state, doing=Doing.PROVING))
        self._background.run(
            partial(self._program.closing.prove_trail, self._officer),
            done=lambda _proof: self._look(self.state.day_on),
            failed=self._failed,
            owner=self,
        )

    def _here(self) -> Here:
        return Here(has_traveller=self.has_traveller())

    def _look(self, day_on: date) -> None:
        here = self._here()

        def work() -> tuple[DayLook, Deliveries]:
            program, who = self._program, self._officer
            look = program.closing.look(who, self.post, day_on, here)
            return look, program.deliveries.every(who, self.post)

        self._background.run(
            work, done=lambda seen: self._seen(*seen), failed=self._failed, owner=self
        )

    def _seen(self, look: DayLook, ways: Deliveries) -> None:
        self._ways = ways
        self._set_out()
        if look.day_on == self.state.day_on:
            self._become(replace(self.state, look=look, doing=None))

    def _set_out(self) -> None:
        self.destinations = Destinations.of(self._folder, self._ways, has_files=self.has_files)

    def _failed(self, trouble: CheckpointError) -> None:
        """Somebody else may have closed the day: what stands now is looked at."""
        is_looking = self.state.doing is Doing.LOOKING
        self._become(replace(self.state, doing=None, trouble=trouble))
        if not is_looking:
            self.look()

    def _give_out(self, papers: DayPapers) -> None:
        self._press = press_of(
            papers, self._program, self._officer, self.post, self._send_to_printer
        )
        errands = self._press.errands(self.destinations)
        rows = tuple(PaperRow(errand=one) for one in errands)
        self._become(replace(self.state, doing=Doing.GIVING_OUT, papers=rows))
        self._next()

    def _next(self) -> None:
        """Let the next paper leave; when none waits, see how the day stands."""
        row = next((one for one in self.state.papers if one.standing is Standing.WAITING), None)
        press = self._press
        if row is None or press is None:
            self._papers_left()
            return
        under_way = replace(row, standing=Standing.UNDER_WAY)
        self._become(self.state.with_paper(under_way))
        try:
            self._printer = self._opened(under_way)
        except CheckpointError as trouble:
            self._left(under_way, trouble)
            return
        self._background.run(
            partial(press.run, row.errand),
            done=lambda _nothing: self._left(under_way, None),
            failed=lambda trouble: self._left(under_way, trouble),
            owner=self,
        )

    def _papers_left(self) -> None:
        """The backup comes last: what became of the papers is in it."""
        must, self._must_back_up = self._must_back_up, False
        if must and not self.state.was_cancelled:
            self._back_up()
        else:
            self._look_again()

    def _back_up(self, folder: str = "") -> None:
        self._become(replace(self.state, doing=Doing.BACKING_UP, percent=0, backup=None))
        where = folder or self.backup_place.folder
        self._backup_run.begin(where, self._backed_up)

    def _backup_progressed(self, percent: int) -> None:
        if self.state.doing is Doing.BACKING_UP:
            self._become(replace(self.state, percent=percent))

    def _backed_up(self, outcome: BackupMade | CheckpointError) -> None:
        self._become(replace(self.state, backup=outcome))
        self.backed_up.emit()
        self._look_again()

    def _look_again(self) -> None:
        self._become(replace(self.state, doing=Doing.LOOKING))
        self._look(self.state.day_on)

    def _opened(self, row: PaperRow) -> QPrinter | None:
        """Printers are opened here, and paint elsewhere."""
        is_printed = row.errand.way is Way.PRINTED
        return self.printers.open(row.errand.place) if is_printed else None

    def _send_to_printer(self, content: bytes, *, printer: str, copies: int, title: str) -> None:
        del printer  # it was opened by its name
        opened = self._printer
        if opened is not None:
            opened.setCopyCount(copies)
            opened.setDocName(title)
            print_pdf(content, opened)

    def _left(self, row: PaperRow, trouble: CheckpointError | None) -> None:
        standing = Standing.DONE if trouble is None else Standing.TROUBLE
        is_printed = row.errand.way is Way.PRINTED and trouble is None
        is_held = is_printed and self.printers.state(row.errand.place) is PrinterState.STOPPED
        number = self._press.number_of(row.errand) if self._press else ""
        row = replace(row, errand=replace(row.errand, number=number))
        left = replace(row, standing=standing, trouble=trouble, is_held=is_held)
        self._become(self.state.with_paper(left))
        self._next()

    def _become(self, state: ClosingState) -> None:
        self.state = state
        self.changed.emit(state)
