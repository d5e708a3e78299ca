"""Dialogs: one question, its answers as buttons, Enter for the first and Esc for none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import TextRole
from ui.widgets.button import Button, ButtonKind
from ui.widgets.icon import Icon
from ui.widgets.label import Label


class Dialog(QDialog):
    """The base of every dialog: a title, a body, a row of buttons.

    It blocks the window until it is answered; a click outside does nothing. Esc closes it as
    the cancelling button does. Enter presses the default button. The first input of the body
    has the focus. Open it with ``open()``: the answer comes as ``accepted`` or ``rejected``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setMinimumWidth(440)
        self.title = Label(role=TextRole.TITLE, wraps=True)
        self.text = Label(wraps=True)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24, 0, 24, 16)
        self.body.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(24, 20, 24, 12)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.text)
        foot = QFrame()
        foot.setProperty("bar", "foot")
        self._buttons = QHBoxLayout(foot)
        self._buttons.setContentsMargins(24, 12, 24, 12)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(self.body, 1)
        layout.addWidget(foot)
        self.text.hide()

    @override
    def event(self, event: QEvent) -> bool:
        """Grow where a line has come in that wraps: Qt itself only asks how high one line is."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            needed = self._whole.totalHeightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)
        return done

    def set_title(self, title: str, text: str = "") -> None:
        """Name the dialog, and say in a sentence or two what is asked."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def add_button(
        self,
        press: Callable[[], object],
        *,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: Icon | None = None,
    ) -> Button:
        """Put the next button, from left to right; a primary one is what Enter presses."""
        button = Button(kind=kind, icon=icon)
        button.setDefault(kind is ButtonKind.PRIMARY)
        button.clicked.connect(lambda _checked: press())
        self._buttons.addWidget(button)
        return button
