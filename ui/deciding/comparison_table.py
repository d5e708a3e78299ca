"""The traveller and the entry in two columns, each row with how the two stand to each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from checkpoint.domain.alerts.comparison import Agreement
from checkpoint.words.comparison import ComparedRow
from ui.theme import TextRole, Token
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label, breakable

MARKS: Mapping[Agreement, tuple[Icon, Token]] = {
    Agreement.AGREES: (Icon.CHECK, Token.TEXT),
    Agreement.CLOSE: (Icon.ATTENTION, Token.ON_ATTENTION_SOFT),
    Agreement.DIFFERS: (Icon.CROSS, Token.ON_NOTE_SOFT),
    Agreement.UNKNOWN: (Icon.QUESTION, Token.TEXT_QUIET),
}
"""No red and no green: what agrees with a list is good news for nobody."""
_TOP = Qt.AlignmentFlag.AlignTop


class ComparisonTable(QWidget):
    """Made for one comparison; every row is said whole to who cannot see it."""

    def __init__(
        self,
        headings: tuple[str, str],
        rows: Sequence[ComparedRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        for column, heading in enumerate(headings, start=1):
            self._grid.addWidget(Label(heading, TextRole.HEADING), 0, column)
        for row in rows:
            self._add(row)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add(self, row: ComparedRow) -> None:
        line = self._grid.rowCount()
        is_telling = row.agreement in {Agreement.AGREES, Agreement.CLOSE}
        role = TextRole.STRONG if is_telling else TextRole.BODY
        values = (_value(row.traveller, role), _value(row.listed, role))
        self._grid.addWidget(Label(row.label, TextRole.QUIET), line, 0, _TOP)
        for column, value in enumerate(values, start=1):
            self._grid.addWidget(value, line, column, _TOP)
        self._grid.addWidget(_mark_of(row), line, 3, _TOP)
        values[1].setAccessibleName(f"{row.label}: {row.traveller}, {row.listed}. {row.mark}")


class EntryFacts(QWidget):
    """What only the entry can say, name above value: there is little room beside the comparison."""

    def __init__(
        self, heading: str, facts: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(heading, TextRole.HEADING))
        for name, value in facts:
            column.addSpacing(4)
            column.addWidget(Label(name, TextRole.QUIET))
            column.addWidget(_value(value))
        column.addStretch(1)


def _value(text: str, role: TextRole = TextRole.BODY) -> Label:
    return Label(breakable(text), role, wraps=True)


def _mark_of(row: ComparedRow) -> QWidget:
    mark = QWidget()
    line = QHBoxLayout(mark)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    icon, token = MARKS[row.agreement]
    drawn = IconLabel(size=16)
    drawn.draw(icon, token, row.mark)
    line.addWidget(drawn)
    line.addWidget(Label(row.mark, TextRole.QUIET), 1)
    return mark
