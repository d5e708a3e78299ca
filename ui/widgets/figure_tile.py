"""A figure: a number large enough to be read across the room, and its word."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import TextRole, Tone, set_property
from ui.widgets.label import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number and what it counts."""

    number: str
    word: str
    delta: str = ""
    """Against what is usual, in a few words."""
    tone: Tone = Tone.NEUTRAL


class FigureTile(QFrame):
    """One figure in a frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tile", Tone.NEUTRAL.value)
        self._number = Label(role=TextRole.FIGURE)
        self._word = Label(role=TextRole.QUIET, wraps=True)
        self._delta = Label(role=TextRole.QUIET, wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._word)
        words.addWidget(self._delta)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self._number)
        row.addLayout(words, 1)

    def draw(self, figure: Figure) -> None:
        """Show a figure."""
        self._number.setText(figure.number)
        self._number.set_tone(figure.tone)
        self._word.setText(figure.word)
        self._delta.setText(figure.delta)
        self._delta.setVisible(bool(figure.delta))
        set_property(self, "tile", figure.tone.value)
        self.setAccessibleName(f"{figure.number} {figure.word}. {figure.delta}".strip())
