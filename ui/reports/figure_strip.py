"""The day in three figures, side by side where three tiles would be too wide."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import PeriodFigures
from ui.language import Retranslates, locale
from ui.theme import TextRole
from ui.widgets.label import Label

UNKNOWN = "–"


class FigureStrip(Retranslates, QFrame):
    """Entries, exits and both together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "plain")
        self._figures: PeriodFigures | None = None
        self._numbers = [Label(role=TextRole.FIGURE) for _ in range(3)]
        self._words = [Label(role=TextRole.QUIET) for _ in range(3)]
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 8)
        row.setSpacing(8)
        for pair in zip(self._numbers, self._words, strict=True):
            column = QVBoxLayout()
            column.setSpacing(0)
            for label in pair:
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(label)
            row.addLayout(column, 1)
        self.retranslate()

    def draw(self, figures: PeriodFigures | None) -> None:
        """Show a day's figures, or that they are not known yet."""
        self._figures = figures
        for label, direction in zip(self._numbers, (*Direction, None), strict=True):
            total = None if figures is None else figures.total(direction)
            label.setText(UNKNOWN if total is None else locale().toString(total))

    @override
    def retranslate(self) -> None:
        words = (self.tr("in"), self.tr("out"), self.tr("in all"))
        for label, word in zip(self._words, words, strict=True):
            label.setText(word)
        self.draw(self._figures)
