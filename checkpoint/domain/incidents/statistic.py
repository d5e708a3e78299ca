"""The month in figures: illegal crossings that were detected, by whom, and who was found.

What was found before midnight and reported after counts on the day on which it was found.
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.incidents.incident import IncidentKind, Source
from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.domain.incidents.person import InvolvedPerson, Part
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.posts.post import Post

_FOUND = frozenset({Part.CROSSED, Part.GUIDE})
"""Who crossed the line: those who led others over it did so too."""
DECEMBER = 12


class NoSuchMonth(InvalidValue):
    """Months go from 1 to 12."""


class MonthNotBegun(InvalidValue):
    """A month in the future: its page would say NIHIL of what nobody knows yet."""


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a post's operational days."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (1 <= self.month <= DECEMBER and date.min.year < self.year < date.max.year):
            raise NoSuchMonth

    @classmethod
    def of(cls, on: date) -> Month:
        """The month of a day."""
        return cls(on.year, on.month)

    @property
    def first_on(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last_on(self) -> date:
        """Its last day."""
        return self.following.first_on - timedelta(days=1)

    @property
    def following(self) -> Month:
        """The month after it."""
        return Month(self.year + self.month // DECEMBER, self.month % DECEMBER + 1)

    @property
    def previous(self) -> Month:
        """The month before it."""
        return Month.of(self.first_on - timedelta(days=1))

    def has(self, on: date) -> bool:
        """Whether a day is one of its own."""
        return self.first_on <= on <= self.last_on

    def meets(self, operation: JointOperation) -> bool:
        """Whether an operation has a day in it."""
        return operation.first_on <= self.last_on and self.first_on <= operation.last_on

    def span(self, post: Post) -> tuple[datetime, datetime]:
        """Its instants at a post, from the first until before the second."""
        return post.span_of(self.first_on)[0], post.span_of(self.following.first_on)[0]


class PersonGroup(StrEnum):
    """By what persons are told apart in the figures."""

    MEN = "men"
    WOMEN = "women"
    UNSPECIFIED = "unspecified"
    BOYS = "boys"
    GIRLS = "girls"
    CHILDREN_UNSPECIFIED = "children_unspecified"


_GROUPS = {
    (Sex.MALE, False): PersonGroup.MEN,
    (Sex.FEMALE, False): PersonGroup.WOMEN,
    (Sex.UNSPECIFIED, False): PersonGroup.UNSPECIFIED,
    (Sex.MALE, True): PersonGroup.BOYS,
    (Sex.FEMALE, True): PersonGroup.GIRLS,
    (Sex.UNSPECIFIED, True): PersonGroup.CHILDREN_UNSPECIFIED,
}


@dataclass(frozen=True, slots=True)
class Detected:
    """Illegal crossings that were detected, and how many people they were of."""

    crossings: int = 0
    persons: int = 0

    def __add__(self, other: Detected) -> Detected:
        return Detected(self.crossings + other.crossings, self.persons + other.persons)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one agency detected."""

    agency: CaseAgency | None
    """None where villagers told of it and no agency had seen anything."""
    joint: Detected
    """During joint operations."""
    alone: Detected
    """Without one."""

    @property
    def total(self) -> Detected:
        """Both together."""
        return self.joint + self.alone


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthStatistic:
    """All that the page of a month says."""

    post: Post
    month: Month
    incidents: int
    """Of every kind."""
    still_open: int
    by_kind: Mapping[IncidentKind, int]
    """An incident that is about several things is in several of these."""
    by_source: Mapping[Source, int]
    """Of illegal crossings."""
    rows: tuple[Row, ...]
    """Illegal crossings by who detected them, in the order of the agencies; those that detected
    nothing are left out."""
    by_group: Mapping[PersonGroup, int]
    """Of the persons of illegal crossings."""
    by_nationality: Mapping[str, int]
    """Of the same; empty where nobody knows it."""
    operations: int
    """Joint operations that had a day in the month."""
    records: int = 0
    """Of the post's register, those of the month that belong to a joint operation. They came to a
    counter: they are in none of the other counts."""

    @property
    def joint(self) -> Detected:
        """During joint operations, whoever detected it."""
        return sum((row.joint for row in self.rows), Detected())

    @property
    def alone(self) -> Detected:
        """Without a joint operation."""
        return sum((row.alone for row in self.rows), Detected())


def statistic_of(
    post: Post,
    month: Month,
    states: Iterable[IncidentState],
    *,
    operations: int,
    records: int = 0,
) -> MonthStatistic:
    """Count the incidents of a post that were found in the month; others are passed over."""
    since, before = month.span(post)
    found = [one for one in states if since <= one.report.found_at < before]
    illegal = [one for one in found if one.report.is_illegal_crossing]
    crossed = [(person, _day(post, one)) for one in illegal for person in _crossed(one)]
    return MonthStatistic(
        post=post,
        month=month,
        incidents=len(found),
        still_open=sum(not one.is_closed for one in found),
        by_kind=Tally(kind for one in found for kind in one.report.kinds),
        by_source=Tally(one.report.source for one in illegal),
        rows=tuple(rows_of(illegal)),
        by_group=Tally(_group(person, on) for person, on in crossed),
        by_nationality=Tally(person.nationality for person, _on in crossed),
        operations=operations,
        records=records,
    )


def rows_of(states: Iterable[IncidentState]) -> Iterable[Row]:
    """The illegal crossings among incidents, by who detected them, in the order of the agencies."""
    counts: dict[tuple[CaseAgency | None, bool], Detected] = {}
    for one in states:
        if not one.report.is_illegal_crossing:
            continue
        key = one.report.detected_by, one.operation is not None
        new = Detected(1, len(_crossed(one)))
        counts[key] = counts.get(key, Detected()) + new
    for agency in (*CaseAgency, None):
        joint, alone = (counts.get((agency, is_joint), Detected()) for is_joint in (True, False))
        if joint.crossings or alone.crossings:
            yield Row(agency=agency, joint=joint, alone=alone)


def _crossed(state: IncidentState) -> tuple[InvolvedPerson, ...]:
    return tuple(one for one in state.report.persons if one.part in _FOUND)


def _day(post: Post, state: IncidentState) -> date:
    return post.local(state.report.found_at).date()


def _group(person: InvolvedPerson, on: date) -> PersonGroup:
    return _GROUPS[person.sex, person.is_child(on)]
