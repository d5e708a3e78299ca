"""The figures of one operational day, and the share of them that each partner may have."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.crossings.details import Agency, Referral, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.posts.post import Direction, Post


class Partner(StrEnum):
    """Who receives a daily report."""

    IMMIGRATION = "immigration"
    CUSTOMS = "customs"
    QUARANTINE = "quarantine"


@dataclass(frozen=True, slots=True)
class Cell:
    """One line of the day's table: everybody who agrees in all of these."""

    direction: Direction
    nationality: str
    document: DocumentKind
    sex: Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFigures:
    """A post's operational day in numbers. Everybody in it crossed; children are beside them."""

    post: Post
    day_on: date
    crossed: Mapping[Cell, int]
    """Travellers let through with a document of their own."""
    children: Mapping[Direction, int]
    """Accompanying children without a document, counted apart from `crossed`."""
    by_hour: Mapping[tuple[Direction, int], int]
    """Travellers by direction and hour of the post's clock, 0 to 23."""
    vehicles: Mapping[tuple[Direction, VehicleKind], int]
    """One for each plate and direction."""
    kilb_holders: Mapping[Direction, int]
    last_countries: Mapping[str, int]
    """Arrivals by the country they came from, where it was asked."""
    referred: Mapping[Agency, int]
    quarantine_referrals: Sequence[Referral]
    """What quarantine is told: goods, never names."""
    held_back: Mapping[tuple[Outcome, Ground | None], int]
    alert_hits: Mapping[str, int]
    """By kind of alert, of those that asked for attention or locked."""
    verdicts: Mapping[Verdict, int]
    captures: Mapping[Capture, int]
    stamps: tuple[str, ...]
    """Stamp numbers used, in order."""
    counters: Mapping[str, int]
    amendments: int
    """Corrections and cancellations made to records of this day."""
    last_recorded_at: datetime | None

    def total(
        self,
        direction: Direction | None = None,
        *,
        citizens: bool | None = None,
        local_pass: bool | None = None,
        sex: Sex | None = None,
    ) -> int:
        """How many crossed, narrowed by what is given."""
        return sum(
            count
            for cell, count in self.crossed.items()
            if direction in (None, cell.direction)
            and citizens in (None, cell.nationality == "IDN")
            and local_pass in (None, cell.document.is_local)
            and sex in (None, cell.sex)
        )


_PASSING_ALERT = "alert_hit"


def figures_of(post: Post, day_on: date, records: Iterable[Recorded]) -> DayFigures:
    """Count a day's records; those that a correction has replaced do not count."""
    everything = tuple(records)
    standing = tuple(record for record in everything if record.counts)
    passed = tuple(r for r in standing if r.crossing.decision.outcome is Outcome.ADMITTED)
    arrivals = tuple(r for r in passed if r.crossing.direction is Direction.ENTRY)
    referrals = tuple(_referrals(standing))
    return DayFigures(
        post=post,
        day_on=day_on,
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
        referred=Tally(referral.agency for referral in referrals),
        quarantine_referrals=[r for r in referrals if r.agency is Agency.QUARANTINE],
        held_back=_held_back(standing),
        alert_hits=_alert_hits(standing),
        verdicts=Tally(r.crossing.verdict for r in standing),
        captures=Tally(r.crossing.capture for r in standing),
        stamps=tuple(
            r.crossing.details.stamp_number for r in passed if r.crossing.details.stamp_number
        ),
        counters=Tally(r.crossing.counter for r in passed),
        amendments=sum(record.crossing.amendment is not None for record in everything),
        last_recorded_at=max((r.recorded_at for r in everything), default=None),
    )


def _referrals(records: Iterable[Recorded]) -> Iterable[Referral]:
    return (referral for record in records for referral in record.crossing.details.referrals)


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
    """A car of five is one car: each plate counts once a direction."""
    seen = {
        (record.crossing.direction, kind, record.crossing.details.plate)
        for record in passed
        if (kind := record.crossing.details.vehicle) is not None
    }
    return Tally((direction, kind) for direction, kind, _plate in seen)


def _held_back(standing: Iterable[Recorded]) -> Mapping[tuple[Outcome, Ground | None], int]:
    decisions = (record.crossing.decision for record in standing)
    return Tally((d.outcome, d.ground) for d in decisions if d.outcome is not Outcome.ADMITTED)


def _alert_hits(standing: Iterable[Recorded]) -> Mapping[str, int]:
    checks = (check for record in standing for check in record.crossing.checks)
    return Tally(check.alert_kind for check in checks if check.code == _PASSING_ALERT)
