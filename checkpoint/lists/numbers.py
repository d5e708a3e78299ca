"""Plain lists of lost or stolen documents, several million numbers long.

One number a line, or issuer and number in either order, parted by a comma, a semicolon or a tab;
``A1000001-A1000500`` is every number from the first to the last. A first line without a figure is
a heading. No names: who holds the document need not be known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import TypeAlias

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.domain.alerts.lost_documents import LostDocument
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListBrokenOff,
    ListEmpty,
    ListTooLarge,
    NumberRow,
    OpenNumbers,
    RowFault,
)
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.lists.intake import Intake
from checkpoint.lists.lines import lines_of, text_of_line
from checkpoint.lists.source import ListSource
from checkpoint.lists.states import state_named

LARGEST_FILE = 2 * 1024**3
"""Bytes; five million numbers with their issuers have 80 million."""
LONGEST_LINE = 1_000
LINES_OF_PIECE = 5_000
WIDEST_RANGE = 100_000
"""Numbers; of stolen blanks more are reported as several ranges."""
FEWEST_MARKS, MOST_MARKS = 4, 20
"""Letters and figures of a document's number; in a passport's zone nine stand, and more behind."""

_PLAIN = re.compile("(?:([A-Z]{3})[,;\t])?((?=[A-Z]*[0-9])[A-Z0-9]{4,20})")
"""How nearly every line of millions is written, which is read at twice the speed."""
_PARTED_BY = re.compile("[,;\t]")
_RANGE = re.compile(r"([A-Z]{0,4})([0-9]{3,15})([A-Z]{0,2})\s*[-–]\s*\1([0-9]{3,15})\3")
_SHORTEST_OF_RANGE = 6
"""Marks; 1234-5678 is a number with a hyphen."""
_ROUNDED = re.compile(r"[0-9]+[.,][0-9]+E\+?[0-9]+", re.IGNORECASE)
_WRITTEN = re.compile(r"[\w\s./–-]+")
"""What people write a number with; the first line of a PDF has other signs."""
_AROUND = " \"'\r\n"


def recognises(source: ListSource, head: bytes) -> bool:
    """Whether every whole line of the head is a number, but for a heading.

    What stands beside the numbers must mostly be states: a name beside a year of birth, or beside
    a passport, is a table of persons.
    """
    lines = head.decode("utf-8", "replace").lstrip("\ufeff").splitlines(keepends=True)
    is_whole = source.size <= len(head)
    texts = [line.strip(_AROUND) for line in (lines if is_whole else lines[:-1])]
    said = [text for text in texts if text]
    if said and _is_heading(said[0]):
        said = said[1:]
    if not said or not all(map(_is_number, said)):
        return False
    beside = [cell for text in said for cell in _cells(text) if _is_heading(cell)]
    return 2 * sum(state_named(cell) is not None for cell in beside) >= len(beside)


def _is_number(text: str) -> bool:
    """Whether a line names a document, of whatever state."""
    if len(text) > LONGEST_LINE:
        return False
    if _PLAIN.fullmatch(text):
        return True
    cells = _cells(text)
    numbers = [cell for cell in cells if not _is_heading(cell)]
    is_one = len(numbers) == 1 and len(cells) - len(numbers) <= 1
    is_number = is_one and _WRITTEN.fullmatch(numbers[0]) is not None
    return is_number and FEWEST_MARKS <= len(plain_number(numbers[0])) <= 2 * MOST_MARKS


def _cells(text: str) -> list[str]:
    return [cell for cell in (part.strip(_AROUND) for part in _PARTED_BY.split(text)) if cell]


def read(source: ListSource, intake: Intake) -> OpenNumbers:
    """Every document, one after the other and none kept; of a range each.

    Raises a ListRefused, also after some of them, where the file is empty, no text or broken off:
    then none of them is to be taken.
    """
    if source.size > LARGEST_FILE:
        raise ListTooLarge(size=source.size, limit=LARGEST_FILE)
    return OpenNumbers(_rows(source, _issuers(intake.known_states)))


def pieces(documents: Iterable[LostDocument]) -> Iterator[bytes]:
    """Write documents so that `read` gives them back, some at a time."""
    lines = (
        f"{one.issuer},{one.number}\r\n" if one.issuer else f"{one.number}\r\n" for one in documents
    )
    while some := list(islice(lines, LINES_OF_PIECE)):
        yield "".join(some).encode()


_Issuers: TypeAlias = Callable[[str], str]
"""From a text to the three letters of a state; to none where it names no state."""


def _issuers(known: frozenset[str]) -> _Issuers:
    """Asked for millions of lines that name the same few states."""

    @lru_cache(maxsize=4_096)
    def code(text: str) -> str:
        found = state_named(text)
        return found if found is not None and found in known else ""

    return code


def _rows(source: ListSource, issuers: _Issuers) -> Iterator[NumberRow]:
    taken, shortest = 0, LONGEST_LINE
    is_first = True
    for line in lines_of(source, longest=LONGEST_LINE):
        if line.content is None:
            yield _faulty(line.number, FaultWhy.CELL_TOO_LONG)
            continue
        text = text_of_line(line.content, line.number).strip(_AROUND)
        if not text or (is_first and _is_heading(text)):
            is_first = is_first and not text
            continue
        is_first = False
        if line.is_cut and len(text) < shortest and taken:
            # Shorter than all before it, and without its end: a number that was cut in two.
            raise ListBrokenOff(file=source.name, line=line.number)
        taken += 1
        shortest = min(shortest, len(text))
        yield from _documents(line.number, text, issuers)
    if not taken:
        raise ListEmpty("no number")


def _is_heading(text: str) -> bool:
    return not any(map(str.isdigit, text))


def _documents(line: int, text: str, issuers: _Issuers) -> Iterator[NumberRow]:
    """What a line names: one document, or those of a range."""
    if plain := _PLAIN.fullmatch(text):
        issuer = issuers(plain[1]) if plain[1] else ""
        if issuer or not plain[1]:
            yield NumberRow(line, ListedDocument(plain[2], issuer))
            return
    cells = [cell for cell in (part.strip(_AROUND) for part in _PARTED_BY.split(text)) if cell]
    named = [cell for cell in cells if _is_heading(cell)]
    numbers = [cell for cell in cells if not _is_heading(cell)]
    if len(numbers) > 1 or len(named) > 1:
        yield _faulty(line, FaultWhy.TOO_MANY_CELLS, text)
        return
    issuer = issuers(named[0]) if named else ""
    unknown = _fault(line, FaultWhy.STATE_UNKNOWN, text) if named and not issuer else None
    for one in _numbers(numbers[0].upper() if numbers else ""):
        if isinstance(one, FaultWhy):
            yield _faulty(line, one, text)
        else:
            yield NumberRow(line, ListedDocument(one, issuer), unknown)


def _numbers(text: str) -> Iterator[str | FaultWhy]:
    """A number, the numbers of a range, or why it is none."""
    found = _RANGE.fullmatch(text) if "-" in text or "–" in text else None
    if found is not None and len(found[1] + found[2] + found[3]) >= _SHORTEST_OF_RANGE:
        yield from _numbers_between(*found.groups())
    elif _ROUNDED.fullmatch(text):
        yield FaultWhy.NUMBER_ROUNDED
    elif FEWEST_MARKS <= len(plain_number(text)) <= MOST_MARKS:
        yield text
    else:
        yield FaultWhy.NOT_A_NUMBER


def _numbers_between(before: str, first: str, behind: str, last: str) -> Iterator[str | FaultWhy]:
    """Every number from the first to the last, in as many figures as the first has."""
    numbers = range(int(first), int(last) + 1)
    if not 0 < len(numbers) <= WIDEST_RANGE:
        yield FaultWhy.RANGE_TOO_WIDE
        return
    for number in numbers:
        yield f"{before}{number:0{len(first)}}{behind}"


def _faulty(line: int, why: FaultWhy, text: str = "") -> NumberRow:
    return NumberRow(line, None, _fault(line, why, text))


def _fault(line: int, why: FaultWhy, text: str) -> RowFault:
    return RowFault(line=line, column="", why=why, value=text[:LONGEST_LINE])
