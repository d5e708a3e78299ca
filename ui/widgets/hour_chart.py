"""Entries and exits by the hour, against a usual day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


@dataclass(frozen=True, slots=True, kw_only=True)
class HourBar:
    """One hour of the post's day."""

    hour: int
    entries: int
    exits: int
    usual: float | None = None
    """Entries and exits together on a usual day; None if not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HourFigures:
    """The hours in order, and the words of the legend."""

    hours: Sequence[HourBar]
    entries_word: str
    exits_word: str
    usual_word: str
    now_hour: int | None = None
    """The hour that is under way, marked on the axis."""


class HourChart(QWidget):
    """Bars by hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: HourFigures | None = None

    def draw(self, figures: HourFigures) -> None:
        """Show these hours."""
        self._figures = figures
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 220)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 140)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pass
