"""Names and values one below the other, under headings, as a record is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import TextRole, Token, Tone
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label

LABEL_WIDTH = 136
"""In pixels, at most; longer names wrap, so that the values keep their room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A name and a value; without a name, the value has the whole line."""

    value: str
    label: str = ""
    icon: Icon | None = None
    """Stands before a value without a name."""
    tone: Tone = Tone.NEUTRAL
    """Of the icon."""


class _Line:
    """The widgets of one line; they are used again for the next record."""

    def __init__(self) -> None:
        self.icon = IconLabel(size=16)
        self.label = Label(role=TextRole.QUIET)
        self.value = Label(wraps=True)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def draw(self, fact: Fact | None) -> None:
        label, value = ("", "") if fact is None else (fact.label, fact.value)
        self._name(label)
        self.value.setText(value)
        self.value.setVisible(bool(value))
        self.value.setAccessibleName(f"{label}: {value}" if label else value)
        icon = None if fact is None else fact.icon
        self.icon.draw(icon, Token.TEXT if fact is None else fact.tone.on_soft)
        self.icon.setVisible(icon is not None)

    def _name(self, label: str) -> None:
        """A name has one line, unless it would take too much of the room."""
        width = self.label.fontMetrics().horizontalAdvance(label) + 1
        self.label.setWordWrap(width > LABEL_WIDTH)
        self.label.setMinimumWidth(min(width, LABEL_WIDTH))
        self.label.setText(label)
        self.label.setVisible(bool(label))


class Facts(QWidget):
    """A column of facts. Values can be marked and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(2, 1)

    def draw(self, facts: Sequence[Fact]) -> None:
        """Show these; those without a value are left out."""
        told = [fact for fact in facts if fact.value]
        while len(self._lines) < len(told):
            self._lines.append(_Line())
        for place, line in enumerate(self._lines):
            fact = told[place] if place < len(told) else None
            self._place(place, line, fact)
            line.draw(fact)
        self._grid.setRowStretch(len(self._lines), 1)

    def _place(self, place: int, line: _Line, fact: Fact | None) -> None:
        """A value without a name begins where the names do."""
        top = Qt.AlignmentFlag.AlignTop
        first = 2 if fact is None or fact.label else 0
        if fact is not None and not fact.label and fact.icon is not None:
            first = 1
        self._grid.addWidget(line.icon, place, 0, top)
        self._grid.addWidget(line.label, place, 0, 1, 2, top)
        self._grid.addWidget(line.value, place, first, 1, 3 - first, top)
