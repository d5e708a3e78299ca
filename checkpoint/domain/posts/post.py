"""A land border post and its counters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.paper_form import USUAL_FORM, PaperForm

DAY = timedelta(days=1)


class Direction(StrEnum):
    """Which way a traveller goes, seen from Indonesia."""

    ENTRY = "entry"
    EXIT = "exit"

    @property
    def opposite(self) -> Direction:
        """The way back."""
        return Direction.EXIT if self is Direction.ENTRY else Direction.ENTRY


class Lane(StrEnum):
    """The kinds of queue a counter serves; what is asked of a traveller differs by lane."""

    PASSPORT = "passport"
    BORDER_PASS = "border_pass"
    VEHICLE = "vehicle"
    """Drive-through: drivers stay at the booth."""
    DEPORTEE = "deportee"
    CREW = "crew"
    """Who drives or serves for a living, and crosses again and again."""


class PostZone(StrEnum):
    """Indonesia's three civil times; none of them has daylight saving."""

    WIB = "WIB"
    WITA = "WITA"
    WIT = "WIT"

    @property
    def tzinfo(self) -> timezone:
        """The zone for arithmetic; its name prints as officers know it."""
        return timezone(timedelta(hours=_HOURS_AHEAD[self]), self.value)


_HOURS_AHEAD = {PostZone.WIB: 7, PostZone.WITA: 8, PostZone.WIT: 9}


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post, as its administrator has set it up."""

    code: str
    """Short text printed on papers; a setting, for no official code list is published."""
    name: str
    regency: str
    province: str
    zone: PostZone
    opens_at: time
    closes_at: time
    neighbour: str
    """Three-letter code of the state across the line."""
    neighbour_post: str
    lanes: tuple[Lane, ...]
    known_as: str = ""
    """The code by which the policy that comes with the program knows this post; empty where the
    post's own code is that."""
    day_starts_at: time = time(0)
    """When the operational day turns over; reports are made by operational day."""
    papers: PaperForm = USUAL_FORM
    """How its papers look."""

    def __post_init__(self) -> None:
        if not self.code.strip() or not self.name.strip():
            raise InvalidValue("a post has a code and a name")
        if not self.lanes:
            raise InvalidValue("a post has at least one lane")

    @property
    def policy_code(self) -> str:
        """By which code the rows of policy name this post, whatever its papers print."""
        return self.known_as or self.code

    def local(self, at: datetime) -> datetime:
        """An instant on the post's own clock."""
        return at.astimezone(self.zone.tzinfo)

    def day_of(self, at: datetime) -> date:
        """The operational day an instant belongs to: a convoy after closing still counts."""
        local = self.local(at)
        return local.date() if local.time() >= self.day_starts_at else local.date() - DAY

    def span_of(self, on: date) -> tuple[datetime, datetime]:
        """The instants of an operational day, from the first until before the second."""
        start = datetime.combine(on, self.day_starts_at, self.zone.tzinfo)
        return start, start + DAY

    def has_begun(self, on: date, at: datetime) -> bool:
        """Whether an operational day had begun at an instant."""
        return at >= self.span_of(on)[0]

    def is_over(self, on: date, at: datetime) -> bool:
        """Whether an operational day had ended at an instant: nothing more will happen on it."""
        return at >= self.span_of(on)[1]


@dataclass(frozen=True, slots=True)
class Counter:
    """A desk (konter) of the post."""

    name: str
    """What the sign above it says, such as "1"."""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidValue("a counter has a name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """An officer at an open counter: the direction and lane hold until he opens it anew."""

    post: Post
    counter: Counter
    direction: Direction
    lane: Lane
