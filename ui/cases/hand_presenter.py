"""Opens a case by hand, away from the window, and tells which it is."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.services.hand_opening import Found, HandOpeningService
from checkpoint.services.ports import Clock
from ui.background import Background


class HandPresenter(QObject):
    """One case at a time."""

    opened = Signal(object)
    """Carries the case's id, or None where it is not for the eyes of who opened it."""
    failed = Signal(object)
    """Carries the CheckpointError."""

    def __init__(
        self,
        *,
        opening: HandOpeningService,
        clock: Clock,
        background: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opening = opening
        self._clock = clock
        self._background = background
        self._officer = officer
        self._post = post
        self._is_busy = False

    def today(self) -> date:
        """The day at the post."""
        return self._post.local(self._clock()).date()

    def open(self, found: Found) -> None:
        """Open a case for him; once, however often it is asked for meanwhile."""
        if self._is_busy:
            return
        self._is_busy = True
        work = partial(self._opening.open, self._officer, found)
        self._background.run(work, done=self._done, failed=self._fail, owner=self)

    def _done(self, case: UUID | None) -> None:
        self._is_busy = False
        self.opened.emit(case)

    def _fail(self, trouble: CheckpointError) -> None:
        self._is_busy = False
        self.failed.emit(trouble)
