"""A second shift lead signs a correction of who crossed, which way, or when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.crossings.amending import asks_second_person
from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.services.journal import Correction
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.password_prompt import PasswordPrompt


class SecondDialog(Dialog):
    """Name and password of the other one; what is corrected stands behind it."""

    signed = Signal(str, str)
    """Carries name and password."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = PasswordPrompt()
        self.body.addWidget(self.prompt)
        self.setMinimumWidth(460)
        self.set_title(
            self.tr("A second shift lead signs"),
            self.tr(
                "Number, name, birth date, nationality, direction and time are put right by two."
            ),
        )
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self.prompt.submit, kind=ButtonKind.PRIMARY).setText(self.tr("Sign"))
        self.prompt.submitted.connect(self._hand_on)
        self.prompt.name.setFocus()

    def _hand_on(self, name: str, password: str) -> None:
        self.signed.emit(name, password)
        self.accept()


def two_answer_for(old: Crossing, correction: Correction) -> bool:
    """Whether a correction says who crossed, which way, or when."""
    new = replace(
        old,
        document=correction.document,
        direction=correction.direction,
        crossed_at=correction.crossed_at or old.crossed_at,
    )
    return asks_second_person(old, new)


def ask_second(screen: QWidget, hand_on: Callable[[str, str], object]) -> None:
    """Have the other one sign, and hand name and password on."""
    dialog = SecondDialog(screen)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.signed.connect(hand_on)
    dialog.open()
