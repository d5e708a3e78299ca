"""Counts of what a record says beyond what it is counted by: vehicles, referrals, hits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import attrgetter

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.vehicles import passages_in
from checkpoint.domain.statistics.noted import Noted
from checkpoint.domain.statistics.question import Measure, TraitCount, Wanted
from checkpoint.domain.statistics.traits import Trait, Value


def noted_counts(wanted: Wanted, noted: Iterable[Noted]) -> Iterator[TraitCount]:
    """Count what was noted of a period, in the order of crossing, as the papers count it."""
    own = _OWN[wanted.measure]
    readers = [None if trait is own else _reader(trait, wanted.post) for trait in wanted.traits]
    for one, said in _said(wanted.measure, noted):
        yield tuple(said if read is None else read(one) for read in readers), 1


def _said(measure: Measure, noted: Iterable[Noted]) -> Iterator[tuple[Noted, str]]:
    match measure:
        case Measure.VEHICLES:
            passed = (one for one in noted if one.outcome is Outcome.ADMITTED)
            yield from ((one, str(one.vehicle)) for one in passages_in(passed))
        case Measure.REFERRED:
            # A traveller with meat and with plants is passed on to quarantine once.
            for one in noted:
                agencies = dict.fromkeys(referral.agency for referral in one.referrals)
                yield from ((one, agency.value) for agency in agencies)
        case Measure.ALERT_HITS:
            for one in noted:
                yield from ((one, kind.value) for kind in one.alert_kinds)
        case _:
            raise ValueError(f"counted by the register itself: {measure}")


def _reader(trait: Trait, post: Post) -> Callable[[Noted], Value]:
    match trait:
        case Trait.DAY:
            return attrgetter("day_on")
        case Trait.HOUR:
            return lambda one: post.local(one.crossed_at).hour
        case Trait.DIRECTION:
            return attrgetter("direction")
        case Trait.OUTCOME:
            return attrgetter("outcome")
        case _:
            raise ValueError(f"not noted: {trait}")


_OWN: Mapping[Measure, Trait] = {
    Measure.VEHICLES: Trait.VEHICLE,
    Measure.REFERRED: Trait.AGENCY,
    Measure.ALERT_HITS: Trait.ALERT_KIND,
}
