"""Looks through all of a large book, of which the window holds no more than the newest."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from checkpoint.domain.alerts.wanted import Wanted
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.services.alerts import AlertService, Found
from ui.background import Background

PAUSE_MS = 150
"""After the last letter typed: a million entries take half a second to look through."""


class SearchPresenter(QObject):
    """One search at a time; of what is typed meanwhile the last is looked for then."""

    read = Signal(object, object)
    """Carries the Wanted that was looked for, and the Found."""
    failed = Signal(object)
    """Carries the CheckpointError that stood in the way."""

    def __init__(
        self,
        *,
        alerts: AlertService,
        files: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._alerts = alerts
        self._files = files
        self._officer = officer
        self._wanted = Wanted()
        self._is_looking = self._is_asked = False
        """Whether the database is asked, and whether something else was asked for meanwhile."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    @property
    def is_waiting(self) -> bool:
        """Whether more may be typed before it is looked for, or something else is looked for."""
        return self._pause.isActive() or self._is_looking

    def look(self, wanted: Wanted) -> None:
        """Look for it, when no more is typed."""
        self._wanted = wanted
        self._pause.start()

    def _ask(self) -> None:
        self._is_asked = self._is_looking
        if self._is_looking:
            return
        self._is_looking = True
        wanted = self._wanted
        self._files.run(
            partial(self._alerts.find, self._officer, wanted),
            done=lambda found: self._found(wanted, found),
            failed=self._failed,
            owner=self,
        )

    def _found(self, wanted: Wanted, found: Found) -> None:
        self._next()
        self.read.emit(wanted, found)

    def _failed(self, trouble: CheckpointError) -> None:
        self._next()
        self.failed.emit(trouble)

    def _next(self) -> None:
        """Look for what was asked for meanwhile."""
        self._is_looking = False
        if self._is_asked:
            self._ask()
