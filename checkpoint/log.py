"""The log: what happened and where, never to whom.

Whoever repairs the program reads the log, sends it by mail and forgets it on a stick. So it is
not left to care what stands in it: a line is made of constant text, and of arguments of types in
which the program keeps no name, no date of birth and no number of a document. Anything else is
written as ``[withheld]``. An exception is written by its type and the lines of code it came
through, without its message, for a message may quote what was typed.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import Enum, StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import NoneType
from typing import Literal, TypeAlias
from uuid import UUID

from typing_extensions import override

from checkpoint.domain.errors import FileUnusable

OUR_PACKAGES = frozenset({"checkpoint", "ui"})
LARGEST_FILE = 1_000_000
"""Bytes; a month of an ordinary counter."""
OLDER_FILES = 5

WITHHELD = "[withheld]"

_HARMLESS = (bool, int, float, NoneType, UUID, Enum, timedelta, type)
"""What an argument may be. An instant may too, but no date: that could be one of birth."""


class LogNotWritable(FileUnusable):
    """The folder of the log cannot be made, or the file in it not written."""


class LogLevel(StrEnum):
    """From what gravity on a line is written."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


Part: TypeAlias = Literal["window", "cli"]
"""Which part of the program writes; each has a file of its own, for one cannot turn two's."""


class DiscreetFormatter(logging.Formatter):
    """Writes a line without personal data, in UTC."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = f"{at} {record.levelname:<8} {record.name}: {_said(record)}"
        error = record.exc_info[1] if record.exc_info else None
        return "\n".join([line, *_trace(error)]) if error else line


def set_up_logging(folder: Path, level: LogLevel, *, part: Part) -> None:
    """Write the log into a folder; the command line also shows warnings on the terminal.

    May be called again, as when the administrator changes the level: the last call holds.
    """
    handlers: list[logging.Handler] = [_file_in(folder, part)]
    if part == "cli":
        terminal = logging.StreamHandler()
        terminal.setLevel(logging.WARNING)
        handlers.append(terminal)
    for handler in handlers:
        handler.setFormatter(DiscreetFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=handlers, force=True)
    for package in OUR_PACKAGES:
        logging.getLogger(package).setLevel(level.upper())


def _file_in(folder: Path, part: Part) -> logging.Handler:
    path = folder / f"{part}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(
            path, maxBytes=LARGEST_FILE, backupCount=OLDER_FILES, encoding="utf-8"
        )
    except OSError as error:
        what = f"cannot be written: {error.strerror}"
        raise LogNotWritable(str(path), None, what) from error


def _said(record: logging.LogRecord) -> str:
    """The message; of other packages only where it was said, for their texts are unknown to us."""
    if record.name.partition(".")[0] not in OUR_PACKAGES:
        return f"said at {record.module}:{record.lineno}"
    if not isinstance(record.msg, str):
        return WITHHELD
    return record.msg % _discreet(record.args) if record.args else record.msg


def _discreet(
    arguments: tuple[object, ...] | Mapping[str, object],
) -> tuple[object, ...] | dict[str, object]:
    if isinstance(arguments, Mapping):
        return {name: _shown(value) for name, value in arguments.items()}
    return tuple(_shown(value) for value in arguments)


def _shown(value: object) -> object:
    is_instant = isinstance(value, datetime) and value.tzinfo is not None
    return value if is_instant or isinstance(value, _HARMLESS) else WITHHELD


def _trace(error: BaseException) -> Iterator[str]:
    """The exception and what caused it, the first cause first, without any message."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _trace(cause)
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {frame.filename}:{frame.lineno} in {frame.name}"
    number = f" [errno {error.errno}]" if isinstance(error, OSError) else ""
    yield f"  {type(error).__module__}.{type(error).__qualname__}{number}"
