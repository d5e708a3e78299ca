"""The document that lies on the reader: its picture, what it says, and how that was checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.theme import TextRole, Token
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import ElidedLabel, Label

FRAME = 5
LARGEST_PICTURE = QSize(288, 210)
SMALLEST_PICTURE = QSize(160, 120)


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
    """The kind of document and its issuer."""
    title: str
    """The holder's name."""
    rows: Sequence[DocumentRow] = ()
    checks: Sequence[DocumentCheck] = ()
    picture: QPixmap | None = None


class DocumentPanel(QWidget):
    """A document. Long values wrap; labels are as wide as the widest of them.

    The rows are kept and drawn anew, for a new one has to be made and styled.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _Picture()
        self._caption = Label(role=TextRole.QUIET, wraps=True)
        self._title = Label(role=TextRole.TITLE, wraps=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._line = QHBoxLayout()
        self._line.setSpacing(16)
        self._line.addStretch()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._caption)
        words.addWidget(self._title)
        words.addLayout(self._grid)
        words.addStretch()
        words.addLayout(self._line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(16)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._rows: list[_Row] = []
        self._checks: list[_Check] = []

    def draw(self, card: DocumentCard) -> None:
        """Show a document, whole; nothing of the one before stays."""
        self._caption.setText(card.caption)
        self._title.setText(card.title)
        self._picture.draw(card.picture)
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


class _Picture(QWidget):
    """The picture of the document in a thin frame, as large as there is room. Hidden without."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self._fitted = QPixmap()
        self.setMaximumSize(LARGEST_PICTURE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def draw(self, picture: QPixmap | None) -> None:
        self._picture = picture or QPixmap()
        self._fitted = QPixmap()
        self.setVisible(picture is not None)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        whole = self._picture.size() + QSize(2 * FRAME, 2 * FRAME)
        return whole.scaled(LARGEST_PICTURE, Qt.AspectRatioMode.KeepAspectRatio)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().scaled(SMALLEST_PICTURE, Qt.AspectRatioMode.KeepAspectRatio)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        fitted = self._scaled()
        frame = QRectF(QPointF(0.5, 0.5), fitted.deviceIndependentSize())
        frame.adjust(0, 0, 2 * FRAME - 1, 2 * FRAME - 1)
        painter = QPainter(self)
        painter.setPen(theme.colour(Token.LINE))
        painter.setBrush(theme.colour(Token.SURFACE_SUNKEN))
        painter.drawRect(frame)
        painter.drawPixmap(QPointF(FRAME, FRAME), fitted)
        painter.end()

    def _scaled(self) -> QPixmap:
        """The picture in the pixels of the screen; scaled once for each size."""
        ratio = self.devicePixelRatioF()
        room = (self.size() - QSize(2 * FRAME, 2 * FRAME)) * ratio
        size = self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._fitted.size() != size:
            self._fitted = self._picture.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._fitted.setDevicePixelRatio(ratio)
        return self._fitted


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
