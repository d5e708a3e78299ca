"""The bar at the top: where this counter stands, how the machine does, the time, who works."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.theme import TextRole, Token, Tone, set_property
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import ElidedLabel, Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One thing that must be well: its name or age, and whether it is."""

    text: str
    tone: Tone
    words: str = ""
    """The tooltip: what it means and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """All that the bar shows."""

    post: str
    counter: str = ""
    direction: str = ""
    is_entry: bool = True
    lane: str = ""
    chips: Sequence[Chip] = ()
    clock: str = ""
    user: str = ""
    practice: str = ""
    """What the stripe of practice mode says; empty outside it."""


class HeaderBar(QFrame):
    """Place at the left; state, clock and person at the right; practice mode as a stripe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "header")
        self._stripe = Label(role=TextRole.STRONG)
        self._stripe.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stripe.setProperty("practice", "yes")
        self._post = ElidedLabel(role=TextRole.HEADING)
        self._counter = ElidedLabel()
        self._direction = _Direction()
        self._lane = ElidedLabel()
        self._clock = Label(role=TextRole.HEADING)
        self._user = _Person()
        self._chips: Sequence[Chip] = ()
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._line = self._lay_out()
        column.addWidget(self._stripe)
        column.addWidget(self._line)

    def draw(self, header: Header) -> None:
        """Show all of this."""
        self._stripe.setText(header.practice)
        self._stripe.setVisible(bool(header.practice))
        self._direction.draw(header.direction, is_entry=header.is_entry)
        self._user.draw(header.user)
        self._line.setVisible(any((header.post, header.chips, header.clock, header.user)))
        for label, text in (
            (self._post, header.post),
            (self._counter, header.counter),
            (self._lane, header.lane),
            (self._clock, header.clock),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        if tuple(header.chips) != self._chips:
            self._draw_chips(tuple(header.chips))

    def _lay_out(self) -> QWidget:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(16, 6, 16, 6)
        line.setSpacing(12)
        for part in (self._post, self._counter, self._direction, self._lane):
            line.addWidget(part)
        line.addStretch(1)
        line.addLayout(self._chip_row)
        line.addWidget(self._clock)
        line.addWidget(self._user)
        return whole

    def _draw_chips(self, chips: tuple[Chip, ...]) -> None:
        while (item := self._chip_row.takeAt(0)) is not None:
            if (piece := item.widget()) is not None:
                piece.hide()
                piece.deleteLater()
        for chip in chips:
            self._chip_row.addWidget(_ChipView(chip))
        self._chips = chips


class _Direction(QFrame):
    """Which way travellers go at this counter: an arrow and a word, never only a colour."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel(size=18)
        self._word = Label(role=TextRole.STRONG)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 10, 2)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._word)

    def draw(self, word: str, *, is_entry: bool) -> None:
        self._icon.draw(Icon.ENTRY if is_entry else Icon.EXIT, Token.ON_HEADER)
        self._word.setText(word)
        self.setVisible(bool(word))
        set_property(self, "direction", "entry" if is_entry else "exit")


class _Person(QWidget):
    """Who is signed in."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(Icon.PERSON, Token.ON_HEADER_QUIET, size=18))
        row.addWidget(self._name)

    def draw(self, name: str) -> None:
        self._name.setText(name)
        self.setVisible(bool(name))


class _ChipView(QFrame):
    """A dot of state, its form as telling as its colour, and a word."""

    def __init__(self, chip: Chip) -> None:
        super().__init__()
        self.setProperty("chip", chip.tone.value)
        self.setToolTip(chip.words)
        self.setAccessibleName(f"{chip.text}. {chip.words}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(6)
        row.addWidget(StateDot(chip.tone))
        row.addWidget(ElidedLabel(chip.text))


class StateDot(QWidget):
    """A disc where all is well, a triangle for attention, a square where something is down."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setFixedSize(10, 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(_DOTS[self._tone]))
        match self._tone:
            case Tone.ATTENTION:
                painter.drawPolygon([QPointF(5, 0), QPointF(10, 9.5), QPointF(0, 9.5)])
            case Tone.LOCKED:
                painter.drawRect(QRectF(0.5, 0.5, 9, 9))
            case _:
                painter.drawEllipse(QRectF(0.5, 0.5, 9, 9))
        painter.end()


_DOTS = {
    Tone.NEUTRAL: Token.ON_HEADER_QUIET,
    Tone.NOTE: Token.HEADER_NOTE,
    Tone.CLEAR: Token.HEADER_CLEAR,
    Tone.ATTENTION: Token.HEADER_ATTENTION,
    Tone.LOCKED: Token.HEADER_LOCKED,
}
