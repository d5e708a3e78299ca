"""A figure so large that it is read from two metres."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import TextRole, Tone, set_property
from ui.widgets.icon import IconLabel
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.verdict_banner import TONE_ICONS


@dataclass(frozen=True, slots=True, kw_only=True)
class TileLook:
    """What a tile says."""

    word: str
    figure: str
    note: str = ""
    tone: Tone = Tone.NEUTRAL


class Tile(QPushButton):
    """A figure under its word. Enter or a click leads to what lies behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = IconLabel(size=24)
        self._word = ElidedLabel(role=TextRole.HEADING)
        self._figure = Label(role=TextRole.BOARD)
        self._note = ElidedLabel(role=TextRole.QUIET)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._word, 1)
        head.addWidget(self._icon)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 10)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        for label in (self._figure, self._note):
            self._column.addWidget(label)
        for part in (self._icon, self._word, self._figure, self._note):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def draw(self, look: TileLook) -> None:
        """Say this."""
        self._word.setText(look.word)
        self._figure.setText(look.figure)
        self._note.setText(look.note)
        is_plain = look.tone is Tone.NEUTRAL
        self._icon.setVisible(not is_plain)
        if not is_plain:
            self._icon.draw(TONE_ICONS[look.tone], look.tone.on_soft)
        set_property(self, "tone", look.tone.value)
        for label in (self._word, self._figure, self._note):
            label.set_tone(look.tone)
        self.setAccessibleName(f"{look.word}: {look.figure}")
        self.setAccessibleDescription(look.note)

    @override
    def sizeHint(self) -> QSize:
        """As large as what stands on it: a button asks its own text only, and it has none."""
        return self._column.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
