"""The register counted record by record: by nothing that the database is asked with."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator
from typing import TYPE_CHECKING
from uuid import UUID

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.crossing import Crossing, Outcome, Recorded
from checkpoint.domain.documents.age import age_on
from checkpoint.domain.groups.events import Joined
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.persons import Returned
from checkpoint.domain.statistics.noted import Amended, Noted
from checkpoint.domain.statistics.question import Measure, Period, TraitCount, Wanted
from checkpoint.domain.statistics.traits import Trait, Value
from tests.fake_register import Register

if TYPE_CHECKING:
    from tests.fake_groups import MemoryGroups
    from tests.fakes import MemoryCrossings


class MemoryFigures(Register):
    """Goes through every record each time."""

    def __init__(self, crossings: MemoryCrossings, groups: MemoryGroups) -> None:
        self.crossings = crossings
        self.groups = groups

    def count(self, wanted: Wanted) -> Iterator[TraitCount]:
        counted: Tally[tuple[Value, ...]] = Tally()
        for record in self._within(wanted.post, wanted.period):
            if record.counts:
                values = tuple(_value(trait, record, wanted.post) for trait in wanted.traits)
                counted[values] += _weight(wanted.measure, record)
        yield from counted.items()

    def size(self, post: Post, period: Period) -> int:
        return sum(1 for _record in self._within(post, period))

    def noted(self, post: Post, period: Period) -> Iterator[Noted]:
        records = (record for record in self._within(post, period) if record.counts)
        in_order = sorted(records, key=lambda one: (one.crossing.crossed_at, one.crossing.id))
        yield from (note for record in in_order if _says_more(note := _note(record)))

    def noted_of(self, wanted: Wanted) -> Iterator[Noted]:
        yield from self.noted(wanted.post, wanted.period)

    def returned(self, post: Post, period: Period) -> Iterator[Returned]:
        lines = {
            event.what.crossing: event.what.deportee
            for event in self.groups.events.values()
            if isinstance(event.what, Joined) and event.what.deportee is not None
        }
        for record in self._within(post, period):
            crossing = record.crossing
            line = lines.get(self._first_of(crossing))
            if record.counts and line and crossing.decision.outcome is Outcome.ADMITTED:
                yield Returned(crossing.document.holder.sex, crossing.document.kind, line)

    def _first_of(self, crossing: Crossing) -> UUID:
        """The record that was made at the counter, of which this is what became."""
        while crossing.amendment is not None:
            crossing = self.crossings.records[crossing.amendment.of].crossing
        return crossing.id

    def amended(self, post: Post, period: Period) -> Amended:
        records = list(self._within(post, period))
        return Amended(
            amendments=sum(record.crossing.amendment is not None for record in records),
            cancellations=sum(
                record.crossing.is_cancellation for record in records if not record.amended_by
            ),
            last_recorded_at=max((record.recorded_at for record in records), default=None),
        )

    def _within(self, post: Post, period: Period) -> Iterator[Recorded]:
        for record in self.crossings.records.values():
            is_of_days = period.first_on <= record.day_on <= period.last_on
            if record.crossing.post == post.code and is_of_days:
                yield record


def _value(trait: Trait, record: Recorded, post: Post) -> Value:
    crossing = record.crossing
    holder, decision = crossing.document.holder, crossing.decision
    values: dict[Trait, Value] = {
        Trait.DAY: record.day_on,
        Trait.HOUR: post.local(crossing.crossed_at).hour,
        Trait.COUNTER: crossing.counter,
        Trait.LANE: crossing.lane,
        Trait.DIRECTION: crossing.direction,
        Trait.NATIONALITY: holder.nationality,
        Trait.DOCUMENT: crossing.document.kind,
        Trait.SEX: holder.sex,
        Trait.AGE: age_on(holder.born, record.day_on),
        Trait.OUTCOME: decision.outcome,
        Trait.GROUND: decision.ground,
        Trait.VERDICT: crossing.verdict,
        Trait.CAPTURE: crossing.capture,
        Trait.PURPOSE: crossing.details.purpose,
    }
    return values[trait]


def _weight(measure: Measure, record: Recorded) -> int:
    has_passed = record.crossing.decision.outcome is Outcome.ADMITTED
    weights = {
        Measure.CROSSED: int(has_passed),
        Measure.CHILDREN: record.crossing.details.children * has_passed,
        Measure.HELD_BACK: int(not has_passed),
        Measure.OVERSTAYED: int(has_passed and _has_check(record, "stay_exceeded")),
        Measure.UNDECLARED: int(has_passed and record.crossing.details.declared is False),
        Measure.RECORDED: 1,
    }
    return weights[measure]


def _has_check(record: Recorded, code: str) -> bool:
    return any(check.code == code for check in record.crossing.checks)


def _note(record: Recorded) -> Noted:
    crossing = record.crossing
    details = crossing.details
    return Noted(
        direction=crossing.direction,
        outcome=crossing.decision.outcome,
        crossed_at=crossing.crossed_at,
        day_on=record.day_on,
        vehicle=details.vehicle,
        plate=details.plate,
        is_kilb_holder=bool(details.kilb_number),
        last_country=details.last_country,
        referrals=details.referrals,
        stamp_number=details.stamp_number,
        alert_kinds=tuple(
            AlertKind(check.alert_kind) for check in crossing.checks if check.code == "alert_hit"
        ),
    )


def _says_more(note: Noted) -> bool:
    return bool(
        note.vehicle
        or note.is_kilb_holder
        or note.last_country
        or note.referrals
        or note.stamp_number
        or note.alert_kinds
    )
