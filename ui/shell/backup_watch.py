"""What stands at the top of every page about backups: how old the last one is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.backups.backup import BackupStand
from checkpoint.services.backups import BackupService
from checkpoint.services.ports import Clock
from checkpoint.words.backups import backup_age_words
from ui.background import Background
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.header_bar import Chip


class BackupWatch(QObject):
    """Looks again whenever it is asked to; the age is of the moment at which it is drawn."""

    told = Signal()
    """Something else is known of backups."""

    def __init__(
        self,
        *,
        backups: BackupService,
        clock: Clock,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups = backups
        self._clock: Callable[[], datetime] = clock
        self._background = background
        self._stand: BackupStand | None = None

    def look(self) -> None:
        """Ask for the last one."""
        self._background.run(
            self._backups.stand, done=self._tell, failed=lambda _trouble: None, owner=self
        )

    def chips(self) -> tuple[Chip, ...]:
        """What stands in the header; nothing before it was asked."""
        if self._stand is None:
            return ()
        now = self._clock()
        words = self.tr("A lead makes one with F6 on the page on which the day is closed.")
        tone = Tone.ATTENTION if self._stand.is_old(now) else Tone.CLEAR
        return (Chip(text=backup_age_words(self._stand, now, catalogue()), tone=tone, words=words),)

    def _tell(self, stand: BackupStand) -> None:
        if stand != self._stand:
            self._stand = stand
            self.told.emit()
