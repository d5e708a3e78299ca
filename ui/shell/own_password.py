"""Ctrl+P: whoever is signed in chooses a new password, given the old one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.errors import CheckpointError, SignInFailed
from checkpoint.domain.people.officer import Officer
from checkpoint.services.access import AccessService
from ui.background import Background
from ui.new_password.view import LIMIT, NewPassword
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import say_problem

WIDTH = 640


class OwnPasswordDialog(Dialog):
    """The old password, the new one twice; it stays open until that is done or given up."""

    def __init__(
        self,
        *,
        access: AccessService,
        background: Background,
        officer: Officer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._background = background
        self._officer = officer
        self.old = QLineEdit(maxLength=LIMIT, echoMode=QLineEdit.EchoMode.Password)
        self.new = NewPassword(replaces=True)
        self._old_row = FormRow(self.old)
        self._notice = NoticeLine()
        self.setMinimumWidth(WIDTH)
        self.set_title(self.tr("My password"), f"{officer.name} ({officer.login})")
        self._old_row.set_label(self.tr("Password until now"))
        self.new.set_login(officer.login)
        for part in (self._old_row, self.new, self._notice):
            self.body.addWidget(part)
        self._back = self.add_button(self.reject)
        self._back.setText(self.tr("Back"))
        self._confirm = self.add_button(self.submit, kind=ButtonKind.PRIMARY)
        self._confirm.setText(self.tr("Change the password"))
        self.old.textEdited.connect(lambda _text: self._old_row.set_error(""))
        self.old.setFocus()

    def submit(self) -> None:
        """Change the password, or point at what is missing."""
        if not self.old.text():
            self._old_row.set_error(self.tr("Type the password you have signed in with."))
            self.old.setFocus()
            return
        new = self.new.read()
        if new is None:
            return
        self._confirm.setEnabled(False)
        self._background.run(
            partial(self._access.change_own_password, self._officer, self.old.text(), new),
            done=lambda _nothing: self._tell_done(),
            failed=self._refuse,
            owner=self,
        )

    def _tell_done(self) -> None:
        for part in (self._old_row, self.new, self._confirm):
            part.hide()
        self._forget()
        said = self.tr("The password was changed. Use the new one from now on.")
        self._notice.draw(Notice(text=said, tone=Tone.CLEAR, icon=Icon.CHECK))
        self._back.setText(self.tr("Close"))
        self._back.setDefault(True)
        self._back.setFocus()
        self.adjustSize()

    def _refuse(self, problem: CheckpointError) -> None:
        self._confirm.setEnabled(True)
        if type(problem) is SignInFailed:
            self._old_row.set_error(self.tr("That is not your password. Type it again."))
            self.old.clear()
            self.old.setFocus()
        else:
            self._notice.draw(Notice(text=say_problem(problem), tone=Tone.ATTENTION))

    def _forget(self) -> None:
        self.old.clear()
        self.new.forget()
