"""The text of a wording, with the line at fault marked."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui.theme import Token, colour


class WordingEditor(QPlainTextEdit):
    """Tab leaves it: nothing in a wording is set in columns by hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def insert(self, text: str) -> None:
        """Put a text where the cursor stands, and go on typing behind it."""
        self.textCursor().insertText(text)
        self.setFocus()

    def mark(self, line: int | None) -> None:
        """Mark a line, counted from 1, or none."""
        selections = []
        if line is not None:
            selection = QTextEdit.ExtraSelection()
            selection.format.setBackground(colour(Token.ATTENTION_SOFT))
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003
            selection.cursor = self._at(line)
            selections.append(selection)
        self.setExtraSelections(selections)

    def go_to(self, line: int) -> None:
        """Put the cursor on a line."""
        self.setTextCursor(self._at(line))
        self.ensureCursorVisible()
        self.setFocus()

    def _at(self, line: int) -> QTextCursor:
        return QTextCursor(self.document().findBlockByNumber(line - 1))
