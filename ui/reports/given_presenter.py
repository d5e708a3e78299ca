"""Asks what was given to whom, narrows it by what is typed, and notes who took a paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.statistics.question import Period
from checkpoint.services.handing_over import GivenPaper, HandOverService
from checkpoint.services.ports import Clock
from ui.background import Background

FURTHER = (timedelta(days=30), timedelta(days=365))
"""How far back is looked when the days on the screen are not enough."""


@dataclass(frozen=True, slots=True)
class GivenRow:
    """A paper that left, as a row."""

    given: GivenPaper

    @property
    def id(self) -> UUID:
        """Of the paper."""
        return self.given.paper.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """It was noted that somebody took a paper."""

    number: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenState:
    """What was given of some days."""

    period: Period
    rows: Sequence[GivenRow] | None = None
    """The newest first; ``None`` while the register is asked."""
    is_busy: bool = False
    noted: Noted | None = None
    trouble: CheckpointError | None = None


class GivenPresenter(QObject):
    """Holds what was asked last."""

    changed = Signal(object)
    """Carries each new GivenState."""

    def __init__(
        self,
        *,
        handing_over: HandOverService,
        clock: Clock,
        background: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._handing_over = handing_over
        self._clock = clock
        self._background = background
        self._officer = officer
        self.post = post
        self._asked = Period.of_day(self._today)
        self.state = GivenState(period=self._asked)

    def list_given(self, period: Period) -> None:
        """List what was given of these days."""
        self._asked = period
        self._list(GivenState(period=period))

    def further(self) -> None:
        """Look at the last month, then the last year, then again at the days that were asked."""
        if self.state.is_busy:
            return
        today = self._today
        spans = (self._asked, *(Period(today - back, today) for back in FURTHER))
        place = spans.index(self.state.period) if self.state.period in spans else 0
        self._list(GivenState(period=spans[(place + 1) % len(spans)]))

    def hand_over(self, given: GivenPaper, to: str) -> None:
        """Note that somebody took a paper by hand."""
        if self.state.is_busy:
            return
        noted = Noted(number=given.paper.number, to=" ".join(to.split()))
        self._become(replace(self.state, is_busy=True, noted=None, trouble=None))
        self._run(
            partial(self._handing_over.hand_over, self._officer, given.paper, to),
            lambda _given: self._list(replace(self.state, noted=noted)),
        )

    def forget(self) -> None:
        """Nobody looks at it any more."""
        self.state = GivenState(period=self._asked)

    @property
    def _today(self) -> date:
        return self.post.day_of(self._clock())

    def _list(self, state: GivenState) -> None:
        self._become(replace(state, is_busy=True))
        self._run(
            partial(self._handing_over.given, self._officer, self.post, state.period),
            lambda given: self._become(
                replace(self.state, rows=tuple(map(GivenRow, given)), is_busy=False)
            ),
        )

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._background.run(
            work,
            done=done,
            failed=lambda trouble: self._become(
                replace(self.state, is_busy=False, trouble=trouble)
            ),
            owner=self,
        )

    def _become(self, state: GivenState) -> None:
        self.state = state
        self.changed.emit(state)
