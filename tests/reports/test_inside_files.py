"""Who is inside as a file: what a partner loads, and what nobody may have."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from io import BytesIO, StringIO

from openpyxl import load_workbook

from checkpoint.domain.crossings.details import Purpose
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.journeys.resident import Wanted, Which
from checkpoint.reports.inside_files import COLUMNS, InsideForm, inside_file
from tests.reports.insiders import an_inside_list, somebody

WICKED = somebody(name=PersonName('=HYPERLINK("http://x")'), address="+62 811\x07", number="@1")


def the_csv(*residents: object, wanted: Wanted = Wanted()) -> list[dict[str, str]]:  # noqa: B008
    content = inside_file(an_inside_list(*residents), wanted, InsideForm.CSV)
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))


def test_a_csv_says_who_is_inside_until_when_and_by_which_rule() -> None:
    (row,) = the_csv(somebody(days_ago=35))

    assert tuple(row) == tuple(COLUMNS)
    assert (row["nationality"], row["purpose"], row["days_over"]) == ("MYS", "family", "6")
    assert (row["entered_on"], row["stay_until"]) == ("2026-02-07", "2026-03-08")
    assert row["arrival_is_first_day"] == "yes"


def test_only_those_who_are_wanted_are_written() -> None:
    late, fine = somebody(number="L1", days_ago=35), somebody(number="F1")

    rows = the_csv(late, fine, wanted=Wanted(which=Which.OVERSTAYED))
    assert [row["document_number"] for row in rows] == ["L1"]


def test_no_cell_is_a_formula_in_any_spreadsheet() -> None:
    (row,) = the_csv(WICKED)
    assert row["name"].startswith("'=")
    assert (row["address"][:2], row["document_number"]) == ("'+", "'@1")

    book = load_workbook(BytesIO(inside_file(an_inside_list(WICKED), Wanted(), InsideForm.XLSX)))
    cells = {cell.value: cell.data_type for cell in book["inside"][2]}
    assert cells['=HYPERLINK("http://x")'] == "s"
    assert cells["+62 811"] == "s"


def test_a_workbook_has_a_real_table_even_where_nobody_is_inside() -> None:
    for residents in ((), (somebody(), somebody(number="B2"))):
        content = inside_file(an_inside_list(*residents), Wanted(), InsideForm.XLSX)
        sheet = load_workbook(BytesIO(content))["inside"]
        assert list(sheet.tables) == ["inside"]
        assert [cell.value for cell in sheet[1]] == list(COLUMNS)


def test_json_has_the_figures_and_names_no_protected_person() -> None:
    hidden = replace(somebody(name=PersonName("RAHASIA"), number="R1"), is_protected=True)
    for form in InsideForm:
        content = inside_file(an_inside_list(hidden).for_partners(), Wanted(), form)
        assert b"RAHASIA" not in content

    content = inside_file(an_inside_list(hidden).for_partners(), Wanted(), InsideForm.JSON)
    told = json.loads(content)
    assert (told["figures"]["inside"], told["figures"]["protected"]) == (1, 1)
    assert told["residents"] == []
    assert told["note"].startswith("An exit through another post is not known here")


def test_json_says_by_what_its_list_was_narrowed_and_no_word_that_was_typed() -> None:
    listed = an_inside_list(somebody())
    wanted = Wanted(nationality="MYS", purpose=Purpose.FAMILY, text="rosli")
    told = json.loads(inside_file(listed, wanted, InsideForm.JSON))
    whole = json.loads(inside_file(listed, Wanted(), InsideForm.JSON))

    keys = ("nationality", "purpose", "is_by_words")
    assert [told[key] for key in keys] == ["MYS", "family", True]
    assert [whole[key] for key in keys] == [None, None, False]
