"""Text on the screen: its size and weight by role, wrapped or elided, never cut."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget
from typing_extensions import override

from ui.theme import TextRole, Tone, set_property

LONG_RUN = re.compile(r"\S{25,}")
"""What wraps at no blank: a name as some lists write it, a reference, a path."""
MAY_BREAK = "\u200b"
"""ZERO WIDTH SPACE: a line may end here, and nothing is seen where it does not."""


FROM_LEFT = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
"""Also an Arabic name, which would stand at the far end of its line, away from what names it."""


def breakable(text: str) -> str:
    """The text with places to break it where there is no blank for a long way.

    A label that wraps is never narrower than its longest word: one name of sixty letters would
    push what stands beside it off the window.
    """
    return LONG_RUN.sub(lambda run: MAY_BREAK.join(run.group()), text)


class Label(QLabel):
    """A text in a role. It wraps if asked, and is plain: what was scanned is never markup."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setAlignment(FROM_LEFT)
        self.setProperty("role", role.value)

    def set_role(self, role: TextRole) -> None:
        """Take another size and weight."""
        set_property(self, "role", role.value)

    def set_tone(self, tone: Tone) -> None:
        """Take the colour of a tone; neutral is that of the role."""
        set_property(self, "tone", tone.value)


class ElidedLabel(Label):
    """A text of one line that ends in "…" where the room ends; the tooltip then says it whole."""

    def __init__(
        self, text: str = "", role: TextRole = TextRole.BODY, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        some = self.fontMetrics().horizontalAdvance("MMM…")
        hint = super().minimumSizeHint()
        return QSize(min(some, hint.width()), hint.height())

    @property
    def shown(self) -> str:
        """What of the text there is room for."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def words_on_pointing(self, shown: str) -> str:
        """What the tooltip says."""
        return self.text() if shown != self.text() else ""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown
        if (words := self.words_on_pointing(shown)) != self.toolTip():
            self.setToolTip(words)
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        style.drawItemText(
            painter,
            self.contentsRect(),
            self.alignment().value | Qt.TextFlag.TextSingleLine.value,
            option.palette,
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()
