"""What is handed over with a shift (serah terima regu), as it was at that moment.

What the program knows is put in by the program, and what only people know by the shift lead. It is
a snapshot: a record corrected or a case closed afterwards changes nothing of it. Nobody who crossed
has his name here, and of cases that are marked for protection there is only how many.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.reporting.stamps import StampRun
from checkpoint.domain.reporting.tally import Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLine:
    """One counter that was worked in the shift."""

    counter: str
    officer: str
    """By name, as all people of a sheet: it is to be read when they have left the post."""
    since: datetime
    until: datetime | None = None
    """None of who still sat there."""
    is_forgotten: bool = False
    marked_by: str = ""
    """Of one forgotten: who closed his counter."""
    last_seen_at: datetime | None = None
    """Of one forgotten: when he was last seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """A case that is not closed."""

    record: str
    """The referral by its day and number, such as ``2026-03-14/12``, as the journal finds it."""
    kind: CaseKind
    stage: Stage
    opened_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLock:
    """A counter that waits for a shift lead."""

    counter: str
    officer: str
    raised_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockLine:
    """A shift lead's word that the clock was right again."""

    lead: str
    at: datetime
    since: datetime
    """From when on it had been wrong, and until when, both as it showed then."""
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What only people know."""

    faults: str = ""
    """Devices that do not work."""
    backlog: str = ""
    """Crossings on sheets of paper that are still to be entered."""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the program knows."""

    tally: Tally = field(default_factory=Tally)
    """Of the records between opening and handing over, by the time of crossing."""
    late: int = 0
    """Those of them that were entered afterwards."""
    late_before: int = 0
    """Entered afterwards in this shift, of crossings before it: they stand in no tally of a shift.
    """
    seats: tuple[SeatLine, ...] = ()
    cases: tuple[OpenCase, ...] = ()
    """Those that are not protected, the longest waiting first."""
    protected_cases: int = 0
    locks: tuple[OpenLock, ...] = ()
    alerts_ending: int = 0
    """Entries of the alert book that end within seven days."""
    alerts_lapsed: int = 0
    """Those that ended since yesterday."""
    stamps: tuple[StampRun, ...] = ()
    clock: tuple[ClockLine, ...] = ()
    """Words for the clock that were given in the shift."""

    @property
    def is_nil(self) -> bool:
        """Whether nobody crossed and nobody was held back (NIHIL)."""
        return self.tally == Tally()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything that is handed over, with the names of both who sign."""

    regu: str
    lead: str
    """Who led the shift."""
    giver: str
    """Who signed: the lead himself, or another who closed it in his place."""
    since: datetime
    until: datetime
    known: Known
    said: Said = Said()
    taker: str = ""
    """Empty where nobody took it over."""
    next_regu: str = ""
    reason: str = ""
    """Why it was closed without being handed over."""

    def __post_init__(self) -> None:
        if bool(self.taker) is bool(self.reason.strip()):
            raise InvalidValue("a shift is handed over to somebody, or closed for a reason")
