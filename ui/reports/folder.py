"""Where papers were last saved, remembered beyond the day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

FILE = "window.ini"
_KEY = "reports/folder"


class LastFolder:
    """The folder of the last paper that was saved, kept in a file among the program's own."""

    def __init__(self, data_dir: Path) -> None:
        self._kept = QSettings(str(data_dir / FILE), QSettings.Format.IniFormat)

    @property
    def path(self) -> Path:
        """That folder, if it is still there: sticks go. Else where the user keeps documents."""
        kept = Path(str(self._kept.value(_KEY, "")))
        if kept.is_absolute() and kept.is_dir():
            return kept
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(place))
        return documents if documents.is_dir() else Path.home()

    def keep(self, folder: Path) -> None:
        """Propose this folder next time."""
        self._kept.setValue(_KEY, str(folder))
