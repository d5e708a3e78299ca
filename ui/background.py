"""Blocking work off the UI thread."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from threading import Lock
from typing import Any, TypeVar

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


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who waits for an answer.

    It never leaves the UI thread: a widget dies where the last reference to it is given up.
    """

    done: Callable[[Any], None]
    failed: Callable[[CheckpointError], None]
    owner: QObject | None


class Background(QObject):
    """Does blocking work off the UI thread and brings the answer back onto it.

    One piece of work at a time, in the order asked: SQLite has one writer, and an officer one
    traveller. The thread is always the same one. A camera or an OCR has a Background of its own.
    """

    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._numbers = count()
        self._asked: dict[int, _Asked] = {}
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
        number = next(self._numbers)
        self._asked[number] = _Asked(done, failed, owner)
        answered = self._answered

        def job() -> None:
            with _no_collecting_here():
                answered.emit(number, _outcome_of(work))

        self._pool.start(job)

    @property
    def is_idle(self) -> bool:
        """Whether no work is under way and every answer was given."""
        return not self._asked

    def wait_idle(self, timeout_ms: int = 5_000) -> bool:
        """Wait until all work is done and its answers were given here, and what these asked for.

        For closing down, and for tests. False if the time ran out first.
        """
        deadline = QDeadlineTimer(timeout_ms)
        while not self.is_idle and not deadline.hasExpired():
            self._pool.waitForDone(deadline.remainingTime())
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        return self.is_idle

    @Slot(int, object)
    def _carry_out(self, number: int, outcome: object) -> None:
        asked = self._asked.pop(number)
        match outcome:
            case _Bug(bug):
                raise bug
            case _Problem(problem):
                _tell(asked.owner, asked.failed, problem)
            case _Answer(answer):
                _tell(asked.owner, asked.done, answer)


@dataclass(frozen=True, slots=True)
class _Answer:
    value: Any


@dataclass(frozen=True, slots=True)
class _Problem:
    problem: CheckpointError


@dataclass(frozen=True, slots=True)
class _Bug:
    bug: Exception


def _outcome_of(work: Callable[[], object]) -> _Answer | _Problem | _Bug:
    try:
        return _Answer(work())
    except CheckpointError as problem:
        return _Problem(problem)
    except Exception as bug:  # noqa: BLE001 - raised again on the UI thread
        return _Bug(bug)


_working = Lock()
_workers = 0


@contextmanager
def _no_collecting_here() -> Iterator[None]:
    """Keep Python from collecting garbage while a worker runs.

    It collects in whichever thread happens to allocate, and a widget that is part of the garbage
    would be destroyed there, which Qt does not survive. The UI thread collects afterwards.
    """
    global _workers  # noqa: PLW0603 - the collector is one for the whole process
    with _working:
        _workers += 1
        gc.disable()
    try:
        yield
    finally:
        with _working:
            _workers -= 1
            if not _workers:
                gc.enable()


def _tell(owner: QObject | None, listener: Callable[[T], None], answer: T) -> None:
    if _is_there(owner) and _is_there(getattr(listener, "__self__", None)):
        listener(answer)


def _is_there(receiver: object) -> bool:
    """Whether a QObject still lives; anything else always does."""
    return not isinstance(receiver, QObject) or shiboken6.isValid(receiver)
