"""The lock over an idle window: nothing of the traveller can be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.services.access import AccessService
from ui.background import Background
from ui.language import Retranslates
from ui.sign_in.caps_lock import CapsLockLine
from ui.sign_in.centred import Centred
from ui.widgets.button import Button, ButtonKind
from ui.widgets.key_bar import KeyHint
from ui.widgets.password_prompt import PasswordPrompt
from ui.wording import say_problem


class LockView(Retranslates, Centred):
    """Opens to the same person's password; another person signs the first one out."""

    unlocked = Signal()
    another_asked = Signal()

    def __init__(
        self,
        *,
        access: AccessService,
        background: Background,
        officer: Officer,
        practice: Callable[[], str],
        keys: Callable[[], Sequence[KeyHint]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(practice=practice, keys=keys, parent=parent)
        self._access = access
        self._background = background
        self._officer = officer
        self._problem: CheckpointError | None = None
        self._is_checking = False
        self.prompt = PasswordPrompt()
        self.prompt.set_name(officer.login, fixed=True)
        self._open = Button(kind=ButtonKind.PRIMARY)
        self._another = Button(kind=ButtonKind.FLAT)
        caps_lock = CapsLockLine(self.prompt.password)
        for part in (self.prompt, caps_lock, self._open, self._another):
            self.body.addWidget(part)
        self.prompt.submitted.connect(self._try)
        self._open.clicked.connect(self.prompt.submit)
        self._another.clicked.connect(self.another_asked)
        self.setFocusProxy(self.prompt.password)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.draw_frame()
        self.title.setText(self.tr("Locked"))
        self.text.setText(
            self.tr("{name} is signed in. The work goes on where it stopped.").format(
                name=self._officer.name
            )
        )
        self._say_what_enter_does()
        self._another.setText(self.tr("Sign in as somebody else (F8)"))
        self._complain()

    def tell(self, problem: CheckpointError) -> None:
        """Say what stands against it."""
        self._problem = problem
        self._complain()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            self.another_asked.emit()
        else:
            super().keyPressEvent(event)

    def _try(self, _name: str, password: str) -> None:
        if self._is_checking:
            return
        self._problem = None
        self._set_checking(checking=True)
        self._background.run(
            partial(self._access.sign_in, self._officer.login, password),
            done=self._let_in,
            failed=self._refuse,
            owner=self,
        )

    def _let_in(self, _officer: Officer) -> None:
        self._set_checking(checking=False)
        self.unlocked.emit()

    def _refuse(self, problem: CheckpointError) -> None:
        self._set_checking(checking=False)
        self._problem = problem
        self._complain()

    def _set_checking(self, *, checking: bool) -> None:
        self._is_checking = checking
        self._say_what_enter_does()
        for part in (self.prompt, self._open):
            part.setEnabled(not checking)
        if not checking:
            self.prompt.password.setFocus()

    def _say_what_enter_does(self) -> None:
        self._open.setText(self.tr("Checking …") if self._is_checking else self.tr("Unlock"))

    def _complain(self) -> None:
        if self._problem is not None:
            self.prompt.set_error(say_problem(self._problem))
