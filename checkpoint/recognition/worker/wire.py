"""What passes between the program and the process that reads pictures.

Both ways a message is its length in eight bytes and then itself. The answer comes from where
untrusted files are decoded, so it is JSON that is checked against its types: reading it runs
nothing and makes nothing but a Reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from struct import Struct
from typing import BinaryIO, Literal, TypeAlias

from pydantic import ConfigDict, TypeAdapter

from checkpoint.domain.documents.pictures import (
    EmptyPicture,
    NotAPicture,
    NothingOnPicture,
    PictureDamaged,
    PictureTooLarge,
    Reading,
)
from checkpoint.domain.errors import ReadingFailed

LENGTH = Struct(">Q")
LONGEST_ANSWER = 16 * 1024 * 1024
"""Bytes; the pictures in an answer are small ones."""


class Task(StrEnum):
    """What is asked of the process; the first byte of a request says which it is."""

    WARM_UP = "w"
    """Load all that reading needs, and read nothing."""

    READ = "r"
    """Read a picture file, with every effort."""
    READ_AND_SHOW = "s"
    """The same, and make a small picture of it for the officer's eye."""
    GLANCE = "g"
    """Look once at a camera's picture; the next may be better."""
    PEEK = "p"
    """Look at one only for what is seen at once; the next comes in a moment."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to do."""

    task: Task
    content: bytes


@dataclass(frozen=True, slots=True)
class Warm:
    """All is loaded."""

    is_warm: Literal[True] = True


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing could be read, for a reason that the officer is told: the name of the failure."""

    failure: str


@dataclass(frozen=True, slots=True)
class Faulted:
    """The reading code itself has a bug."""

    trace: str


Answer: TypeAlias = Reading | Warm | Refused | Faulted


class BrokenWire(Exception):
    """The other side has gone, or speaks no sense any more."""


FAILURES: dict[str, type[ReadingFailed]] = {
    kind.__name__: kind
    for kind in (EmptyPicture, NotAPicture, NothingOnPicture, PictureDamaged, PictureTooLarge)
}
"""What may keep a picture from being read, by name."""

_AS_BASE64 = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")
# A configuration is not taken for a dataclass alone, but for a list of them it is.
_READING: TypeAdapter[list[Reading]] = TypeAdapter(list[Reading], config=_AS_BASE64)
_OTHER: TypeAdapter[Warm | Refused | Faulted] = TypeAdapter(Warm | Refused | Faulted)


def send(stream: BinaryIO, message: bytes) -> None:
    """Write a message, or raise OSError where nobody is there to take it."""
    stream.write(LENGTH.pack(len(message)))
    stream.write(message)
    stream.flush()


def receive(stream: BinaryIO, *, longest: int | None = None) -> bytes | None:
    """Wait for a message; ``None`` once the other side is gone.

    Raises BrokenWire for one that breaks off or is longer than it may be.
    """
    head = stream.read(LENGTH.size)
    if not head:
        return None
    if len(head) < LENGTH.size:
        raise BrokenWire
    (length,) = LENGTH.unpack(head)
    if longest is not None and length > longest:
        raise BrokenWire
    message = stream.read(length)
    if len(message) < length:
        raise BrokenWire
    return message


def pack_asked(asked: Asked) -> bytes:
    """What is to be done, as a message."""
    return asked.task.value.encode() + asked.content


def unpack_asked(message: bytes) -> Asked:
    """The message as what is to be done."""
    return Asked(Task(message[:1].decode()), message[1:])


def pack_answer(answer: Answer) -> bytes:
    """An answer, as a message: a list of one where something was read."""
    if isinstance(answer, Reading):
        return _READING.dump_json([answer])
    return _OTHER.dump_json(answer)


def unpack_answer(message: bytes) -> Answer:
    """The message as an answer; raises BrokenWire where it is none."""
    try:
        if message.startswith(b"["):
            (reading,) = _READING.validate_json(message)
            return reading
        return _OTHER.validate_json(message)
    except ValueError as error:
        raise BrokenWire from error
