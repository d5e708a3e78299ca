"""The first administrator: a name, a sign-in name, a password."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.first_start.states import Person
from ui.language import Retranslates
from ui.new_password.view import NewPassword
from ui.widgets.form import Form, FormRow

LIMIT = 80


class PersonPage(Retranslates, QWidget):
    """Asks who administers the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(maxLength=LIMIT)
        self.login = QLineEdit(maxLength=LIMIT)
        self.password = NewPassword()
        self._rows = [FormRow(self.name), FormRow(self.login)]
        form = Form(columns=2)
        for row in self._rows:
            form.add(row)
        form.add(self.password, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        layout.addStretch(1)
        self.setFocusProxy(self.name)
        self.login.textChanged.connect(self.password.set_login)
        for field, row in zip((self.name, self.login), self._rows, strict=True):
            field.textEdited.connect(lambda _text, row=row: row.set_error(""))
        self.retranslate()

    def read(self) -> Person | None:
        """Who it is, or None: then the focus is where something is missing."""
        missing = [row for row in self._rows if not _is_filled(row)]
        for row in self._rows:
            row.set_error(self.tr("Must be filled") if row in missing else "")
        if missing:
            missing[0].setFocus()
            return None
        password = self.password.read()
        if password is None:
            return None
        return Person(
            name=self.name.text().strip(), login=self.login.text().strip(), password=password
        )

    @override
    def retranslate(self) -> None:
        name, login = self._rows
        name.set_label(self.tr("Name"))
        login.set_label(self.tr("Sign-in name"))
        login.set_hint(self.tr("Typed at every sign-in, such as dewi"))
        for row in self._rows:
            row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter


def _is_filled(row: FormRow) -> bool:
    return isinstance(row.field, QLineEdit) and bool(row.field.text().strip())
