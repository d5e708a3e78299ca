"""A name and a password: to sign in, and to answer for a lock with one's own name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.language import Retranslates
from ui.theme import Tone
from ui.widgets.form import FormRow


class PasswordField(QLineEdit):
    """A field whose letters nobody reads, and that notices Caps Lock by them."""

    caps_lock_seen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter, shift = event.text(), Qt.KeyboardModifier.ShiftModifier
        if letter.isalpha():
            self.caps_lock_seen.emit(letter.isupper() is not bool(event.modifiers() & shift))
        super().keyPressEvent(event)


class PasswordPrompt(Retranslates, QWidget):
    """Asks for a name and a password. What was typed is forgotten once it was handed on.

    As a part of a form that asks for more, the two stand beside each other, and Enter is left to
    the dialog, which looks first whether the rest is there.
    """

    submitted = Signal(str, str)
    """Carries name and password."""

    def __init__(self, *, is_part_of_form: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.password = PasswordField()
        self._rows = [FormRow(field) for field in (self.name, self.password)]
        layout = QHBoxLayout(self) if is_part_of_form else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12 if is_part_of_form else 8)
        for row in self._rows:
            layout.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        if not is_part_of_form:
            for field in (self.name, self.password):
                field.returnPressed.connect(self.submit)
        self.password.caps_lock_seen.connect(self._warn_of_caps_lock)
        self.retranslate()

    def set_name(self, name: str, *, fixed: bool = False) -> None:
        """Fill in who it is; fixed, only the password is asked."""
        self.name.setText(name)
        self.name.setReadOnly(fixed)
        (self.password if name else self.name).setFocus()

    def set_error(self, text: str) -> None:
        """Say why it did not open; the password is to be typed anew."""
        self._rows[1].set_hint("")
        self._rows[1].set_error(text)
        self.password.clear()
        if text:
            self.password.setFocus()

    def submit(self) -> None:
        """Hand on what was typed, or go to the first field that is empty."""
        for field in (self.name, self.password):
            if not field.text():
                field.setFocus()
                return
        name, password = self.name.text(), self.password.text()
        self.password.clear()
        self._rows[1].set_hint("")
        self._rows[1].set_error("")
        self.submitted.emit(name, password)

    def _warn_of_caps_lock(self, is_on: bool) -> None:  # noqa: FBT001 - what the signal carries
        self._rows[1].set_hint(self.tr("Caps Lock is on") if is_on else "", Tone.ATTENTION)

    @override
    def retranslate(self) -> None:
        self._rows[0].set_label(self.tr("Sign-in name"))
        self._rows[1].set_label(self.tr("Password"))
