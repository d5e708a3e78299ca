"""What is told at the top of every page of who works the second line: who waits there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.cases.state import Stage
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.cases import CaseService
from checkpoint.services.lock_desk import LockDeskService
from ui.background import Background
from ui.theme import Tone
from ui.widgets.header_bar import Chip


class CaseWatch(QObject):
    """Counts anew with every look: locked counters for who answers them, and cases not taken."""

    told = Signal()
    """The figures changed."""

    def __init__(
        self,
        *,
        cases: CaseService,
        locks: LockDeskService,
        background: Background,
        officer: Officer,
        works_counter: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cases = cases
        self._locks = locks
        self._background = background
        self._officer = officer
        self._works_counter = works_counter
        self._counters: tuple[str, ...] = ()
        self._waiting = 0

    def look(self) -> None:
        """Count; an officer at an open counter has one traveller to look at, and no queue."""
        is_lead = self._officer.may(Permission.ANSWER_LOCK)
        if not self._officer.may(Permission.WORK_CASES):
            return
        if self._works_counter() and not is_lead:
            return
        self._background.run(self._count, done=self._tell, failed=lambda _trouble: None, owner=self)

    def chips(self) -> tuple[Chip, ...]:
        """What stands in the header; nothing where nobody waits."""
        chips: list[Chip] = []
        if self._counters:
            text = self.tr("Locked: counter {names}").format(names=", ".join(self._counters))
            chips.append(Chip(text=text, tone=Tone.LOCKED))
        if self._waiting:
            text = self.tr("Second line: {count}").format(count=self._waiting)
            words = self.tr("So many cases wait to be taken.")
            chips.append(Chip(text=text, tone=Tone.ATTENTION, words=words))
        return tuple(chips)

    def _count(self) -> tuple[tuple[str, ...], int]:
        is_lead = self._officer.may(Permission.ANSWER_LOCK)
        locks = self._locks.waiting(self._officer) if is_lead else ()
        cases = self._cases.queue(self._officer).cases
        waiting = sum(one.stage is Stage.WAITING for one in cases)
        return tuple(sorted(one.lock.counter for one in locks)), waiting

    def _tell(self, counted: tuple[tuple[str, ...], int]) -> None:
        if counted != (self._counters, self._waiting):
            self._counters, self._waiting = counted
            self.told.emit()
