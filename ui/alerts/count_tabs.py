"""Tabs that are figures: how many of each, and a key's way from one to the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import theme
from ui.language import locale
from ui.theme import TextRole, Token, Tone
from ui.widgets.label import Label

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class Count:
    """A number and what it counts; in a tone where it asks for a look."""

    number: int
    word: str
    tone: Tone = Tone.NEUTRAL


class CountTabs(QWidget):
    """One stop of the Tab key; Left and Right go from figure to figure."""

    changed = Signal(int)
    """Carries the place of the tab that came to the front."""

    def __init__(self, tabs: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = [_CountTab() for _ in range(tabs)]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for place, tab in enumerate(self._tabs):
            self._group.addButton(tab, place)
            row.addWidget(tab, 1)
        self._group.idToggled.connect(self._toggled)

    @property
    def place(self) -> int:
        """Which tab is in front; -1 before any was."""
        return self._group.checkedId()

    def draw(self, counts: Sequence[Count]) -> None:
        """Show the figures."""
        for tab, count in zip(self._tabs, counts, strict=True):
            tab.draw(count)

    def show_tab(self, place: int) -> None:
        """Bring a tab to the front."""
        self._tabs[place].setChecked(True)

    def focus(self) -> None:
        """Put the focus on the tab in front."""
        self._tabs[max(self.place, 0)].setFocus()

    def step(self, by: int) -> None:
        """Bring the tab beside to the front, and the first after the last."""
        place = (self.place + by) % len(self._tabs)
        self.show_tab(place)

    def _toggled(self, place: int, is_in_front: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Only the tab in front is a stop of the Tab key."""
        policy = Qt.FocusPolicy.StrongFocus if is_in_front else Qt.FocusPolicy.ClickFocus
        self._tabs[place].setFocusPolicy(policy)
        if is_in_front:
            self.changed.emit(place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _STEPS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.step(by)
            self.focus()


class _CountTab(QPushButton):
    """A figure with its word under it; a bar beneath shows which is in front."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("kind", "key")
        self._number = Label(role=TextRole.TITLE)
        self._word = Label(role=TextRole.QUIET, wraps=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 10)
        column.setSpacing(0)
        for label in (self._number, self._word):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)

    def draw(self, count: Count) -> None:
        tone = count.tone if count.number else Tone.NEUTRAL
        self._number.setText(locale().toString(count.number))
        self._number.set_tone(tone)
        self._word.setText(count.word)
        self.setAccessibleName(f"{count.number} {count.word}")

    @override
    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = 3 if self.isChecked() else 1
        token = Token.ACCENT if self.isChecked() else Token.LINE
        painter.fillRect(QRectF(0, self.height() - line, self.width(), line), theme.colour(token))
        if self.hasFocus():
            painter.setPen(theme.colour(Token.FOCUS))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
