"""A person of the staff: added, changed, or given a new password."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from checkpoint.domain.people.officer import Officer, Role
from checkpoint.words.enums import role_words
from ui.admin.presenter import NewOfficer
from ui.new_password.view import NewPassword
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import choices

LIMIT = 80


class OfficerDialog(Dialog):
    """Asks only what the act needs; what is refused is said here, and nothing typed is lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(800)
        self.notice = NoticeLine()
        self.body.addWidget(self.notice)
        self.add_button(self.reject).setText(self.tr("Back"))
        self._confirm = self.add_button(self.submit, kind=ButtonKind.PRIMARY)

    def submit(self) -> None:
        """Hand on what was typed, or point at what is missing."""
        raise NotImplementedError

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        self.notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))

    def _name_field(self, label: str, text: str = "") -> tuple[QLineEdit, FormRow]:
        field = QLineEdit(maxLength=LIMIT)
        field.setText(text)
        row = FormRow(field)
        row.set_label(label)
        row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        self.body.addWidget(row)
        return field, row

    def _role_field(self, chosen: Role) -> ChoiceBox:
        box = ChoiceBox(numbered=True)
        box.draw(choices(Role, role_words), chosen)
        row = FormRow(box)
        row.set_label(self.tr("Role"))
        self.body.addWidget(row)
        return box

    def _is_filled(self, field: QLineEdit, row: FormRow) -> bool:
        is_filled = bool(field.text().strip())
        row.set_error("" if is_filled else self.tr("Must be filled"))
        if not is_filled:
            field.setFocus()
        return is_filled


class AddDialog(OfficerDialog):
    """A new person."""

    submitted = Signal(object)
    """Carries the NewOfficer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Add an officer"))
        self._confirm.setText(self.tr("Add"))
        self.name, self._name_row = self._name_field(self.tr("Name"))
        self.login, self._login_row = self._name_field(self.tr("Sign-in name"))
        self.role = self._role_field(Role.COUNTER_OFFICER)
        self.password = NewPassword()
        self.body.addWidget(self.password)
        self.login.textChanged.connect(self.password.set_login)
        self.name.setFocus()

    @override
    def submit(self) -> None:
        """Hand on the new person, or point at what is missing."""
        role = self.role.chosen
        filled = self._is_filled(self.name, self._name_row) and self._is_filled(
            self.login, self._login_row
        )
        password = self.password.read() if filled else None
        if password is not None and isinstance(role, Role):
            new = NewOfficer(
                login=self.login.text(), name=self.name.text(), role=role, password=password
            )
            self.submitted.emit(new)


class ChangeDialog(OfficerDialog):
    """Another name or role, in or out of service."""

    submitted = Signal(str, object, bool)
    """Carries name, Role, and whether the officer is in service."""

    def __init__(self, officer: Officer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Change an officer"), officer.login)
        self._confirm.setText(self.tr("Keep"))
        self.name, self._name_row = self._name_field(self.tr("Name"), officer.name)
        self.role = self._role_field(officer.role)
        self.service = ChoiceBox(numbered=True)
        in_service = Choice(value=True, text=self.tr("In service"))
        out = Choice(value=False, text=self.tr("Out of service: cannot sign in"))
        self.service.draw((in_service, out), officer.is_active)
        row = FormRow(self.service)
        row.set_label(self.tr("Service"))
        self.body.addWidget(row)
        self.name.setFocus()

    @override
    def submit(self) -> None:
        """Hand on the change, or point at what is missing."""
        role = self.role.chosen
        if self._is_filled(self.name, self._name_row) and isinstance(role, Role):
            self.submitted.emit(self.name.text(), role, self.service.chosen is True)


class PasswordDialog(OfficerDialog):
    """A new password in place of a forgotten one."""

    submitted = Signal(str)
    """Carries the password."""

    def __init__(self, officer: Officer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("New password"), officer.name)
        self._confirm.setText(self.tr("Set the password"))
        self.password = NewPassword()
        self.password.set_login(officer.login)
        self.body.addWidget(self.password)
        self.password.setFocus()

    @override
    def submit(self) -> None:
        """Hand on the password, if it is a good one."""
        password = self.password.read()
        if password is not None:
            self.submitted.emit(password)
