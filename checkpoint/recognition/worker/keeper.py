"""Keeping a process that reads pictures: begun when needed, ended when it takes too much."""

from __future__ import annotations

import subprocess
import sys
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import monotonic
from types import TracebackType
from typing import BinaryIO, Self

import psutil

from checkpoint.domain.documents.pictures import Reading, ReadingStopped
from checkpoint.recognition.worker.limits import Limits
from checkpoint.recognition.worker.wire import (
    FAILURES,
    LONGEST_ANSWER,
    Answer,
    Asked,
    BrokenWire,
    Faulted,
    Refused,
    Task,
    Warm,
    pack_asked,
    receive,
    send,
    unpack_answer,
)

WORKER = (sys.executable, "-P", "-m", "checkpoint.recognition.worker")
"""Without the folder that the program happens to be started in (-P): strange code may lie there."""
LOOK_S = 0.05
"""How often the memory of a busy process is looked at."""


class ReaderBroken(Exception):
    """The reading code has a bug; its trace is in the message, and nothing of the picture."""


class PictureReader:
    """Reads pictures in a process beside the program. Any thread may ask; they take turns."""

    def __init__(self, limits: Limits | None = None, command: Sequence[str] = WORKER) -> None:
        self._limits = limits or Limits()
        self._command = command
        self._turn = Lock()
        self._running: _Running | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, bug: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def warm_up(self) -> None:
        """Begin the process and have it load everything, before the first picture comes.

        Raises ReadingStopped where it does not come up.
        """
        self._ask(Asked(Task.WARM_UP, b""), self._limits.start_s)

    def read(self, content: bytes) -> Reading:
        """Read a picture file, and make a small picture of it to be shown and kept.

        Raises a ReadingFailed: ReadingStopped where the decoders took too much or died.
        """
        return self._read(Asked(Task.READ_AND_SHOW, content), self._limits.read_s)

    def read_only(self, content: bytes) -> Reading:
        """The same without the small picture."""
        return self._read(Asked(Task.READ, content), self._limits.read_s)

    def glance(self, content: bytes) -> Reading:
        """Look once at a picture of a running camera; raises as `read` does."""
        return self._read(Asked(Task.GLANCE, content), self._limits.glance_s)

    def peek(self, content: bytes) -> Reading:
        """Look at one for codes that are seen at once; raises as `read` does."""
        return self._read(Asked(Task.PEEK, content), self._limits.glance_s)

    def close(self) -> None:
        """End the process. A thread that waits for an answer gets ReadingStopped."""
        running, self._running = self._running, None
        if running is not None:
            running.end()

    def _read(self, asked: Asked, patience_s: float) -> Reading:
        match self._ask(asked, patience_s):
            case Reading() as reading:
                return reading
            case Refused(name):
                raise FAILURES.get(name, ReadingStopped)
            case Faulted(trace):
                raise ReaderBroken(trace)
            case Warm():
                raise ReadingStopped

    def _ask(self, asked: Asked, patience_s: float) -> Answer:
        with self._turn, self._ended_if_broken():
            return unpack_answer(self._process().ask(pack_asked(asked), patience_s))

    @contextmanager
    def _ended_if_broken(self) -> Iterator[None]:
        try:
            yield
        except (BrokenWire, OSError, psutil.Error) as error:
            self.close()
            raise ReadingStopped from error

    def _process(self) -> _Running:
        if self._running is None or not self._running.is_alive:
            self.close()
            self._running = _Running(self._command, self._limits)
        return self._running


class _Running:
    """One process, from its start to its end."""

    def __init__(self, command: Sequence[str], limits: Limits) -> None:
        self._limits = limits
        self._is_ready = False
        self._answers: SimpleQueue[bytes | None] = SimpleQueue()
        self._process = subprocess.Popen(  # noqa: S603 - our own module in our own interpreter
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._memory = psutil.Process(self._process.pid)
        # Reading a pipe cannot be given up on every system; waiting for a queue can.
        Thread(target=_pump, args=(_pipe(self._process.stdout), self._answers), daemon=True).start()
        # A reader that nobody closed must not leave its process behind.
        self.end = weakref.finalize(self, _end, self._process)

    @property
    def is_alive(self) -> bool:
        """Whether the process has not ended by itself."""
        return self._process.poll() is None

    def ask(self, message: bytes, patience_s: float) -> bytes:
        """Send a request and wait for its answer.

        Raises BrokenWire where none comes in time or the process dies or takes too much memory,
        and OSError where it cannot even be asked.
        """
        if not self._is_ready:
            self._wait(self._limits.start_s)
            self._is_ready = True
        send(_pipe(self._process.stdin), message)
        return self._wait(patience_s)

    def _wait(self, patience_s: float) -> bytes:
        ends_at = monotonic() + patience_s
        while monotonic() < ends_at:
            with suppress(Empty):
                answer = self._answers.get(timeout=LOOK_S)
                if answer is None:
                    raise BrokenWire
                return answer
            if self._memory.memory_info().rss > self._limits.memory:
                raise BrokenWire
        raise BrokenWire


def _pump(stream: BinaryIO, answers: SimpleQueue[bytes | None]) -> None:
    """Pass on every answer, and at the end, or at the first that is none, ``None``."""
    with suppress(BrokenWire, OSError, ValueError):
        while (answer := receive(stream, longest=LONGEST_ANSWER)) is not None:
            answers.put(answer)
    answers.put(None)


def _pipe(stream: object) -> BinaryIO:
    """A pipe of a process that was begun with pipes."""
    return stream  # type: ignore[return-value]


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    with suppress(OSError):
        _pipe(process.stdin).close()
    with suppress(OSError):
        _pipe(process.stdout).close()
