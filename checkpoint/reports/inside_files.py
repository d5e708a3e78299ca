"""Who is inside as files for those who load them: CSV, XLSX and JSON, of the same columns."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from io import BytesIO, StringIO
from typing import TypeAlias

from checkpoint.domain.inspection.stay import Stay
from checkpoint.domain.journeys.noted import Held, Noted
from checkpoint.domain.journeys.resident import InsideList, Resident, Wanted
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.inside import InsideText, inside_words

Cell: TypeAlias = str | int | date | None

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would run instead of showing it."""
_SHEET = "inside"


class InsideForm(StrEnum):
    """As what the list is written; the value is the ending of the file's name."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"

    @classmethod
    def of(cls, suffix: str) -> InsideForm:
        """The form that the ending of a name says; another ending says CSV."""
        ending = suffix.lower().removeprefix(".")
        return cls(ending) if ending in set(cls) else cls.CSV


def _born(one: Resident) -> Cell:
    born = one.entry.document.holder.born
    return born.iso() if born else None


def _counted(told: Callable[[Stay], Cell]) -> Callable[[Resident], Cell]:
    """Nothing where nobody knows what was granted."""
    return lambda one: told(one.stay) if one.stay else None


COLUMNS: Mapping[str, Callable[[Resident], Cell]] = {
    "name": lambda one: one.entry.document.holder.name.full,
    "born": _born,
    "sex": lambda one: one.entry.document.holder.sex.value,
    "nationality": lambda one: one.nationality,
    "document_kind": lambda one: one.entry.document.kind.value,
    "document_issuer": lambda one: one.entry.document.issuer,
    "document_number": lambda one: one.entry.document.number,
    "purpose": lambda one: one.entry.details.purpose and one.entry.details.purpose.value,
    "address": lambda one: one.entry.details.address,
    "permit": lambda one: one.entry.details.permit and one.entry.details.permit.value,
    "permit_number": lambda one: one.entry.details.permit_number,
    "entered_on": _counted(lambda stay: stay.entered_on),
    "stay_until": _counted(lambda stay: stay.last_day),
    "days_inside": _counted(lambda stay: stay.days_inside),
    "days_left": _counted(lambda stay: stay.days_left),
    "days_over": _counted(lambda stay: stay.days_over),
    "fee_rupiah": _counted(lambda stay: stay.fee),
    "arrival_is_first_day": _counted(
        lambda stay: "yes" if stay.counted_by.arrival_counts else "no"
    ),
    "entered_at_utc": lambda one: one.entry.crossed_at.isoformat(),
}
"""What each column says of somebody; the names stand in the files as they stand here."""


def inside_file(given: InsideList, wanted: Wanted, form: InsideForm) -> bytes:
    """The list, as it may leave the program, in one of the forms.

    Who is protected is in the figures alone: nationality and day would tell who he is.
    """
    named = [one for one in given.wanted(wanted) if not one.is_protected]
    return _WRITE[form](given, named, wanted)


def _csv(_given: InsideList, residents: Sequence[Resident], _wanted: Wanted) -> bytes:
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_safe(_plain(cell)) for cell in row] for row in _rows(residents))
    # With a mark, or a spreadsheet takes UTF-8 for the code page of the computer.
    return stream.getvalue().encode("utf-8-sig")


def _json(given: InsideList, residents: Sequence[Resident], wanted: Wanted) -> bytes:
    facts: dict[str, object] = {
        "post": given.post.code,
        "on": given.on.isoformat(),
        "asked_at": given.at.isoformat(),
        "inside_until": given.until and given.until.isoformat(),
        "note": inside_words(InsideText.ELSEWHERE, load_catalogue(Language.ENGLISH)),
        "which": wanted.which.value,
        "within_days": wanted.days,
        "nationality": wanted.nationality,
        "purpose": wanted.purpose and wanted.purpose.value,
        "is_by_words": bool(wanted.text.strip()),
        "figures": asdict(given.figures(wanted.days)),
        "residents": [
            dict(zip(COLUMNS, map(_jsonable, row), strict=True)) for row in _rows(residents)
        ],
    }
    if given.noted is not None:
        facts["noted"] = _noted(given.noted)
    return f"{json.dumps(facts, ensure_ascii=False, indent=2)}\n".encode()


def _noted(noted: Noted) -> Mapping[str, object]:
    return {
        "first_on": noted.first_on.isoformat(),
        "last_on": noted.last_on.isoformat(),
        "refused_unnamed": noted.unnamed,
        "refused": list(map(_held, noted.refused)),
        "doubted": list(map(_held, noted.suspected)),
    }


def _held(one: Held) -> Mapping[str, str | None]:
    document = one.document
    born = document.holder.born
    return {
        "name": document.holder.name.full,
        "born": born.iso() if born else None,
        "nationality": document.holder.nationality,
        "document_kind": document.kind.value,
        "document_issuer": document.issuer,
        "document_number": document.number,
        "direction": one.direction.value,
        "at_utc": one.at.isoformat(),
        "why": one.why and one.why.value,
    }


def _xlsx(_given: InsideList, residents: Sequence[Resident], _wanted: Wanted) -> bytes:
    """A real table, which can be sorted and filtered at once; texts are never formulas."""
    from openpyxl import Workbook  # noqa: PLC0415 - start-up does not wait for it
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415
    from openpyxl.worksheet.filters import AutoFilter  # noqa: PLC0415
    from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo  # noqa: PLC0415

    book = Workbook(write_only=True)  # row by row: thirty thousand are in memory but once
    sheet = book.create_sheet(_SHEET)
    sheet.freeze_panes = "A2"

    def written(cell: Cell) -> object:
        text = _without_controls(cell)
        if not (isinstance(text, str) and text.startswith("=")):
            return text
        kept = WriteOnlyCell(sheet, value=text)
        kept.data_type = "s"
        return kept

    sheet.append(list(COLUMNS))
    for row in _rows(residents):
        sheet.append([written(cell) for cell in row])
    last = f"{get_column_letter(len(COLUMNS))}{max(len(residents), 1) + 1}"
    table = Table(displayName=_SHEET, ref=f"A1:{last}")
    table.tableColumns = [
        TableColumn(id=place, name=name) for place, name in enumerate(COLUMNS, start=1)
    ]
    table.autoFilter = AutoFilter(ref=table.ref)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    # `add_table` would warn that nobody gives what is only written its columns: we do.
    sheet.tables.add(table)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


_WRITE: Mapping[InsideForm, Callable[[InsideList, Sequence[Resident], Wanted], bytes]] = {
    InsideForm.CSV: _csv,
    InsideForm.XLSX: _xlsx,
    InsideForm.JSON: _json,
}


def _rows(residents: Iterable[Resident]) -> Iterable[list[Cell]]:
    return ([told(one) for told in COLUMNS.values()] for one in residents)


def _plain(cell: Cell) -> str:
    return cell.isoformat() if isinstance(cell, date) else "" if cell is None else str(cell)


def _jsonable(cell: Cell) -> str | int | None:
    return cell.isoformat() if isinstance(cell, date) else cell


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _without_controls(cell: Cell) -> Cell:
    """The signs that no workbook may have are left out."""
    if not isinstance(cell, str):
        return cell
    return "".join(sign for sign in cell if sign.isprintable())
