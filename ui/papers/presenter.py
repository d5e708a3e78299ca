"""Issues papers and gives them out, away from the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.papers.faults import WordingFault
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import DecisionPaper
from checkpoint.domain.papers.particulars import Particulars
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.paper_file import write_paper
from checkpoint.services.decision_papers import DecisionPaperService, Given
from checkpoint.services.ports import Clock
from ui.background import Background
from ui.papers.handing import Subject, id_of
from ui.printing import Printers, SystemPrinters, print_pdf

Wanted: TypeAlias = PaperKind | HandOver | DecisionPaper
"""A new paper of a kind or of a hand-over, or one that was issued, to be printed once more."""


class Sent(Enum):
    """Where a paper went."""

    PRINTED = auto()
    SAVED = auto()


@dataclass(frozen=True, slots=True)
class GivenOut:
    """The paper that just left the program."""

    number: str
    sent: Sent
    fault: WordingFault | None = None
    """Why the post's own wording was not used, where that is so."""


@dataclass(frozen=True, slots=True)
class PaperState:
    """The papers that the decision has had, and how far the last one is."""

    issued: tuple[DecisionPaper, ...] = ()
    """The newest first."""
    is_busy: bool = False
    given: GivenOut | None = None
    trouble: CheckpointError | None = None


class PaperPresenter(QObject):
    """One recorded decision, or what a case or a group handed over, whose papers are asked for.

    Its Background is not the database's: a slow printer must not hold up a counter.
    """

    changed = Signal(object)
    """Carries each new PaperState."""

    def __init__(
        self,
        *,
        papers: DecisionPaperService,
        background: Background,
        officer: Officer,
        post: Post,
        subject: Subject,
        clock: Clock,
        printers: Printers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._papers = papers
        self._background = background
        self._officer = officer
        self._clock = clock
        self.post = post
        self.subject = subject
        self._printers = printers or SystemPrinters()
        self.state = PaperState()

    def refresh(self) -> None:
        """Look which papers there are already."""
        self._become(replace(self.state, is_busy=True))

        def work() -> PaperState:
            return PaperState(issued=self._issued())

        self._background.run(work, done=self._become, failed=self._failed, owner=self)

    def now(self) -> datetime:
        """The moment on the post's clock."""
        return self.post.local(self._clock())

    def printer_names(self) -> tuple[str, ...]:
        """The printers to choose from, the usual one first."""
        return self._printers.names()

    def print_on(self, name: str, wanted: Wanted, added: Particulars) -> None:
        """Print a paper; a printer that is not there costs no number."""
        try:
            printer = self._printers.open(name)
        except CheckpointError as trouble:
            self._failed(trouble)
            return
        self._give(Sent.PRINTED, wanted, added, lambda pdf: print_pdf(pdf, printer))

    def save_to(self, path: Path, wanted: Wanted, added: Particulars) -> None:
        """Write a paper to a file."""
        self._give(Sent.SAVED, wanted, added, partial(write_paper, path))

    def _give(
        self, sent: Sent, wanted: Wanted, added: Particulars, send: Callable[[bytes], None]
    ) -> None:
        if self.state.is_busy:
            return
        self._become(replace(self.state, is_busy=True, given=None, trouble=None))

        def work() -> PaperState:
            made = self._made(wanted, added)
            issued = self._issued()
            try:
                send(made.content)
            except CheckpointError as trouble:
                # It has its number all the same: what is tried next is a copy of it.
                return PaperState(issued=issued, trouble=trouble)
            return PaperState(issued=issued, given=GivenOut(made.paper.number, sent, made.fault))

        self._background.run(work, done=self._become, failed=self._failed, owner=self)

    def _made(self, wanted: Wanted, added: Particulars) -> Given:
        match wanted:
            case DecisionPaper():
                return self._papers.copy(self._officer, wanted.id)
            case HandOver():
                return self._papers.issue_hand_over(self._officer, id_of(self.subject), wanted)
            case _:
                return self._papers.issue(self._officer, id_of(self.subject), wanted, added)

    def _issued(self) -> tuple[DecisionPaper, ...]:
        return tuple(self._papers.issued(self._officer, id_of(self.subject)))

    def _failed(self, trouble: CheckpointError) -> None:
        self._become(PaperState(issued=self.state.issued, trouble=trouble))

    def _become(self, state: PaperState) -> None:
        self.state = state
        self.changed.emit(state)
