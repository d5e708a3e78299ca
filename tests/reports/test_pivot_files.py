"""Figures of a view as files for others."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from checkpoint.domain.statistics.masking import masked
from checkpoint.domain.statistics.pivot import Pivot, pivot_of
from checkpoint.domain.statistics.question import Figures, Period
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import Share, View
from checkpoint.reports.pivot_files import pivot_file
from checkpoint.services.statistics import FileForm
from checkpoint.words.catalogue import Language, load_catalogue
from tests.builders import NOON

ENGLISH = load_catalogue(Language.ENGLISH)
NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
FOUND: Figures = {("MYS", "entry"): 5, ("MYS", "exit"): 3, ("IDN", "entry"): 4}


def a_pivot(
    found: Figures = FOUND, before: Figures | None = None, below: int = 0, **view: Any
) -> Pivot:
    asked = {"rows": (Dimension.NATIONALITY,), "column": Dimension.DIRECTION, **view}
    other = None if before is None else OCTOBER
    return masked(pivot_of(View(**asked), NOVEMBER, found, other, before), below)


def the_file(pivot: Pivot, form: FileForm) -> bytes:
    return pivot_file(pivot, form, "ETK", NOON, ENGLISH)


def lines(pivot: Pivot) -> list[str]:
    return the_file(pivot, FileForm.CSV).decode("utf-8-sig").splitlines()


def cells(pivot: Pivot) -> list[tuple[object, ...]]:
    book = load_workbook(BytesIO(the_file(pivot, FileForm.XLSX)))
    return [tuple(row) for row in book.worksheets[0].iter_rows(values_only=True)]


def test_a_file_has_what_is_shown_with_its_totals() -> None:
    assert lines(a_pivot()) == [
        "Nationality,Entry,Exit,Total",
        "Indonesia,4,0,4",
        "Malaysia,5,3,8",
        "Total,9,3,12",
    ]
    assert cells(a_pivot()) == [
        ("Nationality", "Entry", "Exit", "Total"),
        ("Indonesia", 4, 0, 4),
        ("Malaysia", 5, 3, 8),
        ("Total", 9, 3, 12),
    ]


def test_shares_and_changes_are_numbers_that_can_be_gone_on_with() -> None:
    shares = a_pivot(share=Share.ROW, column=None)
    changes = a_pivot(column=None, found={("MYS",): 6}, before={("MYS",): 4, ("BRN",): 0})

    assert cells(shares)[1] == ("Indonesia", 1)
    assert cells(changes)[0][2:] == ("1 Oct 2026 to 31 Oct 2026", "Change", "Change in %")
    assert cells(changes)[-1] == ("Total", 6, 4, 2, 0.5)
    assert lines(changes)[-1] == "Total,6,4,2,0.5"


def test_a_hidden_count_is_in_no_form_of_the_file() -> None:
    pivot = a_pivot({("MYS", "entry"): 1, ("IDN", "exit"): 2}, below=3)

    assert lines(pivot)[1:] == [
        "Indonesia,0,hidden,hidden",
        "Malaysia,hidden,0,hidden",
        "Total,hidden,hidden,3",
    ]
    counted = json.loads(the_file(pivot, FileForm.JSON))["figures"]
    assert {figure["count"] for figure in counted} == {None}


@pytest.mark.parametrize("name", ["=1+1", "+62", "-3", "@SUM(A1)", "\tx"])
def test_a_text_that_looks_like_a_formula_stays_a_text(name: str) -> None:
    pivot = a_pivot({(name,): 3}, rows=(Dimension.AGE,), column=None)

    assert f"'{name},3" in lines(pivot)
    book = load_workbook(BytesIO(the_file(pivot, FileForm.XLSX)))
    found = [row[0] for row in book.worksheets[0].iter_rows() if row[0].value == name]
    assert [cell.data_type for cell in found] == ["s"]


def test_a_spreadsheet_knows_the_figures_as_a_table() -> None:
    book = load_workbook(BytesIO(the_file(a_pivot(), FileForm.XLSX)))
    assert [table.ref for table in book.worksheets[0].tables.values()] == ["A1:D4"]


def test_json_names_everything_as_the_program_does() -> None:
    facts = json.loads(the_file(a_pivot(before={}), FileForm.JSON))

    assert facts["by"] == ["nationality", "direction"]
    assert (facts["first_on"], facts["compared_first_on"]) == ("2026-11-01", "2026-10-01")
    assert {"nationality": "MYS", "direction": "exit", "count": 3} in facts["figures"]
    assert {"nationality": "MYS", "total": 8, "before": 0} in facts["rows"]


def test_a_month_without_anybody_is_a_table_all_the_same() -> None:
    assert lines(a_pivot({})) == ["Nationality,Entry,Exit,Total", "Total,0,0,0"]
    assert cells(a_pivot({}, rows=(), column=None)) == [
        ("Travellers let through", "Total"),
        ("Total", 0),
    ]
