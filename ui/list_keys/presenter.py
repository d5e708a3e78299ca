"""Turns what an administrator does with keys for lists into work, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.alerts.signing import ListKey, ListRules
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.list_key_file import key_at
from checkpoint.services.list_signing import ListSigningService
from ui.background import Background
from ui.list_keys.states import Act, ListKeysState, OfferedKey


class ListKeysPresenter(QObject):
    """Holds what stands. After each act everything is read anew: there is little of it."""

    changed = Signal(object)
    """Carries each new ListKeysState."""

    def __init__(
        self,
        *,
        signing: ListSigningService,
        background: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._signing = signing
        self._background = background
        self._officer = officer
        self.state = ListKeysState()

    def refresh(self) -> None:
        """Read everything anew."""
        self._background.run(self._now, done=self._become, failed=self._failed, owner=self)

    def look_at(self, path: Path) -> None:
        """Read the key in a file, to be asked about."""

        def work() -> ListKeysState:
            content = key_at(path)
            fingerprint = self._signing.fingerprint(self._officer, content)
            offered = OfferedKey(file_name=path.name, content=content, fingerprint=fingerprint)
            return replace(self._now(), offered=offered)

        self._do(work)

    def add(self, offered: OfferedKey, name: str, owner: str) -> None:
        """Trust a key that was looked at."""
        add = partial(self._signing.add_key, self._officer, offered.content, name=name, owner=owner)
        self._do(self._acted(Act.ADD, add), offered=offered)

    def take_away(self, key: ListKey, reason: str) -> None:
        """Trust a key no more."""
        take = partial(self._signing.withdraw_key, self._officer, key.id, reason)
        self._do(self._acted(Act.TAKE_AWAY, take))

    def set_rules(self, rules: ListRules) -> None:
        """Ask this of lists from now on."""
        set_rules = partial(self._signing.set_rules, self._officer, rules)
        self._do(self._acted(Act.SET_RULES, set_rules))

    def dismiss(self) -> None:
        """The key that was offered is not to be trusted."""
        if self.state.offered is not None:
            self._become(replace(self.state, offered=None, trouble=None))

    def _acted(self, act: Act, do: Callable[[], object]) -> Callable[[], ListKeysState]:
        def work() -> ListKeysState:
            do()
            return replace(self._now(), done=act)

        return work

    def _do(self, work: Callable[[], ListKeysState], *, offered: OfferedKey | None = None) -> None:
        """Do it once, however often it is asked for meanwhile."""
        if self.state.is_busy:
            return
        standing = replace(self.state, done=None, trouble=None)
        self._become(replace(standing, is_busy=True, offered=offered))
        failed = partial(self._failed, offered=offered)
        self._background.run(work, done=self._become, failed=failed, owner=self)

    def _now(self) -> ListKeysState:
        keys = tuple(self._signing.keys(self._officer))
        return ListKeysState(keys=keys, rules=self._signing.rules())

    def _failed(self, trouble: CheckpointError, offered: OfferedKey | None = None) -> None:
        standing = replace(self.state, is_busy=False, done=None)
        self._become(replace(standing, offered=offered, trouble=trouble))

    def _become(self, state: ListKeysState) -> None:
        self.state = state
        self.changed.emit(state)
