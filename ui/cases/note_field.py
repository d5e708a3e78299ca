"""Where notes and statements are written: what is half written is told on, so that it is kept."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LONGEST = 4_000
HEIGHT = 76
PAUSE_MS = 800
"""After which a power cut costs no more than the last words."""


class NoteField(QPlainTextEdit):
    """A few lines of text. The Tab key leaves it, as it leaves every field."""

    paused = Signal(str)
    """The writer paused: carries what stands there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(HEIGHT)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.tell)
        self.textChanged.connect(self._pause.start)

    @property
    def written(self) -> str:
        """What stands there, without blanks around it."""
        return self.toPlainText().strip()[:LONGEST]

    def tell(self) -> None:
        """Tell what stands there now."""
        self._pause.stop()
        self.paused.emit(self.toPlainText()[:LONGEST])

    def begin(self, text: str) -> None:
        """Put there what was half written; nobody is told of it."""
        self.setPlainText(text)
        self._pause.stop()
