"""The document that lies on the reader: its picture, what it says, and how that was checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import TextRole, Token
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.picture import Picture

LARGEST_PICTURE = QSize(288, 210)
SMALLEST_PICTURE = QSize(160, 120)
LARGEST_ABOVE_CROP = QSize(288, 168)
"""The page gives way to the zone: the form below must have its room at 768 lines."""
APART, APART_ABOVE_CROP = 4, 2
"""Pixels between two rows: for the same reason."""
LARGEST_CROP = QSize(480, 58)
"""A zone is some eight times as wide as high."""
SMALLEST_CROP = QSize(160, 24)


class Mark(StrEnum):
    """How a value was checked."""

    NONE = "none"
    GOOD = "good"
    BAD = "bad"
    DOUBTFUL = "doubtful"


_MARKS = {
    Mark.NONE: (None, Token.TEXT_QUIET),
    Mark.GOOD: (Icon.CHECK, Token.ON_CLEAR_SOFT),
    Mark.BAD: (Icon.CROSS, Token.ON_LOCKED_SOFT),
    Mark.DOUBTFUL: (Icon.QUESTION, Token.ON_ATTENTION_SOFT),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """One field of the document."""

    label: str
    value: str
    mark: Mark = Mark.NONE
    mark_words: str = ""
    """What the mark means, as its tooltip."""
    is_zone: bool = False
    """Whether the value is set in the letters of a machine-readable zone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentCheck:
    """One check of the document as a whole, in the line at the bottom."""

    text: str
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentCard:
    """All that the panel shows."""

    caption: str
    """The kind of document and its issuer: the heading of what the panel stands in."""
    title: str
    """The holder's name."""
    rows: Sequence[DocumentRow] = ()
    checks: Sequence[DocumentCheck] = ()
    picture: QPixmap | None = None
    crop: QPixmap | None = None
    """The zone alone, as it was read: to be compared with the fields letter by letter."""


class DocumentPanel(QWidget):
    """A document. Long values wrap; labels are as wide as the widest of them.

    The rows are kept and drawn anew, for a new one has to be made and styled.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(smallest=SMALLEST_PICTURE, largest=LARGEST_PICTURE)
        self._crop = Picture(smallest=SMALLEST_CROP, largest=LARGEST_CROP)
        self._title = Label(role=TextRole.TITLE, wraps=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        self._foot = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addStretch()
        self._words = QVBoxLayout()
        self._words.addWidget(self._title)
        self._words.addLayout(self._grid)
        self._words.addStretch()
        self._words.addWidget(self._foot)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(self._words, 1)
        self._below = QHBoxLayout()
        self._below.setSpacing(16)
        self._below.addWidget(self._crop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(beside, 1)
        layout.addLayout(self._below)
        self._rows: list[_Row] = []
        self._checks: list[_Check] = []

    def draw(self, card: DocumentCard) -> None:
        """Show a document, whole; nothing of the one before stays."""
        self._title.setText(card.title)
        self._draw_pictures(card)
        for place in range(len(self._rows), len(card.rows)):
            self._rows.append(_Row(self._grid, place))
        for piece, row in zip_longest(self._rows, card.rows):
            piece.draw(row)
        for place in range(len(self._checks), len(card.checks)):
            self._checks.append(_Check())
            self._line.insertWidget(place, self._checks[place])
        for mark, check in zip_longest(self._checks, card.checks):
            mark.draw(check)
        self.setAccessibleName(f"{card.caption}: {card.title}")

    def _draw_pictures(self, card: DocumentCard) -> None:
        """Beside a zone, the checks move down to it, and leave it their line in height.

        They stand below each other there: side by side, their words would be cut.
        """
        has_crop = card.crop is not None
        apart = APART_ABOVE_CROP if has_crop else APART
        self._words.setSpacing(apart)
        self._grid.setVerticalSpacing(apart)
        self._picture.limit(LARGEST_ABOVE_CROP if has_crop else LARGEST_PICTURE)
        self._picture.draw(card.picture)
        self._crop.draw(card.crop)
        home, other = (self._below, self._words) if has_crop else (self._words, self._below)
        other.removeWidget(self._foot)
        home.addWidget(self._foot, 1 if has_crop else 0)
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if has_crop else way.LeftToRight)
        self._line.setSpacing(0 if has_crop else 16)


class _Row:
    """One field in the grid: its name, its mark, its value. Empty and hidden without a field."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self._label = Label(role=TextRole.QUIET)
        self._mark = IconLabel(size=16)
        self._value = Label(wraps=True)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for column, piece in enumerate((self._label, self._mark, self._value)):
            grid.addWidget(piece, place, column, Qt.AlignmentFlag.AlignTop)

    def draw(self, row: DocumentRow | None) -> None:
        for piece in (self._label, self._mark, self._value):
            piece.setVisible(row is not None)
        shown = row or DocumentRow(label="", value="")
        self._label.setText(shown.label)
        self._value.set_role(TextRole.ZONE if shown.is_zone else TextRole.BODY)
        self._value.setText(shown.value)
        self._value.setAccessibleName(f"{shown.label}: {shown.value} {shown.mark_words}".strip())
        icon, token = _MARKS[shown.mark]
        self._mark.draw(icon, token, shown.mark_words)


class _Check(QWidget):
    """One check of the line at the bottom. Empty and hidden without one."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self._mark = IconLabel(size=16)
        self._words = ElidedLabel()
        line.addWidget(self._mark)
        line.addWidget(self._words)

    def draw(self, check: DocumentCheck | None) -> None:
        self.setVisible(check is not None)
        icon, token = _MARKS[check.mark if check else Mark.NONE]
        self._mark.draw(icon or Icon.MINUS, token)
        self._words.setText(check.text if check else "")
