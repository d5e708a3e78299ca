"""Blocking work off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
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

from checkpoint.domain.errors import CheckpointError, ProgramFault

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be done, and who waits for the answer.

    The worker looks in here and keeps nothing: a widget dies where the last reference to it is
    given up, and work may hold one.
    """

    work: Callable[[], Any]
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
        owner: QObject | None,
    ) -> None:
        """Call `work` elsewhere, and then `done` or `failed` here.

        If `owner` is gone by then, nobody is told; None is for who cannot go. An exception that
        is no CheckpointError is a bug: `failed` hears of a ProgramFault, and the bug is raised
        again here, where the crash handler sees it.
        """
        number, asked, answered = next(self._numbers), self._asked, self._answered
        asked[number] = _Asked(work, done, failed, owner)

        def job() -> None:
            answered.emit(number, _outcome_of(asked[number].work))

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
            case _ if asked.owner is not None and not shiboken6.isValid(asked.owner):
                pass
            case _Bug():
                asked.failed(ProgramFault())
            case _Problem(problem):
                asked.failed(problem)
            case _Answer(answer):
                asked.done(answer)
        if isinstance(outcome, _Bug):
            raise outcome.bug


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
