"""One sentence that tells how the last act went. It stays until the next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import TextRole, Tone, set_property
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label
from ui.widgets.verdict_banner import TONE_ICONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A sentence and its mood."""

    text: str
    tone: Tone = Tone.NOTE
    icon: Icon | None = None
    """Another icon than that of the tone, such as the stamp."""


class NoticeLine(QFrame):
    """An icon and a sentence on a pale ground; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(size=20)
        self._text = Label(role=TextRole.STRONG, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def draw(self, notice: Notice | None) -> None:
        """Say this, or nothing."""
        self.setVisible(notice is not None)
        if notice is None:
            self._text.clear()
            return
        self._text.setText(notice.text)
        self._icon.draw(notice.icon or TONE_ICONS[notice.tone], notice.tone.on_soft)
        set_property(self, "notice", notice.tone.value)
        self._text.set_tone(notice.tone)
        self.setAccessibleName(notice.text)
