"""Tables of any shape, CSV or XLSX, by a mapping that somebody at the post has made once.

What a column says of the person and cannot be read is told and left away; what it says of the
entry's force (kind, validity) and cannot be read makes the row a fault, as in the program's own
lists. Rows that are hidden are persons too; of merged cells the first has the value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from checkpoint.domain.alerts.column_mapping import (
    ColumnMapping,
    Delimiter,
    TableEncoding,
    column_names,
)
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListColumnsMissing,
    ListEmpty,
    ListRow,
    ListTooLarge,
    OpenList,
    RowFault,
)
from checkpoint.lists.cells import text_of_value
from checkpoint.lists.intake import Intake
from checkpoint.lists.mapped_row import MappedRow, alert_of_row
from checkpoint.lists.person import each_once
from checkpoint.lists.source import ListSource
from checkpoint.lists.tables import table_rows
from checkpoint.lists.workbook import MOST_COLUMNS, CellValue, is_book, rows_of

LARGEST_TABLE = 1024**3
"""Bytes of a text table."""
_HEAD = 4

AnyRow: TypeAlias = tuple[int, Sequence[CellValue] | None]
"""The line or row's number, and its cells; None where its quotes break."""


def read(source: ListSource, mapping: ColumnMapping, intake: Intake) -> OpenList:
    """Read a file by a mapping, or raise a ListRefused."""
    rows = table_of(source, mapping.sheet, mapping.delimiter, mapping.encoding)
    return read_rows(rows, mapping, intake, is_book=is_workbook(source))


def read_rows(
    rows: Iterator[AnyRow], mapping: ColumnMapping, intake: Intake, *, is_book: bool
) -> OpenList:
    """Read rows by a mapping, those above the headings too, or raise a ListRefused."""
    headings = _headings(rows, mapping.header_row)
    names = column_names(filled(headings, MOST_COLUMNS))
    asked = [column for columns in mapping.columns.values() for column in columns]
    if missing := tuple(column for column in asked if column not in names):
        raise ListColumnsMissing(missing)
    ignored = (name for name in names[: width_of(headings)] if name not in asked)
    # In a sheet, where no comma can be too many, a remark may stand right of the headings.
    widest = len(headings) if headings and not is_book else MOST_COLUMNS
    made = _made_of(rows, _Columns(headings, names, widest), mapping, intake)
    return OpenList(each_once(made), tuple(ignored))


class _Columns(NamedTuple):
    """What a table says of its columns."""

    headings: list[str]
    names: tuple[str, ...]
    widest: int
    """How many cells a row may have that say something."""


def _made_of(
    rows: Iterator[AnyRow], columns: _Columns, mapping: ColumnMapping, intake: Intake
) -> Iterator[ListRow]:
    for number, cells in rows:
        if cells is None:
            yield _faulty(number, FaultWhy.QUOTES_BROKEN)
            continue
        row = MappedRow(number, dict(zip(columns.names, cells, strict=False)), mapping)
        if row.is_blank or _is_repeated(cells, columns.headings):
            continue
        if len(cells) > columns.widest and width_of(cells) > columns.widest:
            yield _faulty(number, FaultWhy.TOO_MANY_CELLS)
            continue
        yield alert_of_row(row, intake)


def _is_repeated(cells: Sequence[CellValue], headings: Sequence[str]) -> bool:
    """Whether the headings stand here once more, as at the top of each printed page."""
    return bool(headings) and [text_of_value(cell) for cell in cells] == list(headings)


def _faulty(number: int, why: FaultWhy) -> ListRow:
    return ListRow(number, None, (RowFault(line=number, column="", why=why),))


def table_of(
    source: ListSource, sheet: str, delimiter: Delimiter, encoding: TableEncoding
) -> Iterator[AnyRow]:
    """The rows of a table, those above its headings too; raises a ListRefused on the way."""
    if is_workbook(source):
        yield from rows_of(source, sheet)
        return
    if source.size > LARGEST_TABLE:
        raise ListTooLarge(size=source.size, limit=LARGEST_TABLE)
    yield from table_rows(source, delimiter, encoding)


def _headings(rows: Iterator[AnyRow], header_row: int) -> list[str]:
    """The headings; rows above them are passed over."""
    if not header_row:
        return []
    for number, cells in rows:
        if number == header_row and cells is not None:
            return [text_of_value(cell) for cell in cells]
        if number > header_row:
            break
    raise ListEmpty("no row of headings")


def is_workbook(source: ListSource) -> bool:
    """Whether a table is an XLSX; any other is text."""
    with source.open() as file:
        return is_book(source, file.read(_HEAD))


def width_of(cells: Sequence[CellValue]) -> int:
    """How many cells there are up to the last that says something."""
    filled = (at for at in range(len(cells), 0, -1) if text_of_value(cells[at - 1]))
    return next(filled, 0)


def filled(cells: Sequence[str], width: int) -> list[str]:
    """So many cells; those that are not there are empty."""
    return [*cells[:width], *([""] * (width - len(cells)))]
