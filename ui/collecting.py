"""Collecting Python's garbage on the UI thread, and nowhere else."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collector(QObject):
    """Takes the place of Python's own collector, as long as the process lives.

    Python collects in whichever thread happens to allocate. A widget that is part of a cycle of
    garbage would be destroyed there, and Qt does not survive that in any thread but its own.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY_MS)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would choose it."""
        counts_and_limits = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [generation for generation, (count, limit) in counts_and_limits if count > limit]
        if due:
            gc.collect(due[-1])
