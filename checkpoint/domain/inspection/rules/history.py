"""What the post remembers of the document."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.inspection.findings import Finding, HeldBackBefore, SameDirectionTwice
from checkpoint.domain.inspection.subject import Subject


def same_direction_twice(subject: Subject) -> Iterator[Finding]:
    """Who came in last must go out next, and the other way round; else a record is missing."""
    passages = (
        seen for seen in subject.history if seen.crossing.decision.outcome is Outcome.ADMITTED
    )
    last = next(passages, None)
    if last is not None and last.crossing.direction is subject.direction:
        yield SameDirectionTwice(
            Severity.ATTENTION,
            subject.direction,
            last.crossing.crossed_at,
            last.crossing.counter,
        )


def held_back_before(subject: Subject) -> Iterator[Finding]:
    """Who was refused, postponed or referred last time is looked at again."""
    last: Recorded | None = next(iter(subject.history), None)
    if last is not None and last.crossing.decision.outcome is not Outcome.ADMITTED:
        outcome = last.crossing.decision.outcome
        yield HeldBackBefore(Severity.ATTENTION, outcome, last.crossing.crossed_at)
