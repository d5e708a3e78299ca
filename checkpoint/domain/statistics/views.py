"""How somebody looks at figures, to be kept under a name and looked at again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import Post
from checkpoint.domain.statistics.question import (
    Measure,
    NotCountedBy,
    Period,
    Question,
    TooManyDimensions,
)
from checkpoint.domain.statistics.spans import Comparison, QuickPeriod, Span, When
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.values import are_known

MOST_ROW_DIMENSIONS = 2
LONGEST_NAME = 60


class ViewNameMissing(InvalidValue):
    """A view is kept under a name, of LONGEST_NAME letters at most."""


class Share(StrEnum):
    """What a count is shown as a part of."""

    NOTHING = "nothing"
    """As it is."""
    ALL = "all"
    ROW = "row"
    COLUMN = "column"


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What stands down, what across, of which days, and beside which others."""

    measure: Measure = Measure.CROSSED
    rows: tuple[Dimension, ...] = ()
    column: Dimension | None = None
    only: Mapping[Dimension, frozenset[str]] = field(default_factory=dict)
    when: When = QuickPeriod.THIS_MONTH
    comparison: Comparison = Comparison.NOTHING
    share: Share = Share.NOTHING
    is_by_size: bool = False
    """Whether the largest row comes first; else each in the order of its values."""

    def __post_init__(self) -> None:
        has_twice = len(set(self.by)) != len(self.by)
        if len(self.rows) > MOST_ROW_DIMENSIONS or has_twice:
            raise TooManyDimensions
        if not {*self.by, *self.only} <= {*self.measure.dimensions}:
            raise NotCountedBy
        if not all(are_known(dimension, values) for dimension, values in self.only.items()):
            raise NotCountedBy

    @property
    def by(self) -> tuple[Dimension, ...]:
        """All it is counted by: the rows, then the column."""
        return self.rows if self.column is None else (*self.rows, self.column)

    def question(self, post: Post, period: Period) -> Question:
        """What has to be asked of a post's register."""
        return Question(post=post, period=period, measure=self.measure, by=self.by, only=self.only)

    def span(self, post: Post, now: datetime) -> Span:
        """The days meant, by the operational day of the post."""
        return Span.of(self.when, post.day_of(now))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptView:
    """A view under its name, as somebody kept it; the newest of a name holds."""

    id: UUID
    post: str
    name: str
    view: View | None
    """``None`` where the name was given up."""
    officer: UUID
    at: datetime
    is_outdated: bool = False
    """Whether it names what there is no more, and cannot be looked at; its name can be given up,
    or to another view."""

    def __post_init__(self) -> None:
        if not self.name.strip() or len(self.name) > LONGEST_NAME:
            raise ViewNameMissing


class ReadyView(StrEnum):
    """Views that every post has."""

    MONTHS = "months"
    NATIONALITIES = "nationalities"
    HOURS = "hours"
    AGES = "ages"
    DOCUMENTS = "documents"
    COUNTERS = "counters"
    PURPOSES = "purposes"
    REFUSALS = "refusals"
    OVERSTAYS = "overstays"
    VEHICLES = "vehicles"
    REFERRALS = "referrals"
    ALERT_HITS = "alert_hits"


READY_VIEWS: Mapping[ReadyView, View] = {
    ReadyView.MONTHS: View(
        rows=(Dimension.MONTH,), column=Dimension.DIRECTION, when=QuickPeriod.THIS_YEAR
    ),
    ReadyView.NATIONALITIES: View(
        rows=(Dimension.NATIONALITY,), column=Dimension.DIRECTION, is_by_size=True
    ),
    ReadyView.HOURS: View(
        rows=(Dimension.HOUR,), column=Dimension.WEEKDAY, when=QuickPeriod.LAST_30_DAYS
    ),
    ReadyView.AGES: View(rows=(Dimension.AGE,), column=Dimension.SEX),
    ReadyView.DOCUMENTS: View(
        rows=(Dimension.DOCUMENT, Dimension.CITIZENSHIP), column=Dimension.DIRECTION
    ),
    ReadyView.COUNTERS: View(rows=(Dimension.LANE, Dimension.COUNTER), column=Dimension.DIRECTION),
    ReadyView.PURPOSES: View(
        rows=(Dimension.PURPOSE, Dimension.CITIZENSHIP), column=Dimension.DIRECTION
    ),
    ReadyView.REFUSALS: View(
        measure=Measure.HELD_BACK,
        rows=(Dimension.GROUND,),
        column=Dimension.DIRECTION,
        only={Dimension.OUTCOME: frozenset({Outcome.REFUSED.value})},
        when=QuickPeriod.THIS_YEAR,
        is_by_size=True,
    ),
    ReadyView.OVERSTAYS: View(
        measure=Measure.OVERSTAYED,
        rows=(Dimension.NATIONALITY,),
        column=Dimension.MONTH,
        when=QuickPeriod.THIS_YEAR,
        is_by_size=True,
    ),
    ReadyView.VEHICLES: View(
        measure=Measure.VEHICLES, rows=(Dimension.VEHICLE,), column=Dimension.DIRECTION
    ),
    ReadyView.REFERRALS: View(
        measure=Measure.REFERRED, rows=(Dimension.AGENCY,), column=Dimension.DIRECTION
    ),
    ReadyView.ALERT_HITS: View(
        measure=Measure.ALERT_HITS, rows=(Dimension.ALERT_KIND,), column=Dimension.DIRECTION
    ),
}
