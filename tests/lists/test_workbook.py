from __future__ import annotations

import struct
from contextlib import suppress
from datetime import date, datetime, time
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet
from typing_extensions import override

from checkpoint.domain.alerts.reading import (
    ListDamaged,
    ListFileUnreadable,
    ListSheetMissing,
    ListTooLarge,
    ListUnsafe,
)
from checkpoint.domain.errors import ListRefused
from checkpoint.lists import packing, workbook
from checkpoint.lists.cells import number_of, text_of_value
from checkpoint.lists.packing import check_packing
from checkpoint.lists.source import InMemory
from checkpoint.lists.workbook import CellValue, is_book, rows_of, sheets_of
from tests.lists.books import a_book, a_changed_book, repacked, saved

SHEET = "xl/worksheets/sheet1.xml"
BOOK = a_book(["Nama", "Tgl Lahir"], ["BUDI", "1970"], [], ["SITI", None])


def rows(book: bytes, sheet: str = "") -> list[tuple[int, tuple[CellValue, ...]]]:
    read = rows_of(InMemory("list.xlsx", book), sheet)
    return [(number, tuple(cell for cell in cells if cell is not None)) for number, cells in read]


def test_rows_come_with_their_numbers_and_without_the_empty_ones() -> None:
    assert rows(BOOK) == [(1, ("Nama", "Tgl Lahir")), (2, ("BUDI", "1970")), (4, ("SITI",))]


def test_a_sheet_is_chosen_by_its_name() -> None:
    book = Workbook()
    book.create_sheet("Daftar").append(["SITI"])
    source = InMemory("list.xlsx", saved(book))

    assert sheets_of(source) == ("Sheet", "Daftar")
    assert rows(source.content, "daftar ") == [(1, ("SITI",))]
    with pytest.raises(ListSheetMissing):
        rows(source.content, "Lain")


def test_a_formula_is_read_as_what_it_came_to_and_never_worked_out() -> None:
    with_formula = a_changed_book(lambda page: page.append(["=1+1", "BUDI"]))
    cell = b'<c r="A1" t="str"><f>CONCATENATE("A","B")</f><v>AB</v></c>'
    content = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    content += b'<sheetData><row r="1">' + cell + b"</row></sheetData></worksheet>"

    assert rows(with_formula) == [(1, ("BUDI",))]
    assert rows(repacked(BOOK, {SHEET: content})) == [(1, ("AB",))]


def test_merged_cells_are_read_once_where_they_begin() -> None:
    def merge(page: Worksheet) -> None:
        page.append(["BUDI", "A1"])
        page.append(["", "A2"])
        page.merge_cells("A1:A2")

    assert rows(a_changed_book(merge)) == [(1, ("BUDI", "A1")), (2, ("A2",))]


def test_hidden_rows_are_persons_like_any_other() -> None:
    def hide(page: Worksheet) -> None:
        page.append(["BUDI"])
        page.row_dimensions[1].hidden = True

    assert rows(a_changed_book(hide)) == [(1, ("BUDI",))]


def test_macros_lie_where_they_are() -> None:
    assert rows(repacked(BOOK, {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0 Auto_Open"})) == rows(BOOK)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_half_a_copy_is_refused_whole(share: float) -> None:
    with pytest.raises(ListDamaged):
        rows(BOOK[: int(len(BOOK) * share)])


def test_a_byte_that_changed_on_the_stick_is_noticed() -> None:
    with ZipFile(BytesIO(BOOK)) as packed:
        at = packed.getinfo(SHEET).header_offset + len(SHEET) + 60
    spoilt = BOOK[:at] + bytes((BOOK[at] ^ 1,)) + BOOK[at + 1 :]

    with pytest.raises(ListRefused):
        rows(spoilt)


def test_a_part_that_unpacks_without_end_is_refused_before_it_is_read() -> None:
    bomb = repacked(BOOK, {"xl/styles.xml": b" " * (packing.LONGEST_STRETCH + 100_000)})

    assert len(bomb) < 30_000
    with pytest.raises(ListUnsafe):
        rows(bomb)


def test_more_than_any_list_is_refused_by_what_it_declares(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "MOST_UNPACKED", 1_000)

    with pytest.raises(ListTooLarge):
        rows(BOOK)


def test_a_part_that_holds_more_than_it_declares_is_refused() -> None:
    lying = bytearray(repacked(BOOK, {"xl/theme/theme1.xml": b"<a>" + b" " * 500_000 + b"</a>"}))
    entry = lying.rfind(b"xl/theme/theme1.xml") - 46
    assert lying[entry : entry + 4] == b"PK\x01\x02"
    lying[entry + 24 : entry + 28] = struct.pack("<I", 10)

    with pytest.raises(ListUnsafe):
        rows(bytes(lying))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_entities_that_grow_are_refused(encoding: str) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'

    with pytest.raises(ListUnsafe):
        rows(repacked(BOOK, {"xl/sharedStrings.xml": bomb.encode(encoding)}))


@pytest.mark.parametrize("before", range(65_520, 65_540, 3))
def test_a_document_type_between_two_pieces_is_seen(before: int) -> None:
    bomb = b" " * before + b"<!DOCTYPE x><x/>"

    with pytest.raises(ListUnsafe):
        check_packing(BytesIO(repacked(BOOK, {"xl/theme/theme1.xml": bomb})))


def test_days_are_counted_from_where_the_workbook_counts_them() -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    page = book.active
    assert isinstance(page, Worksheet)
    page.append([datetime(1970, 5, 12)])  # noqa: DTZ001 - as a workbook has it

    assert rows(saved(book)) == [(1, (datetime(1970, 5, 12),))]  # noqa: DTZ001


def test_a_packing_that_no_program_writes_is_refused() -> None:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_BZIP2) as packed:
        packed.writestr("xl/workbook.xml", b"x" * 1_000)
    with pytest.raises(ListUnsafe):
        rows(file.getvalue())


def test_two_parts_of_one_name_are_refused() -> None:
    file = BytesIO(BOOK)
    with ZipFile(file, "a", ZIP_DEFLATED) as packed, pytest.warns(UserWarning, match="Duplicate"):
        packed.writestr(ZipInfo(SHEET), b"<x/>")
    with pytest.raises(ListUnsafe):
        rows(file.getvalue())


def test_too_many_parts_are_refused() -> None:
    many = repacked(BOOK, {f"x{number}": b"" for number in range(packing.MOST_PARTS)})

    with pytest.raises(ListUnsafe):
        rows(many)


def test_a_cell_far_outside_takes_no_time() -> None:
    far = b'<row r="999999999999"><c r="A999999999999"><v>1</v></c></row>'
    head = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    )
    assert rows(repacked(BOOK, {SHEET: head + far + b"</sheetData></worksheet>"})) == []


def test_a_file_larger_than_any_workbook_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "LARGEST_BOOK", 10)

    with pytest.raises(ListTooLarge):
        rows(BOOK)


def test_a_stick_that_is_pulled_out_is_told_as_that() -> None:
    class Pulled(BytesIO):
        @override
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    class OnStick(InMemory):
        @override
        def open(self) -> BytesIO:
            return Pulled(self.content)

    with pytest.raises(ListFileUnreadable):
        list(rows_of(OnStick("list.xlsx", BOOK)))


def test_a_workbook_is_known_by_its_name_and_first_bytes() -> None:
    assert is_book(InMemory("DAFTAR.XLSX", BOOK), BOOK[:10])
    assert not is_book(InMemory("daftar.docx", BOOK), BOOK[:10])
    assert not is_book(InMemory("daftar.xlsx", b"Nama"), b"Nama")


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.data())
def test_a_spoilt_workbook_is_read_or_refused_and_never_a_crash(data: st.DataObject) -> None:
    with ZipFile(BytesIO(BOOK)) as packed:
        name = data.draw(st.sampled_from(packed.namelist()))
        part = packed.read(name)
    at = data.draw(st.integers(0, len(part)))
    end = data.draw(st.integers(at, min(len(part), at + 40)))
    insert = data.draw(
        st.sampled_from([b"", b"<", b'"', b"-1", b"1e999", b"\0", b"</row>", b"9" * 30])
    )

    with suppress(ListRefused):
        rows(repacked(BOOK, {name: part[:at] + insert + part[end:]}))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (" A_x000D_\nB\xa0", "A\nB"),
        ("#N/A", ""),
        (3201.0, "3201"),
        (1.5, "1.5"),
        (True, "TRUE"),
        (17, "17"),
        (datetime(1970, 1, 2, 3, 4), "1970-01-02"),  # noqa: DTZ001 - as a workbook has it
        (date(1970, 1, 2), "1970-01-02"),
        (time(0, 0), ""),
    ],
)
def test_a_value_is_the_text_that_a_person_would_write(value: CellValue, text: str) -> None:
    assert text_of_value(value) == text


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("3201011234560001", "3201011234560001"),
        ("A 123-4567", "A 123-4567"),
        (12345678, "12345678"),
        (12345678.0, "12345678"),
        ("3201.0", "3201"),
        ("00123", "00123"),
        (3201011234560000, ""),
        (3.201011234560001e15, ""),
        ("3.20101E+15", ""),
        ("3,20101E+15", ""),
        (float("inf"), ""),
    ],
)
def test_a_number_that_a_spreadsheet_has_rounded_is_no_number(
    value: CellValue, number: str
) -> None:
    assert number_of(value) == number
