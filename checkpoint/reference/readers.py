"""The readers for serial ports that the program knows, and how each sends what it read."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, TypeAdapter

from checkpoint.resources import RESOURCES

READERS = RESOURCES / "readers" / "readers.toml"
GENERIC = "generic"


class Closing(StrEnum):
    """What ends a scan in a stream of bytes."""

    PAUSE = "pause"
    """That nothing comes for a while, or ETX; line ends part the lines of one scan."""
    LINE = "line"
    """CR or LF, and so each line is a scan."""
    MARKS = "marks"
    """ETX, after STX; what stands outside is noise."""


class Parity(StrEnum):
    """The bit beside the data bits that shows a spoiled one."""

    NONE = "none"
    EVEN = "even"
    ODD = "odd"
    MARK = "mark"
    SPACE = "space"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderModel:
    """How a kind of reader speaks."""

    id: str
    name: str
    closing: Closing
    baud: Annotated[int, Field(ge=300, le=1_000_000)] = 9600
    data_bits: Literal[7, 8] = 8
    parity: Parity = Parity.NONE
    stop_bits: Literal[1, 2] = 1
    pause_ms: Annotated[int, Field(ge=20, le=2000)] = 80
    """A USB adapter holds bytes back for up to 16 ms; no hand shows two documents so fast."""
    prefix: str = ""
    """What it sends before each scan and is no part of it."""
    suffix: str = ""
    is_parity_kept: bool = False
    """Whether it sends 7 bits and a parity in 8: the eighth is cut off."""


_MODELS = TypeAdapter(tuple[ReaderModel, ...], config=ConfigDict(extra="forbid"))


def load_readers() -> tuple[ReaderModel, ...]:
    """Read the table, in its order."""
    content = tomllib.loads(READERS.read_text(encoding="utf-8"))
    return _MODELS.validate_python(content["readers"])


def reader_of(name: str) -> ReaderModel:
    """The reader of this id; the generic one where there is none of it."""
    known = {model.id: model for model in load_readers()}
    return known.get(name, known[GENERIC])
