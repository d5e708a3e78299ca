"""The figures of a day or of several, put together from what the register counts."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Agency
from checkpoint.domain.posts.post import DAY, Direction, Post
from checkpoint.domain.reporting.figures import Cell, PeriodFigures
from checkpoint.domain.reporting.kinds import period_before
from checkpoint.domain.reporting.persons import Postponed
from checkpoint.domain.reporting.trend import Trend
from checkpoint.domain.reporting.vehicles import vehicles_in
from checkpoint.domain.statistics.noted import Noted
from checkpoint.domain.statistics.question import Measure, Period, Wanted
from checkpoint.domain.statistics.traits import Dimension, Trait
from checkpoint.services.figure_book import FigureBook


class Counted(Protocol):
    """A store, as far as it counts."""

    @property
    def figures(self) -> FigureBook:
        """The register, counted."""
        ...


def figures_of_period(store: Counted, post: Post, period: Period) -> PeriodFigures:
    """Count a post's days; what a correction has replaced does not count.

    What two counts have in common is asked for once: of a month, each reads some hundred
    thousand rows.
    """
    book = store.figures
    counting = _Counting(book, post, period)
    cells = counting.by(
        Measure.CROSSED, Trait.DIRECTION, Trait.NATIONALITY, Trait.DOCUMENT, Trait.SEX
    )
    placed = counting.by(Measure.CROSSED, Trait.DIRECTION, Trait.HOUR, Trait.COUNTER)
    held_back = counting.by(Measure.HELD_BACK, Trait.OUTCOME, Trait.GROUND, Trait.SEX, Trait.AGE)
    recorded = counting.by(Measure.RECORDED, Trait.VERDICT, Trait.CAPTURE)
    amended = book.amended(post, period)
    undeclared = _single(counting.by(Measure.UNDECLARED, Trait.DIRECTION))
    return PeriodFigures(
        post=post,
        period=period,
        crossed={Cell(*values): count for values, count in cells.items()},
        children=_single(counting.by(Measure.CHILDREN, Trait.DIRECTION)),
        by_hour=_over(placed, 0, 1),
        counters=_single(_over(placed, 2)),
        held_back=_over(held_back, 0, 1),
        postponed=_postponed(held_back),
        overstays=sum(counting.by(Measure.OVERSTAYED, Trait.DIRECTION).values()),
        undeclared=undeclared.get(Direction.ENTRY, 0),
        verdicts=_single(_over(recorded, 0)),
        captures=_single(_over(recorded, 1)),
        amendments=amended.amendments,
        cancellations=amended.cancellations,
        last_recorded_at=amended.last_recorded_at,
        returned=Tally(book.returned(post, period)),
        trend=None if period.is_one_day else _trend_of(book, post, period),
        records=book.size(post, days_counted_for(period)),
        **_noted(tuple(book.noted(post, period))),
    )


def days_counted_for(period: Period) -> Period:
    """Whose records a paper of a period can depend on: those it is held against, too.

    What amends a record may be of the day beside it.
    """
    first = period.first_on if period.is_one_day else period_before(period).first_on
    return Period(first - DAY, period.last_on + DAY)


_Counts: TypeAlias = Mapping[tuple[Any, ...], int]


@dataclass(frozen=True, slots=True)
class _Counting:
    """Asks the register for one count after the other."""

    book: FigureBook
    post: Post
    period: Period

    def by(self, measure: Measure, *traits: Trait) -> _Counts:
        """A count by traits together; what is zero is left out."""
        wanted = Wanted(post=self.post, period=self.period, measure=measure, traits=traits)
        tally: Tally[tuple[Any, ...]] = Tally()
        for values, count in self.book.count(wanted):
            tally[values] += count
        return {values: count for values, count in tally.items() if count}


def _over(counts: _Counts, *places: int) -> dict[Any, int]:
    """The same people by some of the traits alone."""
    tally: Tally[tuple[Any, ...]] = Tally()
    for values, count in counts.items():
        tally[tuple(values[place] for place in places)] += count
    return dict(tally)


def _single(counts: _Counts) -> dict[Any, int]:
    """By the one trait there is, and not by a tuple of one."""
    return {value: count for (value,), count in counts.items()}


def _noted(noted: Sequence[Noted]) -> dict[str, Any]:
    """What records say beyond a count, as the fields of the figures have it."""
    passed = tuple(one for one in noted if one.outcome is Outcome.ADMITTED)
    arrivals = (one for one in passed if one.direction is Direction.ENTRY)
    return {
        "vehicles": vehicles_in(passed),
        "kilb_holders": Tally(one.direction for one in passed if one.is_kilb_holder),
        "last_countries": Tally(one.last_country for one in arrivals if one.last_country),
        "referred": _referred(noted),
        "quarantine_referrals": tuple(
            referral
            for one in noted
            for referral in one.referrals
            if referral.agency is Agency.QUARANTINE
        ),
        "health_referred": Tally(
            one.last_country
            for one in noted
            if any(referral.agency is Agency.PORT_HEALTH for referral in one.referrals)
        ),
        "alert_hits": Tally(kind for one in noted for kind in one.alert_kinds),
        "stamps": tuple(one.stamp_number for one in passed if one.stamp_number),
    }


def _postponed(held_back: _Counts) -> Mapping[Postponed, int]:
    """Those put off among all who were held back."""
    tally: Tally[Postponed] = Tally()
    for (outcome, ground, sex, age), count in held_back.items():
        if outcome is Outcome.POSTPONED:
            tally[Postponed(ground, sex, Dimension.AGE.of(age))] += count
    return tally


def _trend_of(book: FigureBook, post: Post, period: Period) -> Trend:
    before = period_before(period)
    by_day: Tally[tuple[Any, Any]] = Tally()
    for one in (before, period):
        wanted = Wanted(
            post=post,
            period=one,
            measure=Measure.CROSSED,
            traits=(Trait.DIRECTION, Trait.DAY),
        )
        for (way, on), count in book.count(wanted):
            by_day[way, on] += count
    return Trend(period=period, before=before, by_day=by_day)


def _referred(noted: Iterable[Noted]) -> Mapping[Agency, int]:
    """A traveller with meat and with plants is passed on to quarantine once."""
    return Tally(
        agency for one in noted for agency in {referral.agency for referral in one.referrals}
    )
