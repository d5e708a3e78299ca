"""What happens to an incident: each a fact with its hand and its moment, never edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.cases import happening
from checkpoint.domain.cases.happening import must_be_aware, must_say
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.incidents.incident import LONGEST_TEXT, Report
from checkpoint.domain.incidents.person import Goods, InvolvedPerson


class IncidentEventKind(StrEnum):
    """The words under which events are kept."""

    REPORTED = "reported"
    CORRECTED = "corrected"
    PERSON_ADDED = "person_added"
    GOODS_ADDED = "goods_added"
    EVIDENCE_ADDED = "evidence_added"
    FOLLOWED_UP = "followed_up"
    HANDED_OVER = "handed_over"
    BOUND = "bound"
    VICTIM_REFERRED = "victim_referred"
    CLOSED = "closed"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Reported:
    """How it was first told."""

    report: Report


@dataclass(frozen=True, slots=True)
class Corrected:
    """It was otherwise than was told; the first telling stays readable."""

    report: Report
    reason: str
    of: UUID
    """The event by which the report had become what was corrected: where somebody added to it
    meanwhile, his word is not written over."""

    def __post_init__(self) -> None:
        _must_say(self.reason)


@dataclass(frozen=True, slots=True)
class PersonAdded:
    """One more was found, or is known by now."""

    person: InvolvedPerson


@dataclass(frozen=True, slots=True)
class GoodsAdded:
    """More was found."""

    goods: Goods


@dataclass(frozen=True, slots=True)
class EvidenceAdded:
    """Something was secured; its picture, if there is one, is kept beside."""

    description: str
    exhibit: UUID | None = None
    name: str = ""
    """Of the picture's file."""

    def __post_init__(self) -> None:
        _must_say(self.description)


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """What came of it."""

    text: str
    next_on: date | None = None
    """On which day somebody looks at it again; the newest word on that holds."""

    def __post_init__(self) -> None:
        _must_say(self.text)


@dataclass(frozen=True, slots=True)
class Bound:
    """It belongs to a joint operation; to none, where that was said by mistake."""

    operation: UUID | None
    reason: str = ""

    def __post_init__(self) -> None:
        if self.operation is None:
            _must_say(self.reason)


@dataclass(frozen=True, slots=True)
class VictimReferred:
    """One of the persons may be a victim, and was sent to the second line (UU 21/2007)."""

    person: UUID
    case: UUID


HandedOver: TypeAlias = happening.HandedOver
Closed: TypeAlias = happening.Closed
Reopened: TypeAlias = happening.Reopened

What: TypeAlias = (
    Reported
    | Corrected
    | PersonAdded
    | GoodsAdded
    | EvidenceAdded
    | FollowedUp
    | HandedOver
    | Bound
    | VictimReferred
    | Closed
    | Reopened
)

FORMS: Mapping[IncidentEventKind, type[What]] = {
    IncidentEventKind.REPORTED: Reported,
    IncidentEventKind.CORRECTED: Corrected,
    IncidentEventKind.PERSON_ADDED: PersonAdded,
    IncidentEventKind.GOODS_ADDED: GoodsAdded,
    IncidentEventKind.EVIDENCE_ADDED: EvidenceAdded,
    IncidentEventKind.FOLLOWED_UP: FollowedUp,
    IncidentEventKind.HANDED_OVER: HandedOver,
    IncidentEventKind.BOUND: Bound,
    IncidentEventKind.VICTIM_REFERRED: VictimReferred,
    IncidentEventKind.CLOSED: Closed,
    IncidentEventKind.REOPENED: Reopened,
}

_KINDS = {form: kind for kind, form in FORMS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentEvent:
    """One thing that happened."""

    id: UUID
    incident: UUID
    officer: UUID
    at: datetime
    what: What

    def __post_init__(self) -> None:
        must_be_aware(self.at)

    @property
    def kind(self) -> IncidentEventKind:
        """Under which word it is kept."""
        return _KINDS[type(self.what)]


def _must_say(text: str) -> None:
    must_say(text)
    if len(text) > LONGEST_TEXT:
        raise InvalidValue("an event of an incident says something, and not a book")
