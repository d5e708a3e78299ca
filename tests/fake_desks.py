"""The work of the counters, asked record by record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from checkpoint.domain.crossings.crossing import Capture, Recorded
from checkpoint.domain.reporting.board import Handled
from checkpoint.services.desk_book import Recorder
from tests.fake_register import Register

if TYPE_CHECKING:
    from tests.fakes import MemoryCrossings, MemoryEvidence


class MemoryDesks(Register):
    """Goes through every record each time."""

    def __init__(self, crossings: MemoryCrossings, evidence: MemoryEvidence) -> None:
        self.crossings, self.evidence = crossings, evidence

    def recorders(self, post: str, day_on: date) -> Sequence[Recorder]:
        found: dict[tuple[object, object], Recorder] = {}
        for record in self._at_counters(post, day_on):
            counter, officer = record.crossing.counter, record.crossing.decision.officer
            at = record.recorded_at
            known = found.get((counter, officer))
            found[counter, officer] = Recorder(
                counter=counter,
                officer=officer,
                first_at=min(at, known.first_at) if known else at,
                last_at=max(at, known.last_at) if known else at,
            )
        return list(found.values())

    def handled_since(self, post: str, day_on: date, since: datetime) -> Sequence[Handled]:
        handled = []
        for record in self._at_counters(post, day_on):
            if record.recorded_at >= since:
                kept = self.evidence.find(record.crossing.id)
                one = Handled(
                    counter=record.crossing.counter,
                    recorded_at=record.recorded_at,
                    read_at=kept.read_at if kept else None,
                )
                handled.append(one)
        return handled

    def _at_counters(self, post: str, day_on: date) -> Iterator[Recorded]:
        for record in self.crossings.records.values():
            one = record.crossing
            is_of_day = one.post == post and record.day_on == day_on
            if is_of_day and one.capture is not Capture.LATE and one.amendment is None:
                yield record
