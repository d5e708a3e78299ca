"""The last crossings of the traveller, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

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
    """A few rows: arrow, when, where, what came of it; above them what follows from them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 4, 12, 8)
        whole.setSpacing(4)
        self._notes = Label(role=TextRole.STRONG, wraps=True)
        self._grid = QGridLayout()
        whole.addWidget(self._notes)
        whole.addLayout(self._grid)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        self._none = Label(role=TextRole.QUIET, wraps=True)
        self._grid.addWidget(self._none, 0, 0, 1, 4)
        self._rows: list[_Row] = []

    def draw(
        self, rows: Sequence[HistoryRow], *, none: str = "", notes: Sequence[str] = ()
    ) -> None:
        """Show these crossings; ``none`` is said where there are none."""
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        for place in range(len(self._rows), len(rows)):
            self._rows.append(_Row(self._grid, place))
        for piece, row in zip_longest(self._rows, rows):
            piece.draw(row)
        self._none.setText(none)
        self._none.setVisible(not rows and bool(none))


class _Row:
    """One crossing in the grid. Empty and hidden without one."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self._arrow = IconLabel(size=18)
        self._when = Label()
        self._where = ElidedLabel(role=TextRole.QUIET)
        self._outcome = ElidedLabel()
        self._pieces = (self._arrow, self._when, self._where, self._outcome)
        for column, piece in enumerate(self._pieces):
            grid.addWidget(piece, place, column)

    def draw(self, row: HistoryRow | None) -> None:
        for piece in self._pieces:
            piece.setVisible(row is not None)
        shown = row or _NOTHING
        token = Token.CHART_ENTRY if shown.is_entry else Token.CHART_EXIT
        self._arrow.draw(Icon.ENTRY if shown.is_entry else Icon.EXIT, token, shown.direction)
        self._when.setText(shown.when)
        self._where.setText(shown.where)
        self._outcome.setText(shown.outcome)
        self._outcome.set_tone(shown.tone)


_NOTHING = HistoryRow(is_entry=True, direction="", when="", where="", outcome="")
