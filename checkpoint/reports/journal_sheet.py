"""The journal as a table for a spreadsheet: CSV as it comes, or XLSX with a real table in it.

What travellers' documents say may begin like a formula; a spreadsheet is not to calculate it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO, TypeAlias
from uuid import UUID

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.journal.case_steps import CaseStep
from checkpoint.domain.journal.entries import Entry, EntryFacts, facts_of
from checkpoint.domain.journal.search import SheetForm
from checkpoint.domain.posts.post import Post
from checkpoint.words.amending import amended_words
from checkpoint.words.cases import case_step_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.enums import (
    capture_words,
    direction_words,
    document_kind_words,
    ground_words,
    lane_words,
    outcome_words,
    verdict_words,
)

_BYTES_AT_ONCE = 1 << 16
_FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r")
_WIDTH = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """An entry, and what is needed to say it."""

    entry: Entry
    facts: EntryFacts
    post: Post
    words: Catalogue
    officers: Mapping[UUID, str]


def _day(said: _Said) -> str:
    """The operational day, under which a record was numbered."""
    if isinstance(said.entry, Recorded):
        return said.entry.day_on.isoformat()
    return said.post.day_of(said.facts.at).isoformat()


def _ground(said: _Said) -> str:
    ground = said.facts.ground
    return "" if ground is None else ground_words(ground, said.words)


def _outcome(said: _Said) -> str:
    outcome = said.facts.outcome
    return "" if outcome is None else outcome_words(outcome, said.words)


def _case(said: _Said) -> str:
    return str(said.entry.reference) if isinstance(said.entry, CaseStep) else ""


def _step(said: _Said) -> str:
    return case_step_words(said.entry.step, said.words) if isinstance(said.entry, CaseStep) else ""


def _amended(said: _Said) -> str:
    return "" if isinstance(said.entry, CaseStep) else amended_words(said.entry, said.words)


Cell: TypeAlias = str | int
_COLUMNS: Sequence[tuple[str, Callable[[_Said], Cell]]] = (
    (QT_TRANSLATE_NOOP("sheet", "No."), lambda said: said.facts.reference.number),
    (QT_TRANSLATE_NOOP("sheet", "Day"), _day),
    (
        QT_TRANSLATE_NOOP("sheet", "Time"),
        lambda said: f"{said.post.local(said.facts.at):%H:%M:%S}",
    ),
    (
        QT_TRANSLATE_NOOP("sheet", "Direction"),
        lambda said: direction_words(said.facts.direction, said.words),
    ),
    (
        QT_TRANSLATE_NOOP("sheet", "Name"),
        lambda said: said.facts.document.holder.name.full,
    ),
    (
        QT_TRANSLATE_NOOP("sheet", "Nationality"),
        lambda said: said.facts.document.holder.nationality,
    ),
    (
        QT_TRANSLATE_NOOP("sheet", "Document"),
        lambda said: document_kind_words(said.facts.document.kind, said.words),
    ),
    (
        QT_TRANSLATE_NOOP("sheet", "Document number"),
        lambda said: said.facts.document.number,
    ),
    (
        QT_TRANSLATE_NOOP("sheet", "Lane"),
        lambda said: lane_words(said.facts.lane, said.words),
    ),
    (QT_TRANSLATE_NOOP("sheet", "Counter"), lambda said: said.facts.counter),
    (
        QT_TRANSLATE_NOOP("sheet", "Outcome"),
        _outcome,
    ),
    (QT_TRANSLATE_NOOP("sheet", "Ground"), _ground),
    (
        QT_TRANSLATE_NOOP("sheet", "Verdict"),
        lambda said: verdict_words(said.facts.verdict, said.words),
    ),
    (
        QT_TRANSLATE_NOOP("sheet", "Read by"),
        lambda said: capture_words(said.facts.capture, said.words),
    ),
    (
        QT_TRANSLATE_NOOP("sheet", "Officer"),
        lambda said: said.officers.get(said.facts.officer, ""),
    ),
    (QT_TRANSLATE_NOOP("sheet", "Amended"), _amended),
    (QT_TRANSLATE_NOOP("sheet", "Case"), _case),
    (QT_TRANSLATE_NOOP("sheet", "Step of the case"), _step),
)


def pieces(
    entries: Iterable[Entry],
    form: SheetForm,
    *,
    post: Post,
    officers: Mapping[UUID, str],
    words: Catalogue,
) -> Iterator[bytes]:
    """A file of entries, in bytes as they come; what the entries raise is passed on."""
    heads = [words.translate("sheet", heading) for heading, _text in _COLUMNS]
    rows = (
        [text(said) for _heading, text in _COLUMNS]
        for said in (
            _Said(entry=one, facts=facts_of(one), post=post, words=words, officers=officers)
            for one in entries
        )
    )
    return (_csv if form is SheetForm.CSV else _xlsx)(heads, rows)


def _csv(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[bytes]:
    """With the mark by which spreadsheets know UTF-8."""
    yield b"\xef\xbb\xbf" + _line(heads)
    for row in rows:
        yield _line(row)


def _line(row: Sequence[Cell]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(map(_harmless, row))
    return line.getvalue().encode("utf-8", "replace")


def _harmless(cell: Cell) -> Cell:
    """A text is a text: the apostrophe before it is what spreadsheets show none of."""
    is_formula = isinstance(cell, str) and cell.startswith(_FORMULA_BEGINS)
    return f"'{cell}" if is_formula else cell


def _xlsx(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[bytes]:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    for number in range(len(heads)):
        sheet.column_dimensions[get_column_letter(number + 1)].width = _WIDTH
    sheet.append(list(heads))
    count = 1
    for row in rows:
        sheet.append([_typed(sheet, cell) for cell in row])
        count += 1
    # `add_table` would warn that nobody gives what is only written its columns: we do.
    sheet.tables.add(_table(heads, max(count, 2)))
    with TemporaryFile() as file:
        book.save(file)
        yield from _read_back(file)


def _typed(sheet: object, cell: Cell) -> object:
    """A text stays one whatever it begins with, and has none of the signs that XML lacks."""
    if not isinstance(cell, str):
        return cell
    written = WriteOnlyCell(sheet, "".join(sign for sign in cell if sign.isprintable()))  # type: ignore[arg-type]
    written.data_type = "s"
    return written


def _table(heads: Sequence[str], rows: int) -> Table:
    table = Table(displayName="Journal", ref=f"A1:{get_column_letter(len(heads))}{rows}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table.autoFilter = AutoFilter(ref=table.ref)
    table.tableColumns = [TableColumn(id=number, name=head) for number, head in enumerate(heads, 1)]
    return table


def _read_back(file: IO[bytes]) -> Iterator[bytes]:
    file.seek(0)
    while piece := file.read(_BYTES_AT_ONCE):
        yield piece
