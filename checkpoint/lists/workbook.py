"""Sheets of an XLSX, row by row: the values that were saved, never formulas, never macros."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import BinaryIO, Protocol, TypeAlias, cast

from openpyxl import load_workbook
from openpyxl.reader.excel import ExcelReader
from openpyxl.workbook import Workbook

from checkpoint.domain.alerts.reading import (
    ListDamaged,
    ListFileUnreadable,
    ListSheetMissing,
    ListTooLarge,
    ListUnsafe,
)
from checkpoint.domain.errors import ListRefused
from checkpoint.lists.packing import SIGNATURE, check_packing
from checkpoint.lists.source import ListSource

LARGEST_BOOK = 128 * 1024 * 1024
"""Bytes of the file; a million rows of persons have some 60 million."""
MOST_ROWS = 1_048_576
MOST_COLUMNS = 256
"""A sheet can have 16,384; what lies further right is not looked at."""

CellValue: TypeAlias = str | int | float | bool | date | datetime | time | timedelta | None
BookRow: TypeAlias = tuple[int, tuple[CellValue, ...]]
"""The row's number in its sheet, and its cells, up to the last that has a value."""

_AT_ONCE = 256
_ENDINGS = (".xlsx", ".xlsm")


class _Sheet(Protocol):
    """A sheet that is opened for reading only."""

    title: str

    def iter_rows(
        self, *, max_row: int, max_col: int, values_only: bool
    ) -> Iterator[tuple[CellValue, ...]]:
        """Its rows, those missing in between as well."""
        ...


def is_book(source: ListSource, head: bytes) -> bool:
    """Whether a file is an XLSX by its name and its first bytes."""
    return head.startswith(SIGNATURE) and source.name.lower().endswith(_ENDINGS)


def sheets_of(source: ListSource) -> tuple[str, ...]:
    """The names of the sheets, in their order; the texts of a large book are not loaded for it."""
    with _bytes_of(source) as file, _damage_named():
        check_packing(file)
        file.seek(0)
        reader = ExcelReader(file, read_only=True, keep_links=False)
        reader.read_manifest()
        reader.read_workbook()
        return tuple(
            sheet.name
            for sheet, part in reader.parser.find_sheets()
            if part.target in reader.valid_files and "chartsheet" not in part.Type
        )


def rows_of(source: ListSource, sheet: str = "") -> Iterator[BookRow]:
    """The rows of a sheet, the first one where none is named; those without a value are left out.

    Raises a ListRefused, also after some rows, where the file is no sound workbook.
    """
    with _opened(source) as book:
        numbered = enumerate(_cells(_sheet(book, sheet)), start=1)
        while rows := _next(numbered):
            for number, values in rows:
                if values := _trimmed(values):
                    yield number, values


def _cells(sheet: _Sheet) -> Iterator[tuple[CellValue, ...]]:
    """The values of a sheet, to where a sheet can end: where it says it ends is often wrong."""
    return sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True)


def _trimmed(values: tuple[CellValue, ...]) -> tuple[CellValue, ...]:
    """Up to the last cell that has a value."""
    width = len(values)
    while width and values[width - 1] is None:
        width -= 1
    return values[:width]


def _next(rows: Iterator[BookRow]) -> list[BookRow]:
    """A few rows at a time: what guards the reading is not to guard what is done with them."""
    with _damage_named():
        return list(islice(rows, _AT_ONCE))


@contextmanager
def _opened(source: ListSource) -> Iterator[Workbook]:
    with _bytes_of(source) as file:
        yield _book(file)


def _bytes_of(source: ListSource) -> BinaryIO:
    if source.size > LARGEST_BOOK:
        raise ListTooLarge(size=source.size, limit=LARGEST_BOOK)
    return source.open()


def _book(file: BinaryIO) -> Workbook:
    with _damage_named():
        check_packing(file)
        file.seek(0)
        return load_workbook(file, read_only=True, data_only=True, keep_links=False)


def _sheets(book: Workbook) -> list[_Sheet]:
    return [cast("_Sheet", sheet) for sheet in book.worksheets]


def _sheet(book: Workbook, name: str) -> _Sheet:
    sheets = _sheets(book)
    if not name and sheets:
        return sheets[0]
    named = (one for one in sheets if one.title.strip().casefold() == name.strip().casefold())
    found = next(named, None)
    if found is None:
        raise ListSheetMissing(name)
    return found


@contextmanager
def _damage_named() -> Iterator[None]:
    """The reader of workbooks raises whatever it likes on a broken one; all means the same here."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions, which nobody here reads
            yield
    except ListRefused:
        raise
    except MemoryError as error:
        raise ListUnsafe("more than fits into memory") from error
    except OSError as error:
        # openpyxl names a workbook without its main part so; a stick pulled out has a number.
        if error.errno is None:
            raise ListDamaged(type(error).__name__) from error
        raise ListFileUnreadable(type(error).__name__) from error
    except Exception as error:  # the reader's own choice of exceptions is wide open
        raise ListDamaged(type(error).__name__) from error
