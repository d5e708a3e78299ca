"""The greeting: a post of one's own, or practice."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language import Retranslates
from ui.theme import TextRole, Token
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label

_ARROWS = {
    Qt.Key.Key_Left: 0,
    Qt.Key.Key_Up: 0,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class WelcomePage(Retranslates, QWidget):
    """Two large buttons, side by side; the arrows go from one to the other."""

    set_up_asked = Signal()
    practice_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_up = _Card(Icon.STAMP, Token.ACCENT)
        self.practice = _Card(Icon.PRACTICE, Token.ACCENT)
        self.set_up.clicked.connect(self.set_up_asked)
        self.practice.clicked.connect(self.practice_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 20)
        row.setSpacing(16)
        row.addWidget(self.set_up, 1)
        row.addWidget(self.practice, 1)
        self.setFocusProxy(self.set_up)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.set_up.draw(
            self.tr("Set up this post"),
            self.tr(
                "Choose the post, name its counters and the first administrator."
                " It takes about two minutes."
            ),
        )
        self.practice.draw(
            self.tr("Practice mode"),
            self.tr(
                "Try everything with invented travellers, in a database of its own."
                " Nothing there is real."
            ),
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = _ARROWS.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
            return
        (self.set_up, self.practice)[place].setFocus(Qt.FocusReason.TabFocusReason)


class _Card(QPushButton):
    """A button as large as what it says."""

    def __init__(self, icon: Icon, token: Token) -> None:
        super().__init__()
        self.setAutoDefault(True)
        self._title = Label(role=TextRole.HEADING, wraps=True)
        self._text = Label(role=TextRole.QUIET, wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(IconLabel(icon, token, size=40))
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._text, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def draw(self, title: str, text: str) -> None:
        """Name the choice, and say what it leads to."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 160)

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows belong to the page: a button alone would take them for Tab."""
        if event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)
