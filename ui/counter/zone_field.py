"""A field for a pass number or the lines of a zone, with live check digits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.mrz import Typed, progress
from checkpoint.words.documents import field_words
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, Tone, set_property
from ui.widgets.label import Label

LINES_SHOWN = 3
FILLER = "<"
LONGEST_NUMBER = 16
"""What is longer can only be a line of a zone."""
MARKS = {
    Typed.RIGHT: ("✓", Tone.CLEAR),
    Typed.WRONG: ("✗", Tone.LOCKED),
    Typed.INCOMPLETE: ("…", Tone.NEUTRAL),
}


class ZoneField(Retranslates, QWidget):
    """Enter hands the text on; Shift+Enter or a full line begins the next line."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = _Lines()
        self._text.entered.connect(self._submit)
        self._text.textChanged.connect(self._draw_progress)
        self._marks = QHBoxLayout()
        self._marks.setSpacing(16)
        self._hint = Label(role=TextRole.QUIET, wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addLayout(self._marks)
        layout.addWidget(self._hint)
        self.setFocusProxy(self._text)
        self.retranslate()

    @property
    def text(self) -> str:
        """What is typed."""
        return self._text.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text in, such as the lines that were read in part."""
        self._text.setPlainText(text)

    def clear(self) -> None:
        """Forget what was typed."""
        self._text.clear()

    @override
    def retranslate(self) -> None:
        self._hint.setText(
            self.tr("Enter reads it. The next line of a zone begins with Shift+Enter.")
        )
        self._text.setAccessibleName(self.tr("Number or zone"))
        self._draw_progress()

    def _submit(self) -> None:
        text = self.text.strip()
        if text:
            self.submitted.emit(text)

    def _draw_progress(self) -> None:
        while (item := self._marks.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        is_zone = len(self.text) > LONGEST_NUMBER or FILLER in self.text
        for one in progress(self.text) if is_zone else ():
            sign, tone = MARKS[one.state]
            label = Label(f"{sign} {field_words(one.field, catalogue())}")
            label.set_tone(tone)
            self._marks.addWidget(label)
        self._marks.addStretch(1)


class _Lines(QPlainTextEdit):
    """A few lines in the letters of a zone."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_property(self, "role", TextRole.ZONE.value)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES_SHOWN + 28)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
