"""A backup on its way: made by a worker, told in per cent, and stopped between two pieces."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.services.backups import BackupMade, BackupService
from ui.background import Background


class BackupPlace(Protocol):
    """Where backups are put, as far as anybody said."""

    @property
    def folder(self) -> str:
        """A whole path; empty where nobody said."""
        ...

    def keep(self, folder: str) -> None:
        """Somebody chose it."""
        ...


class BackupRun(QObject):
    """Makes one at a time."""

    progressed = Signal(int)
    """Carries how much is done, in per cent."""

    def __init__(
        self,
        backups: BackupService,
        background: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups = backups
        self._background = background
        self._officer = officer
        self._stopped = Event()

    def begin(self, folder: str, told: Callable[[BackupMade | CheckpointError], None]) -> None:
        """Make one in this folder, and tell what became of it."""

        def done(outcome: BackupMade | CheckpointError) -> None:
            self._stopped = Event()
            told(outcome)

        self._background.run(self._work(folder), done=done, failed=done, owner=self)

    def stop(self) -> None:
        """Make no more of it; nothing of it is left."""
        self._stopped.set()

    def _work(self, folder: str) -> Callable[[], BackupMade]:
        backups, officer, tell = self._backups, self._officer, self.progressed.emit
        stopped, told = self._stopped, [-1]

        def watch(percent: int) -> bool:
            if percent != told[0]:
                told[0] = percent
                try:
                    tell(percent)
                except RuntimeError:  # as Qt says it of one who has signed out
                    return False
            return not stopped.is_set()

        return lambda: backups.make(officer, folder=folder, watch=watch)
