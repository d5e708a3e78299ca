"""What the checks found, gravest first: what, why, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import TextRole, Tone
from ui.widgets.icon import IconLabel
from ui.widgets.label import Label
from ui.widgets.verdict_banner import TONE_ICONS


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingItem:
    """One finding in words."""

    tone: Tone
    what: str
    evidence: str = ""
    """What it rests on."""
    why: str = ""
    """Why it matters: the rule and its source."""
    to_do: str = ""
    """What to do next."""


class FindingList(QScrollArea):
    """The findings one below the other; Up and Down read them one by one.

    The list is one stop of the Tab key. An empty list says so in the words it is given.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        self._body.setProperty("scroll_body", "yes")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(8, 4, 8, 8)
        self._column.setSpacing(4)
        self._column.addStretch()
        self._rows: list[_FindingRow] = []
        self._none = Label(role=TextRole.QUIET, wraps=True)
        self._none.setContentsMargins(4, 4, 4, 4)
        self._column.insertWidget(0, self._none)
        self.setWidget(self._body)

    def draw(self, items: Sequence[FindingItem], *, none: str = "") -> None:
        """Show these findings in this order; ``none`` is what an empty list says."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_FindingRow(item) for item in items]
        for place, row in enumerate(self._rows):
            row.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if place == 0 else Qt.FocusPolicy.ClickFocus
            )
            self._column.insertWidget(place, row)
        self._none.setText(none)
        self._none.setVisible(not self._rows and bool(none))
        self.verticalScrollBar().setValue(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        held = [place for place, row in enumerate(self._rows) if row.hasFocus()]
        if step is None or not held:
            super().keyPressEvent(event)
            return
        row = self._rows[max(0, min(held[0] + step, len(self._rows) - 1))]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(row)


class _FindingRow(QFrame):
    """One finding: an icon in its tone, what in bold, then why and what to do."""

    def __init__(self, item: FindingItem) -> None:
        super().__init__()
        self.setProperty("finding", item.tone.value)
        words = QVBoxLayout()
        words.setSpacing(0)
        parts = (
            (item.what, TextRole.STRONG),
            (item.evidence, TextRole.BODY),
            (item.to_do, TextRole.BODY),
            (item.why, TextRole.QUIET),
        )
        for text, role in parts:
            if text:
                words.addWidget(Label(text, role, wraps=True))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(10)
        icon = IconLabel(TONE_ICONS[item.tone], item.tone.on_soft, size=20)
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.setAccessibleName(item.what)
        self.setAccessibleDescription(" ".join(text for text in (item.why, item.to_do) if text))
