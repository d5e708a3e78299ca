"""What is asked of the register in figures, and how an answer is put together."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import DAY, Post
from checkpoint.domain.statistics.traits import NOTED_TRAITS, Dimension, Trait, Value

EARLIEST, LATEST = date(1800, 1, 1), date(2999, 12, 31)
"""Beyond, a hand has slipped; and at the ends of the calendar no day has another beside it. What a
screen takes for a date lies well within, with the year before it."""
MOST_DIMENSIONS = 4
"""By more at once nobody reads figures, and the database would count each record alone."""


class PeriodReversed(InvalidValue):
    """The last day lies before the first."""


class DaysOutOfReach(InvalidValue):
    """No register has such days: a year was mistyped."""


class TooManyDimensions(InvalidValue):
    """More than MOST_DIMENSIONS, or one of them twice."""


class NotCountedBy(InvalidValue):
    """What is counted is not told apart so: a vehicle has no nationality."""


class Measure(StrEnum):
    """What is counted. Corrected and cancelled records never are."""

    CROSSED = "crossed"
    """Travellers let through, each by a record of his own."""
    CHILDREN = "children"
    """Accompanying children without a document of their own, of those let through."""
    HELD_BACK = "held_back"
    """Travellers refused, put off, or referred to the second line."""
    OVERSTAYED = "overstayed"
    """Foreigners let out after the last day of the stay that was granted them here."""
    UNDECLARED = "undeclared"
    """Those of CROSSED who were asked for the All Indonesia declaration and had not made it."""
    RECORDED = "recorded"
    """Every standing record, whatever was decided."""
    VEHICLES = "vehicles"
    """Passages of vehicles: one for all who came in it together."""
    REFERRED = "referred"
    """Travellers passed on to an agency, whatever was decided on them; once for each agency."""
    ALERT_HITS = "alert_hits"
    """Hits that applied to the traveller; one traveller may have several."""

    @property
    def dimensions(self) -> tuple[Dimension, ...]:
        """By what it can be counted, in their order."""
        kept = NOTED_MEASURES.get(self, frozenset(Trait) - NOTED_TRAITS)
        return tuple(one for one in Dimension if one.trait in kept)


_OF_ALL_NOTED = frozenset({Trait.DAY, Trait.HOUR, Trait.DIRECTION, Trait.OUTCOME})
NOTED_MEASURES: Mapping[Measure, frozenset[Trait]] = {
    Measure.VEHICLES: _OF_ALL_NOTED | {Trait.VEHICLE},
    Measure.REFERRED: _OF_ALL_NOTED | {Trait.AGENCY},
    Measure.ALERT_HITS: _OF_ALL_NOTED | {Trait.ALERT_KIND},
}
"""What is counted from `Noted`, and by what."""


@dataclass(frozen=True, slots=True)
class Period:
    """Operational days, the first and the last among them."""

    first_on: date
    last_on: date

    def __post_init__(self) -> None:
        if self.last_on < self.first_on:
            raise PeriodReversed
        if self.first_on < EARLIEST or self.last_on > LATEST:
            raise DaysOutOfReach

    @classmethod
    def of_day(cls, on: date) -> Period:
        """One day alone."""
        return cls(on, on)

    @property
    def is_one_day(self) -> bool:
        """Whether it is one day alone."""
        return self.first_on == self.last_on

    @property
    def days(self) -> int:
        """How many days there are in it."""
        return (self.last_on - self.first_on).days + 1

    @property
    def widened(self) -> Period:
        """With the day before it, and the day after."""
        return Period(max(self.first_on - DAY, EARLIEST), min(self.last_on + DAY, LATEST))

    def holds(self, on: date) -> bool:
        """Whether a day is of it."""
        return self.first_on <= on <= self.last_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a register is to count: so many of a measure for every meeting of some traits."""

    post: Post
    period: Period
    measure: Measure
    traits: tuple[Trait, ...]
    """Each once; where there are none, there is one count."""


TraitCount: TypeAlias = tuple[tuple[Value, ...], int]
"""The values of the traits asked for, in their order, and how many there are of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody wants to see: a measure by dimensions, narrowed to some values of others."""

    post: Post
    period: Period
    measure: Measure = Measure.CROSSED
    by: tuple[Dimension, ...] = ()
    only: Mapping[Dimension, frozenset[str]] = field(default_factory=dict)
    """Values as `Dimension.of` gives them; nothing said of a dimension is everything."""

    def __post_init__(self) -> None:
        if len(set(self.by)) != len(self.by) or len(self.by) > MOST_DIMENSIONS:
            raise TooManyDimensions
        if not {*self.by, *self.only} <= {*self.measure.dimensions}:
            raise NotCountedBy

    @property
    def wanted(self) -> Wanted:
        """What has to be counted for it."""
        traits = dict.fromkeys(one.trait for one in (*self.by, *self.only))
        return Wanted(
            post=self.post, period=self.period, measure=self.measure, traits=tuple(traits)
        )


Figures: TypeAlias = Mapping[tuple[str, ...], int]
"""Counts by the values of the dimensions asked for, in their order; what is zero is left out."""


def answer(question: Question, counted: Iterable[TraitCount]) -> Figures:
    """Put what was counted for a question together as it was asked."""
    traits = question.wanted.traits
    shown = _readers(question.by, traits)
    limits = [
        (place, dimension, question.only[dimension])
        for place, dimension in _readers(tuple(question.only), traits)
    ]
    figures: Tally[tuple[str, ...]] = Tally()
    for values, count in counted:
        if all(dimension.of(values[place]) in kept for place, dimension, kept in limits):
            figures[tuple(dimension.of(values[place]) for place, dimension in shown)] += count
    return {key: count for key, count in figures.items() if count}


def _readers(
    dimensions: Sequence[Dimension], traits: Sequence[Trait]
) -> list[tuple[int, Dimension]]:
    return [(traits.index(dimension.trait), dimension) for dimension in dimensions]
