"""The last crossings of the traveller, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import TextRole, Token, Tone
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import ElidedLabel, Label


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One crossing in words."""

    is_entry: bool
    direction: str
    """The word for the arrow."""
    when: str
    where: str
    outcome: str
    tone: Tone = Tone.NEUTRAL


class HistoryList(QWidget):
    """A few rows: arrow, when, where, what came of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 4, 12, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        self._pieces: list[QWidget] = []

    def draw(self, rows: Sequence[HistoryRow], *, none: str = "") -> None:
        """Show these crossings; ``none`` is said where there are none."""
        for piece in self._pieces:
            piece.hide()
            piece.deleteLater()
        self._pieces.clear()
        for place, row in enumerate(rows):
            self._add(place, row)
        if not rows and none:
            nothing = Label(none, TextRole.QUIET, wraps=True)
            self._grid.addWidget(nothing, 0, 0, 1, 4)
            self._pieces.append(nothing)
        self._grid.setRowStretch(max(len(rows), 1), 1)

    def _add(self, place: int, row: HistoryRow) -> None:
        arrow = IconLabel(size=18)
        token = Token.CHART_ENTRY if row.is_entry else Token.CHART_EXIT
        arrow.draw(Icon.ENTRY if row.is_entry else Icon.EXIT, token, row.direction)
        outcome = ElidedLabel(row.outcome)
        outcome.set_tone(row.tone)
        pieces: tuple[QWidget, ...] = (
            arrow,
            Label(row.when),
            ElidedLabel(row.where, TextRole.QUIET),
            outcome,
        )
        for column, piece in enumerate(pieces):
            self._grid.addWidget(piece, place, column)
        self._pieces += pieces
