"""The first rows of a table of any shape, held while somebody says which column is what.

From them alone it is found out where the headings are, and tried how a mapping reads the rows: a
workbook of a hundred thousand rows takes seconds to open, and a choice on the screen none.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice

from checkpoint.domain.alerts.column_guess import field_headed
from checkpoint.domain.alerts.column_mapping import (
    LAST_HEADER_ROW,
    ColumnMapping,
    Delimiter,
    TableEncoding,
    TableShape,
    column_names,
)
from checkpoint.domain.alerts.reading import ListEmpty, ListFileUnreadable, ListRow, OpenList
from checkpoint.lists.cells import text_of_value
from checkpoint.lists.intake import Intake
from checkpoint.lists.lines import lines_of, text_of_line
from checkpoint.lists.mapped import AnyRow, filled, is_workbook, read_rows, table_of, width_of
from checkpoint.lists.source import ListSource
from checkpoint.lists.tables import LONGEST_LINE
from checkpoint.lists.workbook import MOST_COLUMNS, sheets_of

ROWS_SHOWN = 20
LAST_ROW_OF_HEADINGS = 20
"""Where headings are looked for; above them some lists have a letterhead."""
ROWS_HELD = LAST_HEADER_ROW + ROWS_SHOWN

_LINES_WITH_DELIMITER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class TableHead:
    """The rows with which a table begins, as it was opened."""

    rows: tuple[AnyRow, ...] = field(repr=False)
    is_book: bool
    sheets: tuple[str, ...] = ()
    """Of a workbook."""
    delimiter: Delimiter = Delimiter.COMMA

    def shape(self, header_row: int | None = None) -> TableShape:
        """What there is to see, or ListEmpty; the headings are found out where nobody says."""
        texts = [
            (number, [text_of_value(cell) for cell in cells])
            for number, cells in self.rows
            if cells
        ]
        if not texts:
            raise ListEmpty("no row that can be read")
        row = _heading_row(texts) if header_row is None else header_row
        headings = next((cells for number, cells in texts if number == row), [])
        below = [cells for number, cells in texts if number > row][:ROWS_SHOWN]
        width = min(max(map(width_of, (headings, *below))), MOST_COLUMNS)
        return TableShape(
            headers=column_names(filled(headings, width)),
            rows=tuple(tuple(filled(cells, width)) for cells in below),
            header_row=row,
            header_rows=tuple(number for number, _cells in texts[:LAST_ROW_OF_HEADINGS]),
            delimiter=self.delimiter,
            sheets=self.sheets,
        )

    def headings(self, header_row: int) -> tuple[str, ...]:
        """The headings of that row, by which such a table is known again; none where it has none.

        What stands in the rows below widens a shape, but not these: it differs from version to
        version.
        """
        cells = next((cells for number, cells in self.rows if number == header_row), None) or ()
        texts = [text_of_value(cell) for cell in cells]
        return column_names(filled(texts, min(width_of(texts), MOST_COLUMNS)))

    def read_by(self, mapping: ColumnMapping, intake: Intake) -> OpenList:
        """How a mapping would read the first rows, or a ListRefused."""
        below = (row for row in self.rows if row[0] > mapping.header_row)
        heading = (row for row in self.rows if row[0] == mapping.header_row)
        shown = (*heading, *islice(below, ROWS_SHOWN))
        return read_rows(iter(shown), mapping, intake, is_book=self.is_book)


@dataclass(frozen=True, slots=True)
class TriedTable:
    """The head of a table on which mappings are tried."""

    head: TableHead
    intake: Intake

    def shape(self, header_row: int | None = None) -> TableShape:
        """What there is to see, or ListEmpty; the headings are found out where nobody says."""
        return self.head.shape(header_row)

    def headings(self, header_row: int) -> tuple[str, ...]:
        """The headings of that row, by which such a table is known again."""
        return self.head.headings(header_row)

    def tried(self, mapping: ColumnMapping) -> tuple[ListRow, ...]:
        """How a mapping would read the first rows, or a ListRefused."""
        rows: list[ListRow] = []
        with suppress(ListEmpty):  # which is said at the end, and of a whole list
            rows.extend(self.head.read_by(mapping, self.intake).rows)
        return tuple(rows)


def head_of(
    source: ListSource,
    *,
    sheet: str = "",
    delimiter: Delimiter | None = None,
    encoding: TableEncoding = TableEncoding.UTF_8,
) -> TableHead:
    """The head of a table, or a ListRefused; a delimiter that nobody says is found out."""
    try:
        return _head(source, sheet, delimiter, encoding)
    except OSError as error:
        raise ListFileUnreadable from error


def _head(
    source: ListSource, sheet: str, delimiter: Delimiter | None, encoding: TableEncoding
) -> TableHead:
    is_book = is_workbook(source)
    delimiter = delimiter or (Delimiter.COMMA if is_book else _delimiter(source, encoding))
    return TableHead(
        rows=tuple(islice(table_of(source, sheet, delimiter, encoding), ROWS_HELD)),
        is_book=is_book,
        sheets=sheets_of(source) if is_book else (),
        delimiter=delimiter,
    )


def _heading_row(texts: Sequence[tuple[int, Sequence[str]]]) -> int:
    """The row most of whose cells are headings that are known; the first where none is."""

    def known(row: tuple[int, Sequence[str]]) -> int:
        return sum(field_headed(cell) is not None for cell in row[1] if cell)

    among = [row for row in texts if row[0] <= LAST_ROW_OF_HEADINGS] or texts[:1]
    return max(among, key=known)[0]


def _delimiter(source: ListSource, encoding: TableEncoding) -> Delimiter:
    """What stands most often in the first lines."""
    lines = islice(lines_of(source, longest=LONGEST_LINE), _LINES_WITH_DELIMITER)
    head = "".join(text_of_line(one.content or b"", one.number, encoding) for one in lines)
    return max(Delimiter, key=head.count)
