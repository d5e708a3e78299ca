"""Looks whether a shift lead answered a lock at his own desk: no key need be pressed here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.inspection.inspection import Inspection
from ui.background import Background

LOOKS_AFTER_MS = 2_000

Answer: TypeAlias = Recorded | Inspection | None


class LockWatch(QObject):
    """Asks every other second while the counter is locked, and only then."""

    answered = Signal(object, object)
    """Carries the locked Inspection, and the Recorded or the Inspection it has become."""

    def __init__(
        self, ask: Callable[[Inspection], Answer], background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._background = background
        self._locked: Inspection | None = None
        self._timer = QTimer(self, interval=LOOKS_AFTER_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, locked: Inspection | None) -> None:
        """Watch this lock from now on, or none."""
        self._locked = locked
        if locked is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def look(self) -> None:
        """Look now."""
        locked = self._locked
        if locked is None:
            return
        self._background.run(
            lambda: self._ask(locked),
            done=lambda answer: self._told(locked, answer),
            failed=lambda _trouble: None,
            owner=self,
        )

    def _told(self, locked: Inspection, answer: Answer) -> None:
        if answer is not None and locked is self._locked:
            self.answered.emit(locked, answer)
