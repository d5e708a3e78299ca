"""Tables of any shape, CSV or XLSX, by a mapping that somebody at the post has made once.

What a column says of the person and cannot be read is told and left away; what it says of the
entry's force (kind, validity) and cannot be read makes the row a fault, as in the program's own
lists. Rows that are hidden are persons too; of merged cells the first has the value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple, TypeAlias

from checkpoint.domain.alerts.column_guess import field_headed
from checkpoint.domain.alerts.column_mapping import (
    ColumnMapping,
    Delimiter,
    TableEncoding,
    TableShape,
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
from checkpoint.lists.lines import lines_of, text_of_line
from checkpoint.lists.mapped_row import MappedRow, alert_of_row
from checkpoint.lists.person import each_once
from checkpoint.lists.source import ListSource
from checkpoint.lists.tables import LONGEST_LINE, table_rows
from checkpoint.lists.workbook import MOST_COLUMNS, CellValue, is_book, rows_of, sheets_of

LARGEST_TABLE = 1024**3
"""Bytes of a text table."""
ROWS_SHOWN = 20
LAST_ROW_OF_HEADINGS = 20
"""Where headings are looked for; above them some lists have a letterhead."""

_HEAD = 4

AnyRow: TypeAlias = tuple[int, Sequence[CellValue] | None]
"""The line or row's number, and its cells; None where its quotes break."""


def columns_of(
    source: ListSource,
    *,
    sheet: str = "",
    header_row: int | None = None,
    delimiter: Delimiter | None = None,
    encoding: TableEncoding = TableEncoding.UTF_8,
) -> TableShape:
    """What the file has, or a ListRefused; what is not said is found out, so far as it shows."""
    is_workbook = _is_workbook(source)
    delimiter = delimiter or (Delimiter.COMMA if is_workbook else _delimiter(source, encoding))
    rows = list(
        islice(_rows(source, sheet, delimiter, encoding), ROWS_SHOWN + LAST_ROW_OF_HEADINGS)
    )
    texts = [(number, [text_of_value(cell) for cell in cells]) for number, cells in rows if cells]
    if not texts:
        raise ListEmpty("no row that can be read")
    row = _heading_row(texts) if header_row is None else header_row
    headings = next((cells for number, cells in texts if number == row), [])
    below = [cells for number, cells in texts if number > row][:ROWS_SHOWN]
    width = max(map(_width, (headings, *below)))
    return TableShape(
        headers=column_names(_filled(headings, width)),
        rows=tuple(tuple(_filled(cells, width)) for cells in below),
        header_row=row,
        delimiter=delimiter,
        sheets=sheets_of(source) if is_workbook else (),
    )


def read(source: ListSource, mapping: ColumnMapping, intake: Intake) -> OpenList:
    """Read a file by a mapping, or raise a ListRefused."""
    rows = _rows(source, mapping.sheet, mapping.delimiter, mapping.encoding)
    headings = _headings(rows, mapping.header_row)
    names = column_names(_filled(headings, MOST_COLUMNS))
    asked = [column for columns in mapping.columns.values() for column in columns]
    if missing := tuple(column for column in asked if column not in names):
        raise ListColumnsMissing(missing)
    ignored = (name for name in names[: _width(headings)] if name not in asked)
    # In a sheet, where no comma can be too many, a remark may stand right of the headings.
    is_bounded = headings and not _is_workbook(source)
    widest = len(headings) if is_bounded else MOST_COLUMNS
    read_rows = _read_rows(rows, _Columns(headings, names, widest), mapping, intake)
    return OpenList(each_once(read_rows), tuple(ignored))


class _Columns(NamedTuple):
    """What a table says of its columns."""

    headings: list[str]
    names: tuple[str, ...]
    widest: int
    """How many cells a row may have that say something."""


def _read_rows(
    rows: Iterator[AnyRow], columns: _Columns, mapping: ColumnMapping, intake: Intake
) -> Iterator[ListRow]:
    for number, cells in rows:
        if cells is None:
            yield _faulty(number, FaultWhy.QUOTES_BROKEN)
            continue
        row = MappedRow(number, dict(zip(columns.names, cells, strict=False)), mapping)
        if row.is_blank or _is_repeated(cells, columns.headings):
            continue
        if len(cells) > columns.widest and _width(cells) > columns.widest:
            yield _faulty(number, FaultWhy.TOO_MANY_CELLS)
            continue
        yield alert_of_row(row, intake)


def _is_repeated(cells: Sequence[CellValue], headings: Sequence[str]) -> bool:
    """Whether the headings stand here once more, as at the top of each printed page."""
    return bool(headings) and [text_of_value(cell) for cell in cells] == list(headings)


def _faulty(number: int, why: FaultWhy) -> ListRow:
    return ListRow(number, None, (RowFault(line=number, column="", why=why),))


def _rows(
    source: ListSource, sheet: str, delimiter: Delimiter, encoding: TableEncoding
) -> Iterator[AnyRow]:
    if _is_workbook(source):
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


def _heading_row(texts: Sequence[tuple[int, Sequence[str]]]) -> int:
    """The row most of whose cells are headings that are known; the first where none is."""

    def known(row: tuple[int, Sequence[str]]) -> int:
        return sum(field_headed(cell) is not None for cell in row[1] if cell)

    among = [row for row in texts if row[0] <= LAST_ROW_OF_HEADINGS] or texts[:1]
    return max(among, key=known)[0]


def _delimiter(source: ListSource, encoding: TableEncoding) -> Delimiter:
    """What stands most often in the first lines."""
    lines = islice(lines_of(source, longest=LONGEST_LINE), _HEAD)
    head = "".join(text_of_line(one.content or b"", one.number, encoding) for one in lines)
    return max(Delimiter, key=head.count)


def _is_workbook(source: ListSource) -> bool:
    with source.open() as file:
        return is_book(source, file.read(_HEAD))


def _width(cells: Sequence[CellValue]) -> int:
    """How many cells there are up to the last that says something."""
    filled = (at for at in range(len(cells), 0, -1) if text_of_value(cells[at - 1]))
    return next(filled, 0)


def _filled(cells: Sequence[str], width: int) -> list[str]:
    return [*cells[:width], *([""] * (width - len(cells)))]
