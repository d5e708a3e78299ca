"""Lets evidence and attachments go whose time is over, in the quiet between two travellers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.background import Background

TICK_MS = 3_600_000
"""A window that stays open for days lets go each day's evidence within the hour."""


class Retention(QObject):
    """Has a batch deleted at a time, each behind whatever the officer asked for meanwhile.

    What fails is left for the next hour: the disk that refuses this tells the officer at the
    next record, and nobody could do anything about it here.
    """

    def __init__(
        self, *, let_go: Callable[[], int], background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._let_go = let_go
        self._background = background
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.begin)

    def begin(self) -> None:
        """Delete what is due now, and look again every hour."""
        self._tick.start()
        self._go_on()

    def stop(self) -> None:
        """Begin nothing more; what is left is deleted another day."""
        self._tick.stop()

    def _go_on(self) -> None:
        self._background.run(
            self._let_go,
            done=self._is_done,
            failed=lambda _trouble: None,
            owner=self,
        )

    def _is_done(self, left: int) -> None:
        if left and self._tick.isActive():
            self._go_on()
