"""Where backups are put: as the settings say, or else where somebody put the last one."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from checkpoint.program import Program
from ui.reports.folder import FILE


class KeptBackupPlace:
    """Practice has its own: its copies never go among the real ones by themselves."""

    def __init__(self, program: Program) -> None:
        self._of_settings = program.backups.folder
        self._key = "practice/backups" if program.is_practice else "backups/folder"
        place = str(program.settings.data_dir / FILE)
        self._kept = QSettings(place, QSettings.Format.IniFormat)

    @property
    def folder(self) -> str:
        """Empty where nobody said. It may have gone: sticks go, and then that is told."""
        return self._of_settings or str(self._kept.value(self._key, ""))

    def keep(self, folder: str) -> None:
        """The next one goes there too, where the settings say nothing."""
        self._kept.setValue(self._key, folder)
