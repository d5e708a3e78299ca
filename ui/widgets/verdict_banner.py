"""The verdict at one glance: colour, icon and word, readable from where the traveller stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import TextRole, Tone, set_property
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label

TONE_ICONS = {
    Tone.NEUTRAL: Icon.SCAN,
    Tone.NOTE: Icon.NOTE,
    Tone.CLEAR: Icon.CLEAR,
    Tone.ATTENTION: Icon.ATTENTION,
    Tone.LOCKED: Icon.LOCKED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the banner says."""

    tone: Tone
    word: str
    """One or two words, such as CLEAR."""
    detail: str = ""
    """One line beneath."""


class VerdictBanner(QFrame):
    """Colour, icon and word. Muted, it keeps icon and word and shows no colour across the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(size=48)
        self._word = Label(role=TextRole.BANNER, wraps=True)
        self._detail = Label(role=TextRole.BODY, wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._word)
        words.addWidget(self._detail)
        words.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 16, 8)
        layout.setSpacing(16)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)

    def draw(self, verdict: Verdict, *, muted: bool = False) -> None:
        """Show a verdict, in full colour or as a discreet mark."""
        tone = verdict.tone
        set_property(self, "banner", "muted" if muted else tone.value)
        for label in (self._word, self._detail):
            set_property(label, "on_banner", "muted" if muted else tone.value)
        self._icon.draw(TONE_ICONS[tone], Tone.NEUTRAL.on_soft if muted else tone.on_solid)
        self._word.setText(verdict.word)
        self._detail.setText(verdict.detail)
        self._detail.setVisible(bool(verdict.detail))
        self.setAccessibleName(f"{verdict.word}. {verdict.detail}".strip())
