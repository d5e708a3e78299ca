"""What a record says beyond a count: vehicles, goods, stamps, hits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Referral, VehicleKind
from checkpoint.domain.posts.post import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Of a standing record, what a paper says of it; nobody's name."""

    direction: Direction
    outcome: Outcome
    crossed_at: datetime
    day_on: date
    """The operational day."""
    vehicle: VehicleKind | None = None
    plate: str = ""
    is_kilb_holder: bool = False
    """Whether customs' border identity card was shown."""
    last_country: str = ""
    referrals: tuple[Referral, ...] = ()
    stamp_number: str = ""
    alert_kinds: tuple[AlertKind, ...] = ()
    """Of the hits that applied to the traveller; one for each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amended:
    """How far the records of a period were put right, and how new they are."""

    amendments: int = 0
    """Corrections and cancellations made to records of these days."""
    cancellations: int = 0
    """Those that took a record out of the counts, and stand."""
    last_recorded_at: datetime | None = None
