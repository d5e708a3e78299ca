"""The post's day as it runs: what a shift lead sees of it from two metres away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from typing import TypeAlias

from checkpoint.domain.alerts.due import Due
from checkpoint.domain.alerts.versions import BookVersion, Cause
from checkpoint.domain.backups.backup import NOTHING_KNOWN, BackupStand
from checkpoint.domain.posts.clock_word import CLOCK_TOLERANCE, WrongTimes
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.domain.reporting.hours import hours_shown, part_gone
from checkpoint.domain.reporting.tally import Tally

USUAL_WEEKS = 8
"""So many weeks back the usual day of a weekday is taken from."""
PACE_OVER = timedelta(hours=1)
"""How fast a counter works is told of so long before."""
OLD_LIST = timedelta(hours=24)
"""An alert list older than this is old: the central lists change daily."""
FEWEST_READ = 3
"""Of fewer documents read no median is told: one difficult traveller would be it."""

ByHour: TypeAlias = Mapping[tuple[Direction, int], float]
"""Travellers let through, by direction and hour of the post's clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualDay:
    """What this weekday usually is like."""

    by_hour: ByHour
    """Of each hour the mean."""
    days: int = 0
    """Over how many days; one on which nobody crossed, such as a closed post's, is none of them."""

    def until(self, direction: Direction, post: Post, at: datetime) -> float:
        """How many have usually passed by this time of the day."""
        return sum(
            count * part_gone(post, hour, at)
            for (way, hour), count in self.by_hour.items()
            if way is direction
        )


def usual_of(days: Iterable[ByHour]) -> UsualDay:
    """The mean of some days."""
    worked = [day for day in days if any(day.values())]
    hours = {hour for day in worked for hour in day}
    by_hour = {hour: sum(day.get(hour, 0) for day in worked) / len(worked) for hour in hours}
    return UsualDay(by_hour=by_hour, days=len(worked))


@dataclass(frozen=True, slots=True, kw_only=True)
class Handled:
    """A traveller recorded at a counter lately; nothing of him but how long it took."""

    counter: str
    recorded_at: datetime
    read_at: datetime | None = None
    """When his document was read; None where it was typed, or no evidence is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast a counter worked within `PACE_OVER`."""

    records: int = 0
    seconds: float | None = None
    """From the reading of a document to its record, the median; None where too few were read."""


def pace_of(handled: Iterable[Handled], at: datetime) -> Pace:
    """How fast somebody worked until an instant, by whom he recorded.

    What a clock that was ahead left in the future says nothing of the last hour; and who was read
    by one clock and recorded by another took no time that is known.
    """
    every = [one for one in handled if one.recorded_at <= at + CLOCK_TOLERANCE]
    took = [
        (one.recorded_at - one.read_at).total_seconds() for one in every if one.read_at is not None
    ]
    took = [seconds for seconds in took if seconds >= 0]
    seconds = median(took) if len(took) >= FEWEST_READ else None
    return Pace(records=len(every), seconds=seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class AtCounter:
    """A counter of the post, and what goes on there."""

    counter: str
    officer: str = ""
    """By name; empty where nobody sits there."""
    since: datetime | None = None
    recorded: int = 0
    """Standing records of the day, whatever was decided and whoever made them."""
    pace: Pace = Pace()
    is_locked: bool = False


@dataclass(frozen=True, slots=True)
class ListAge:
    """When a list was last taken over."""

    name: str
    taken_at: datetime


def ages_of(versions: Iterable[BookVersion]) -> tuple[ListAge, ...]:
    """How old each list is that has entries, the oldest first; of all versions, newest first.

    What was undone makes none younger, and neither does an entry by hand
    (as `AlertBook.listed_at`).
    """
    undone: set[int | None] = set()
    newest: dict[str, BookVersion] = {}
    for one in versions:
        undone.add(one.note.undoes)
        if one.note.cause in {Cause.LIST, Cause.NUMBERS} and one.version not in undone:
            newest.setdefault(one.note.list_name, one)
    ages = [ListAge(name, one.at) for name, one in newest.items() if one.standing != 0]
    return tuple(sorted(ages, key=lambda age: (age.taken_at, age.name)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """One look at the day."""

    post: Post
    day_on: date
    at: datetime
    """When it was looked."""
    tally: Tally
    by_hour: ByHour
    usual: UsualDay
    waiting: int
    """Cases of the second line that nobody has taken yet."""
    locks: int
    """Counters that wait for a shift lead."""
    counters: Sequence[AtCounter]
    due: Due
    lists: Sequence[ListAge]
    """The oldest first."""
    inside: int
    """Foreigners who entered here and have not left."""
    clock_wrong: Sequence[WrongTimes] = ()
    """Records of the day that bear the time of a wrong clock."""
    backups: BackupStand = NOTHING_KNOWN

    def hours(self) -> tuple[int, ...]:
        """The hours to show: those the post is open, and those in which anybody crosses."""
        busy = [*self.by_hour.items(), *self.usual.by_hour.items()]
        return hours_shown(self.post, (hour for (_way, hour), count in busy if count >= 1))

    def is_old(self, age: ListAge) -> bool:
        """Whether a list should have been taken over again by now."""
        return self.at - age.taken_at >= OLD_LIST

    def usual_by_now(self, direction: Direction) -> float | None:
        """How many have usually passed by now; None of a weekday never seen before."""
        if not self.usual.days:
            return None
        return self.usual.until(direction, self.post, self.at)
