from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import (
    Alert,
    AlertDirection,
    AlertKind,
    AlsoKnown,
    ListedDocument,
)
from checkpoint.domain.alerts.column_mapping import (
    ColumnMapping,
    Delimiter,
    ListField,
    TableEncoding,
)
from checkpoint.domain.alerts.date_order import DateOrder
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListBrokenOff,
    ListColumnsMissing,
    ListDamaged,
    ListEmpty,
    ListNotText,
    ListNotUtf8,
    ListTooLarge,
)
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import ListRefused
from checkpoint.lists import mapped
from checkpoint.lists.intake import Intake
from checkpoint.lists.source import InMemory
from checkpoint.lists.workbook import CellValue
from tests.lists.books import a_book
from tests.lists.gathering import ListReading, gathered

STATES = frozenset({"IDN", "MYS", "TLS"})
F = ListField


def an_intake() -> Intake:
    numbers = count(1)
    return Intake(list_name="Polda", new_id=lambda: UUID(int=next(numbers)), known_states=STATES)


def a_mapping(columns: Mapping[ListField, tuple[str, ...]], **more: Any) -> ColumnMapping:
    return ColumnMapping(columns=columns, **{"kind": AlertKind.DPO, **more})


NAME = {F.NAME: ("Nama",)}


def read(table: str | bytes, mapping: ColumnMapping) -> ListReading:
    content = table.encode() if isinstance(table, str) else table
    return gathered(mapped.read(InMemory("list.csv", content), mapping, an_intake()))


def read_book(mapping: ColumnMapping, *rows: tuple[CellValue, ...]) -> ListReading:
    return gathered(mapped.read(InMemory("list.xlsx", a_book(*rows)), mapping, an_intake()))


def only(reading: ListReading) -> Alert:
    assert reading.faults == ()
    (alert,) = reading.alerts
    return alert


WHOLE = a_mapping(
    {
        F.REFERENCE: ("No. Surat",),
        F.GIVEN_NAMES: ("Nama Depan", "Nama Tengah"),
        F.FAMILY_NAME: ("Marga",),
        F.ALIASES: ("Alias 1", "Alias 2"),
        F.BORN: ("Tgl Lahir",),
        F.SEX: ("JK",),
        F.NATIONALITY: ("WN",),
        F.PLACE_OF_BIRTH: ("Tempat Lahir",),
        F.DOCUMENT: ("Paspor",),
        F.DOCUMENT_ISSUER: ("Penerbit",),
        F.NATIONAL_NUMBER: ("NIK",),
        F.DIRECTION: ("Arah",),
        F.VALID_FROM: ("Mulai",),
        F.VALID_TO: ("Sampai",),
        F.REQUESTER: ("Instansi",),
        F.REASON: ("Alasan", "Pasal"),
        F.INSTRUCTION: ("Tindakan",),
    }
)
HEADINGS = tuple(column for columns in WHOLE.columns.values() for column in columns)
CELLS = (
    "S/17", "NUR", "AISYAH", "BINTI ROSLI", "AISYAH; NUR A.", "ICHA", "21 Juli 1990", "Perempuan",
    "Malaysia", "Kuching", "A12345678", "Malaysia", "9007210000001234", "Masuk", "10/01/2026",
    "09/01/2027", "Ditjen Imigrasi", "dideportasi", "Ps 75", "hubungi kepala regu",
)  # fmt: skip


def test_every_field_finds_its_place_in_a_table_and_in_a_workbook() -> None:
    table = ";".join(HEADINGS) + "\n" + ";".join(f'"{cell}"' for cell in CELLS) + "\n"
    expected = Alert(
        id=UUID(int=1),
        list_name="Polda",
        reference="S/17",
        kind=AlertKind.DPO,
        name="NUR AISYAH BINTI ROSLI",
        aliases=("AISYAH", "NUR A.", "ICHA"),
        born=PartialDate(1990, 7, 21),
        sex=Sex.FEMALE,
        nationality="MYS",
        place_of_birth="Kuching",
        document_number="A12345678",
        document_issuer="MYS",
        national_number="9007210000001234",
        direction=AlertDirection.ENTRY,
        valid_from=date(2026, 1, 10),
        valid_to=date(2027, 1, 9),
        requester="Ditjen Imigrasi",
        reason="dideportasi; Ps 75",
        instruction="hubungi kepala regu",
        also=AlsoKnown(),
    )

    semicolons = ColumnMapping(
        columns=WHOLE.columns, kind=AlertKind.DPO, delimiter=Delimiter.SEMICOLON
    )
    assert only(read(table, semicolons)) == expected
    assert only(read_book(WHOLE, HEADINGS, CELLS)) == expected


def test_columns_that_mean_nothing_are_named() -> None:
    reading = read("Nama,Warna,\nBUDI,merah,x\n", a_mapping(NAME))

    assert reading.ignored_columns == ("Warna",)


def test_the_headings_may_stand_further_down_or_be_missing() -> None:
    letterhead = "POLDA,\n\nNama,Umur\nBUDI,3\n"
    assert only(read(letterhead, a_mapping(NAME, header_row=3))).name == "BUDI"
    assert only(read("1,BUDI\n", a_mapping({F.NAME: ("B",)}, header_row=0))).name == "BUDI"
    with pytest.raises(ListEmpty):
        read(letterhead, a_mapping(NAME, header_row=2))


def test_headings_that_come_again_on_each_page_are_nobody() -> None:
    assert len(read("Nama,X\nBUDI,1\nNama,X\nSITI,2\n", a_mapping(NAME)).alerts) == 2


def test_a_remark_in_a_column_that_means_nothing_is_nobody() -> None:
    reading = read("Nama,X\nBUDI,1\n,jumlah: 1\n", a_mapping(NAME))

    assert (len(reading.alerts), reading.faults) == (1, ())


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(ListColumnsMissing) as refused:
        read("Nama\nBUDI\n", a_mapping({**NAME, F.BORN: ("Lahir",)}))
    assert refused.value.columns == ("Lahir",)


def test_the_kind_may_stand_in_a_column_in_the_list_s_own_words() -> None:
    mapping = a_mapping({**NAME, F.KIND: ("Jenis",)}, kind=None, kinds={"Buron": AlertKind.DPO})
    reading = read("Nama,Jenis\nBUDI,BURON\nSITI,Cegah Mendesak\nANI,?\n", mapping)

    assert [alert.kind for alert in reading.alerts] == [AlertKind.DPO, AlertKind.CEGAH_MENDESAK]
    assert [(fault.line, fault.column, fault.why, fault.value) for fault in reading.faults] == [
        (4, "Jenis", FaultWhy.KIND_UNKNOWN, "?")
    ]


@pytest.mark.parametrize(
    ("order", "born"),
    [(DateOrder.DAY_FIRST, "1991-10-05"), (DateOrder.MONTH_FIRST, "1991-05-10")],
)
def test_the_order_of_a_date_is_the_mapping_s(order: DateOrder, born: str) -> None:
    mapping = a_mapping({**NAME, F.BORN: ("Lahir",)}, date_order=order)
    alert = only(read("Nama,Lahir\nBUDI,05/10/1991\n", mapping))

    assert alert.born is not None
    assert alert.born.iso() == born


@pytest.mark.parametrize(
    ("value", "born"),
    [
        (datetime(1970, 5, 12), "1970-05-12"),  # noqa: DTZ001 - as a workbook has it
        (21551, "1959-01-01"),
        (1958, "1958"),
        ("12 Mei 1970", "1970-05-12"),
    ],
)
def test_a_date_in_a_workbook_is_read_however_it_is_kept(value: CellValue, born: str) -> None:
    mapping = a_mapping({**NAME, F.BORN: ("Lahir",)})
    alert = only(read_book(mapping, ("Nama", "Lahir"), ("BUDI", value)))

    assert alert.born is not None
    assert alert.born.iso() == born


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        (F.BORN, "musim semi", FaultWhy.NOT_A_BIRTH_DATE),
        (F.SEX, "banci?", FaultWhy.SEX_UNKNOWN),
        (F.NATIONALITY, "Atlantis", FaultWhy.STATE_UNKNOWN),
        (F.DOCUMENT_ISSUER, "Atlantis", FaultWhy.STATE_UNKNOWN),
        (F.NATIONAL_NUMBER, "3.20101E+15", FaultWhy.NUMBER_ROUNDED),
        (F.DIRECTION, "ke atas", FaultWhy.DIRECTION_UNKNOWN),
    ],
)
def test_what_cannot_be_read_of_a_person_drops_nobody_and_is_told(
    field: ListField, value: str, why: FaultWhy
) -> None:
    reading = read(f"Nama,X\nBUDI,{value}\n", a_mapping({**NAME, field: ("X",)}))

    assert only(reading).name == "BUDI"
    assert [(note.line, note.column, note.why, note.value) for note in reading.notes] == [
        (2, "X", why, value)
    ]


@pytest.mark.parametrize(
    ("fields", "row", "column", "why"),
    [
        ((F.VALID_TO,), "BUDI,besok", "X", FaultWhy.NOT_A_DAY),
        ((F.VALID_TO,), "BUDI,2027", "X", FaultWhy.NOT_A_DAY),
        ((F.REASON,), ",alasan", "", FaultWhy.NOBODY_NAMED),
        ((F.REASON,), "BUDI,alasan,lagi", "", FaultWhy.TOO_MANY_CELLS),
        ((F.REASON,), 'BUDI,"a"b', "", FaultWhy.QUOTES_BROKEN),
    ],
)
def test_what_cannot_be_read_of_an_entry_s_force_is_a_fault(
    fields: tuple[ListField, ...], row: str, column: str, why: FaultWhy
) -> None:
    reading = read(f"Nama,X\n{row}\nSITI,\n", a_mapping({**NAME, fields[0]: ("X",)}))

    assert [(fault.line, fault.column, fault.why) for fault in reading.faults] == [(2, column, why)]
    assert [alert.name for alert in reading.alerts] == ["SITI"]


@pytest.mark.parametrize("said", ["", "-", "seumur hidup", "31/12/9999", "00/00/0000"])
def test_an_end_that_is_none_is_left_open(said: str) -> None:
    mapping = a_mapping({**NAME, F.VALID_TO: ("X",)})

    assert only(read(f"Nama,X\nBUDI,{said}\n", mapping)).valid_to is None


def test_numbers_that_a_spreadsheet_kept_as_figures_are_whole_or_told() -> None:
    mapping = a_mapping({**NAME, F.DOCUMENT: ("Paspor",), F.NATIONAL_NUMBER: ("NIK",)})
    reading = read_book(
        mapping,
        ("Nama", "Paspor", "NIK"),
        ("BUDI", 12345678.0, 3201011234560001),
        ("SITI", "A 123-4567", "3201011234560001"),
    )

    budi, siti = reading.alerts
    assert (budi.document_number, budi.national_number) == ("12345678", "")
    assert (siti.document_number, siti.national_number) == ("A 123-4567", "3201011234560001")
    assert [(note.line, note.column, note.why) for note in reading.notes] == [
        (2, "NIK", FaultWhy.NUMBER_ROUNDED)
    ]


def test_noughts_that_a_spreadsheet_took_away_come_back_where_that_is_asked() -> None:
    mapping = a_mapping({F.DOCUMENT: ("Paspor",)}, number_width=8)
    reading = read("Paspor\n123456\nA12\n", mapping)

    assert [alert.document_number for alert in reading.alerts] == ["00123456", "A12"]


def test_several_documents_of_one_state_may_stand_in_a_cell() -> None:
    mapping = a_mapping({F.DOCUMENT: ("P",), F.DOCUMENT_ISSUER: ("N",)}, parted_by="|")
    alert = only(read("P,N\nA1|B2:3,Indonesia\n", mapping))

    assert alert.documents == (ListedDocument("A1", "IDN"), ListedDocument("B2:3", "IDN"))


@pytest.mark.parametrize("aliases", [";".join(map(str, range(99))), "X" * 5_000])
def test_more_than_a_person_has_drops_nobody_and_is_told(aliases: str) -> None:
    reading = read(f"Nama,X\nBUDI,{aliases}\n", a_mapping({**NAME, F.ALIASES: ("X",)}))

    assert len(only(reading).names) in {1, 51}
    assert [note.why for note in reading.notes] == [FaultWhy.TOO_MANY_VALUES]


def test_an_encoding_is_chosen_and_never_guessed() -> None:
    table = "Nama\nJOSÉ\n".encode("cp1252")
    chosen = a_mapping(NAME, encoding=TableEncoding.WINDOWS_1252)

    assert only(read(table, chosen)).name == "JOSÉ"
    with pytest.raises(ListNotUtf8):
        read(table, a_mapping(NAME))
    with pytest.raises(ListNotText):
        read(b"Nama\n\x81\n", chosen)


def test_merged_cells_name_nobody_twice() -> None:
    reading = read_book(
        a_mapping({**NAME, F.DOCUMENT: ("P",), F.REASON: ("A",)}),
        ("Nama", "P", "A"),
        ("BUDI", "A1234567", "x"),
        (None, None, "y"),
    )

    assert [fault.why for fault in reading.faults] == [FaultWhy.NOBODY_NAMED]
    assert len(reading.alerts) == 1


def test_half_a_copy_is_refused_whole() -> None:
    with pytest.raises(ListBrokenOff):
        read('Nama,X\nBUDI,1\n"SI', a_mapping(NAME))
    with pytest.raises(ListBrokenOff):
        read("Nama,X\nBUDI,1\nSI", a_mapping(NAME))
    book = a_book(("Nama",), ("BUDI",))
    with pytest.raises(ListDamaged):
        gathered(mapped.read(InMemory("x.xlsx", book[:-30]), a_mapping(NAME), an_intake()))


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mapped, "LARGEST_TABLE", 3)
    with pytest.raises(ListTooLarge):
        read("Nama\nBUDI\n", a_mapping(NAME))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.lists(st.text(max_size=12), min_size=len(HEADINGS), max_size=len(HEADINGS)), max_size=3
    )
)
def test_whatever_stands_in_the_cells_is_read_or_told(rows: list[list[str]]) -> None:
    def cell(text: str) -> str:
        kept = text.replace('"', "'").replace("\0", "").encode("utf-8", "replace").decode()
        return f'"{kept}"'

    table = "\n".join([",".join(HEADINGS), *(",".join(map(cell, row)) for row in rows)]) + "\n"
    with suppress(ListEmpty):
        reading = read(table, WHOLE)
        assert len(reading.alerts) <= len(rows)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with suppress(ListRefused):
        read(b"Nama,X\n" + content, a_mapping({**NAME, F.BORN: ("X",)}))


def test_the_direction_of_all_rows_holds_where_no_column_says_it() -> None:
    mapping = a_mapping(NAME, direction=AlertDirection.EXIT)

    assert only(read("Nama\nBUDI\n", mapping)).direction is AlertDirection.EXIT
    assert only(read("Nama\nBUDI\n", a_mapping(NAME))).direction is AlertDirection.BOTH
