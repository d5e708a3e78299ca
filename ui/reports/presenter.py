"""Turns the choice of a day and a partner into a paper, and notes what was given out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkpoint.bootstrap import PaperMaker
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.day import Partner
from checkpoint.services.ports import Clock
from checkpoint.services.reporting import ReportService
from checkpoint.words.catalogue import Catalogue
from ui.background import Background
from ui.reports.states import NotMade, Paper, Preparing, ReportsState, Shown, Wanted

A_DAY = timedelta(days=1)


class NotSaved(CheckpointError):
    """The paper could not be written where it was to be saved."""


class ReportsPresenter(QObject):
    """Holds which paper is looked at. A paper is made anew whenever it is looked at."""

    changed = Signal(object)
    """Carries each new ReportsState."""

    def __init__(
        self,
        *,
        reports: ReportService,
        make_paper: PaperMaker,
        clock: Clock,
        background: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reports = reports
        self._make_paper = make_paper
        self._clock = clock
        self._background = background
        self._officer = officer
        self._post = post
        self.words: Catalogue | None = None
        self.state: ReportsState = Preparing(
            Wanted(day_on=self.today(), partner=Partner.IMMIGRATION)
        )

    def today(self) -> date:
        """The operational day that runs now."""
        return self._post.day_of(self._clock())

    def look(self, words: Catalogue) -> None:
        """Make the wanted paper, in the language of these words."""
        self.words = words
        self._prepare(self.state.wanted)

    def choose_day(self, day_on: date) -> None:
        """Look at another day; one that is still to come has no paper."""
        self._prepare(replace(self.state.wanted, day_on=min(day_on, self.today())))

    def go(self, days: int) -> None:
        """Look so many days later, or earlier if it is below nought."""
        self.choose_day(self.state.wanted.day_on + days * A_DAY)

    def choose_partner(self, partner: Partner) -> None:
        """Look at another partner's paper of the day."""
        self._prepare(replace(self.state.wanted, partner=partner))

    def give_out(self, act: Callable[[Paper], str]) -> None:
        """Print or save the paper, and note it: ``act`` does it here and says how, in words.

        ``act`` raises a CheckpointError where it failed; then nothing is noted.
        """
        state = self.state
        if not isinstance(state, Shown):
            return
        try:
            given_out = act(state.paper)
        except CheckpointError as trouble:
            self._become(replace(state, trouble=trouble, given_out=""))
            return
        paper = state.paper
        self._background.run(
            partial(
                self._reports.note_issued,
                self._officer,
                paper.issue,
                paper.figures,
                paper.wanted.partner,
                paper.content,
            ),
            done=lambda _nothing: self._become(Shown(paper, given_out)),
            failed=lambda trouble: self._become(replace(state, trouble=trouble)),
        )

    def _prepare(self, wanted: Wanted) -> None:
        if self.words is None:
            return
        self._become(Preparing(wanted))
        self._background.run(
            partial(self._make, wanted, self.words),
            done=self._made,
            failed=lambda trouble: self._become(NotMade(wanted, trouble)),
        )

    def _make(self, wanted: Wanted, words: Catalogue) -> Paper:
        figures = self._reports.day(self._officer, self._post, wanted.day_on)
        issue = self._reports.draft(self._officer, figures, wanted.partner)
        content = self._make_paper(figures, wanted.partner, issue, words)
        return Paper(wanted=wanted, figures=figures, issue=issue, content=content)

    def _made(self, paper: Paper) -> None:
        """A paper that is no longer wanted, for the officer went on, is not shown."""
        if self.state.wanted == paper.wanted:
            self._become(Shown(paper))

    def _become(self, state: ReportsState) -> None:
        self.state = state
        self.changed.emit(state)


def write_paper(path: Path, content: bytes) -> None:
    """Write a paper whole or not at all; raises NotSaved."""
    draft = path.with_name(f"{path.name}.part")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise NotSaved(error.strerror or "") from error
