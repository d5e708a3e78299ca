"""OpenSanctions' table of targets, ``targets.simple.csv``.

The file does not say which of a person's states is the nationality, nor which of the identifiers
is a passport's number: each is taken for what it may be.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListColumnsMissing,
    ListRow,
    ListTooLarge,
    OpenList,
    RowFault,
)
from checkpoint.lists.intake import Intake
from checkpoint.lists.opensanctions import PERSON, Notes, may_be_a_number
from checkpoint.lists.person import Person, each_once, row_of
from checkpoint.lists.source import ListSource
from checkpoint.lists.tables import TableRow, table_rows

LARGEST_TABLE = 2 * 1024**3
"""Bytes; the whole of OpenSanctions has some 500 million."""

BEGINS_WITH = ("id", "schema", "name", "aliases")
"""The first columns; those behind them have changed over the years."""
COLUMNS = (*BEGINS_WITH, "birth_date", "countries", "identifiers", "sanctions", "dataset")
PARTED_BY = ";"


def recognises(source: ListSource, head: bytes) -> bool:  # noqa: ARG001 - a table of formats calls all alike
    """Whether the first line names the columns of such a table."""
    first = head.decode("utf-8-sig", "replace").splitlines()[:1]
    headings = next(csv.reader(first), [])
    return tuple(headings[: len(BEGINS_WITH)]) == BEGINS_WITH


def read(source: ListSource, intake: Intake) -> OpenList:
    """Read a file, or raise a ListRefused."""
    if source.size > LARGEST_TABLE:
        raise ListTooLarge(size=source.size, limit=LARGEST_TABLE)
    rows = table_rows(source, ",")
    _, columns = next(rows, (1, None))
    if columns is None or not set(BEGINS_WITH) <= set(columns):
        raise ListColumnsMissing(BEGINS_WITH)
    ignored = tuple(column for column in columns if column not in COLUMNS)
    return OpenList(each_once(_read_rows(rows, columns, intake)), ignored)


def _read_rows(rows: Iterator[TableRow], columns: list[str], intake: Intake) -> Iterator[ListRow]:
    for line, cells in rows:
        if cells is None:
            yield _faulty(line, FaultWhy.QUOTES_BROKEN)
        elif len(cells) != len(columns):
            is_more = len(cells) > len(columns)
            why = FaultWhy.TOO_MANY_CELLS if is_more else FaultWhy.TOO_FEW_CELLS
            yield _faulty(line, why, cells[0])
        else:
            yield _take(line, dict(zip(columns, cells, strict=True)), intake)


def _faulty(line: int, why: FaultWhy, reference: str = "") -> ListRow:
    return ListRow(line, None, (RowFault(line=line, column="", why=why, reference=reference),))


def _take(line: int, cells: Mapping[str, str], intake: Intake) -> ListRow:
    if cells["schema"] != PERSON:
        return ListRow(line, None)
    notes = Notes(line, cells["id"])
    numbers = [one for one in notes.few("identifiers", _parts(cells, "identifiers"))
               if may_be_a_number(one)]  # fmt: skip
    person = Person(
        reference=cells["id"],
        names=notes.names("aliases", (cells["name"], *_parts(cells, "aliases"))),
        births=notes.births("birth_date", _parts(cells, "birth_date")),
        nationalities=notes.states("countries", _parts(cells, "countries")),
        documents=tuple(map(ListedDocument, numbers)),
        national_numbers=tuple(numbers),
        requester=cells.get("dataset", ""),
        reason=cells.get("sanctions", ""),
    )
    made = row_of(person, line, intake)
    return ListRow(line, made.alert, made.faults, notes.noted)


def _parts(cells: Mapping[str, str], column: str) -> list[str]:
    return cells.get(column, "").split(PARTED_BY)
