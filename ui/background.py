"""Blocking work off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NoReturn, TypeVar

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QObject,
    Qt,
    QThreadPool,
    Signal,
    Slot,
)

from checkpoint.domain.errors import CheckpointError

T = TypeVar("T")


class Background(QObject):
    """Does blocking work off the UI thread and brings the answer back onto it.

    One piece of work at a time, in the order asked: SQLite has one writer, and an officer one
    traveller. The thread is always the same one. A camera or an OCR has a Background of its own.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._under_way = 0
        self._answered.connect(self._carry_out, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[CheckpointError], None],
        owner: QObject | None = None,
    ) -> None:
        """Call `work` elsewhere, and then `done` or `failed` here.

        If `owner` is gone by then, nobody is told. Where `done` and `failed` are methods of a
        QObject, that object counts as the owner too. An exception that is no CheckpointError is
        a bug: it is raised again here, where the crash handler sees it.
        """

        def job() -> None:
            answer: Callable[[], None]
            try:
                answer = partial(_tell, owner, done, work())
            except CheckpointError as problem:
                answer = partial(_tell, owner, failed, problem)
            except Exception as bug:  # noqa: BLE001 - raised again on the UI thread
                answer = partial(_raise, bug)
            self._answered.emit(answer)

        self._under_way += 1
        self._pool.start(job)

    @property
    def is_idle(self) -> bool:
        """Whether no work is under way and every answer was given."""
        return self._under_way == 0

    def wait_idle(self, timeout_ms: int = 5_000) -> bool:
        """Wait until all work is done and its answers were given here, and what these asked for.

        For closing down, and for tests. False if the time ran out first.
        """
        deadline = QDeadlineTimer(timeout_ms)
        while not self.is_idle and not deadline.hasExpired():
            self._pool.waitForDone(deadline.remainingTime())
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        return self.is_idle

    @Slot(object)
    def _carry_out(self, answer: Callable[[], None]) -> None:
        self._under_way -= 1
        answer()


def _tell(owner: QObject | None, listener: Callable[[T], None], answer: T) -> None:
    if _is_there(owner) and _is_there(getattr(listener, "__self__", None)):
        listener(answer)


def _is_there(receiver: object) -> bool:
    """Whether a QObject still lives; anything else always does."""
    return not isinstance(receiver, QObject) or shiboken6.isValid(receiver)


def _raise(bug: Exception) -> NoReturn:
    raise bug
