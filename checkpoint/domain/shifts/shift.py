"""A shift, how it ends, and what may stand against either."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.errors import DecisionNotLawful, InvalidValue, NotFound, NotPermitted
from checkpoint.domain.shifts.sheet import Sheet

LONGEST_REGU = 40
"""Letters: it stands in the header of the paper."""


class ShiftOpenAlready(DecisionNotLawful):
    """A shift is open at this post: it is handed over or closed before another begins."""


class NoShiftOpen(DecisionNotLawful):
    """No shift is open, or it was handed over or closed meanwhile."""


class NotOfThisShift(NotPermitted):
    """Neither of the two who sign leads the shift that is to be handed over."""


class ReguMissing(InvalidValue):
    """A shift has a name."""


class WhyClosedMissing(InvalidValue):
    """Nobody closes a shift without handing it over and without saying why."""


class NobodySitsThere(NotFound):
    """The officer left the counter meanwhile, or another opened it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """As it was opened; its end is another fact."""

    id: UUID
    post: str
    regu: str
    """What the team calls itself, such as "Regu A"."""
    lead: UUID
    opened_at: datetime
    found: tuple[UUID, ...] = ()
    """The seats at which somebody sat already when it was opened: they are of this shift too."""

    def __post_init__(self) -> None:
        if not self.regu.strip() or len(self.regu) > LONGEST_REGU:
            raise ReguMissing("a shift has a name that fits on its paper")
        if self.opened_at.tzinfo is None:
            raise InvalidValue("opened_at carries no time zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftEnd:
    """A shift was handed over, or closed where nobody was there to take it."""

    shift: UUID
    post: str
    at: datetime
    officer: UUID
    """Who gave it, or who closed it."""
    day_on: date
    """The operational day on which both signed; a shift over midnight has begun on another."""
    serial: int
    sheet: Sheet
    taker: UUID | None = None
    next: UUID | None = None
    """The shift that began with it."""

    @property
    def number(self) -> str:
        """As it is printed, such as ``ETK/REGU/2026-11-22/1``."""
        return f"{self.post}/REGU/{self.day_on.isoformat()}/{self.serial}"


@dataclass(frozen=True, slots=True)
class ShiftState:
    """A shift, and its end if it has ended."""

    shift: Shift
    end: ShiftEnd | None = None
