"""A day counted record by record: by another way than the program's, which is held against it."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Agency, Referral, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.age import age_on
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.domain.reporting.figures import Cell, PeriodFigures
from checkpoint.domain.reporting.persons import Postponed
from checkpoint.domain.statistics.question import Period

_ONE_PASSAGE = timedelta(hours=1)
_ALERT_HIT = "alert_hit"
_STAY_EXCEEDED = "stay_exceeded"
"""The codes of findings in the checks of a record: `checkpoint.domain.inspection.findings`."""


def figures_of(post: Post, day_on: date, records: Iterable[Recorded]) -> PeriodFigures:
    """Count a day's records; those that a correction has replaced do not count."""
    everything = tuple(records)
    standing = tuple(record for record in everything if record.counts)
    passed = tuple(r for r in standing if r.crossing.decision.outcome is Outcome.ADMITTED)
    arrivals = tuple(r for r in passed if r.crossing.direction is Direction.ENTRY)
    amendments = tuple(a for r in everything if (a := r.crossing.amendment) is not None)
    return PeriodFigures(
        post=post,
        period=Period.of_day(day_on),
        crossed=Tally(_cell(record) for record in passed),
        children=_children(passed),
        by_hour=Tally(
            (r.crossing.direction, post.local(r.crossing.crossed_at).hour) for r in passed
        ),
        vehicles=_vehicles(passed),
        kilb_holders=Tally(r.crossing.direction for r in passed if r.crossing.details.kilb_number),
        last_countries=Tally(
            r.crossing.details.last_country for r in arrivals if r.crossing.details.last_country
        ),
        referred=_referred(standing),
        quarantine_referrals=tuple(_quarantine_referrals(standing)),
        held_back=_held_back(standing),
        alert_hits=_alert_hits(standing),
        overstays=sum(_has_overstayed(record) for record in passed),
        verdicts=Tally(r.crossing.verdict for r in standing),
        captures=Tally(r.crossing.capture for r in standing),
        stamps=tuple(
            r.crossing.details.stamp_number for r in passed if r.crossing.details.stamp_number
        ),
        counters=Tally(r.crossing.counter for r in passed),
        amendments=len(amendments),
        cancellations=sum(r.crossing.is_cancellation for r in everything if not r.amended_by),
        last_recorded_at=max((r.recorded_at for r in everything), default=None),
        undeclared=sum(r.crossing.details.declared is False for r in arrivals),
        health_referred=_health_referred(standing),
        postponed=_postponed(standing),
    )


def _referred(standing: Iterable[Recorded]) -> Mapping[Agency, int]:
    """A traveller with meat and with plants is passed on to quarantine once."""
    return Tally(
        agency
        for record in standing
        for agency in {referral.agency for referral in record.crossing.details.referrals}
    )


def _health_referred(standing: Iterable[Recorded]) -> Mapping[str, int]:
    """Wherever they came from, and whichever way they went."""
    return Tally(
        r.crossing.details.last_country
        for r in standing
        if any(one.agency is Agency.PORT_HEALTH for one in r.crossing.details.referrals)
    )


def _postponed(standing: Iterable[Recorded]) -> Mapping[Postponed, int]:
    counted: Tally[Postponed] = Tally()
    for record in standing:
        decision, holder = record.crossing.decision, record.crossing.document.holder
        if decision.outcome is Outcome.POSTPONED:
            years = age_on(holder.born, record.day_on)
            ends = (5, 12, 18, 25, 40, 60, 999)
            bands = ("00-04", "05-11", "12-17", "18-24", "25-39", "40-59", "60+")
            pairs = zip(ends, bands, strict=True)
            band = "" if years is None else next(name for end, name in pairs if years < end)
            counted[Postponed(decision.ground, holder.sex, band)] += 1
    return counted


def _quarantine_referrals(standing: Iterable[Recorded]) -> Iterator[Referral]:
    for record in standing:
        for referral in record.crossing.details.referrals:
            if referral.agency is Agency.QUARANTINE:
                yield referral


def _cell(record: Recorded) -> Cell:
    document = record.crossing.document
    holder = document.holder
    return Cell(record.crossing.direction, holder.nationality, document.kind, holder.sex)


def _children(passed: Iterable[Recorded]) -> Mapping[Direction, int]:
    counted: Tally[Direction] = Tally()
    for record in passed:
        counted[record.crossing.direction] += record.crossing.details.children
    return counted


def _vehicles(passed: Iterable[Recorded]) -> Mapping[tuple[Direction, VehicleKind], int]:
    """A car of five is one car. It is another once it went the other way, or came again later."""
    counted: Tally[tuple[Direction, VehicleKind]] = Tally()
    last: dict[tuple[VehicleKind, str], tuple[Direction, datetime]] = {}
    for crossing in sorted((r.crossing for r in passed), key=lambda one: one.crossed_at):
        kind, way, at = crossing.details.vehicle, crossing.direction, crossing.crossed_at
        if kind is None:
            continue
        vehicle = kind, plain_number(crossing.details.plate)
        before = last.get(vehicle)
        if before is None or before[0] is not way or at - before[1] > _ONE_PASSAGE:
            counted[way, kind] += 1
        last[vehicle] = way, at
    return counted


def _held_back(standing: Iterable[Recorded]) -> Mapping[tuple[Outcome, Ground | None], int]:
    decisions = (record.crossing.decision for record in standing)
    return Tally((d.outcome, d.ground) for d in decisions if d.outcome is not Outcome.ADMITTED)


def _alert_hits(standing: Iterable[Recorded]) -> Mapping[AlertKind, int]:
    checks = (check for record in standing for check in record.crossing.checks)
    return Tally(AlertKind(check.alert_kind) for check in checks if check.code == _ALERT_HIT)


def _has_overstayed(record: Recorded) -> bool:
    return any(check.code == _STAY_EXCEEDED for check in record.crossing.checks)
