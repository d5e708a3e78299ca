"""Files of TOML that people edit: what is wrong with one is said with its line."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from pydantic import TypeAdapter, ValidationError

from checkpoint.domain.errors import FileUnusable

Shape = TypeVar("Shape")

Place: TypeAlias = Sequence[str | int]
"""Where a value stands: ``("border_passes", 3, "kind")`` is in the fourth table of that name."""

_PLAIN_WORDS = {
    "extra_forbidden": "there is no such entry",
    "unexpected_keyword_argument": "there is no such entry",
    "missing": "this entry is missing",
}
"""What pydantic says in a programmer's words."""

_NEXT_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TomlFile:
    """A file as it was read, with what is raised where it is wrong."""

    path: Path
    text: str
    content: dict[str, Any]
    failure: type[FileUnusable]

    def shaped(self, adapter: TypeAdapter[Shape]) -> Shape:
        """The content in its types; the first thing that does not fit is raised."""
        try:
            return adapter.validate_python(self.content)
        except ValidationError as error:
            raise self.fault(*first_fault(error)) from error

    def fault(self, place: Place, what: str) -> FileUnusable:
        """What to raise when the value at a place is wrong."""
        named = ".".join(str(part) for part in place if isinstance(part, str))
        sentence = f"{named}: {what}" if named else what
        return self.failure(str(self.path), line_of(self.text, place), sentence)


def read_toml(path: Path, failure: type[FileUnusable]) -> TomlFile:
    """Read a file, or raise `failure` with the line at which it stops being TOML."""
    try:
        # An editor that marks its UTF-8 with a byte order mark does no harm.
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise failure(str(path), None, "the text is not in UTF-8") from error
    except OSError as error:
        raise failure(str(path), None, f"cannot be read: {error.strerror}") from error
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise failure(str(path), _line_told(error), _sentence_told(error)) from error
    return TomlFile(path=path, text=text, content=content, failure=failure)


def replace_file(path: Path, text: str) -> None:
    """Write a file so that a power cut leaves the old one or the new one, never half of one.

    Raises OSError where it cannot be written; the old one then stays.
    """
    draft = path.with_name(f"{path.name}.new")
    with draft.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(path)


def first_fault(error: ValidationError) -> tuple[Place, str]:
    """The first thing that does not fit its type: its place, and what is wrong."""
    fault = error.errors(include_url=False, include_input=False)[0]
    told = fault["msg"].removeprefix("Value error, ")
    return fault["loc"], _PLAIN_WORDS.get(fault["type"], told)


def line_of(text: str, place: Place) -> int | None:
    """The line on which a value stands, or on which its table begins if it has no own line."""
    keys = [part for part in place if isinstance(part, str)]
    rows = [part for part in place if isinstance(part, int)]
    start, end = _table(text, keys[0], rows[0] if rows else 0) if keys else (None, len(text))
    entry = _entry(text, keys[1:] if start is not None else keys, start or 0, end)
    found = start if entry is None else entry
    return None if found is None else text.count("\n", 0, found) + 1


def _table(text: str, name: str, row: int) -> tuple[int | None, int]:
    """Where the ``row``-th table of a name begins and ends; ``None`` where it has no heading."""
    heading = rf"^[ \t]*\[+[ \t]*{re.escape(name)}[ \t]*\]+"
    headings = list(re.finditer(heading, text, re.MULTILINE))
    if row >= len(headings):
        return None, len(text)
    after = _NEXT_TABLE.search(text, headings[row].end())
    return headings[row].start(), after.start() if after else len(text)


def _entry(text: str, keys: Sequence[str], start: int, end: int) -> int | None:
    """Where the first of the keys is given a value between two places."""
    if not keys:
        return None
    key = re.compile(rf"^[ \t]*{re.escape(keys[0])}[ \t]*=", re.MULTILINE)
    found = key.search(text, start, end)
    return found.start() if found else None


def _line_told(error: tomllib.TOMLDecodeError) -> int | None:
    """The line that tomllib names; Python 3.11 puts it only into the message."""
    told = re.search(r"at line (\d+)", str(error))
    return int(told[1]) if told else None


def _sentence_told(error: tomllib.TOMLDecodeError) -> str:
    return re.sub(r" \(at .*\)$", "", str(error))
