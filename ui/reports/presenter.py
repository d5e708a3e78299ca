"""Turns the choice of a day and a partner into a paper, and lets papers leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import PaperSize, Way
from checkpoint.domain.reporting.kinds import ReportKind, kind_of
from checkpoint.domain.statistics.question import Period
from checkpoint.domain.statistics.spans import QuickPeriod, Span
from checkpoint.paper_bundle import write_bundle
from checkpoint.program import FilesMaker, PaperMaker
from checkpoint.services.delivering import DeliveryService
from checkpoint.services.ports import Clock
from checkpoint.services.reporting import ReportService
from checkpoint.words.catalogue import Language
from ui.background import Background
from ui.printing import NoPrinter, Printers, PrinterState, SystemPrinters, print_pdf
from ui.reports.leafing import moved, stepped
from ui.reports.press import Leaving, Press, Sent
from ui.reports.states import (
    Day,
    GivenOut,
    NotMade,
    Paper,
    Preparing,
    Printed,
    ReportsState,
    Saved,
    Sending,
    Shown,
    Wanted,
)


class ReportsPresenter(QObject):
    """Holds which paper is looked at. A paper is made anew whenever it is looked at.

    Its Background is not the database's: a slow printer or a network folder that has gone must
    not hold up the counter.
    """

    changed = Signal(object)
    """Carries each new ReportsState."""

    def __init__(
        self,
        *,
        reports: ReportService,
        deliveries: DeliveryService,
        make_paper: PaperMaker,
        make_files: FilesMaker,
        clock: Clock,
        background: Background,
        officer: Officer,
        post: Post,
        printers: Printers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._press = Press(
            reports=reports,
            deliveries=deliveries,
            make_paper=make_paper,
            make_files=make_files,
            officer=officer,
            post=post,
        )
        self.has_files = False
        """Whether data files are saved beside a paper, for partners whose programs load them."""
        self.printers = printers or SystemPrinters()
        self._clock = clock
        self._background = background
        self.post = post
        self._is_preparing = False
        self.state: ReportsState = Preparing(
            Wanted(day_on=self.today(), partner=Partner.IMMIGRATION)
        )

    def today(self) -> date:
        """The operational day that runs now."""
        return self.post.day_of(self._clock())

    @property
    def is_last_day(self) -> bool:
        """Whether no later day than the one looked at has begun."""
        return self.state.wanted.period.last_on >= self.today()

    @property
    def day(self) -> Day | None:
        """What is known of the day looked at."""
        return None if isinstance(self.state, NotMade) else self.state.day

    def look(self) -> None:
        """Count the day anew, and make the wanted paper."""
        self._prepare(self.state.wanted)

    def choose_day(self, day_on: date) -> None:
        """Look at another day; one that is still to come has no paper."""
        self._prepare(replace(self.state.wanted, day_on=min(day_on, self.today())))

    def go(self, steps: int) -> None:
        """Look so many days, weeks or months later, or earlier if it is below nought.

        Other days go on by as many as they are.
        """
        wanted = self.state.wanted
        if wanted.kind is ReportKind.PERIOD:
            self.choose_days(moved(wanted.period, steps))
        else:
            self.choose_day(stepped(wanted.kind, wanted.day_on, steps))

    def choose_kind(self, kind: ReportKind) -> None:
        """Look at the paper of the day, or of the week or month around it.

        Any days begin as those that were looked at.
        """
        wanted = self.state.wanted
        days = wanted.period if kind is ReportKind.PERIOD else wanted.days
        self._prepare(replace(wanted, kind=kind, days=days))

    def choose_days(self, days: Period) -> None:
        """Look at the paper of any days; those that begin after today have none."""
        if days.first_on <= self.today():
            wanted = replace(self.state.wanted, kind=ReportKind.PERIOD, days=days)
            self._prepare(replace(wanted, day_on=days.first_on))

    def choose_quick(self, quick: QuickPeriod) -> None:
        """Look at yesterday, last week or last month, as seen from today."""
        period = Span.of(quick, self.today()).period
        wanted = replace(self.state.wanted, kind=kind_of(period), day_on=period.first_on)
        self._prepare(wanted)

    def choose_partner(self, partner: Partner) -> None:
        """Look at another partner's paper of the day."""
        self._prepare(replace(self.state.wanted, partner=partner))

    def choose_language(self, language: Language) -> None:
        """Have the paper in another language."""
        self._prepare(replace(self.state.wanted, language=language))

    def choose_size(self, size: PaperSize) -> None:
        """Have the paper on other sheets."""
        self._prepare(replace(self.state.wanted, paper_size=size))

    def choose_files(self, has_files: bool) -> None:  # noqa: FBT001 - a plain setter
        """Save data files beside papers from now on, or papers alone."""
        self.has_files = has_files
        self._become(self.state)

    def has_printer(self) -> bool:
        """Whether there is a printer to choose; with none, the officer is told."""
        has_printer = bool(self.printers.names())
        if not has_printer and isinstance(self.state, Shown):
            self._become(replace(self.state, trouble=NoPrinter(), given_out=None))
        return has_printer

    def print_on(self, name: str, copies: int) -> None:
        """Print the paper."""
        state = self.state
        if not isinstance(state, Shown):
            return
        try:
            printer = self.printers.open(name)
        except CheckpointError as trouble:
            self._become(replace(state, trouble=trouble, given_out=None))
            return
        printer.setCopyCount(copies)
        printer.setDocName(state.paper.issue.file_name)
        self._give_out(
            [state.wanted],
            Leaving(
                lambda paper: print_pdf(paper.content, printer), Way.PRINTED, lambda _paper: name
            ),
            told=lambda papers: Printed(
                papers[0].issue.number,
                name,
                copies,
                has_stopped=self.printers.state(name) is PrinterState.STOPPED,
            ),
        )

    def save_as(self, path: Path) -> None:
        """Write the paper to a file."""
        self._give_out(
            [self.state.wanted],
            Leaving(
                lambda paper: _write(path, paper),
                Way.SAVED,
                lambda _paper: str(path.parent),
                self._files_for,
            ),
            told=lambda papers: Saved((path,), bool(papers[0].beside)),
        )

    def save_all(self, folder: Path) -> None:
        """Write every partner's paper of the day into a folder, each under its number."""
        self._give_out(
            [replace(self.state.wanted, partner=partner) for partner in Partner],
            Leaving(
                lambda paper: _write(folder / paper.file_name, paper),
                Way.SAVED,
                lambda _paper: str(folder),
                self._files_for,
            ),
            told=lambda papers: Saved(
                tuple(folder / paper.file_name for paper in papers), bool(papers[0].beside)
            ),
        )

    def save_in_outboxes(self) -> None:
        """Write the paper of every partner that has an outbox into it."""
        day = self.day
        if day is None:
            return
        boxes = day.outboxes
        self._give_out(
            [replace(self.state.wanted, partner=partner) for partner in boxes],
            Leaving(
                lambda paper: _write(boxes[paper.wanted.partner] / paper.file_name, paper),
                Way.SAVED,
                lambda paper: str(boxes[paper.wanted.partner]),
                self._files_for | day.files_for,
            ),
            told=lambda papers: Saved(
                tuple(boxes[paper.wanted.partner] / paper.file_name for paper in papers),
                any(paper.beside for paper in papers),
            ),
        )

    @property
    def _files_for(self) -> frozenset[Partner]:
        return frozenset(Partner) if self.has_files else frozenset()

    def _give_out(
        self,
        wanted: Iterable[Wanted],
        leaving: Leaving,
        told: Callable[[Sequence[Paper]], GivenOut],
    ) -> None:
        state = self.state
        if not isinstance(state, Shown):
            return
        self._become(Sending(state.paper, state.day))
        self._background.run(
            partial(self._press.give_out, state.day, state.wanted, list(wanted), leaving),
            done=lambda sent: self._is_sent(sent, told),
            failed=lambda trouble: self._become(
                replace(state, trouble=trouble, given_out=None, has_moved=False)
            ),
            owner=self,
        )

    def _is_sent(self, sent: Sent, told: Callable[[Sequence[Paper]], GivenOut]) -> None:
        self._become(
            Shown(
                paper=sent.shown,
                day=sent.day,
                given_out=told(sent.papers) if sent.papers else None,
                trouble=sent.trouble,
                has_moved=sent.has_moved,
            )
        )

    def _prepare(self, wanted: Wanted) -> None:
        if isinstance(self.state, Sending):
            return
        is_same = wanted.period == self.state.wanted.period
        self._become(Preparing(wanted, self.day if is_same else None))
        if not self._is_preparing:
            self._start()

    def _start(self) -> None:
        """Prepare what is wanted now: of all that the officer leafed through, only the last."""
        self._is_preparing = True
        wanted = self.state.wanted
        self._background.run(
            partial(self._press.prepare, wanted),
            done=lambda made: self._is_prepared(wanted, Shown(day=made[0], paper=made[1])),
            failed=lambda trouble: self._is_prepared(wanted, NotMade(wanted, trouble)),
            owner=self,
        )

    def _is_prepared(self, wanted: Wanted, state: Shown | NotMade) -> None:
        self._is_preparing = False
        if self.state.wanted == wanted:
            self._become(state)
        else:
            self._start()

    def _become(self, state: ReportsState) -> None:
        self.state = state
        self.changed.emit(state)


def _write(path: Path, paper: Paper) -> None:
    write_bundle(path, paper.content, paper.beside)
