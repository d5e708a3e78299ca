"""What the post remembers of the person, on whatever document he came."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.inspection.findings import (
    Finding,
    HeldBackBefore,
    LockedElsewhere,
    PerhapsSamePerson,
    SameDirectionTwice,
)
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.journeys.journey import passages
from checkpoint.domain.posts.post import Direction


def same_direction_twice(subject: Subject) -> Iterator[Finding]:
    """Who came in last must go out next, and the other way round; else a record is missing."""
    passed = passages(subject.history)
    if passed and passed[-1].crossing.direction is subject.direction:
        last = passed[-1].crossing
        yield SameDirectionTwice(
            Severity.ATTENTION, subject.direction, last.crossed_at, last.counter
        )


def held_back_before(subject: Subject) -> Iterator[Finding]:
    """Who was refused, postponed or referred last time is looked at again.

    A postponement has a rule of its own on the way out. In the second line the referral that led
    there is no news.
    """
    before = (one for one in subject.history if one.crossing.id != subject.visit)
    last: Recorded | None = next(before, None)
    if last is not None and last.crossing.decision.outcome is not Outcome.ADMITTED:
        outcome = last.crossing.decision.outcome
        if outcome is Outcome.POSTPONED and subject.direction is Direction.EXIT:
            return
        yield HeldBackBefore(Severity.ATTENTION, outcome, last.crossing.crossed_at)


def locked_elsewhere(subject: Subject) -> Iterator[Finding]:
    """Who stands at a locked counter waits for a shift lead, whichever queue he goes to."""
    for counter in subject.earlier.locked_at:
        yield LockedElsewhere(Severity.ATTENTION, counter)


def perhaps_same_person(subject: Subject) -> Iterator[Finding]:
    """Who came before on another document has a history there that an officer can join to this."""
    for other in subject.person.proposed:
        yield PerhapsSamePerson(Severity.NOTE, other)
