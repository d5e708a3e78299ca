"""An incident as it is reported, after the skeleton of the border guard's hand-over reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.incidents.person import Goods, InvolvedPerson
from checkpoint.domain.incidents.place import Place

SERIES = "KEJADIAN"
MOST_PERSONS = 150
MOST_GOODS = 60
LONGEST_TEXT = 6_000


class FoundInFuture(InvalidValue):
    """Nothing is reported before it was found."""


class TooManyInvolved(InvalidValue):
    """More persons or goods than one report holds: it is parted into two."""


class Source(StrEnum):
    """How it came to be known."""

    FOUND_AT_PATH = "found_at_path"
    BORDER_GUARD = "border_guard"
    """Handed over by Pamtas."""
    VILLAGERS = "villagers"
    """Told by people who live there; who it was is kept apart (`informant`)."""
    SENSOR = "sensor"
    CAMERA = "camera"
    DRONE = "drone"
    AT_COUNTER = "at_counter"


DEVICES = frozenset({Source.SENSOR, Source.CAMERA, Source.DRONE})
"""Of another agency, which is named as that which detected it."""


class IncidentKind(StrEnum):
    """What an incident is about; it may be several things at once."""

    ILLEGAL_CROSSING = "illegal_crossing"
    """Of the line, otherwise than by the post (UU 6/2011 Ps 9 and 113)."""
    NO_DOCUMENT = "no_document"
    FORGED_DOCUMENT = "forged_document"
    ALERT_HIT = "alert_hit"
    TRAFFICKING = "trafficking"
    """TPPO (UU 21/2007)."""
    SMUGGLING_OF_PERSONS = "smuggling_of_persons"
    """TPPM (UU 6/2011 Ps 120)."""
    GOODS = "goods"
    VIOLENCE = "violence"
    MEDICAL = "medical"
    SYSTEM_DOWN = "system_down"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is said of it. A correction says all of it anew."""

    found_at: datetime
    source: Source
    kinds: tuple[IncidentKind, ...]
    detected_by: CaseAgency | None = None
    """Whose find it is; None where villagers told of it and no agency had seen anything."""
    detected_office: str = ""
    """Which office; must be there where the agency is none of the usual ones."""
    place: Place = Place()  # noqa: RUF009 - frozen
    facts: str = ""
    """What, who, when, where, why and how (5W1H)."""
    action: str = ""
    """What was done about it."""
    agencies: tuple[CaseAgency, ...] = ()
    """Who was present."""
    persons: tuple[InvolvedPerson, ...] = ()
    goods: tuple[Goods, ...] = ()

    def __post_init__(self) -> None:
        if self.found_at.tzinfo is None:
            raise InvalidValue("found_at carries no time zone")
        if not self.kinds or len(set(self.kinds)) != len(self.kinds):
            raise InvalidValue("an incident is about something, and said once")
        if not self.facts.strip():
            raise InvalidValue("a report says what happened")
        if max(len(self.facts), len(self.action)) > LONGEST_TEXT:
            raise InvalidValue(f"a text of a report has at most {LONGEST_TEXT} letters")
        if len(self.persons) > MOST_PERSONS or len(self.goods) > MOST_GOODS:
            raise TooManyInvolved
        self._must_name_who_detected()

    @property
    def is_illegal_crossing(self) -> bool:
        """Whether it counts among the crossings that were detected."""
        return IncidentKind.ILLEGAL_CROSSING in self.kinds

    def _must_name_who_detected(self) -> None:
        if self.detected_by is None and self.source is not Source.VILLAGERS:
            raise InvalidValue("somebody detected it")
        if self.detected_by is CaseAgency.OTHER and not self.detected_office.strip():
            raise InvalidValue("another agency is named")


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """That it was reported: by whom, when, and under which number. Nothing here changes."""

    id: UUID
    post: str
    year: int
    """The year at the post in which it was reported; numbers begin anew with it."""
    serial: int
    officer: UUID
    reported_at: datetime
    counter: str = ""

    def __post_init__(self) -> None:
        if self.reported_at.tzinfo is None:
            raise InvalidValue("reported_at carries no time zone")
        if self.serial < 1:
            raise InvalidValue("numbers count from 1")

    @property
    def number(self) -> str:
        """As it is printed, such as ``ETK/KEJADIAN/2026/0001``."""
        return f"{self.post}/{SERIES}/{self.year}/{self.serial:04}"


def must_have_been(report: Report, now: datetime) -> None:
    """Raise FoundInFuture of what is still to come; before midnight and told after is usual."""
    if report.found_at > now:
        raise FoundInFuture
