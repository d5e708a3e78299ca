"""What the journal has a row for, and what every such row says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.journal.case_steps import CaseStep
from checkpoint.domain.journal.references import Reference
from checkpoint.domain.posts.post import Direction, Lane

Entry: TypeAlias = Recorded | CaseStep


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFacts:
    """Of a record, or of a step of a case."""

    id: UUID
    at: datetime
    reference: Reference
    """Of a case, that of its referral."""
    post: str
    counter: str
    direction: Direction
    lane: Lane
    document: TravelDocument
    capture: Capture
    verdict: Verdict
    officer: UUID
    outcome: Outcome | None
    """None where a step of a case has none, such as that it was closed."""
    ground: Ground | None


def facts_of(entry: Entry) -> EntryFacts:
    """What an entry says."""
    return _of_step(entry) if isinstance(entry, CaseStep) else _of_record(entry)


def _of_record(record: Recorded) -> EntryFacts:
    crossing = record.crossing
    return EntryFacts(
        id=crossing.id,
        at=crossing.crossed_at,
        reference=Reference(record.day_on, record.number),
        post=crossing.post,
        counter=crossing.counter,
        direction=crossing.direction,
        lane=crossing.lane,
        document=crossing.document,
        capture=crossing.capture,
        verdict=crossing.verdict,
        officer=crossing.decision.officer,
        outcome=crossing.decision.outcome,
        ground=crossing.decision.ground,
    )


def _of_step(step: CaseStep) -> EntryFacts:
    return EntryFacts(
        id=step.id,
        at=step.at,
        reference=step.reference,
        post=step.post,
        counter=step.counter,
        direction=step.direction,
        lane=step.lane,
        document=step.document,
        capture=step.capture,
        verdict=step.verdict,
        officer=step.officer,
        outcome=step.outcome,
        ground=step.ground,
    )
