"""Joint operations, as a shift lead keeps them."""

from __future__ import annotations

from functools import partial

from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.services.operations import OperationService, Planned
from ui.incidents.states import Done, Operating
from ui.incidents.work import IncidentWork


class OperationKeeping:
    """Shows them, and has new ones and other versions kept."""

    def __init__(self, work: IncidentWork, *, operations: OperationService) -> None:
        self._work = work
        self._operations = operations

    def show(self) -> None:
        """Show the joint operations."""
        self._work.do(partial(self._read, None), lambda operating: operating)

    def keep(self, planned: Planned, of: JointOperation | None = None, reason: str = "") -> None:
        """Keep a new operation, or another version of one."""
        officer, post = self._work.officer, self._work.post

        def work() -> Operating:
            self._operations.keep(officer, post, planned, of=of, reason=reason)
            return self._read(Done.OPERATION_KEPT)

        self._work.do(work, lambda operating: operating)

    def _read(self, done: Done | None) -> Operating:
        found = self._operations.every(self._work.officer, self._work.post)
        return Operating(operations=tuple(found), done=done)
