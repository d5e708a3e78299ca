"""The day so far, as it stands at the foot of every page."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.people.officer import Permission
from checkpoint.domain.reporting.tally import Tally, tally_of
from checkpoint.program import Program
from ui.background import Background
from ui.shell.seat import Seat


class DayTally(QObject):
    """Counted when work begins, with every new day and every amendment; a record is added here."""

    counted = Signal(object)
    """Carries the Tally; never emitted for who may not read the journal, but for his own."""

    def __init__(
        self, program: Program, seat: Seat, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._seat = seat
        self._background = background
        self._tally = Tally()
        self._day: date | None = None
        """The operational day that the tally is of."""

    def count(self) -> None:
        """Count the day anew, for who may read it."""
        if not self._seat.officer.may(Permission.READ_JOURNAL):
            return
        self._day = self._today()
        self._background.run(
            partial(self._program.journal.day, self._seat.officer, self._seat.post, self._day),
            done=lambda records: self._tell(tally_of(records)),
            failed=lambda _trouble: None,
            owner=self,
        )

    def go_with_the_clock(self) -> None:
        """Count anew when another day has begun."""
        if self._day != self._today():
            self.count()

    def add(self, recorded: Recorded) -> None:
        """Somebody was recorded at this window."""
        self._tell(self._tally.with_record(recorded))

    def _today(self) -> date:
        return self._seat.post.day_of(self._program.clock())

    def _tell(self, tally: Tally) -> None:
        self._tally = tally
        self.counted.emit(tally)
