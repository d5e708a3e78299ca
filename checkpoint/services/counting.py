"""The figures of a day or of several, put together from what the register counts."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Agency
from checkpoint.domain.posts.post import Direction, Post
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
    """Count a post's days; what a correction has replaced does not count."""
    book = store.figures

    def by(measure: Measure, *traits: Trait) -> dict[Any, int]:
        """A count by one trait, or by several together."""
        wanted = Wanted(post=post, period=period, measure=measure, traits=traits)
        tally: Tally[Any] = Tally()
        for values, count in book.count(wanted):
            tally[values if len(traits) > 1 else values[0]] += count
        return {values: count for values, count in tally.items() if count}

    noted = tuple(book.noted(post, period))
    passed = tuple(one for one in noted if one.outcome is Outcome.ADMITTED)
    arrivals = (one for one in passed if one.direction is Direction.ENTRY)
    cells = by(Measure.CROSSED, Trait.DIRECTION, Trait.NATIONALITY, Trait.DOCUMENT, Trait.SEX)
    amended = book.amended(post, period)
    return PeriodFigures(
        post=post,
        period=period,
        crossed={Cell(*values): count for values, count in cells.items()},
        children=by(Measure.CHILDREN, Trait.DIRECTION),
        by_hour=by(Measure.CROSSED, Trait.DIRECTION, Trait.HOUR),
        vehicles=vehicles_in(passed),
        kilb_holders=Tally(one.direction for one in passed if one.is_kilb_holder),
        last_countries=Tally(one.last_country for one in arrivals if one.last_country),
        referred=_referred(noted),
        quarantine_referrals=tuple(
            referral
            for one in noted
            for referral in one.referrals
            if referral.agency is Agency.QUARANTINE
        ),
        held_back=by(Measure.HELD_BACK, Trait.OUTCOME, Trait.GROUND),
        alert_hits=Tally(kind for one in noted for kind in one.alert_kinds),
        overstays=sum(by(Measure.OVERSTAYED, Trait.DIRECTION).values()),
        verdicts=by(Measure.RECORDED, Trait.VERDICT),
        captures=by(Measure.RECORDED, Trait.CAPTURE),
        stamps=tuple(one.stamp_number for one in passed if one.stamp_number),
        counters=by(Measure.CROSSED, Trait.COUNTER),
        amendments=amended.amendments,
        cancellations=amended.cancellations,
        last_recorded_at=amended.last_recorded_at,
        undeclared=by(Measure.UNDECLARED, Trait.DIRECTION).get(Direction.ENTRY, 0),
        health_referred=Tally(
            one.last_country
            for one in noted
            if any(referral.agency is Agency.PORT_HEALTH for referral in one.referrals)
        ),
        returned=Tally(book.returned(post, period)),
        postponed=_postponed(by(Measure.HELD_BACK, *_OF_POSTPONED)),
        trend=None if period.is_one_day else _trend_of(book, post, period),
    )


_OF_POSTPONED = (Trait.OUTCOME, Trait.GROUND, Trait.SEX, Trait.AGE)


def _postponed(held_back: Mapping[tuple[Any, ...], int]) -> Mapping[Postponed, int]:
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
