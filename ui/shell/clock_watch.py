"""Notes when somebody sets the computer's clock while the window is open, or set it back before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from checkpoint.domain.people.officer import Officer
from checkpoint.services.clock_changes import ClockChangeService, ClockSeen
from checkpoint.services.ports import Clock
from ui.background import Background

TICK_MS = 60_000


class ClockWatch(QObject):
    """Tells nobody: at the next record the officer is told, if the clock stands before the last."""

    def __init__(
        self,
        *,
        changes: ClockChangeService,
        clock: Clock,
        background: Background,
        officer: Officer,
        count: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        """``count`` gives seconds that nobody can set."""
        super().__init__(parent)
        self._changes = changes
        self._clock = clock
        self._background = background
        self._officer = officer
        self._count = count
        self._before = self._seen()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.look)

    def begin(self) -> None:
        """Look whether it was set back while the window was closed, and at it from now on."""
        self._tick.start()
        self._run(partial(self._changes.begin, self._officer))

    def stop(self) -> None:
        """Look no more."""
        self._tick.stop()

    def look(self) -> None:
        """Hold the clock against what it must show since the last look."""
        before, self._before = self._before, self._seen()
        self._run(partial(self._changes.compare, self._officer, before, self._before))

    def _seen(self) -> ClockSeen:
        return ClockSeen(shown_at=self._clock(), counted=timedelta(seconds=self._count()))

    def _run(self, work: Callable[[], bool]) -> None:
        """A disk that refuses it tells the officer at the next record."""
        self._background.run(work, done=lambda _set: None, failed=lambda _trouble: None, owner=self)
