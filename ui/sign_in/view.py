"""Signing in with name and password."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from math import ceil

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.services.access import AccessService, TooSoon
from checkpoint.services.ports import Clock
from ui.background import Background
from ui.language import Retranslates
from ui.sign_in.caps_lock import CapsLockLine
from ui.sign_in.centred import Centred
from ui.theme import TextRole, Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice
from ui.widgets.password_prompt import PasswordPrompt
from ui.wording import say_problem

TICK_MS = 500


class SignInView(Retranslates, Centred):
    """Asks who is there. In practice mode it says who may be tried."""

    signed_in = Signal(object)
    """Carries the Officer."""

    def __init__(
        self,
        *,
        access: AccessService,
        background: Background,
        clock: Clock,
        post: str,
        practice: Callable[[], str],
        keys: Callable[[], Sequence[KeyHint]] = tuple,
        accounts: Callable[[], Sequence[str]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(practice=practice, keys=keys, parent=parent)
        self._access = access
        self._background = background
        self._clock = clock
        self._post = post
        self._until: datetime | None = None
        self._problem: CheckpointError | None = None
        self._is_checking = False
        self.prompt = PasswordPrompt()
        self._enter = Button(kind=ButtonKind.PRIMARY)
        self._accounts = accounts
        self._account_lines = Label(role=TextRole.QUIET, wraps=True)
        for part in (self.prompt, CapsLockLine(self.prompt.password), self._enter):
            self.body.addWidget(part)
        self.beneath.addWidget(self._account_lines)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._count_down)
        self.prompt.submitted.connect(self._try)
        self._enter.clicked.connect(self.prompt.submit)
        self.setFocusProxy(self.prompt.name)
        self.retranslate()

    def set_post(self, name: str) -> None:
        """Name the post."""
        self._post = name
        self.text.setText(name)

    @override
    def retranslate(self) -> None:
        self.draw_frame()
        self.title.setText(self.tr("Sign in"))
        self.text.setText(self._post)
        self._say_what_enter_does()
        lines = "\n".join(self._accounts())
        self._account_lines.setText(lines)
        self._account_lines.setVisible(bool(lines))
        self._complain()
        if self._until is not None:
            self._count_down()

    def _try(self, name: str, password: str) -> None:
        if self._until is not None:
            return
        self._problem = None
        self._is_checking = True
        self._set_busy(busy=True)
        self._background.run(
            partial(self._access.sign_in, name, password),
            done=self._open,
            failed=self._refuse,
            owner=self,
        )

    def _open(self, officer: Officer) -> None:
        self._is_checking = False
        self._set_busy(busy=False)
        self.signed_in.emit(officer)

    def _refuse(self, problem: CheckpointError) -> None:
        self._is_checking = False
        self._set_busy(busy=False)
        if isinstance(problem, TooSoon):
            self._until = problem.until
            self._tick.start()
            self._count_down()
        else:
            self._problem = problem
            self._complain()

    def _complain(self) -> None:
        if self._problem is not None:
            self.prompt.set_error(say_problem(self._problem))

    def _say_what_enter_does(self) -> None:
        self._enter.setText(self.tr("Checking …") if self._is_checking else self.tr("Sign in"))

    def _count_down(self) -> None:
        """Say how long the next try has to wait; then the keys work again."""
        left = 0 if self._until is None else (self._until - self._clock()).total_seconds()
        if left <= 0:
            self._until = None
            self._tick.stop()
            self.notice.draw(None)
            self._set_busy(busy=False)
            return
        self._set_busy(busy=True)
        text = self.tr("Too many wrong passwords. Wait %n second(s).", None, ceil(left))
        self.notice.draw(Notice(text=text, tone=Tone.ATTENTION))

    def _set_busy(self, *, busy: bool) -> None:
        self._say_what_enter_does()
        for part in (self.prompt, self._enter):
            part.setEnabled(not busy)
        if not busy:
            empty = not self.prompt.name.text()
            (self.prompt.name if empty else self.prompt.password).setFocus()
