"""A start, seen from inside: when the first page stands on the screen."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from checkpoint.cli.frame import Call
from checkpoint.settings import Settings
from ui.start import open_window

READY = "ready"
OFFSCREEN = ["bench", "-platform", "offscreen"]
"""The window is drawn as on a screen, into memory."""


def open_and_leave(settings: Settings) -> None:
    """Open the window as always, say so when its first page is painted, and leave."""
    application = QApplication(OFFSCREEN)
    watch = _FirstPaint(application)
    application.installEventFilter(watch)
    open_window(Call(settings, is_practice=False), is_practice=False)


class _FirstPaint(QObject):
    """Waits for the first page to be painted."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self._application.removeEventFilter(self)
            # All that stands in the window is painted in the same go; this runs after it.
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        sys.stdout.write(f"{READY}\n")
        sys.stdout.flush()
        self._application.quit()
