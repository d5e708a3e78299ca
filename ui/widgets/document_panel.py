"""The document that lies on the reader: its picture, what it says, and how that was checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme import TextRole, Token
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import ElidedLabel, Label

PICTURE_WIDTH = 200
PICTURE_HEIGHT = 190


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
    """A document. Long values wrap; labels are as wide as the widest of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setProperty("picture", "yes")
        self._caption = Label(role=TextRole.QUIET, wraps=True)
        self._title = Label(role=TextRole.TITLE, wraps=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._checks = QHBoxLayout()
        self._checks.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._caption)
        words.addWidget(self._title)
        words.addLayout(self._grid)
        words.addStretch()
        words.addLayout(self._checks)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(16)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._pieces: list[QWidget] = []

    def draw(self, card: DocumentCard) -> None:
        """Show a document, whole; nothing of the one before stays."""
        self._clear()
        self._caption.setText(card.caption)
        self._title.setText(card.title)
        self._picture.setVisible(card.picture is not None)
        if card.picture is not None:
            self._picture.setPixmap(self._fitted(card.picture))
        for place, row in enumerate(card.rows):
            self._add_row(place, row)
        for check in card.checks:
            self._add_check(check)
        self._checks.addStretch()
        self.setAccessibleName(f"{card.caption}: {card.title}")

    def _add_row(self, place: int, row: DocumentRow) -> None:
        label = Label(row.label, TextRole.QUIET)
        value = Label(row.value, TextRole.ZONE if row.is_zone else TextRole.BODY, wraps=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setAccessibleName(f"{row.label}: {row.value} {row.mark_words}".strip())
        mark = IconLabel(size=16)
        icon, token = _MARKS[row.mark]
        mark.draw(icon, token, row.mark_words)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, place, 0, top)
        self._grid.addWidget(mark, place, 1, top)
        self._grid.addWidget(value, place, 2, top)
        self._pieces += [label, mark, value]

    def _add_check(self, check: DocumentCheck) -> None:
        piece = QWidget()
        line = QHBoxLayout(piece)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        icon, token = _MARKS[check.mark]
        line.addWidget(IconLabel(icon, token, size=16))
        line.addWidget(ElidedLabel(check.text))
        self._checks.addWidget(piece)
        self._pieces.append(piece)

    def _fitted(self, picture: QPixmap) -> QPixmap:
        ratio = self.devicePixelRatioF()
        fitted = picture.scaled(
            round(PICTURE_WIDTH * ratio),
            round(PICTURE_HEIGHT * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        return fitted

    def _clear(self) -> None:
        for piece in self._pieces:
            piece.setParent(None)
            piece.deleteLater()
        self._pieces.clear()
        while self._checks.count():
            self._checks.takeAt(0)
        self._picture.clear()
