"""Who sits at which counter: noted as counters are opened, whether a shift is open or not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import Direction, Lane


class SeatEndKind(StrEnum):
    """How somebody came to sit there no more."""

    LEFT = "left"
    """He closed his counter, or signed out."""
    RELIEVED = "relieved"
    """The counter was opened anew while he was still held to sit there, as after a power cut."""
    FORGOTTEN = "forgotten"
    """He was forgotten signed in, and a shift lead closed his counter with this mark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """An officer opened a counter; what came after is its end, and nothing here changes."""

    id: UUID
    post: str
    counter: str
    direction: Direction
    lane: Lane
    officer: UUID
    taken_at: datetime
    shift: UUID | None = None
    """The shift that was open then. None where there was none: a counter waits for no form."""

    def __post_init__(self) -> None:
        if self.taken_at.tzinfo is None:
            raise InvalidValue("taken_at carries no time zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatEnd:
    """Nobody sits there any more, how that came, and by whose hand."""

    seat: UUID
    kind: SeatEndKind
    officer: UUID
    """Who ended it: himself, who opened the counter after him, or the shift lead."""
    at: datetime
    last_seen_at: datetime | None = None
    """Of one forgotten: when he last recorded somebody there, or opened the counter."""

    def __post_init__(self) -> None:
        if (self.last_seen_at is None) is (self.kind is SeatEndKind.FORGOTTEN):
            raise InvalidValue("of who was forgotten, and of nobody else, it is said when seen")


@dataclass(frozen=True, slots=True)
class SeatState:
    """A seat, and how it ended if it has."""

    seat: Seat
    end: SeatEnd | None = None
