"""Joint operations: who takes part, when and where, and what was found in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.errors import NotFound
from checkpoint.domain.incidents.operation import Finding, JointOperation, NotOfItsDays
from checkpoint.domain.incidents.operation_count import OperationCount, count_of
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.services.access import require_standing
from checkpoint.services.incident_acts import seen_by
from checkpoint.services.operation_findings import found_in
from checkpoint.services.ports import Clock, NewId, Storage, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What a shift lead says of an operation."""

    name: str
    agencies: tuple[CaseAgency, ...]
    first_on: date
    last_on: date
    place: str = ""
    letter: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRecord:
    """A record that belongs to an operation: by what it is looked up, and nobody's name."""

    id: UUID
    day_on: date
    number: int
    crossed_at: datetime
    direction: Direction
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationFile:
    """An operation as it lies open before an officer."""

    operation: JointOperation
    count: OperationCount
    incidents: Sequence[IncidentState]
    """Those that belong to it, as he may read them, the last found first."""
    records: Sequence[FoundRecord]
    """Of the register: who came to a counter and was found in it, in the order of crossing."""


class OperationService:
    """Shift leads keep them; whoever reports incidents may read them."""

    def __init__(self, *, storage: Storage, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id

    def every(self, actor: Officer, post: Post) -> Sequence[JointOperation]:
        """The post's operations as they stand, the last begun first."""
        actor.must(Permission.REPORT_INCIDENTS)
        with self._storage.reading() as store:
            return store.operations.every(post.code)

    def open(self, actor: Officer, post: Post, id: UUID) -> OperationFile:
        """Lay an operation open: what was found in it, and on its days without it."""
        actor.must(Permission.REPORT_INCIDENTS)
        with self._storage.reading() as store:
            operation = store.operations.find(id)
            if operation is None:
                raise NotFound(str(id))
            mine = store.incidents.of_operation(id)
            beside = store.incidents.found_between(post.code, *operation.span(post))
            own = {one.incident.id for one in mine}
            states = [*mine, *(one for one in beside if one.incident.id not in own)]
            return OperationFile(
                operation=operation,
                count=count_of(operation, post, states),
                incidents=seen_by(store, actor, mine),
                records=[_found(one) for one in found_in(store, [id])],
            )

    def keep(
        self,
        actor: Officer,
        post: Post,
        planned: Planned,
        *,
        of: JointOperation | None = None,
        reason: str = "",
    ) -> JointOperation:
        """Keep a new one, or what is otherwise than a version said, and why."""
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.LEAD_INCIDENTS)
            last = None if of is None else store.operations.find(of.id)
            operation = JointOperation(
                id=self._new_id() if last is None else last.id,
                version=1 if last is None else last.version + 1,
                post=post.code,
                name=planned.name.strip(),
                agencies=planned.agencies,
                first_on=planned.first_on,
                last_on=planned.last_on,
                place=planned.place.strip(),
                letter=planned.letter.strip(),
                note=planned.note.strip(),
                reason=reason.strip(),
                officer=actor.id,
                at=self._clock(),
            )
            store.operations.add(operation)
            self._note(store, actor, operation.id, version=str(operation.version))
            return operation

    def bind_numbered(self, actor: Officer, operation: UUID, day_on: date, number: int) -> None:
        """Say that the record of a day's number belongs to an operation, as it now stands."""
        actor.must(Permission.LEAD_INCIDENTS)
        with self._storage.reading() as store:
            kept = store.operations.find(operation)
            of_day = store.crossings.of_day(kept.post, day_on) if kept else ()
        found = [one.crossing.id for one in of_day if one.number == number and one.counts]
        if not found:
            raise NotFound(f"{day_on} {number}")
        self.bind_crossing(actor, operation, found[0])

    def bind_crossing(self, actor: Officer, operation: UUID, crossing: UUID) -> None:
        """Say that what was found at a crossing belongs to an operation; raises NotOfItsDays."""
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.LEAD_INCIDENTS)
            kept, record = store.operations.find(operation), store.crossings.find(crossing)
            if kept is None or record is None:
                raise NotFound(str(operation))
            if not kept.covers(record.day_on):
                raise NotOfItsDays
            finding = Finding(
                operation=operation, crossing=crossing, officer=actor.id, at=self._clock()
            )
            store.operations.bind(finding)
            self._note(store, actor, operation, crossing=str(crossing))

    def findings(self, actor: Officer, operation: UUID) -> Sequence[Finding]:
        """The crossings that belong to an operation."""
        actor.must(Permission.REPORT_INCIDENTS)
        with self._storage.reading() as store:
            return store.operations.findings(operation)

    def _note(self, store: Store, actor: Officer, operation: UUID, **detail: str) -> None:
        store.audit.append(
            Act(
                action=Action.OPERATION_KEPT,
                at=self._clock(),
                actor=str(actor.id),
                subject=str(operation),
                detail=detail,
            )
        )


def _found(record: Recorded) -> FoundRecord:
    crossing = record.crossing
    return FoundRecord(
        id=crossing.id,
        day_on=record.day_on,
        number=record.number,
        crossed_at=crossing.crossed_at,
        direction=crossing.direction,
        outcome=crossing.decision.outcome,
    )
