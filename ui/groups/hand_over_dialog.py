"""Giving those who were let through over to who takes care of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.groups.deportee import AGENCY_OF, Onward
from checkpoint.words.groups import onward_words
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.wording import choices

TEXT_LIMIT = 120


class HandOverDialog(Dialog):
    """An agency as such receives nobody: its receiver is named, and what he is there."""

    given = Signal(object, str, str)
    """Carries the Onward, the receiver and his function."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.to = ChoiceBox(numbered=True)
        self.receiver, self.function = (QLineEdit(maxLength=TEXT_LIMIT) for _ in range(2))
        labels = (
            (self.to, self.tr("To")),
            (self.receiver, self.tr("Receiver")),
            (self.function, self.tr("His function there")),
        )
        self._rows = {field: FormRow(field) for field, _label in labels}
        for field, label in labels:
            self._rows[field].set_label(label)
            self.body.addWidget(self._rows[field])
        self.set_title(
            self.tr("Hand over"), self.tr("Those who were let through and whose line says so.")
        )
        self.to.draw(choices(AGENCY_OF, onward_words), Onward.SOCIAL_SERVICE)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Hand over"))
        self.to.setFocus()

    def _hand_on(self) -> None:
        empty = [one for one in (self.receiver, self.function) if not one.text().strip()]
        for field in (self.receiver, self.function):
            self._rows[field].set_error(self.tr("Must be filled") if field in empty else "")
        if empty:
            empty[0].setFocus()
        elif isinstance(self.to.chosen, Onward):
            self.given.emit(self.to.chosen, self.receiver.text(), self.function.text())
            self.accept()
