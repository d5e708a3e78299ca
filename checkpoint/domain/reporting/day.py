"""The figures of one operational day, and the share of them that each partner may have."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.crossings.details import Agency, Referral, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import INDONESIA, DocumentKind, Sex, plain_number
from checkpoint.domain.posts.post import Direction, Post

_HOURS = 24
_ONE_PASSAGE = timedelta(hours=1)
"""Between two people of one vehicle at most; one that is slower comes again, unseen on its way."""


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

    @property
    def is_citizen(self) -> bool:
        """Whether they are Indonesian citizens (WNI)."""
        return self.nationality == INDONESIA


@dataclass(frozen=True, slots=True)
class BusyHour:
    """What passed in one hour of the post's clock."""

    hour: int
    entries: int
    exits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFigures:
    """A post's operational day in numbers. Everybody in it crossed; children are beside them."""

    post: Post
    day_on: date
    crossed: Mapping[Cell, int]
    """Travellers let through, each by a record of his own: also who had no document to show."""
    children: Mapping[Direction, int]
    """Accompanying children without a document, counted apart from `crossed`."""
    by_hour: Mapping[tuple[Direction, int], int]
    """Those of `crossed` by direction and hour of the post's clock, 0 to 23.

    Where the operational day turns over within an hour, that hour holds both its ends."""
    vehicles: Mapping[tuple[Direction, VehicleKind], int]
    """Vehicle crossings: one for all who came in it together."""
    kilb_holders: Mapping[Direction, int]
    last_countries: Mapping[str, int]
    """Arrivals by the country they came from, where it was asked."""
    referred: Mapping[Agency, int]
    """Travellers passed on, whatever was decided on them; each counts once for an agency."""
    quarantine_referrals: Sequence[Referral]
    """What quarantine is told: goods, never names."""
    held_back: Mapping[tuple[Outcome, Ground | None], int]
    """By outcome; a referral to the second line has no ground."""
    alert_hits: Mapping[AlertKind, int]
    """Hits that applied to the traveller; one traveller may have several."""
    overstays: int
    """Foreigners let out after the last day of the stay that was granted them here."""
    verdicts: Mapping[Verdict, int]
    """Of every standing record, those held back too."""
    captures: Mapping[Capture, int]
    """Of every standing record, those held back too."""
    stamps: tuple[str, ...]
    """Stamp or sticker numbers used, in the order of use; a rubber stamp comes again."""
    counters: Mapping[str, int]
    """Travellers let through, by counter."""
    amendments: int
    """Corrections and cancellations made to records of this day."""
    cancellations: int
    """Those of the amendments that took a record out of the counts."""
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
            and citizens in (None, cell.is_citizen)
            and local_pass in (None, cell.document.is_local)
            and sex in (None, cell.sex)
        )

    def busy_hours(self) -> tuple[BusyHour, ...]:
        """The hours the post was open, and those around them in which somebody crossed.

        They come in the order of the operational day, without gaps.
        """
        start = self.post.day_starts_at.hour
        opens = self.post.opens_at.hour
        last_open = (self.post.closes_at.hour - (not self.post.closes_at.minute)) % _HOURS
        used = {hour for (_direction, hour), count in self.by_hour.items() if count}
        places = [(hour - start) % _HOURS for hour in {opens, last_open} | used]
        return tuple(
            self._hour((place + start) % _HOURS) for place in range(min(places), max(places) + 1)
        )

    def busiest_hours(self, limit: int) -> tuple[BusyHour, ...]:
        """The fullest hours, fullest first; none in which nobody crossed."""
        used = (hour for hour in self.busy_hours() if hour.entries or hour.exits)
        return tuple(sorted(used, key=lambda hour: -hour.entries - hour.exits)[:limit])

    def _hour(self, hour: int) -> BusyHour:
        entries, exits = (self.by_hour.get((way, hour), 0) for way in Direction)
        return BusyHour(hour, entries, exits)


_ALERT_HIT = "alert_hit"
_STAY_EXCEEDED = "stay_exceeded"
"""The codes of findings in the checks of a record: `checkpoint.domain.inspection.findings`."""


def figures_of(post: Post, day_on: date, records: Iterable[Recorded]) -> DayFigures:
    """Count a day's records; those that a correction has replaced do not count."""
    everything = tuple(records)
    standing = tuple(record for record in everything if record.counts)
    passed = tuple(r for r in standing if r.crossing.decision.outcome is Outcome.ADMITTED)
    arrivals = tuple(r for r in passed if r.crossing.direction is Direction.ENTRY)
    amendments = tuple(a for r in everything if (a := r.crossing.amendment) is not None)
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
    )


def _referred(standing: Iterable[Recorded]) -> Mapping[Agency, int]:
    """A traveller with meat and with plants is passed on to quarantine once."""
    return Tally(
        agency
        for record in standing
        for agency in {referral.agency for referral in record.crossing.details.referrals}
    )


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
