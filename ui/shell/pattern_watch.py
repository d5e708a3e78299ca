"""Has the register gone through for what repeats, once a day is over and nobody stands here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from checkpoint.services.patterns import PatternService
from ui.background import Background

TICK_MS = 300_000
"""Between two looks whether the post has closed."""
FIRST_LOOK_MS = 3_000
"""After the window has come: the counter opens first."""


class PatternWatch(QObject):
    """Works on the worker of long work, so that no scan waits behind it.

    What fails is left for the next look: the disk that refuses this tells the officer at the next
    record, and nobody could do anything about it here.
    """

    def __init__(
        self,
        *,
        patterns: PatternService,
        background: Background,
        is_quiet: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._patterns = patterns
        self._background = background
        self._is_quiet = is_quiet
        self._is_under_way = False
        self._tick = QTimer(self, interval=FIRST_LOOK_MS)
        self._tick.timeout.connect(self.look)

    def begin(self) -> None:
        """Look soon, for the last day may be open still, and then every few minutes."""
        self._tick.start()

    def stop(self) -> None:
        """Begin nothing more; what is due is done at the next start."""
        self._tick.stop()

    def look(self) -> None:
        """Compute if a day is over, and no traveller is at the counter."""
        self._tick.setInterval(TICK_MS)
        if self._is_under_way or not self._is_quiet():
            return
        self._is_under_way = True
        self._background.run(
            self._compute_if_due,
            done=lambda _run: self._is_done(),
            failed=lambda _trouble: self._is_done(),
            owner=self,
        )

    def _compute_if_due(self) -> None:
        if self._patterns.is_due():
            self._patterns.compute()

    def _is_done(self) -> None:
        self._is_under_way = False
