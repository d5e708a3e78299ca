"""Cases of the second line as the journal tells them: each step an entry at its own time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import CaseEvent, Decided, EventKind
from checkpoint.domain.cases.masking import masked_document
from checkpoint.domain.cases.state import CaseState, Stage
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.journal.references import Reference
from checkpoint.domain.posts.post import Direction, Lane


class Step(StrEnum):
    """What of a case is an entry; what is written down in between is read in the case."""

    OPENED = "opened"
    DECIDED = "decided"
    HANDED_OVER = "handed_over"
    CLOSED = "closed"
    REOPENED = "reopened"


STEPS: Mapping[EventKind, Step] = {
    EventKind.DECIDED: Step.DECIDED,
    EventKind.HANDED_OVER: Step.HANDED_OVER,
    EventKind.CLOSED: Step.CLOSED,
    EventKind.REOPENED: Step.REOPENED,
}
"""By the events that are entries; a case is opened by none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStep:
    """One step, and the case as it stands now."""

    id: UUID
    """Of the event; of the case itself where it was opened."""
    step: Step
    at: datetime
    officer: UUID
    outcome: Outcome | None = None
    """Of the referral or the decision that the step is."""
    ground: Ground | None = None
    case: UUID
    visit: UUID
    """The record of the referral."""
    reference: Reference
    """Of that record, and so the number of the case."""
    decisions: tuple[UUID, ...]
    """The records by which it was decided so far."""
    post: str
    counter: str
    direction: Direction
    lane: Lane
    document: TravelDocument
    capture: Capture
    verdict: Verdict
    kind: CaseKind | None
    """None where the reader may not know it."""
    stage: Stage
    is_protected: bool

    @property
    def records(self) -> tuple[UUID, ...]:
        """The records of the register that belong to the case."""
        return (self.visit, *self.decisions)

    @property
    def is_masked(self) -> bool:
        """Whether it is told only that there is a case."""
        return self.kind is None


def steps_of(state: CaseState, reference: Reference) -> Iterator[CaseStep]:
    """Every entry of a case, oldest first; ``reference`` is that of its referral."""
    opened = opening_of(state, reference)
    yield opened
    for event in state.events:
        if event.kind in STEPS:
            yield _step_of(opened, event)


def opening_of(state: CaseState, reference: Reference) -> CaseStep:
    """The entry that a case was opened."""
    case = state.case
    return CaseStep(
        id=case.id,
        step=Step.OPENED,
        at=case.opened_at,
        officer=case.officer,
        outcome=Outcome.REFERRED,
        case=case.id,
        visit=case.visit,
        reference=reference,
        decisions=tuple(one.crossing for one in state.decisions),
        post=case.post,
        counter=case.counter,
        direction=case.direction,
        lane=case.lane,
        document=case.document,
        capture=case.capture,
        verdict=case.verdict,
        kind=state.kind,
        stage=state.stage,
        is_protected=state.is_protected,
    )


def _step_of(opened: CaseStep, event: CaseEvent) -> CaseStep:
    decided = event.what if isinstance(event.what, Decided) else None
    return replace(
        opened,
        id=event.id,
        step=STEPS[event.kind],
        at=event.at,
        officer=event.officer,
        outcome=None if decided is None else decided.outcome,
        ground=None if decided is None else decided.ground,
    )


def masked_step(step: CaseStep) -> CaseStep:
    """As everybody else reads a case of who may be a victim: that it is there, and how far."""
    return replace(
        step,
        document=masked_document(step.document),
        capture=Capture.TYPED,
        kind=None,
        ground=None,
    )
