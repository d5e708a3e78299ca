"""What is looked at before a day is closed: a table of checks over what stood at one moment.

Nothing stops a day from being closed but what would make its papers wrong: a traveller whose
counter is locked, or a group that is half recorded, still belongs into the figures.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum, StrEnum
from typing import TypeAlias

from checkpoint.domain.backups.backup import BACKUP_LASTS
from checkpoint.domain.posts.clock_word import WrongTimes
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.subject import AnyPaper

TRAIL_LASTS = timedelta(days=7)
"""A trail that was proven longer ago is proven anew."""
LIST_LASTS = timedelta(hours=24)
"""The central lists change daily."""

Named: TypeAlias = str | date | datetime | AnyPaper
"""What a finding names: a counter, the number of a record, a day, a moment on the post's clock, a
partner. Never a traveller."""


class Severity(IntEnum):
    """How a check came out."""

    OK = 0
    WARN = 1
    """Worth a look; the day may be closed all the same."""
    STOP = 2
    """The papers would be wrong."""


class Page(StrEnum):
    """Where what is unfinished is finished."""

    COUNTER = "counter"
    GROUP = "group"
    CASES = "cases"
    INCIDENTS = "incidents"
    JOURNAL = "journal"
    SHIFT = "shift"
    ALERTS = "alerts"
    REPORTS = "reports"
    CLOSING = "closing"
    """Here: another day is chosen, papers and backups are made, the trail is proven."""
    NOWHERE = "nowhere"
    """Outside the program."""


class Matter(StrEnum):
    """What a check looks at."""

    DAY_GOES_ON = "day_goes_on"
    COUNTER_LOCKED = "counter_locked"
    GROUP_OPEN = "group_open"
    TRAVELLER_WAITS = "traveller_waits"
    CASE_OPEN = "case_open"
    INCIDENT_OPEN = "incident_open"
    SHIFT_OPEN = "shift_open"
    OFFICER_FORGOTTEN = "officer_forgotten"
    RECORD_INCOMPLETE = "record_incomplete"
    LATE_BACKLOG = "late_backlog"
    CLOCK_SET = "clock_set"
    CLOCK_WRONG = "clock_wrong"
    FIGURES_MOVED = "figures_moved"
    SUPPLEMENT_DUE = "supplement_due"
    PERIOD_OUTDATED = "period_outdated"
    EARLIER_DAY_OPEN = "earlier_day_open"
    TRAIL_BROKEN = "trail_broken"
    TRAIL_UNPROVEN = "trail_unproven"
    LIST_OLD = "list_old"
    BACKUP_UNKNOWN = "backup_unknown"


@dataclass(frozen=True, slots=True)
class TrailProof:
    """How the audit trail was last found."""

    at: datetime
    is_whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What stood at one moment about an operational day; nothing of it bears a traveller's name."""

    post: Post
    day_on: date
    at: datetime
    locked: tuple[str, ...] = ()
    """Counters with a lock of this day or before."""
    groups: tuple[str, ...] = ()
    """Counters with an open group of this day or before."""
    has_traveller: bool = False
    """Whether somebody stands undecided on this window."""
    cases: tuple[str, ...] = ()
    """The open ones by the number of their referral; without those that are protected."""
    protected_cases: int = 0
    incidents: tuple[str, ...] = ()
    """Those found by this day that are not closed, by the numbers of their reports."""
    shift: str = ""
    """The team of a shift that was opened by the end of this day, and is still open."""
    forgotten: tuple[str, ...] = ()
    """Counters whose officer sits there since this day or before, and was long not seen."""
    incomplete: tuple[str, ...] = ()
    """Records that follow one in the same direction: what lies between them is missing."""
    backlog: tuple[str, ...] = ()
    """What hand-overs of this day say is still to be entered."""
    clock_set: tuple[str, ...] = ()
    """Each time the clock was set, as "from – to" on the post's clock."""
    clock_wrong: tuple[WrongTimes, ...] = ()
    """What was recorded while it was wrong, by a shift lead's word, and stands uncorrected."""
    moved: tuple[AnyPaper, ...] = ()
    """Who has a paper of this day whose figures changed since."""
    supplements: tuple[date, ...] = ()
    """Earlier days that were closed, and whose papers no longer hold."""
    outdated: tuple[str, ...] = ()
    """Weeks, months and other days, as papers are numbered by them, of which somebody has a paper
    that no longer holds."""
    earlier_open: tuple[date, ...] = ()
    """Earlier days with records that nobody closed."""
    trail: TrailProof | None = None
    listed_at: datetime | None = None
    backup_at: datetime | None = None
    """Of the last one that was proven."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found."""

    names: tuple[Named, ...] = ()
    count: int = 0

    @classmethod
    def of(cls, names: tuple[Named, ...], unnamed: int = 0) -> Found:
        """These, and so many that are not named."""
        return cls(names, len(names) + unnamed)


@dataclass(frozen=True, slots=True)
class Check:
    """A row of the table."""

    matter: Matter
    severity: Severity
    """If anything is found."""
    page: Page
    look: Callable[[Snapshot], Found]


@dataclass(frozen=True, slots=True)
class Finding:
    """How one check came out."""

    matter: Matter
    severity: Severity
    page: Page
    names: tuple[Named, ...] = ()
    count: int = 0

    @property
    def is_left(self) -> bool:
        """Whether somebody leaves something unfinished here; a backup follows the papers."""
        is_found = self.severity is not Severity.OK
        return is_found and self.matter is not Matter.BACKUP_UNKNOWN


def _goes_on(seen: Snapshot) -> Found:
    return Found(count=not seen.post.is_over(seen.day_on, seen.at))


def _clock_wrong(seen: Snapshot) -> Found:
    return Found.of(tuple(map(str, seen.clock_wrong)))


def _trail_broken(seen: Snapshot) -> Found:
    return Found(count=seen.trail is not None and not seen.trail.is_whole)


def _trail_unproven(seen: Snapshot) -> Found:
    return Found(count=_is_old(seen.trail.at if seen.trail else None, seen.at, TRAIL_LASTS))


def _list_old(seen: Snapshot) -> Found:
    return Found(count=_is_old(seen.listed_at, seen.at, LIST_LASTS))


def _backup_unknown(seen: Snapshot) -> Found:
    names = () if seen.backup_at is None else (seen.post.local(seen.backup_at),)
    return Found(names, _is_old(seen.backup_at, seen.at, BACKUP_LASTS))


def _is_old(done_at: datetime | None, now: datetime, lasts: timedelta) -> bool:
    """Whether it was never done, or too long ago."""
    return done_at is None or now - done_at > lasts


CHECKS: tuple[Check, ...] = (
    Check(Matter.COUNTER_LOCKED, Severity.STOP, Page.CASES, lambda one: Found.of(one.locked)),
    Check(Matter.GROUP_OPEN, Severity.STOP, Page.GROUP, lambda one: Found.of(one.groups)),
    Check(Matter.DAY_GOES_ON, Severity.WARN, Page.NOWHERE, _goes_on),
    Check(
        Matter.TRAVELLER_WAITS,
        Severity.WARN,
        Page.COUNTER,
        lambda one: Found(count=one.has_traveller),
    ),
    Check(
        Matter.CASE_OPEN,
        Severity.WARN,
        Page.CASES,
        lambda one: Found.of(one.cases, one.protected_cases),
    ),
    Check(Matter.INCIDENT_OPEN, Severity.WARN, Page.INCIDENTS, lambda one: Found.of(one.incidents)),
    Check(
        Matter.SHIFT_OPEN,
        Severity.WARN,
        Page.SHIFT,
        lambda one: Found.of((one.shift,) if one.shift else ()),
    ),
    Check(Matter.OFFICER_FORGOTTEN, Severity.WARN, Page.SHIFT, lambda one: Found.of(one.forgotten)),
    Check(
        Matter.RECORD_INCOMPLETE, Severity.WARN, Page.JOURNAL, lambda one: Found.of(one.incomplete)
    ),
    Check(Matter.LATE_BACKLOG, Severity.WARN, Page.JOURNAL, lambda one: Found.of(one.backlog)),
    Check(Matter.CLOCK_SET, Severity.WARN, Page.JOURNAL, lambda one: Found.of(one.clock_set)),
    Check(Matter.CLOCK_WRONG, Severity.WARN, Page.JOURNAL, _clock_wrong),
    Check(Matter.FIGURES_MOVED, Severity.WARN, Page.CLOSING, lambda one: Found.of(one.moved)),
    Check(
        Matter.SUPPLEMENT_DUE, Severity.WARN, Page.CLOSING, lambda one: Found.of(one.supplements)
    ),
    Check(Matter.PERIOD_OUTDATED, Severity.WARN, Page.REPORTS, lambda one: Found.of(one.outdated)),
    Check(
        Matter.EARLIER_DAY_OPEN, Severity.WARN, Page.CLOSING, lambda one: Found.of(one.earlier_open)
    ),
    Check(Matter.TRAIL_BROKEN, Severity.WARN, Page.CLOSING, _trail_broken),
    Check(Matter.TRAIL_UNPROVEN, Severity.WARN, Page.CLOSING, _trail_unproven),
    Check(Matter.LIST_OLD, Severity.WARN, Page.ALERTS, _list_old),
    Check(Matter.BACKUP_UNKNOWN, Severity.WARN, Page.CLOSING, _backup_unknown),
)


def findings_of(seen: Snapshot) -> tuple[Finding, ...]:
    """How every check came out: the gravest first, else in the order of the table."""
    found = ((check, check.look(seen)) for check in CHECKS)
    findings = (
        Finding(
            matter=check.matter,
            severity=check.severity if one.count else Severity.OK,
            page=check.page,
            names=one.names,
            count=one.count,
        )
        for check, one in found
    )
    return tuple(sorted(findings, key=lambda one: -one.severity))
