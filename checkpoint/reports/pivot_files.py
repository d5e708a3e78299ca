"""Figures of a view as files: what is shown, for who goes on working with it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from io import BytesIO, StringIO
from typing import Any

from checkpoint.domain.statistics.pivot import Pivot
from checkpoint.services.statistics import FileForm
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.pivots import Cell, Sheet, sheet_of

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would run instead of showing it."""
_WHOLE, _PART = "#,##0", "0.0%"


def pivot_file(
    pivot: Pivot, form: FileForm, post: str, made_at: datetime, words: Catalogue
) -> bytes:
    """The content of a file; the same figures give the same file."""
    return _MAKERS[form](pivot, post, made_at, words)


def _csv(pivot: Pivot, _post: str, _made_at: datetime, words: Catalogue) -> bytes:
    sheet = sheet_of(pivot, words)
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    for row in (sheet.headings, *sheet.rows):
        writer.writerow([_plain(cell) for cell in row])
    # With a mark, or a spreadsheet takes UTF-8 for the code page of the computer.
    return stream.getvalue().encode("utf-8-sig")


def _plain(cell: Cell) -> str | int | float:
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return f"'{cell}"
    return round(cell, 4) if isinstance(cell, float) else "" if cell is None else cell


def _xlsx(pivot: Pivot, post: str, made_at: datetime, words: Catalogue) -> bytes:
    # A tenth of a second that only who writes such a file need spend.
    from openpyxl import Workbook  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415
    from openpyxl.worksheet.table import Table, TableStyleInfo  # noqa: PLC0415

    sheet = sheet_of(pivot, words)
    book = Workbook()
    book.properties.title = sheet.title
    book.properties.creator = post
    book.properties.created = book.properties.modified = made_at.replace(tzinfo=None)
    page = book.worksheets[0]
    page.title = "Checkpoint"
    _write(page, 1, _named_apart(sheet))
    for place, row in enumerate(sheet.rows, start=2):
        _write(page, place, row)
    for column in range(1, len(sheet.headings) + 1):
        wide = 32 if column <= sheet.labels else 14
        page.column_dimensions[get_column_letter(column)].width = wide
    last = f"{get_column_letter(len(sheet.headings))}{len(sheet.rows) + 1}"
    table = Table(displayName="figures", ref=f"A1:{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    page.add_table(table)
    page.freeze_panes = f"{get_column_letter(sheet.labels + 1)}2"
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _write(page: Any, row: int, cells: tuple[Cell, ...]) -> None:  # noqa: ANN401 - openpyxl's
    for place, value in enumerate(cells, start=1):
        cell: Any = page.cell(row, place, value)
        if isinstance(value, str):
            cell.data_type = "s"  # never a formula, whatever a counter is called
        else:
            cell.number_format = _PART if isinstance(value, float) else _WHOLE


def _named_apart(sheet: Sheet) -> tuple[str, ...]:
    """A table's columns bear different names, or a spreadsheet calls the file damaged."""
    seen: set[str] = set()
    names = []
    for heading in sheet.headings:
        plain = heading or "–"
        tries = (plain, *(f"{plain} {number}" for number in range(2, len(sheet.headings) + 1)))
        name = next(one for one in tries if one.casefold() not in seen)
        seen.add(name.casefold())
        names.append(name)
    return tuple(names)


def _json(pivot: Pivot, post: str, made_at: datetime, _words: Catalogue) -> bytes:
    facts = {"post": post, "made_at": made_at.isoformat(), **facts_of(pivot)}
    return f"{json.dumps(facts, ensure_ascii=False, indent=2)}\n".encode()


def facts_of(pivot: Pivot) -> dict[str, object]:
    """The figures by the words of the program, which no language changes; null where hidden."""
    view, other = pivot.view, pivot.other
    return {
        "measure": view.measure.value,
        "by": [dimension.value for dimension in view.by],
        "only": {dimension.value: sorted(kept) for dimension, kept in view.only.items()},
        "first_on": pivot.period.first_on.isoformat(),
        "last_on": pivot.period.last_on.isoformat(),
        "compared_first_on": other and other.first_on.isoformat(),
        "compared_last_on": other and other.last_on.isoformat(),
        "figures": list(_counts(pivot)),
        "rows": [
            {**_named(pivot, line.key), "total": line.total, "before": line.before}
            for line in (*pivot.lines, pivot.whole)
        ],
    }


def _counts(pivot: Pivot) -> Iterator[dict[str, object]]:
    """Of each row that is no sum of others, by column."""
    view = pivot.view
    for line in (*pivot.lines, pivot.whole):
        if len(line.key) != len(view.rows):
            continue
        down = _named(pivot, line.key)
        if view.column is None:
            yield {**down, "count": line.total}
        for value, counted in zip(pivot.columns, line.counts, strict=True):
            if counted != 0:
                yield {**down, str(view.column): value, "count": counted}


def _named(pivot: Pivot, key: tuple[str, ...]) -> dict[str, str]:
    return {name.value: value for name, value in zip(pivot.view.rows, key, strict=False)}


_MAKERS: Mapping[FileForm, Callable[[Pivot, str, datetime, Catalogue], bytes]] = {
    FileForm.CSV: _csv,
    FileForm.XLSX: _xlsx,
    FileForm.JSON: _json,
}
