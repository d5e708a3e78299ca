"""Workbooks as spreadsheets save them, and spoilt ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from checkpoint.lists.workbook import CellValue


def a_book(*rows: Sequence[CellValue], sheet: str = "Export") -> bytes:
    """A workbook of one sheet."""

    def fill(page: Worksheet) -> None:
        for row in rows:
            page.append(list(row))

    return a_changed_book(fill, sheet=sheet)


def a_changed_book(change: Callable[[Worksheet], object], *, sheet: str = "Export") -> bytes:
    """A workbook of one sheet, after something was done to it."""
    book = Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    page.title = sheet
    change(page)
    return saved(book)


def saved(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def repacked(book: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The same workbook with other content in some of its parts, or with more of them."""
    file = BytesIO()
    with ZipFile(BytesIO(book)) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        held = {name: old.read(name) for name in old.namelist()}
        for name, content in {**held, **parts}.items():
            new.writestr(name, content)
    return file.getvalue()
