"""The formats in which alert lists come, and the one way in.

A new format is a file with a ``recognises`` and a ``read``, and a row in `FORMATS`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from checkpoint.domain.alerts.column_mapping import ColumnMapping
from checkpoint.domain.alerts.reading import (
    ListEmpty,
    ListFileUnreadable,
    ListFormatUnknown,
    ListRow,
    ListTooLarge,
    OpenList,
    OpenNumbers,
)
from checkpoint.lists import (
    dttot,
    eu_xml,
    ftm_json,
    mapped,
    numbers,
    ofac_csv,
    ofac_plain_xml,
    ofac_xml,
    opensanctions_csv,
    own_csv,
    un_xml,
)
from checkpoint.lists.intake import Intake
from checkpoint.lists.source import ListSource

LARGEST_FILE = 400 * 1024 * 1024
"""Bytes. OFAC's advanced XML has 125 million; a format may have a limit of its own."""
HEAD = 4_096
"""Bytes, by which a file shows its nature."""


class Recogniser(Protocol):
    """Tells whether a file is in a format."""

    def __call__(self, source: ListSource, head: bytes) -> bool:
        """Whether it is, by its name, its first bytes and what lies beside it; cheap."""
        ...


class Reader(Protocol):
    """Reads a file."""

    def __call__(self, source: ListSource, intake: Intake) -> OpenList:
        """Read it, or raise a ListRefused; a bad row is told with the row."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFormat:
    """One format."""

    name: str
    """By which screens and records call it."""
    recognises: Recogniser
    read: Reader
    says_kind: bool = False
    """Whether each entry says of what kind it is."""


FORMATS: tuple[ListFormat, ...] = (
    ListFormat(name="un_xml", recognises=un_xml.recognises, read=un_xml.read),
    ListFormat(name="eu_xml", recognises=eu_xml.recognises, read=eu_xml.read),
    ListFormat(name="ofac_xml", recognises=ofac_xml.recognises, read=ofac_xml.read),
    ListFormat(
        name="ofac_plain_xml", recognises=ofac_plain_xml.recognises, read=ofac_plain_xml.read
    ),
    ListFormat(name="ofac_csv", recognises=ofac_csv.recognises, read=ofac_csv.read),
    ListFormat(name="dttot", recognises=dttot.recognises, read=dttot.read),
    ListFormat(name="ftm_json", recognises=ftm_json.recognises, read=ftm_json.read),
    ListFormat(
        name="opensanctions_csv",
        recognises=opensanctions_csv.recognises,
        read=opensanctions_csv.read,
    ),
    ListFormat(name="own_csv", recognises=own_csv.recognises, read=own_csv.read, says_kind=True),
)
"""In the order in which they are tried: what shows its nature by content before what does not."""


def open_any(
    source: ListSource, intake: Intake, mapping: ColumnMapping | None = None
) -> OpenList | OpenNumbers:
    """Begin to read a file of entries, or one of nothing but numbers; see `open_list`.

    A mapping reads a table of any shape, also one that is in a format known here.
    """
    if mapping is not None:
        return _guarded_list(mapped.read(source, mapping, intake))
    if numbers.recognises(source, head_bytes(source)):
        return numbers.read(source, intake)
    return open_list(source, intake)


def open_list(source: ListSource, intake: Intake) -> OpenList:
    """Begin to read a list in whatever format it is, or raise a ListRefused.

    So may any of its rows, where a disk fails meanwhile, too.
    """
    if source.size > LARGEST_FILE:
        raise ListTooLarge(size=source.size, limit=LARGEST_FILE)
    found = format_of(source, head_bytes(source))
    if found is None:
        raise ListFormatUnknown("no format that is read here")
    return _guarded_list(found.read(source, intake))


def format_of(source: ListSource, head: bytes) -> ListFormat | None:
    """The first format of entries in which the file is, by its first bytes."""
    return next((one for one in FORMATS if one.recognises(source, head)), None)


def head_bytes(source: ListSource) -> bytes:
    """The first bytes of a file; raises ListFileUnreadable, or ListEmpty where it has none."""
    try:
        with source.open() as file:
            head = file.read(HEAD)
    except OSError as error:
        raise ListFileUnreadable from error
    if not head:
        raise ListEmpty("the file holds nothing")
    return head


def _guarded_list(opened: OpenList) -> OpenList:
    return replace(opened, rows=_guarded(opened.rows))


def _guarded(rows: Iterator[ListRow]) -> Iterator[ListRow]:
    """A disk or a stick may fail at any row."""
    try:
        yield from rows
    except OSError as error:
        raise ListFileUnreadable from error
