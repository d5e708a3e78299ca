"""Joint operations, as a shift lead keeps them."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.services.operations import OperationService, Planned
from ui.incidents.states import Done, Examining, Operating
from ui.incidents.work import IncidentWork


class OperationKeeping:
    """Shows them, and has new ones and other versions kept."""

    def __init__(self, work: IncidentWork, *, operations: OperationService) -> None:
        self._work = work
        self._operations = operations

    def show(self) -> None:
        """Show the joint operations."""
        self._work.do(self._read, lambda operating: operating)

    def open(self, operation: UUID) -> None:
        """Lay one open: what was found in it, and on its days without it."""
        self._work.do(partial(self._opened, operation, None), lambda examining: examining)

    def keep(self, planned: Planned, of: JointOperation | None = None, reason: str = "") -> None:
        """Keep a new operation, or another version of one, and lay it open."""
        officer, post = self._work.officer, self._work.post

        def work() -> Examining:
            kept = self._operations.keep(officer, post, planned, of=of, reason=reason)
            return self._opened(kept.id, Done.OPERATION_KEPT)

        self._work.do(work, lambda examining: examining)

    def bind(self, day_on: date, number: int) -> None:
        """Say that a record belongs to the operation that lies open."""
        state = self._work.state
        if not isinstance(state, Examining):
            return
        officer, operation = self._work.officer, state.file.operation.id

        def work() -> Examining:
            self._operations.bind_numbered(officer, operation, day_on, number)
            return self._opened(operation, Done.RECORD_BOUND)

        self._work.do(work, lambda examining: examining)

    def _opened(self, operation: UUID, done: Done | None) -> Examining:
        file = self._operations.open(self._work.officer, self._work.post, operation)
        return Examining(file=file, done=done)

    def _read(self) -> Operating:
        found = self._operations.every(self._work.officer, self._work.post)
        return Operating(operations=tuple(found))
