"""What a shift lead is told at the top of every page: that no shift is open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.shifts import ShiftService
from ui.background import Background
from ui.theme import Tone
from ui.widgets.header_bar import Chip


class ShiftWatch(QObject):
    """Looks again with every tick, for who keeps shifts; a counter works without one."""

    told = Signal()
    """A shift was opened or ended."""

    def __init__(
        self,
        *,
        shifts: ShiftService,
        background: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shifts = shifts
        self._background = background
        self._officer = officer
        self._is_open: bool | None = None

    def look(self) -> None:
        """Find out whether a shift is open."""
        if self._officer.may(Permission.KEEP_SHIFT):
            self._background.run(
                partial(self._shifts.is_open, self._officer),
                done=self._tell,
                failed=lambda _trouble: None,
                owner=self,
            )

    def chips(self) -> tuple[Chip, ...]:
        """What stands in the header; nothing while a shift is open, or nobody knows."""
        if self._is_open is not False:
            return ()
        words = self.tr("F2 on the page of the shift opens one. Counters work without it.")
        return (Chip(text=self.tr("No shift is open"), tone=Tone.ATTENTION, words=words),)

    def _tell(self, is_open: bool) -> None:  # noqa: FBT001 - what was answered
        if is_open is not self._is_open:
            self._is_open = is_open
            self.told.emit()
