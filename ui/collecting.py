"""Collecting Python's garbage on the UI thread, and nowhere else."""

from __future__ import annotations

import gc
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from typing_extensions import override

EVERY_MS = 500
QUIET_S = 1.5
"""Without a key, which is what a scanner presses too: then an officer looks or leafs."""
MOST_PUT_OFF_S = 60.0
_OLDEST = 2


class Collector(QObject):
    """Takes the place of Python's own collector, as long as the process lives.

    Python collects in whichever thread happens to allocate. A widget that is part of a cycle of
    garbage would be destroyed there, and Qt does not survive that in any thread but its own.

    With a long alert book, all that is remembered of names takes a tenth of a second to go
    through: that waits until nobody types or scans.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last_key = self._last_whole = monotonic()
        gc.disable()
        gc.freeze()  # what the program consists of never becomes garbage
        timer = QTimer(self, interval=EVERY_MS)
        timer.timeout.connect(self.collect)
        timer.start()
        parent.installEventFilter(self)

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would choose it."""
        counts_and_limits = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [generation for generation, (count, limit) in counts_and_limits if count > limit]
        if due and due[-1] == _OLDEST and self._is_to_wait():
            due.remove(_OLDEST)
        if not due:
            return
        gc.collect(due[-1])
        if due[-1] == _OLDEST:
            self._last_whole = monotonic()

    def _is_to_wait(self) -> bool:
        now = monotonic()
        return now - self._last_key < QUIET_S and now - self._last_whole < MOST_PUT_OFF_S

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress:
            self._last_key = monotonic()
        return False
