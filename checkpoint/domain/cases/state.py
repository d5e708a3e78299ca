"""A case as it stands: its events, folded one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import reduce
from uuid import UUID

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.cases.case import Case, CaseKind
from checkpoint.domain.cases.events import (
    Attached,
    Called,
    CaseEvent,
    ChildRuleWaived,
    Closed,
    Decided,
    HandedOver,
    KindChanged,
    Noted,
    Protected,
    Reopened,
    Screened,
    Stated,
    StepDone,
    StepLeftOut,
    Taken,
    What,
)
from checkpoint.domain.cases.screening import Screening
from checkpoint.domain.errors import DecisionNotLawful


class CaseClosed(DecisionNotLawful):
    """The case is closed: it is opened again first."""


class CaseOpen(DecisionNotLawful):
    """The case is not closed, so there is nothing to open again."""


class AlreadyDecided(DecisionNotLawful):
    """Somebody decided on the traveller meanwhile."""


class NothingDecided(DecisionNotLawful):
    """A case does not end before the traveller was decided on or handed over."""


class Stage(StrEnum):
    """How far a case has come."""

    WAITING = "waiting"
    """Nobody has taken it."""
    IN_HAND = "in_hand"
    SETTLED = "settled"
    """Decided or handed over, and not yet closed."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseState:
    """All that its events say of a case."""

    case: Case
    kind: CaseKind
    is_protected: bool
    events: tuple[CaseEvent, ...] = ()
    officer: UUID | None = None
    """Who works on it; None until somebody takes it."""
    steps: Mapping[str, StepDone | StepLeftOut] = field(default_factory=dict)
    """What was last said of each step, by its code."""
    decisions: tuple[Decided, ...] = ()
    """Every decision, oldest first; the last one holds."""
    is_decided: bool = False
    """Whether one was made since the case was last opened."""
    screening: Screening | None = None
    """The newest; None where nobody looked for signs of trafficking."""
    waiver: str = ""
    """Why nobody who is trained for children could come; empty where nobody said so."""
    hand_overs: tuple[HandOver, ...] = ()
    is_handed_over: bool = False
    is_closed: bool = False

    @property
    def stage(self) -> Stage:
        """How far it has come."""
        if self.is_closed:
            return Stage.CLOSED
        if self.is_decided or self.is_handed_over:
            return Stage.SETTLED
        return Stage.WAITING if self.officer is None else Stage.IN_HAND

    def must_allow(self, what: What) -> None:
        """Raise what stands against such an event now: two people may be at the same case."""
        match what:
            case Reopened():
                if not self.is_closed:
                    raise CaseOpen
            case _ if self.is_closed:
                raise CaseClosed
            case Decided() if self.is_decided:
                raise AlreadyDecided
            case Closed() if self.stage is not Stage.SETTLED:
                raise NothingDecided
            case _:
                pass


def opened(case: Case) -> CaseState:
    """A case of which nothing is said yet."""
    return CaseState(case=case, kind=case.kind, is_protected=case.kind.is_protected)


def folded(case: Case, events: Iterable[CaseEvent]) -> CaseState:
    """A case after these events, in their order."""
    return reduce(_after, events, opened(case))


def _after(state: CaseState, event: CaseEvent) -> CaseState:
    after = replace(state, events=(*state.events, event))
    match event.what:
        case Taken():
            after = replace(after, officer=event.officer)
        case StepDone() | StepLeftOut() as said:
            after = replace(after, steps={**state.steps, said.step: said})
        case KindChanged(kind=kind):
            # What was marked for protection stays so: a change of mind is not for everybody.
            is_protected = state.is_protected or kind.is_protected
            after = replace(after, kind=kind, is_protected=is_protected)
        case Protected() | Screened() | ChildRuleWaived() as care:
            after = _in_care(after, care)
        case Decided() as decided:
            after = replace(after, decisions=(*state.decisions, decided), is_decided=True)
        case HandedOver(hand_over=given):
            after = replace(after, hand_overs=(*state.hand_overs, given), is_handed_over=True)
        case Closed():
            after = replace(after, is_closed=True)
        case Reopened():
            after = replace(after, is_closed=False, is_decided=False, is_handed_over=False)
        case Noted() | Stated() | Attached() | Called():
            pass
    return after


def _in_care(state: CaseState, care: Protected | Screened | ChildRuleWaived) -> CaseState:
    match care:
        case Protected():
            return replace(state, is_protected=True)
        case Screened(screening=screening):
            return replace(state, screening=screening)
        case ChildRuleWaived(reason=reason):
            return replace(state, waiver=reason)
