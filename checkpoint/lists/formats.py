"""The formats in which alert lists come, and the one way in.

A new format is a file with a ``recognises`` and a ``read``, and a row in `FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from checkpoint.domain.alerts.reading import ListEmpty, ListFormatUnknown, ListReading
from checkpoint.lists import own_csv
from checkpoint.lists.intake import Intake


class Reader(Protocol):
    """Reads a whole file."""

    def __call__(self, content: bytes, intake: Intake) -> ListReading:
        """Read it, or raise a ListRefused; a bad row is a fault in the reading."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFormat:
    """One format."""

    name: str
    """By which screens and records call it."""
    recognises: Callable[[str, bytes], bool]
    """Whether a file is in it, by its name and content; cheap."""
    read: Reader


FORMATS: tuple[ListFormat, ...] = (
    ListFormat(name="own_csv", recognises=own_csv.recognises, read=own_csv.read),
)
"""In the order in which they are tried: what shows its nature by content before what does not."""


def read_list(file_name: str, content: bytes, intake: Intake) -> ListReading:
    """Read a list in whatever format it is, or raise a ListRefused."""
    if not content:
        raise ListEmpty("the file holds nothing")
    for one in FORMATS:
        if one.recognises(file_name, content):
            return one.read(content, intake)
    raise ListFormatUnknown("no format that is read here")
