"""Records in a spreadsheet: a table that filters, and texts that calculate nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest
from openpyxl import load_workbook

from checkpoint.domain.cases.events import Closed
from checkpoint.domain.cases.state import folded
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.journal.case_steps import steps_of
from checkpoint.domain.journal.entries import Entry
from checkpoint.domain.journal.references import Reference
from checkpoint.domain.journal.search import SheetForm
from checkpoint.reports.journal_sheet import pieces
from checkpoint.words.catalogue import Language, load_catalogue
from tests.builders import (
    A_MINUTE,
    LESTARI,
    NOON,
    TODAY,
    a_case,
    a_case_event,
    a_document,
    a_post,
    a_record,
)

OFFICERS = {LESTARI: "Ayu Lestari"}
NAME, NUMBER, OUTCOME, OFFICER = 4, 7, 10, 14


def written(records: Sequence[Entry], form: SheetForm) -> bytes:
    words = load_catalogue(Language.ENGLISH)
    return b"".join(pieces(records, form, post=a_post(), officers=OFFICERS, words=words))


def rows_of(content: bytes, form: SheetForm) -> list[list[str]]:
    if form is SheetForm.CSV:
        return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    return [[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)]


@pytest.mark.parametrize("form", SheetForm)
def test_each_record_is_a_row_under_heads_in_words(form: SheetForm) -> None:
    heads, row = rows_of(written([a_record(number=7)], form), form)

    assert heads[:5] == ["No.", "Day", "Time", "Direction", "Name"]
    assert row[:4] == ["7", "2026-03-14", "12:00:00", "Entry"]
    assert (row[NUMBER], row[OFFICER]) == ("K12345678", "Ayu Lestari")


@pytest.mark.parametrize("form", SheetForm)
@pytest.mark.parametrize("name", ["=1+1", "+62", "-A", "@SUM(A1)", "=HYPERLINK(1)"])
def test_a_name_that_looks_like_a_formula_is_never_calculated(form: SheetForm, name: str) -> None:
    content = written([a_record(document=a_document(name=PersonName(name)))], form)

    if form is SheetForm.CSV:
        assert rows_of(content, form)[1][NAME] == f"'{name}"
    else:
        sheet = load_workbook(io.BytesIO(content)).active
        assert sheet is not None
        cell = sheet.cell(2, NAME + 1)
        assert (cell.value, cell.data_type) == (name, "s")


def test_a_sign_that_no_workbook_may_hold_is_left_out() -> None:
    content = written([a_record(document=a_document(name=PersonName("SI\x07TI")))], SheetForm.XLSX)
    assert rows_of(content, SheetForm.XLSX)[1][NAME] == "SITI"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_workbook_has_a_real_table_over_all_of_it(count: int) -> None:
    sheet = load_workbook(
        io.BytesIO(written([a_record() for _ in range(count)], SheetForm.XLSX))
    ).active
    assert sheet is not None
    (table,) = sheet.tables.values()
    assert table.ref == f"A1:R{max(count, 1) + 1}"
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]


@pytest.mark.parametrize("form", SheetForm)
def test_a_case_is_a_row_with_its_number_and_what_became_of_it(form: SheetForm) -> None:
    case = a_case()
    closed = a_case_event(case, what=Closed(), at=NOON + A_MINUTE)
    entries = tuple(steps_of(folded(case, [closed]), Reference(TODAY, 12)))

    heads, opened, ended = rows_of(written(entries, form), form)

    assert heads[-2:] == ["Case", "Step of the case"]
    assert opened[-2:] == ["2026-03-14/12", "Case opened"]
    assert ended[-2:] == ["2026-03-14/12", "Case closed"]
    assert (opened[OUTCOME], ended[OUTCOME]) == ("Referred to the second line", "")
    assert {row[NUMBER] for row in (opened, ended)} == {"K12345678"}
