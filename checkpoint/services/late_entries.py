"""Crossings entered afterwards: the one that is missing, or those of a sheet of paper.

A reader was broken, or the power was out, and people crossed all the same. Such a record stands
at the time at which they crossed and bears the mark of it; nothing that was recorded is changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from checkpoint.domain.audit.records import seal_of
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.crossings.checks import Check, Severity, Verdict
from checkpoint.domain.crossings.crossing import Capture, Crossing, Decision, Outcome, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.journeys.journey import Gap, passages
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Direction, Lane, Post
from checkpoint.services.linking import LinkingService
from checkpoint.services.persons import history_of, person_of
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.recording import require_reliable_clock

A_MOMENT = timedelta(microseconds=1)
"""The shortest there is."""
ENTERED_LATE = Check(code="entered_late", severity=Severity.ATTENTION)
"""What the record bears in place of findings: nobody asked the lists when it happened."""


class CrossedInFuture(InvalidValue):
    """A crossing is entered after it was, never before."""


class CrossedThenAlready(InvalidValue):
    """The person has a record of that very moment: it would be entered twice."""


class OutsideTheGap(InvalidValue):
    """The missing crossing was between two that are known, and not at that time."""


class GapClosed(InvalidValue):
    """Somebody else has entered the missing crossing meanwhile."""


class WhyLateMissing(InvalidValue):
    """Nobody enters a crossing of before without saying why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LateEntry:
    """A crossing of before, as it is known now."""

    document: TravelDocument
    direction: Direction
    lane: Lane
    counter: str
    """Where it was, as far as one knows; else where it is entered."""
    crossed_at: datetime
    reason: str
    details: Details = field(default_factory=Details)
    gap: Gap | None = None
    """The gap that it is to close, if it is the crossing that was missed."""


class LateEntryService:
    """Puts crossings of before on the register."""

    def __init__(self, *, storage: Storage, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id
        self._linking = LinkingService(storage=storage, clock=clock, new_id=new_id)

    def enter(self, actor: Officer, post: Post, late: LateEntry) -> Recorded:
        """Record it under the next number of the day on which it was."""
        with self._storage.writing() as store:
            return self._enter(store, actor, post, late)

    def enter_at_counter(
        self, actor: Officer, inspection: Inspection, late: LateEntry
    ) -> tuple[Recorded, Inspection]:
        """Record it of the traveller at the counter; what is found of him is made anew."""
        with self._storage.writing() as store:
            post = inspection.subject.duty.post
            recorded = self._enter(store, actor, post, late)
            return recorded, self._linking.seen_anew(store, inspection)

    def _enter(self, store: Store, actor: Officer, post: Post, late: LateEntry) -> Recorded:
        actor.must(Permission.ENTER_LATE)
        now = self._clock()
        require_reliable_clock(store, now)
        _require_sound(late, now)
        _require_new(store, late)
        crossing = self._crossing(actor, post, late)
        recorded = store.crossings.add(
            crossing, day_on=post.day_of(crossing.crossed_at), recorded_at=now
        )
        store.audit.append(_act_of(actor, recorded))
        return recorded

    def _crossing(self, actor: Officer, post: Post, late: LateEntry) -> Crossing:
        reason = late.reason.strip()
        return Crossing(
            id=self._new_id(),
            post=post.code,
            counter=late.counter,
            direction=late.direction,
            lane=late.lane,
            document=late.document,
            capture=Capture.LATE,
            details=late.details,
            verdict=Verdict.AMBER,
            checks=(ENTERED_LATE,),
            alert_version=0,
            decision=Decision(outcome=Outcome.ADMITTED, officer=actor.id, reason=reason),
            crossed_at=late.crossed_at,
        )


def _require_sound(late: LateEntry, now: datetime) -> None:
    if not late.reason.strip():
        raise WhyLateMissing
    if late.crossed_at > now:
        raise CrossedInFuture
    if late.gap is not None and not (
        late.gap.direction is late.direction and late.gap.holds(late.crossed_at)
    ):
        raise OutsideTheGap


def _require_new(store: Store, late: LateEntry) -> None:
    """Enter pressed twice, or two officers with one sheet of paper, enter it once."""
    person = person_of(store, late.document)
    if late.gap is not None:
        _require_open(late.gap, history_of(store, late.document, person))
    keys = {late.document.key, *(one.key for one in person.linked)}
    then = store.crossings.between(late.crossed_at, late.crossed_at + A_MOMENT)
    if any(one.crossing.document.key in keys for one in passages(then)):
        raise CrossedThenAlready


def _require_open(gap: Gap, history: Sequence[Recorded]) -> None:
    """Of a gap too far back to be read again, nothing can be said."""
    known = [one.crossing.id for one in passages(history)]
    before = gap.before.crossing.id
    after = None if gap.after is None else gap.after.crossing.id
    if before in known:
        behind = known[known.index(before) + 1 :]
        if (behind[0] if behind else None) != after:
            raise GapClosed


def _act_of(actor: Officer, recorded: Recorded) -> Act:
    crossing = recorded.crossing
    return Act(
        action=Action.CROSSING_ENTERED_LATE,
        at=recorded.recorded_at,
        actor=str(actor.id),
        counter=crossing.counter,
        subject=str(crossing.id),
        detail={
            "direction": crossing.direction.value,
            "crossed_at": crossing.crossed_at.isoformat(),
            **seal_of(recorded),
        },
    )
