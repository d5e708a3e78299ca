"""Leads through the first start, and has the post set up at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Counter, Post
from checkpoint.services.setting_up import Place, SetUpService
from ui.background import Background
from ui.first_start.states import (
    Answers,
    Asking,
    FirstStartState,
    Person,
    SettingUp,
    SetUp,
    Step,
)


class FirstStartPresenter(QObject):
    """Keeps the answers from page to page. Nothing is written before the last."""

    changed = Signal(object)
    """Carries each new FirstStartState."""
    set_up_done = Signal(object)
    """Carries the Officer who is the first administrator, once."""

    def __init__(self, setting_up: SetUpService, background: Background) -> None:
        super().__init__()
        self._setting_up = setting_up
        self._background = background
        self.state: FirstStartState = Asking(Step.WELCOME, Answers())

    def begin(self) -> None:
        """Set this post up: on to the first question."""
        self._answer(Step.WELCOME, self.state.answers)

    def keep_post(self, post: Post) -> None:
        """This is the post."""
        self._answer(Step.POST, replace(self.state.answers, post=post))

    def keep_counters(self, counters: Sequence[Counter]) -> None:
        """These are its counters."""
        self._answer(Step.COUNTERS, replace(self.state.answers, counters=tuple(counters)))

    def keep_person(self, person: Person) -> None:
        """This is the first administrator."""
        self._answer(Step.ADMINISTRATOR, replace(self.state.answers, person=person))

    def back(self) -> None:
        """To the page before; what was answered stays answered."""
        if isinstance(self.state, Asking) and self.state.step is not Step.WELCOME:
            self._become(Asking(Step(self.state.step - 1), self.state.answers))

    def set_up(self) -> None:
        """Set the post up with what was answered."""
        state = self.state
        if not isinstance(state, Asking) or state.step is not Step.SUMMARY:
            return
        post, person = state.answers.post, state.answers.person
        if post is None or person is None:
            return
        place = Place(post, state.answers.counters)
        self._become(SettingUp(state.answers))
        self._background.run(
            partial(
                self._setting_up.set_up,
                place,
                login=person.login,
                name=person.name,
                password=person.password,
            ),
            done=self._done,
            failed=self._failed,
            owner=self,
        )

    def _answer(self, step: Step, answers: Answers) -> None:
        """Go on, if this was the page that asked."""
        if isinstance(self.state, Asking) and self.state.step is step:
            self._become(Asking(Step(step + 1), answers))

    def _done(self, officer: Officer) -> None:
        self._become(SetUp(officer, Answers()))
        self.set_up_done.emit(officer)

    def _failed(self, trouble: CheckpointError) -> None:
        if isinstance(self.state, SettingUp):
            self._become(Asking(Step.SUMMARY, self.state.answers, trouble))

    def _become(self, state: FirstStartState) -> None:
        self.state = state
        self.changed.emit(state)
