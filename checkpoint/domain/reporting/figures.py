"""The figures of one operational day or several, and who receives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Referral, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import INDONESIA, DocumentKind, Sex
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.domain.reporting.hours import hours_shown
from checkpoint.domain.reporting.persons import Postponed, Returned
from checkpoint.domain.reporting.trend import Trend
from checkpoint.domain.statistics.question import Period


class Partner(StrEnum):
    """Who receives a report. TIMPORA's list of those inside is no paper of counts, and not here."""

    IMMIGRATION = "immigration"
    """The Immigration Office (kantor induk)."""
    CUSTOMS = "customs"
    """Bea Cukai."""
    QUARANTINE = "quarantine"
    """Animals, fish and plants (Barantin)."""
    PORT_HEALTH = "port_health"
    """BKK, once KKP."""
    BP3MI = "bp3mi"
    """Migrant workers (under KP2MI)."""
    RETURNS = "returns"
    """Who takes over those that the neighbour sends back: Satgas Pemulangan, Dinas Sosial."""
    BNPP = "bnpp"
    """The administrator of the PLBN."""
    ARCHIVE = "archive"
    """The post itself."""

    @property
    def is_own(self) -> bool:
        """Whether it is immigration's own, and may know everything; nothing is masked for it."""
        return self in (Partner.IMMIGRATION, Partner.ARCHIVE)


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
class PeriodFigures:
    """A post's day or days in numbers. Everybody in it crossed; children are beside them."""

    post: Post
    period: Period
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
    undeclared: int = 0
    """Arrivals who had not made the All Indonesia declaration, of those who were asked."""
    health_referred: Mapping[str, int] = field(default_factory=dict)
    """Travellers passed on to port health, by the country they came from; empty where not asked."""
    returned: Mapping[Returned, int] = field(default_factory=dict)
    """Those of `crossed` whom the neighbour sent back, of whatever convoy."""
    postponed: Mapping[Postponed, int] = field(default_factory=dict)
    trend: Trend | None = None
    """The days against those before them; of one day alone there is none."""
    records: int | None = field(default=None, compare=False)
    """How many records were ever made of what was counted: with no more of them, nothing has
    changed. It is no figure of its own."""

    @property
    def day_on(self) -> date:
        """The day, or the first of several."""
        return self.period.first_on

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
        used = (hour for (_direction, hour), count in self.by_hour.items() if count)
        return tuple(map(self._hour, hours_shown(self.post, used)))

    def busiest_hours(self, limit: int) -> tuple[BusyHour, ...]:
        """The fullest hours, fullest first; none in which nobody crossed."""
        used = (hour for hour in self.busy_hours() if hour.entries or hour.exits)
        return tuple(sorted(used, key=lambda hour: -hour.entries - hour.exits)[:limit])

    def _hour(self, hour: int) -> BusyHour:
        entries, exits = (self.by_hour.get((way, hour), 0) for way in Direction)
        return BusyHour(hour, entries, exits)
