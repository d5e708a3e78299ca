"""How work on incidents becomes a state: done once, and shown as it then stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.incidents.statistic import Month
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.services.ports import Clock
from ui.background import Background
from ui.incidents.states import IncidentsState, Listing

T = TypeVar("T")


class IncidentWork(QObject):
    """Holds the state. What is done about it say the parts that work on it, each one idea."""

    changed = Signal(object)
    """Carries each new IncidentsState."""

    def __init__(
        self,
        *,
        clock: Clock,
        background: Background,
        files: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._background = background
        self._files = files
        self.officer = officer
        self.post = post
        self.month = Month.of(post.day_of(clock()))
        self.state: IncidentsState = Listing(month=self.month)

    def now(self) -> datetime:
        """The present moment on the post's clock."""
        return self.post.local(self._clock())

    def today(self) -> date:
        """The operational day at the post."""
        return self.post.day_of(self._clock())

    def do(
        self,
        work: Callable[[], T],
        become: Callable[[T], IncidentsState],
        *,
        then: Callable[[], None] | None = None,
        files: bool = False,
    ) -> None:
        """Do it once, however often it is asked for meanwhile."""
        if self.state.is_busy:
            return
        self._become(replace(self.state, is_busy=True, trouble=None))

        def done(answer: T) -> None:
            self._become(become(answer))
            if then is not None:
                then()

        background = self._files if files else self._background
        background.run(work, done=done, failed=self.tell, owner=self)

    def do_beside(self, work: Callable[[], None]) -> None:
        """Do what nobody is told of, and for which nothing waits."""
        self._background.run(
            work, done=lambda _nothing: None, failed=lambda _trouble: None, owner=self
        )

    def tell(self, trouble: CheckpointError) -> None:
        """Say what stands against what was done, or against what was typed in a dialog."""
        self._become(replace(self.state, trouble=trouble, is_busy=False, done=None))

    def _become(self, state: IncidentsState) -> None:
        self.state = state
        self.changed.emit(state)
