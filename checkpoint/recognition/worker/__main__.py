"""The process that reads pictures: it answers until nobody asks any more.

Decoders of many makers meet files here that nobody vouches for. Whatever becomes of this process,
the program asks another one.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import traceback
from typing import BinaryIO

from checkpoint.domain.errors import ReadingFailed
from checkpoint.recognition.reading import GLANCE, PEEK, read, warm_up
from checkpoint.recognition.worker.limits import GIVE_UP_S, restrain
from checkpoint.recognition.worker.wire import (
    Answer,
    Asked,
    Faulted,
    Refused,
    Task,
    Warm,
    pack_answer,
    receive,
    send,
    unpack_asked,
)

READY = b"ready"


def main() -> None:
    """Say that all is loaded, then answer one request after the other."""
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers:
        # What a library prints must not come among the answers.
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        restrain()
        send(answers, READY)
        _serve(sys.stdin.buffer, answers)


def _serve(requests: BinaryIO, answers: BinaryIO) -> None:
    while (message := receive(requests)) is not None:
        # Where the program itself has died meanwhile, nobody else would end a decoder that hangs.
        faulthandler.dump_traceback_later(GIVE_UP_S, exit=True)
        answer = pack_answer(_answer(unpack_asked(message)))
        faulthandler.cancel_dump_traceback_later()
        send(answers, answer)


def _answer(asked: Asked) -> Answer:
    try:
        match asked.task:
            case Task.WARM_UP:
                warm_up()
                return Warm()
            case Task.READ | Task.READ_AND_SHOW:
                return read(asked.content, wants_shown=asked.task is Task.READ_AND_SHOW)
            case Task.GLANCE:
                return read(asked.content, effort=GLANCE)
            case Task.PEEK:
                return read(asked.content, effort=PEEK)
    except ReadingFailed as failure:
        return Refused(type(failure).__name__)
    except MemoryError:
        raise  # it ends the process, and the next one begins with all its memory
    except Exception as bug:  # noqa: BLE001 - it is raised again in the program
        return Faulted(trace_of(bug))


def trace_of(bug: Exception) -> str:
    """Where a bug came from and of what type it is; its message may quote what was read."""
    return "".join(traceback.format_tb(bug.__traceback__)) + type(bug).__name__


if __name__ == "__main__":
    main()
