"""A person of the staff: added, changed, or given a new password."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer, Role
from checkpoint.services.access import LoginTaken
from checkpoint.words.enums import role_words
from ui.admin.presenter import NewOfficer
from ui.admin.trouble import trouble_words
from ui.new_password.view import NewPassword
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, FormRow
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import choices

LIMIT = 80
WIDTH = 860
"""In pixels: the rules of a password stand in one line, in either language."""


class OfficerDialog(Dialog):
    """Asks only what the act needs; what is refused is said here, and nothing typed is lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self.is_waiting = False
        """Whether what was typed was handed on, and no answer came yet."""
        self.notice = NoticeLine()
        self.form = Form(columns=2)
        self.body.setContentsMargins(12, 0, 12, 8)
        self.body.addWidget(self.form)
        self.body.addWidget(self.notice)
        self.add_button(self.reject).setText(self.tr("Back"))
        self._confirm = self.add_button(self.submit, kind=ButtonKind.PRIMARY)

    def submit(self) -> None:
        """Hand on what was typed, or point at what is missing."""
        raise NotImplementedError

    def refuse(self, trouble: CheckpointError) -> None:
        """Say why it was not done; everything typed stays."""
        self._wait(is_waiting=False)
        self.notice.draw(Notice(text=trouble_words(trouble), tone=Tone.ATTENTION))
        self.adjustSize()

    def _wait(self, *, is_waiting: bool) -> None:
        self.is_waiting = is_waiting
        self._confirm.setEnabled(not is_waiting)

    def _add_name(self, label: str, text: str = "") -> FormRow:
        field = QLineEdit(maxLength=LIMIT)
        field.setText(text)
        row = FormRow(field)
        row.set_label(label)
        row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        field.textEdited.connect(lambda _text: row.set_error(""))
        self.form.add(row)
        return row

    def _add_role(self, chosen: Role) -> ChoiceBox:
        box = ChoiceBox(numbered=True)
        box.draw(choices(Role, role_words), chosen)
        row = FormRow(box)
        row.set_label(self.tr("Role"))
        self.form.add(row)
        return box

    def _are_filled(self, *rows: FormRow) -> bool:
        """Whether they are; else they say so, and the first has the focus."""
        missing = [row for row in rows if not text_of(row)]
        for row in rows:
            row.set_error(self.tr("Must be filled") if row in missing else "")
        if missing:
            missing[0].setFocus()
        return not missing


class AddDialog(OfficerDialog):
    """A new person."""

    submitted = Signal(object)
    """Carries the NewOfficer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Add an officer"))
        self._confirm.setText(self.tr("Add"))
        self.name = self._add_name(self.tr("Name"))
        self.login = self._add_name(self.tr("Sign-in name"))
        self.role = self._add_role(Role.COUNTER_OFFICER)
        self.password = NewPassword()
        self.form.add(self.password, 2)
        if isinstance(self.login.field, QLineEdit):
            self.login.field.textChanged.connect(self.password.set_login)
        self.name.setFocus()

    @override
    def submit(self) -> None:
        role = self.role.chosen
        if not self._are_filled(self.name, self.login):
            return
        password = self.password.read()
        if password is not None and isinstance(role, Role):
            self._wait(is_waiting=True)
            login, name = text_of(self.login), text_of(self.name)
            self.submitted.emit(NewOfficer(login=login, name=name, role=role, password=password))

    @override
    def refuse(self, trouble: CheckpointError) -> None:
        super().refuse(trouble)
        if isinstance(trouble, LoginTaken):
            self.login.setFocus()


class ChangeDialog(OfficerDialog):
    """Another name or role, in or out of service."""

    submitted = Signal(str, object, bool, bool)
    """Carries name, Role, whether the officer is in service, and trained for children."""

    def __init__(self, officer: Officer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Change an officer"), officer.login)
        self._confirm.setText(self.tr("Keep"))
        self.name = self._add_name(self.tr("Name"), officer.name)
        self.role = self._add_role(officer.role)
        self.service = ChoiceBox(numbered=True)
        in_service = Choice(value=True, text=self.tr("In service"))
        out = Choice(value=False, text=self.tr("Out of service: cannot sign in"))
        self.service.draw((in_service, out), officer.is_active)
        row = FormRow(self.service)
        row.set_label(self.tr("Service"))
        self.form.add(row)
        self.training = ChoiceBox(numbered=True)
        trained = Choice(value=True, text=self.tr("Trained to talk with children"))
        untrained = Choice(value=False, text=self.tr("Not trained"))
        self.training.draw((trained, untrained), officer.is_child_trained)
        row = FormRow(self.training)
        row.set_label(self.tr("Children in the second line"))
        self.form.add(row)
        self.name.setFocus()

    @override
    def submit(self) -> None:
        role = self.role.chosen
        if not self._are_filled(self.name):
            return
        if isinstance(role, Role):
            self._wait(is_waiting=True)
            self.submitted.emit(
                text_of(self.name),
                role,
                self.service.chosen is True,
                self.training.chosen is True,
            )


class PasswordDialog(OfficerDialog):
    """A new password in place of a forgotten one."""

    submitted = Signal(str)
    """Carries the password."""

    def __init__(self, officer: Officer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("New password"), f"{officer.name} ({officer.login})")
        self._confirm.setText(self.tr("Set the password"))
        self.password = NewPassword(replaces=True)
        self.password.set_login(officer.login)
        self.form.add(self.password, 2)
        self.password.setFocus()

    @override
    def submit(self) -> None:
        password = self.password.read()
        if password is not None:
            self._wait(is_waiting=True)
            self.submitted.emit(password)


def text_of(row: FormRow) -> str:
    """What is typed in a row, without blanks around it."""
    return row.field.text().strip() if isinstance(row.field, QLineEdit) else ""
