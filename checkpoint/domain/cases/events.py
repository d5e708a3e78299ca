"""What happens to a case: each a fact with its hand and its moment, never edited afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.cases import happening
from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.happening import must_be_aware, must_say
from checkpoint.domain.cases.screening import Screening
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.errors import InvalidValue


class EventKind(StrEnum):
    """The words under which events are kept."""

    TAKEN = "taken"
    NOTED = "noted"
    STATED = "stated"
    STEP_DONE = "step_done"
    STEP_LEFT_OUT = "step_left_out"
    ATTACHED = "attached"
    CALLED = "called"
    KIND_CHANGED = "kind_changed"
    PROTECTED = "protected"
    SCREENED = "screened"
    CHILD_RULE_WAIVED = "child_rule_waived"
    DECIDED = "decided"
    HANDED_OVER = "handed_over"
    CLOSED = "closed"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Taken:
    """Somebody works on it from now on: who did it."""


@dataclass(frozen=True, slots=True)
class Noted:
    """The officer wrote something down."""

    text: str

    def __post_init__(self) -> None:
        must_say(self.text)


@dataclass(frozen=True, slots=True)
class Stated:
    """What the traveller says, as it was written down in front of him."""

    text: str

    def __post_init__(self) -> None:
        must_say(self.text)


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step of the procedure was done."""

    step: str
    """Its code in the procedure."""
    text: str
    """What it said then, in Indonesian: the procedure may change later."""


@dataclass(frozen=True, slots=True)
class StepLeftOut:
    """A step was not done, and why."""

    step: str
    text: str
    reason: str

    def __post_init__(self) -> None:
        must_say(self.reason)


@dataclass(frozen=True, slots=True)
class Attached:
    """A picture or paper was added; its content is kept beside."""

    attachment: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Called:
    """An agency was called."""

    agency: CaseAgency
    whom: str
    """Who answered, or that nobody did."""
    said: str = ""

    def __post_init__(self) -> None:
        must_say(self.whom)


@dataclass(frozen=True, slots=True)
class KindChanged:
    """It is about something else than it seemed."""

    kind: CaseKind
    reason: str

    def __post_init__(self) -> None:
        must_say(self.reason)


@dataclass(frozen=True, slots=True)
class Protected:
    """The traveller may be a victim (UU 6/2011 Ps 86; UU 21/2007): the case is for few eyes."""

    reason: str

    def __post_init__(self) -> None:
        must_say(self.reason)


@dataclass(frozen=True, slots=True)
class Screened:
    """Signs of trafficking were looked for; the newest says all that is known by then."""

    screening: Screening

    def __post_init__(self) -> None:
        if self.screening.is_empty:
            raise InvalidValue("a screening says something")


@dataclass(frozen=True, slots=True)
class ChildRuleWaived:
    """A shift lead says that no other officer who is trained for children can come, and why."""

    reason: str

    def __post_init__(self) -> None:
        must_say(self.reason)


@dataclass(frozen=True, slots=True)
class Decided:
    """The traveller's passage was decided, and recorded as a crossing of its own."""

    crossing: UUID
    outcome: Outcome
    reason: str
    ground: Ground | None = None
    lead: UUID | None = None


HandedOver: TypeAlias = happening.HandedOver
Closed: TypeAlias = happening.Closed
Reopened: TypeAlias = happening.Reopened

What: TypeAlias = (
    Taken
    | Noted
    | Stated
    | StepDone
    | StepLeftOut
    | Attached
    | Called
    | KindChanged
    | Protected
    | Screened
    | ChildRuleWaived
    | Decided
    | HandedOver
    | Closed
    | Reopened
)

FORMS: Mapping[EventKind, type[What]] = {
    EventKind.TAKEN: Taken,
    EventKind.NOTED: Noted,
    EventKind.STATED: Stated,
    EventKind.STEP_DONE: StepDone,
    EventKind.STEP_LEFT_OUT: StepLeftOut,
    EventKind.ATTACHED: Attached,
    EventKind.CALLED: Called,
    EventKind.KIND_CHANGED: KindChanged,
    EventKind.PROTECTED: Protected,
    EventKind.SCREENED: Screened,
    EventKind.CHILD_RULE_WAIVED: ChildRuleWaived,
    EventKind.DECIDED: Decided,
    EventKind.HANDED_OVER: HandedOver,
    EventKind.CLOSED: Closed,
    EventKind.REOPENED: Reopened,
}

_KINDS = {form: kind for kind, form in FORMS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEvent:
    """One thing that happened."""

    id: UUID
    case: UUID
    officer: UUID
    at: datetime
    what: What

    def __post_init__(self) -> None:
        must_be_aware(self.at)

    @property
    def kind(self) -> EventKind:
        """Under which word it is kept."""
        return _KINDS[type(self.what)]
