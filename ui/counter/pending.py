"""A decision on its way to the register, tried again where only room is missing."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from checkpoint.domain.errors import CheckpointError, StorageUnavailable
from ui.counter.states import CounterState, Deciding, Locked

RETRY_MS = 3_000
"""How often a record that found no room on the disk is tried again by itself."""


class PendingRecord(QObject):
    """At most one: what is not about the traveller at the counter is never sent by itself."""

    due = Signal()
    """It is time to try again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._inspection: UUID | None = None
        self._send: Callable[[], None] = _nothing
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.due)

    @property
    def is_there(self) -> bool:
        """Whether a decision is not on the register yet."""
        return self._inspection is not None

    def begin(self, inspection: UUID, send: Callable[[], None]) -> None:
        """Send the decision on an inspection, and keep how."""
        self._inspection, self._send = inspection, send
        send()

    def send_again(self) -> None:
        """Try what did not work."""
        self._send()

    def fail(self, trouble: CheckpointError) -> None:
        """It did not work: wait for room, or give it up."""
        if isinstance(trouble, StorageUnavailable):
            self._retry.start()
        else:
            self._forget()

    def follow(self, state: CounterState) -> None:
        """Forget a decision on who was put aside, or recorded."""
        is_about = isinstance(state, Deciding | Locked) and state.inspection.id == self._inspection
        if not is_about:
            self._forget()

    def _forget(self) -> None:
        self._retry.stop()
        self._inspection, self._send = None, _nothing


def _nothing() -> None:
    """There is nothing to send."""
