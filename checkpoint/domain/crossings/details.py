"""What the officer adds to the document: purpose, stay, vehicle, companions, referrals."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from checkpoint.domain.errors import InvalidValue

MOST_CHILDREN = 99
MOST_DAYS = 3660


class Purpose(StrEnum):
    """Why people cross here."""

    FAMILY = "family"
    TRADE = "trade"
    SHOPPING = "shopping"
    TOURISM = "tourism"
    WORK = "work"
    STUDY = "study"
    HEALTH = "health"
    WORSHIP = "worship"
    OFFICIAL = "official"
    TRANSIT = "transit"
    RETURN_HOME = "return_home"
    OTHER = "other"


class Permit(StrEnum):
    """On what a foreigner enters and stays."""

    VISA_FREE = "visa_free"
    """BVK, bebas visa kunjungan."""
    VISA_ON_ARRIVAL = "visa_on_arrival"
    VISIT_VISA = "visit_visa"
    LIMITED_STAY = "limited_stay"
    """ITAS."""
    PERMANENT_STAY = "permanent_stay"
    """ITAP."""
    BORDER_PASS = "border_pass"
    """None beyond the local pass itself."""
    OTHER = "other"


class VehicleKind(StrEnum):
    """What a traveller came in or on."""

    MOTORCYCLE = "motorcycle"
    CAR = "car"
    BUS = "bus"
    TRUCK = "truck"


class Agency(StrEnum):
    """To whom a traveller is referred after, or instead of, the immigration counter."""

    SECOND_LINE = "second_line"
    """Pemeriksaan lanjutan, of immigration itself."""
    CUSTOMS = "customs"
    QUARANTINE = "quarantine"
    """Animals, fish and plants (Barantin)."""
    PORT_HEALTH = "port_health"
    """BKK, once KKP."""
    BP3MI = "bp3mi"
    POLICE = "police"


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """A traveller passed on to another agency; the goods only where quarantine asks for them."""

    agency: Agency
    note: str = ""
    commodity: str = ""
    amount: str = ""
    origin: str = ""
    has_certificate: bool | None = None
    """Whether a health certificate came with the goods; ``None`` where nobody asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What is asked at the counter; everything may be absent, for lanes and documents differ."""

    purpose: Purpose | None = None
    address: str = ""
    """Destination or address in Indonesia."""
    permit: Permit | None = None
    permit_number: str = ""
    permit_until: date | None = None
    """The last day on which the visa or permit can be used."""
    days_granted: int | None = None
    last_country: str = ""
    vehicle: VehicleKind | None = None
    plate: str = ""
    children: int = 0
    """Accompanying children without a document of their own, who are counted apart."""
    kilb_number: str = ""
    """Customs' border identity card (KILB), if shown."""
    declared: bool | None = None
    """Whether the All Indonesia declaration was made; ``None`` where nobody asked."""
    declaration: str = ""
    """What its receipt says, a code of which nothing else is known, as it stands."""
    stamp_number: str = ""
    other_proof: str = ""
    """What a citizen without a good document showed instead (UU 6/2011 Ps 14)."""
    referrals: tuple[Referral, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.children <= MOST_CHILDREN:
            raise InvalidValue(f"accompanying children: 0 to {MOST_CHILDREN}")
        if self.days_granted is not None and not 0 < self.days_granted <= MOST_DAYS:
            raise InvalidValue(f"days of stay: 1 to {MOST_DAYS}")

    def with_declaration(self, receipt: str) -> Details:
        """The same with the receipt of a declaration, which was then made; empty: as they are."""
        return replace(self, declared=True, declaration=receipt) if receipt else self


def stay_ends_on(entered_on: date, days_granted: int, *, arrival_counts: bool = True) -> date:
    """The last lawful day of a stay; whether the day of arrival is day one is policy."""
    return date.fromordinal(entered_on.toordinal() + days_granted - int(arrival_counts))
