"""An incident as it stands: its events, one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import reduce
from uuid import UUID

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.errors import DecisionNotLawful, InvalidValue, NotFound
from checkpoint.domain.incidents.events import (
    Bound,
    Closed,
    Corrected,
    EvidenceAdded,
    FollowedUp,
    GoodsAdded,
    HandedOver,
    IncidentEvent,
    PersonAdded,
    Reopened,
    Reported,
    VictimReferred,
    What,
)
from checkpoint.domain.incidents.incident import Incident, Report
from checkpoint.domain.incidents.person import InvolvedPerson


class IncidentClosed(DecisionNotLawful):
    """The incident is closed: a shift lead opens it again first."""


class IncidentOpen(DecisionNotLawful):
    """The incident is not closed, so there is nothing to open again."""


class ReportMovedOn(DecisionNotLawful):
    """Somebody added to the report while it was being corrected."""


class ReferredAlready(DecisionNotLawful):
    """The second line has this person already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentState:
    """All that its events say of an incident."""

    incident: Incident
    report: Report
    told_by: UUID
    """The event by which the report last became another."""
    events: tuple[IncidentEvent, ...]
    evidence: tuple[EvidenceAdded, ...] = ()
    hand_overs: tuple[HandOver, ...] = ()
    operation: UUID | None = None
    victims: Mapping[UUID, UUID] = field(default_factory=dict)
    """The cases of persons who may be victims, by person."""
    is_closed: bool = False

    @property
    def next_on(self) -> date | None:
        """On which day somebody looks at it again; None of what is closed, or where none is set."""
        words = [one.what for one in self.events if isinstance(one.what, FollowedUp)]
        return words[-1].next_on if words and not self.is_closed else None

    def person(self, id: UUID) -> InvolvedPerson:
        """One of the persons, or NotFound."""
        found = next((one for one in self.report.persons if one.id == id), None)
        if found is None:
            raise NotFound(f"person {id}")
        return found

    def must_allow(self, what: What) -> None:
        """Raise what stands against such an event now: two may be at the same incident."""
        match what:
            case Reported():
                raise InvalidValue("an incident is reported once")
            case Reopened():
                if not self.is_closed:
                    raise IncidentOpen
            case _ if self.is_closed:
                raise IncidentClosed
            case Corrected(of=told_by) if told_by != self.told_by:
                raise ReportMovedOn
            case Corrected(report=report):
                self._must_keep_victims(report)
            case VictimReferred(person=person) if person in self.victims:
                raise ReferredAlready
            case _:
                _after_report(self.report, what)

    def _must_keep_victims(self, report: Report) -> None:
        """Who was sent to the second line stays in the report, or nobody is protected by it."""
        if not self.victims.keys() <= {one.id for one in report.persons}:
            raise InvalidValue("who was referred as a possible victim stays in the report")


def folded(incident: Incident, events: Iterable[IncidentEvent]) -> IncidentState:
    """An incident after these events, in their order; the first is how it was told."""
    first, *rest = events
    if not isinstance(first.what, Reported):
        raise InvalidValue("an incident begins with its report")
    state = IncidentState(
        incident=incident, report=first.what.report, told_by=first.id, events=(first,)
    )
    return reduce(_after, rest, state)


def _after(state: IncidentState, event: IncidentEvent) -> IncidentState:
    after = replace(state, events=(*state.events, event))
    report = _after_report(state.report, event.what)
    if report is not state.report:
        return replace(after, report=report, told_by=event.id)
    match event.what:
        case EvidenceAdded() as evidence:
            after = replace(after, evidence=(*state.evidence, evidence))
        case HandedOver(hand_over=given):
            after = replace(after, hand_overs=(*state.hand_overs, given))
        case Bound(operation=operation):
            after = replace(after, operation=operation)
        case VictimReferred(person=person, case=case):
            after = replace(after, victims={**state.victims, person: case})
        case Closed() | Reopened() as end:
            after = replace(after, is_closed=isinstance(end, Closed))
        case _:
            pass
    return after


def _after_report(report: Report, what: What) -> Report:
    match what:
        case Corrected(report=corrected):
            return corrected
        case PersonAdded(person=person):
            return replace(report, persons=(*report.persons, person))
        case GoodsAdded(goods=goods):
            return replace(report, goods=(*report.goods, goods))
        case _:
            return report
