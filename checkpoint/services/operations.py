"""Joint operations: who takes part, when and where, and what was found in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.errors import NotFound
from checkpoint.domain.incidents.operation import Finding, JointOperation
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.access import require_standing
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

    def bind_crossing(self, actor: Officer, operation: UUID, crossing: UUID) -> None:
        """Say that what was found at a crossing belongs to an operation."""
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.LEAD_INCIDENTS)
            is_known = store.operations.find(operation) and store.crossings.find(crossing)
            if not is_known:
                raise NotFound(str(operation))
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
