"""F1: the screen, the colours and the keys, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.theme import TextRole
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import Label


class HelpDialog(Dialog):
    """What can be done here, and with which key."""

    def __init__(
        self, title: str, text: str, keys: Sequence[KeyHint], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(640)
        self.set_title(title, text)
        form = Form(2)
        for hint in keys:
            form.add(Label(f"{hint.cap}   {hint.text}", TextRole.BODY, wraps=True))
        self.body.addWidget(form)
        close = self.add_button(self.accept, kind=ButtonKind.PRIMARY)
        close.setText(self.tr("Close"))
