"""Makes an export and writes it, away from the window: a stick is slow, and may have gone."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.cases.one_data import Wanted
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.one_data_file import write_one_data
from checkpoint.services.one_data import OneDataService
from ui.background import Background


class ExportPresenter(QObject):
    """One export at a time."""

    written = Signal(int, object)
    """Carries how many cases, and the folder."""
    failed = Signal(object)
    """Carries the CheckpointError."""

    def __init__(
        self,
        *,
        one_data: OneDataService,
        files: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._one_data = one_data
        self._files = files
        self._officer = officer
        self._is_busy = False

    @property
    def may_export(self) -> bool:
        """Whether this person may."""
        return self._officer.may(Permission.EXPORT_ONE_DATA)

    def export(self, wanted: Wanted, folder: Path) -> None:
        """Write both files into a folder."""
        if self._is_busy:
            return
        self._is_busy = True

        def work() -> int:
            made = self._one_data.export(self._officer, wanted)
            write_one_data(made, folder)
            return len(made.cases)

        self._files.run(work, done=partial(self._done, folder), failed=self._fail, owner=self)

    def _done(self, folder: Path, count: int) -> None:
        self._is_busy = False
        self.written.emit(count, folder)

    def _fail(self, trouble: CheckpointError) -> None:
        self._is_busy = False
        self.failed.emit(trouble)
