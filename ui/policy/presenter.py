"""Turns what an administrator does with policy into work, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.services.policy import PolicyService, WantedEdit
from checkpoint.services.ports import Clock
from ui.background import Background
from ui.policy.states import Offered, PolicyState


class PolicyPresenter(QObject):
    """Holds the rows. After each edit everything is read anew."""

    changed = Signal(object)
    """Carries each new PolicyState."""

    def __init__(
        self,
        *,
        policies: PolicyService,
        clock: Clock,
        background: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._policies = policies
        self._clock = clock
        self._background = background
        self._officer = officer
        self.post = post
        self.state = PolicyState()

    @property
    def today(self) -> date:
        """The calendar day at the post."""
        return self.post.local(self._clock()).date()

    def refresh(self) -> None:
        """Read everything anew."""
        self._background.run(self._now, done=self._become, failed=self._failed, owner=self)

    def preview(self, wanted: WantedEdit) -> None:
        """Ask what an edit would change, or why it cannot be."""

        def work() -> PolicyState:
            now = self._now()
            effect = self._policies.preview(self._officer, wanted)
            version = now.page.version if now.page else 0
            return replace(now, offered=Offered(wanted=wanted, effect=effect, version=version))

        self._do(work)

    def keep(self, reason: str) -> None:
        """Take over the edit that was previewed."""
        offered = self.state.offered
        if offered is None:
            return

        def work() -> PolicyState:
            wanted = offered.wanted
            self._policies.keep(self._officer, wanted, reason=reason, based_on=offered.version)
            return replace(self._now(), done=wanted.act)

        self._do(work)

    def dismiss(self) -> None:
        """The edit is not to be made."""
        self._become(replace(self.state, offered=None, trouble=None))

    def _do(self, work: Callable[[], PolicyState]) -> None:
        """Do it once, however often it is asked for meanwhile."""
        if self.state.is_busy:
            return
        self._become(replace(self.state, is_busy=True, done=None, trouble=None))
        self._background.run(work, done=self._become, failed=self._failed, owner=self)

    def _now(self) -> PolicyState:
        return PolicyState(page=self._policies.page(self._officer))

    def _failed(self, trouble: CheckpointError) -> None:
        standing = replace(self.state, is_busy=False, done=None, offered=None)
        self._become(replace(standing, trouble=trouble))

    def _become(self, state: PolicyState) -> None:
        self.state = state
        self.changed.emit(state)
