"""The register counted: by the index that bears what is counted by, without reading the records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Row,
    Select,
    String,
    and_,
    bindparam,
    cast,
    func,
    select,
)

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.posts.post import DAY, Post, PostZone
from checkpoint.domain.reporting.persons import Returned
from checkpoint.domain.statistics.noted import Amended, Noted
from checkpoint.domain.statistics.question import Measure, Period, TraitCount, Wanted
from checkpoint.domain.statistics.traits import Trait, Value
from checkpoint.storage.hints import by_days
from checkpoint.storage.noted import noted_in, passed_in_vehicles, unamended
from checkpoint.storage.returned import returned_in
from checkpoint.storage.schema import crossing

_c = crossing.c
_later = crossing.alias("later")
_HOURS = 24


_TRAITS: Mapping[Trait, ColumnElement[Any]] = {
    Trait.DAY: _c.day_on,
    # Of UTC: all three zones are whole hours ahead of it. Cut out of the instant as every
    # database writes it, for to take it apart as an instant takes twice as long.
    Trait.HOUR: cast(func.substr(cast(_c.crossed_at, String), 12, 2), Integer),
    Trait.COUNTER: _c.counter,
    Trait.LANE: _c.lane,
    Trait.DIRECTION: _c.direction,
    Trait.NATIONALITY: _c.nationality,
    Trait.DOCUMENT: _c.document_kind,
    Trait.SEX: _c.sex,
    Trait.AGE: _c.age,
    Trait.OUTCOME: _c.outcome,
    Trait.GROUND: _c.ground,
    Trait.VERDICT: _c.verdict,
    Trait.CAPTURE: _c.capture,
    Trait.PURPOSE: _c.purpose,
}
_ADMITTED = _c.outcome == Outcome.ADMITTED


_MEASURES: Mapping[Measure, tuple[ColumnElement[Any], ColumnElement[bool] | None]] = {
    Measure.CROSSED: (func.count(), _ADMITTED),
    Measure.CHILDREN: (func.sum(_c.children), and_(_ADMITTED, _c.children > 0)),
    Measure.HELD_BACK: (func.count(), _c.outcome != Outcome.ADMITTED),
    Measure.OVERSTAYED: (func.count(), and_(_ADMITTED, _c.has_overstayed.is_(True))),
    Measure.UNDECLARED: (func.count(), and_(_ADMITTED, _c.has_declared.is_(False))),
    Measure.RECORDED: (func.count(), None),
}
"""What is summed up, of which records."""

_LAST_NUMBER = select(func.max(_c.number)).where(
    _c.post == bindparam("post"), _c.day_on == bindparam("day_on")
)


class SqlFigureBook:
    """Counts the register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self, wanted: Wanted) -> Iterator[TraitCount]:
        """All that were ever recorded, less the few that another record took the place of.

        So the index alone is read: to ask of each record whether it was amended would read them
        all, and takes five times as long.
        """
        for row in self._connection.execute(_counting(wanted)):
            yield _values(row, wanted), row[-1] or 0
        for row in self._connection.execute(_counting_amended(wanted)):
            yield _values(row, wanted), -(row[-1] or 0)

    def size(self, post: Post, period: Period) -> int:
        """The last number of each day, which has no gaps: no record is read for it."""
        days = (period.first_on + place * DAY for place in range(period.days))
        wanted = ({"post": post.code, "day_on": day} for day in days)
        return sum(self._connection.scalar(_LAST_NUMBER, day) or 0 for day in wanted)

    def noted(self, post: Post, period: Period) -> Iterator[Noted]:
        """What stands of a period and says more than a count, in the order of crossing."""
        return noted_in(self._connection, _within(post, period))

    def noted_of(self, wanted: Wanted) -> Iterator[Noted]:
        """Of a year, those few are found by an index; who came in a vehicle is read from one."""
        within = _within(wanted.post, wanted.period)
        if wanted.measure is Measure.VEHICLES:
            return passed_in_vehicles(self._connection, within)
        return noted_in(self._connection, and_(within, _c.is_noted.is_(True)))

    def returned(self, post: Post, period: Period) -> Iterator[Returned]:
        """Who stands as let through and came with a convoy of those sent back; one for each."""
        return returned_in(self._connection, post, period)

    def amended(self, post: Post, period: Period) -> Amended:
        """What was put right among the records of a period."""
        within = _within(post, period)
        made = select(func.count(_c.id)).where(within, _c.amends.is_not(None))
        struck = unamended(select(func.count(_c.id)).where(within, _c.is_cancellation))
        newest = select(func.max(_c.recorded_at)).where(within)
        return Amended(
            amendments=self._connection.scalar(made) or 0,
            cancellations=self._connection.scalar(struck) or 0,
            last_recorded_at=self._connection.scalar(newest),
        )


def _counting(wanted: Wanted) -> Select[Any]:
    within = _within(wanted.post, wanted.period)
    return _counted(wanted, crossing).where(within, *_limits(wanted))


def _counting_amended(wanted: Wanted) -> Select[Any]:
    """What of it another record took the place of.

    That other one is of the same day, or, where the post moved the turn of its day in between, of
    the one beside it: so few records are looked at. From those few each that was amended is found
    by its id; were it looked for among all of the period, these would be read for it, and a year
    would take four times as long. So its own post and day are asked for in a way that no index
    answers.
    """
    period, post, day = wanted.period, _by_no_index(_c.post), _by_no_index(_c.day_on)
    query = _counted(wanted, _later.join(crossing, _c.id == _later.c.amends)).where(
        _within(wanted.post, wanted.period.widened, _later),
        _later.c.amends.is_not(None),
        post == wanted.post.code,
        day.between(period.first_on, period.last_on),
        *_limits(wanted),
    )
    return by_days(query, _later)


def _counted(wanted: Wanted, of: FromClause) -> Select[Any]:
    columns = [_TRAITS[trait] for trait in wanted.traits]
    return select(*columns, _MEASURES[wanted.measure][0]).select_from(of).group_by(*columns)


def _limits(wanted: Wanted) -> list[ColumnElement[bool]]:
    _sum, of = _MEASURES[wanted.measure]
    is_crossing = _c.is_cancellation.is_(False)
    return [is_crossing] if of is None else [is_crossing, of]


def _by_no_index(column: ColumnElement[Any]) -> ColumnElement[Any]:
    return func.coalesce(column, column)


def _within(post: Post, period: Period, table: FromClause = crossing) -> ColumnElement[bool]:
    return and_(table.c.post == post.code, table.c.day_on.between(period.first_on, period.last_on))


def _values(row: Row[Any], wanted: Wanted) -> tuple[Value, ...]:
    hours_ahead = _hours_ahead(wanted.post.zone)
    return tuple(
        (value + hours_ahead) % _HOURS if trait is Trait.HOUR else value
        for trait, value in zip(wanted.traits, row, strict=False)
    )


def _hours_ahead(zone: PostZone) -> int:
    return int(zone.tzinfo.utcoffset(None).total_seconds()) // 3600
