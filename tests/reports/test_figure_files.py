"""The figures of a paper as files for a partner's own program."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any

import pytest
from openpyxl import load_workbook

from checkpoint.domain.crossings.details import Agency, Referral
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.told import PART
from checkpoint.reports import files_for_partner, told_on_paper
from checkpoint.reports.figure_files import CSV_COLUMNS, SCHEMA
from tests.reports.papers import ENGLISH, a_convoy, an_issue, figures
from tests.reports.schema import faults

FORMULA = '=HYPERLINK("http://x")'


def files(counted: PeriodFigures, partner: Partner, **issue: Any) -> dict[str, bytes]:
    return dict(files_for_partner(counted, partner, an_issue(**issue), ENGLISH))


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))


@pytest.mark.parametrize("partner", Partner)
def test_json_and_csv_hold_every_figure_of_the_paper_and_no_other(partner: Partner) -> None:
    made = files(a_convoy(), partner)
    told = dict(told_on_paper(a_convoy(), partner, an_issue()))

    loaded = json.loads(made[".json"])["figures"]
    assert {PART.join((f["table"], f["row"], f["column"])): f["count"] for f in loaded} == told
    rows = rows_of(made[".csv"])
    assert tuple(rows[0]) == CSV_COLUMNS
    assert {PART.join((r["table"], r["row"], r["column"])): int(r["count"]) for r in rows} == told


@pytest.mark.parametrize("partner", Partner)
def test_no_file_names_anybody(partner: Partner) -> None:
    for content in files(a_convoy(), partner, mask_below=3).values():
        for secret in (b"RAHASIA", b"Rahasia", b"RHS", b"998877"):
            assert secret not in content


@pytest.mark.parametrize("partner", Partner)
def test_the_json_is_as_the_schema_says(partner: Partner) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    loaded = json.loads(files(a_convoy(), partner)[".json"])

    assert set(loaded) == set(schema["required"]) == set(schema["properties"])
    assert loaded["schema"] == schema["$id"] == schema["properties"]["schema"]["const"]
    assert loaded["partner"] in schema["properties"]["partner"]["enum"]
    assert list(faults(loaded, schema, schema)) == []
    assert list(faults({**loaded, "version": "1"}, schema, schema)) != []


def test_the_schema_knows_every_partner() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert schema["properties"]["partner"]["enum"] == [one.value for one in Partner]


@pytest.mark.parametrize("partner", Partner)
def test_a_spreadsheet_has_real_tables_with_numbers_as_numbers(partner: Partner) -> None:
    book = load_workbook(BytesIO(files(a_convoy(), partner)[".xlsx"]))

    about, *sheets = book.worksheets
    assert about["B1"].value == an_issue().number
    for sheet in sheets:
        [table] = sheet.tables.values()
        assert table.ref == sheet.dimensions
        heads = [cell.value for cell in sheet[1]]
        assert len(set(heads)) == len(heads)
    if partner is Partner.CUSTOMS:
        foreigners = next(one for one in sheets if one.title.startswith("Foreigners"))
        assert [cell.value for cell in foreigners[2]] == ["Brunei", 1, 0, 1]


def test_a_day_on_which_nobody_crossed_makes_files_that_open() -> None:
    made = files(figures(), Partner.QUARANTINE)

    assert load_workbook(BytesIO(made[".xlsx"])).worksheets
    assert rows_of(made[".csv"]) == []


def test_what_an_officer_typed_never_becomes_a_formula() -> None:
    goods = Referral(agency=Agency.QUARANTINE, commodity=FORMULA, amount="-1", origin="@x")
    made = files(replace(figures(), quarantine_referrals=(goods,)), Partner.QUARANTINE)

    book = load_workbook(BytesIO(made[".xlsx"]))
    cells = [cell for sheet in book for row in sheet for cell in row]
    assert [cell.value for cell in cells if cell.data_type == "f"] == []
    assert FORMULA in [cell.value for cell in cells]
    [row] = [row for row in rows_of(made[".csv"]) if row["table"] == "quarantine.goods"]
    assert row["row"].startswith("'=")
