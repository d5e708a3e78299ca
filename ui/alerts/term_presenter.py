"""Has decisions written down at the entries that they concern, in the background."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.domain.alerts.extending import TermDecision
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.alert_terms import AlertTermService
from ui.background import Background


class TermPresenter(QObject):
    """Holds nothing but whether a decision is on its way."""

    kept = Signal(object)
    """Carries the Alert as it stands from now on."""
    refused = Signal(object)
    """Carries the CheckpointError that stood in the way."""

    def __init__(
        self,
        *,
        terms: AlertTermService,
        background: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._terms = terms
        self._background = background
        self._officer = officer

    @property
    def may_keep(self) -> bool:
        """Whether the officer may change the book, and not only read it."""
        return self._officer.may(Permission.KEEP_ALERTS)

    def keep(self, alert: Alert, decision: TermDecision) -> None:
        """Extend the entry; an urgent ban becomes what the decision makes of it."""
        is_urgent = alert.kind is AlertKind.CEGAH_MENDESAK
        act = self._terms.confirm if is_urgent else self._terms.extend
        self._background.run(
            partial(act, self._officer, alert.id, decision),
            done=self.kept.emit,
            failed=self.refused.emit,
            owner=self,
        )
