"""A choice among few, all of them in sight."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.theme import Token
from ui.widgets.choice_box import PAUSE_MS, Choice, place_of

T = TypeVar("T")
GAP = 8
HEIGHT = 40
MARGIN = 12
CAP = 22
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_WITH_LETTERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Tiles(QWidget):
    """Choices side by side, of which one is chosen.

    A numbered one is chosen by its number; any by the first letters of its words or its code, by
    the arrows, or by a click. ``room`` is how many pixels there are for a line of them.
    """

    def __init__(self, *, room: int, numbered: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._numbered = numbered
        self._choices: tuple[Choice[object], ...] = ()
        self._tiles: list[_Tile] = []
        self._place = -1
        self._columns = 1
        self._typed = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._forget_typed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def draw(self, choices: Sequence[Choice[T]], chosen: object = None) -> None:
        """Offer these; ``chosen`` is chosen, or nothing."""
        self._choices = tuple(Choice(c.value, c.text, c.code) for c in choices)
        self._forget_typed()
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = [
            _Tile(choice.text, str(place) if self._numbered else "")
            for place, choice in enumerate(self._choices, start=1)
        ]
        self._lay_out()
        self.choose(chosen)

    def choose(self, value: object) -> None:
        """Choose a value, or nothing if it is None or not offered."""
        values = [choice.value for choice in self._choices]
        self._go(values.index(value) if value is not None and value in values else -1)

    @property
    def chosen(self) -> object | None:
        """The value that is chosen, or None."""
        return self._choices[self._place].value if self._place >= 0 else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        plain = not event.modifiers() & ~_WITH_LETTERS
        if plain and key in _SIDEWAYS:
            self._go(max(0, min(self._place + _SIDEWAYS[key], len(self._choices) - 1)))
        elif plain and key in _UP_AND_DOWN:
            self._climb(_UP_AND_DOWN[key])
        elif plain and text.isprintable() and text.strip():
            self._search(text)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    def _lay_out(self) -> None:
        """As many columns as there is room for, and no line much shorter than the others."""
        widest = max((tile.sizeHint().width() for tile in self._tiles), default=1)
        fitting = max(1, (self._room + GAP) // (widest + GAP))
        lines = max(1, ceil(len(self._tiles) / fitting))
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = max(1, ceil(len(self._tiles) / lines))
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, *divmod(place, self._columns))
            tile.clicked.connect(lambda _checked=False, place=place: self._go(place))
            tile.show()

    def _climb(self, lines: int) -> None:
        """To the line above or beneath; from the outermost to the field before or after."""
        place = self._place + lines * self._columns
        if 0 <= place < len(self._choices):
            self._go(place)
        else:
            self.focusNextPrevChild(lines > 0)

    def _go(self, place: int) -> None:
        self._place = place
        self.setAccessibleDescription(self._choices[place].text if place >= 0 else "")
        self._mark()

    def _mark(self) -> None:
        for place, tile in enumerate(self._tiles):
            tile.mark(is_chosen=place == self._place, has_focus=self.hasFocus())

    def _search(self, letter: str) -> None:
        self._pause.start()
        for typed in (self._typed + letter.casefold(), letter.casefold()):
            place = self._place_of(typed)
            if place is not None:
                self._typed = typed
                self._go(place)
                return

    def _place_of(self, typed: str) -> int | None:
        if self._numbered and typed.isdecimal():
            return int(typed) - 1 if 0 < int(typed) <= len(self._choices) else None
        return place_of(self._choices, typed)

    def _forget_typed(self) -> None:
        self._typed = ""


class _Tile(QAbstractButton):
    """One choice: its number as on a key, and its words."""

    def __init__(self, text: str, number: str) -> None:
        super().__init__()
        self.setText(text)
        self._number = number
        self._is_chosen = False
        self._is_at_hand = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{number} {text}".strip())

    def mark(self, *, is_chosen: bool, has_focus: bool) -> None:
        """Be the chosen one, or not; and be where the next key goes, or not."""
        self._is_chosen, self._is_at_hand = is_chosen, is_chosen and has_focus
        self.setChecked(is_chosen)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._font(is_bold=True)).horizontalAdvance(self.text())
        return QSize(words + 2 * MARGIN + self._cap_room, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(2 * MARGIN + self._cap_room + CAP, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self._number:
            self._paint_cap(painter)
        self._paint_words(painter)
        painter.end()

    def _font(self, *, is_bold: bool) -> QFont:
        font = self.font()
        font.setBold(is_bold)
        return font

    @property
    def _cap_room(self) -> int:
        return CAP + GAP if self._number else 0

    def _paint_ground(self, painter: QPainter) -> None:
        edge = Token.ACCENT if self._is_chosen else Token.LINE_STRONG
        width = 2 if self._is_at_hand else 1
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour(Token.SELECTION if self._is_chosen else Token.SURFACE))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 4, 4)

    def _paint_cap(self, painter: QPainter) -> None:
        cap = QRectF(MARGIN, (self.height() - CAP) / 2, CAP, CAP)
        painter.setPen(QPen(theme.colour(Token.LINE_STRONG), 1))
        painter.setBrush(theme.colour(Token.SURFACE_RAISED))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setPen(theme.colour(Token.TEXT))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._number)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(self._font(is_bold=self._is_chosen))
        painter.setPen(theme.colour(Token.ON_SELECTION if self._is_chosen else Token.TEXT))
        box = self.rect().adjusted(MARGIN + self._cap_room, 0, -MARGIN, 0)
        align = Qt.AlignmentFlag.AlignVCenter
        align |= Qt.AlignmentFlag.AlignLeft if self._number else Qt.AlignmentFlag.AlignHCenter
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, box.width()
        )
        self.setToolTip(self.text() if words != self.text() else "")
        painter.drawText(box, align, words)
