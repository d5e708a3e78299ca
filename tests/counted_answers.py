"""A question of figures answered record by record: by another way than the program's."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.domain.statistics.question import Figures, Measure, Question
from checkpoint.domain.statistics.traits import Dimension

_BANDS = ((5, "00-04"), (12, "05-11"), (18, "12-17"), (25, "18-24"), (40, "25-39"), (60, "40-59"))


def answer_to(question: Question, everything: Iterable[Recorded]) -> Figures:
    """Count what stands of the days asked about, one record after the other."""
    records = [
        record
        for record in everything
        if record.counts
        and record.crossing.post == question.post.code
        and question.period.first_on <= record.day_on <= question.period.last_on
    ]
    figures: Tally[tuple[str, ...]] = Tally()
    for record, weight, own in _COUNTING[question.measure](records):

        def of(dimension: Dimension, record: Recorded = record, own: str = own) -> str:
            is_own = dimension in {Dimension.VEHICLE, Dimension.AGENCY, Dimension.ALERT_KIND}
            return own if is_own else _value(dimension, record, question.post)

        if all(of(dimension) in kept for dimension, kept in question.only.items()):
            figures[tuple(map(of, question.by))] += weight
    return {values: count for values, count in figures.items() if count}


_Found = Iterator[tuple[Recorded, int, str]]


def _passed(records: Iterable[Recorded]) -> Iterator[Recorded]:
    return (one for one in records if one.crossing.decision.outcome is Outcome.ADMITTED)


def _crossed(records: Sequence[Recorded]) -> _Found:
    return ((one, 1, "") for one in _passed(records))


def _children(records: Sequence[Recorded]) -> _Found:
    return ((one, one.crossing.details.children, "") for one in _passed(records))


def _held_back(records: Sequence[Recorded]) -> _Found:
    passed = {one.crossing.id for one in _passed(records)}
    return ((one, 1, "") for one in records if one.crossing.id not in passed)


def _overstayed(records: Sequence[Recorded]) -> _Found:
    for one in _passed(records):
        if "stay_exceeded" in [check.code for check in one.crossing.checks]:
            yield one, 1, ""


def _undeclared(records: Sequence[Recorded]) -> _Found:
    return ((one, 1, "") for one in _passed(records) if one.crossing.details.declared is False)


def _recorded(records: Sequence[Recorded]) -> _Found:
    return ((one, 1, "") for one in records)


def _vehicles(records: Sequence[Recorded]) -> _Found:
    """One for each drive: an hour without anybody of it, or the way back, begins another."""
    last: dict[tuple[str, str], tuple[Direction, datetime]] = {}
    in_order = sorted(_passed(records), key=lambda one: (one.crossing.crossed_at, one.crossing.id))
    for one in in_order:
        crossing = one.crossing
        if (kind := crossing.details.vehicle) is None:
            continue
        vehicle, now = (kind, plain_number(crossing.details.plate)), crossing.crossed_at
        way, before = last.get(vehicle, (None, now))
        if way is not crossing.direction or now - before > timedelta(hours=1):
            yield one, 1, kind.value
        last[vehicle] = crossing.direction, now


def _referred(records: Sequence[Recorded]) -> _Found:
    for one in records:
        for agency in {referral.agency for referral in one.crossing.details.referrals}:
            yield one, 1, agency.value


def _hits(records: Sequence[Recorded]) -> _Found:
    for one in records:
        for check in one.crossing.checks:
            if check.code == "alert_hit":
                yield one, 1, check.alert_kind


_COUNTING: Mapping[Measure, Callable[[Sequence[Recorded]], _Found]] = {
    Measure.CROSSED: _crossed,
    Measure.CHILDREN: _children,
    Measure.HELD_BACK: _held_back,
    Measure.OVERSTAYED: _overstayed,
    Measure.UNDECLARED: _undeclared,
    Measure.RECORDED: _recorded,
    Measure.VEHICLES: _vehicles,
    Measure.REFERRED: _referred,
    Measure.ALERT_HITS: _hits,
}


def _value(dimension: Dimension, record: Recorded, post: Post) -> str:
    crossing, on = record.crossing, record.day_on
    holder = crossing.document.holder
    values: Mapping[Dimension, object] = {
        Dimension.DAY: on,
        Dimension.WEEK: on.strftime("%G-W%V"),
        Dimension.MONTH: on.strftime("%Y-%m"),
        Dimension.YEAR: on.year,
        Dimension.WEEKDAY: on.strftime("%u"),
        Dimension.HOUR: crossing.crossed_at.astimezone(post.zone.tzinfo).strftime("%H"),
        Dimension.COUNTER: crossing.counter,
        Dimension.LANE: crossing.lane,
        Dimension.DIRECTION: crossing.direction,
        Dimension.CITIZENSHIP: "citizen" if holder.nationality == "IDN" else "foreigner",
        Dimension.NATIONALITY: holder.nationality,
        Dimension.DOCUMENT: crossing.document.kind,
        Dimension.SEX: holder.sex,
        Dimension.AGE: _band(record),
        Dimension.OUTCOME: crossing.decision.outcome,
        Dimension.GROUND: crossing.decision.ground or "",
        Dimension.VERDICT: crossing.verdict,
        Dimension.CAPTURE: crossing.capture,
        Dimension.PURPOSE: crossing.details.purpose or "",
    }
    return str(values[dimension])


def _band(record: Recorded) -> str:
    """Counted by birthdays; who knows only the year may have his on the last day of it."""
    born, on = record.crossing.document.holder.born, record.day_on
    if born is None:
        return ""
    birthdays = on.year - born.year
    if (on.month, on.day) < (born.month or 12, born.day or 31):
        birthdays -= 1
    return next((band for below, band in _BANDS if birthdays < below), "60+")
