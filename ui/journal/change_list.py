"""What a correction changes: before and after, field by field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.journal.fields import Change
from ui.theme import TextRole, Token
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label


class ChangeList(QWidget):
    """One line for each field; without any, a sentence that says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("scroll_body", "yes")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 4, 12, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self._pieces: list[QWidget] = []
        self.changes: Sequence[Change] = ()

    def draw(self, changes: Sequence[Change], *, none: str) -> None:
        """Show these changes; ``none`` is said where there are none."""
        self.changes = changes
        for piece in self._pieces:
            # Hidden before it goes: a layout shows what was just added to it a moment later,
            # and would show it as a window of its own once it has no parent.
            piece.hide()
            self._grid.removeWidget(piece)
            piece.deleteLater()
        self._pieces.clear()
        for place, change in enumerate(changes):
            self._add(2 * place, change)
        if not changes:
            self._put(Label(none, TextRole.QUIET, wraps=True), 0, 0, 3)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add(self, line: int, change: Change) -> None:
        self._put(Label(change.label, TextRole.QUIET, wraps=True), line, 0, 3)
        before = Label(change.before, wraps=True)
        font = before.font()
        font.setStrikeOut(True)
        before.setFont(font)
        after = Label(change.after, TextRole.STRONG, wraps=True)
        after.setAccessibleName(f"{change.label}: {change.before} → {change.after}")
        self._put(before, line + 1, 0, 1)
        self._put(IconLabel(Icon.CHEVRON_RIGHT, Token.TEXT_QUIET, size=16), line + 1, 1, 1)
        self._put(after, line + 1, 2, 1)

    def _put(self, piece: QWidget, line: int, column: int, span: int) -> None:
        self._grid.addWidget(piece, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._pieces.append(piece)
