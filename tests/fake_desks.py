"""The work of the counters, asked record by record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.reporting.board import Handled
from tests.fake_register import Register

if TYPE_CHECKING:
    from tests.fakes import MemoryCrossings, MemoryEvidence


class MemoryDesks(Register):
    """Goes through every record each time."""

    def __init__(self, crossings: MemoryCrossings, evidence: MemoryEvidence) -> None:
        self.crossings, self.evidence = crossings, evidence

    def handled_since(self, post: str, day_on: date, since: datetime) -> Sequence[Handled]:
        handled = []
        for record in self.crossings.records.values():
            one = record.crossing
            is_of_day = one.post == post and record.day_on == day_on
            is_at_counter = one.capture is not Capture.LATE and one.amendment is None
            if is_of_day and is_at_counter and record.recorded_at >= since:
                kept = self.evidence.find(one.id)
                read_at = kept.read_at if kept else None
                handled.append(
                    Handled(counter=one.counter, recorded_at=record.recorded_at, read_at=read_at)
                )
        return handled
