"""The figures of a paper as files, for partners who load them: JSON by a schema, CSV, and XLSX.

They hold what the paper holds and nothing else, for they are made of the same tables.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO, StringIO
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue
from checkpoint.domain.reporting.told import PART, Told
from checkpoint.reports.listing import Listing
from checkpoint.reports.paper import Paper
from checkpoint.reports.plans import PLANS
from checkpoint.reports.told import listings_of, told_on
from checkpoint.resources import RESOURCES
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.reports import Text

SCHEMA = RESOURCES / "reports" / "figures.schema.json"
"""What a receiver may rely on; the JSON names it by its ``$id``."""
CSV_COLUMNS = ("number", "version", "first_on", "last_on", "table", "row", "column", "count")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would run instead of showing it."""
_LONGEST_SHEET = 31
_NO_SHEET = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_STYLE = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)


def figure_files(
    figures: PeriodFigures, partner: Partner, issue: Issue, catalogue: Catalogue
) -> Mapping[str, bytes]:
    """Each file by the ending of its name."""
    paper = Paper(figures=figures, partner=partner, issue=issue, catalogue=catalogue)
    told = told_on(figures, partner, issue)
    return {
        ".json": _json(paper, told),
        ".csv": _csv(paper, told),
        ".xlsx": _xlsx(paper),
    }


def schema_id() -> str:
    """By which the form is known."""
    return str(json.loads(SCHEMA.read_text(encoding="utf-8"))["$id"])


def _json(paper: Paper, told: Told) -> bytes:
    issue, period = paper.issue, paper.figures.period
    facts: dict[str, Any] = {
        "schema": schema_id(),
        "number": issue.number,
        "version": issue.version,
        "post": paper.post.code,
        "partner": paper.partner.value,
        "first_on": period.first_on.isoformat(),
        "last_on": period.last_on.isoformat(),
        "issued_at": issue.issued_at.isoformat(),
        "issued_by": issue.issued_by,
        "is_provisional": paper.is_provisional,
        "is_practice": issue.is_practice,
        "code": issue.code,
        "figures": [
            {"table": table, "row": row, "column": column, "count": count}
            for table, row, column, count in _lines(told)
        ],
    }
    return f"{json.dumps(facts, ensure_ascii=False, indent=2)}\n".encode()


def _csv(paper: Paper, told: Told) -> bytes:
    issue, period = paper.issue, paper.figures.period
    head = (issue.number, issue.version, period.first_on.isoformat(), period.last_on.isoformat())
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(CSV_COLUMNS)
    for line in _lines(told):
        writer.writerow([_safe(cell) for cell in (*head, *line)])
    # With a mark, or a spreadsheet takes UTF-8 for the code page of the computer.
    return stream.getvalue().encode("utf-8-sig")


def _lines(told: Told) -> Iterator[tuple[str, str, str, int]]:
    for key, count in told.items():
        table, row, column = key.split(PART)
        yield table, row, column, count


def _safe(cell: str | int) -> str | int:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _xlsx(paper: Paper) -> bytes:
    book = Workbook()
    book.properties.title = f"{paper.title} {paper.issue.number}"
    book.properties.creator = paper.post.name
    book.properties.created = book.properties.modified = paper.issue.issued_at.replace(tzinfo=None)
    book.remove(book.worksheets[0])
    _write_about(book.create_sheet(_sheet_name(paper.say(Text.NUMBER), book)), paper)
    for place, (_name, listing) in enumerate(listings_of(paper, PLANS[paper.partner]), start=1):
        sheet = book.create_sheet(_sheet_name(listing.title, book))
        _write_table(sheet, listing, f"table{place}", paper)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _write_about(sheet: Worksheet, paper: Paper) -> None:
    """Which paper it is, and the three figures at its head."""
    facts: list[tuple[str, str | int]] = [
        (paper.say(Text.NUMBER), paper.issue.number),
        (paper.title, paper.post.name),
        (paper.say(Text.VERSION).format(version=paper.issue.version), paper.issue.code),
    ]
    for headline in PLANS[paper.partner].headlines:
        said = headline(paper)
        facts.append((said.label, said.number))
    for row, pair in enumerate(facts, start=1):
        _write_row(sheet, row, pair)


def _write_table(sheet: Worksheet, listing: Listing, name: str, paper: Paper) -> None:
    """A table that the program of the partner knows as one; where nobody was, it says NIHIL."""
    heads = _unique([f"{one.group} {one.head}".strip() for one in listing.columns])
    _write_row(sheet, 1, heads)
    rows: Sequence[Sequence[str | int]] = [row.cells for row in listing.rows]
    rows = rows or [[paper.say(Text.NIL), *[""] * (len(heads) - 1)]]
    for place, cells in enumerate(rows, start=2):
        _write_row(sheet, place, cells)
    last = f"{get_column_letter(len(heads))}{len(rows) + 1}"
    table = Table(displayName=name, ref=f"A1:{last}")
    table.tableStyleInfo = _STYLE
    sheet.add_table(table)
    sheet.column_dimensions["A"].width = 40


def _write_row(sheet: Worksheet, row: int, cells: Sequence[str | int]) -> None:
    for place, value in enumerate(cells, start=1):
        cell: Any = sheet.cell(row, place, value)
        if isinstance(value, str):
            cell.data_type = "s"  # never a formula, whatever somebody typed


def _unique(heads: Sequence[str]) -> list[str]:
    """A table's columns bear different names, or a spreadsheet calls the file damaged."""
    seen: dict[str, int] = {}
    names = []
    for head in heads:
        seen[head] = seen.get(head, 0) + 1
        names.append(head if seen[head] == 1 else f"{head} {seen[head]}")
    return names


def _sheet_name(title: str, book: Workbook) -> str:
    plain = " ".join(title.translate(_NO_SHEET).split())[:_LONGEST_SHEET]
    taken = {sheet.title.casefold() for sheet in book.worksheets}
    if plain.casefold() not in taken:
        return plain
    number = next(n for n in range(2, 99) if f"{plain[:28]} {n}".casefold() not in taken)
    return f"{plain[:28]} {number}"
