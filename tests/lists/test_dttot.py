from __future__ import annotations

from datetime import datetime
from time import process_time
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
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListColumnsMissing,
    ListDamaged,
    ListEmpty,
    ListFormatUnknown,
)
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.lists import dttot
from checkpoint.lists.dttot_words import births_told, documents_in, names_in, national_numbers_in
from checkpoint.lists.source import InMemory
from checkpoint.lists.workbook import CellValue
from tests.lists.books import a_book
from tests.lists.gathering import ListReading
from tests.lists.world import an_intake, only, reading_of

HEADINGS = ("Nama", "Deskripsi", "Terduga", "Kode Densus", "Tpt Lahir", "Tgl Lahir", "WN", "Alamat")


def read(*rows: tuple[CellValue, ...], headings: tuple[str, ...] = HEADINGS) -> ListReading:
    return reading_of(a_book(headings, *rows), name="dttot.xlsx")


def a_row(  # noqa: PLR0917 - the cells stand in their order
    name: CellValue = "JOKO SANTOSO",
    story: CellValue = "",
    suspect: CellValue = "Orang",
    code: CellValue = "IDD-900",
    born: CellValue = "17/08/1943",
    state: CellValue = "Indonesia",
) -> tuple[CellValue, ...]:
    return (name, story, suspect, code, "Sambas", born, state, "Jl. Melati 1")


def births(born: CellValue, story: str = "") -> list[str]:
    return [one.iso() for one in only(read(a_row(born=born, story=story))).births]


STORY = "NIK: 6101011708430001, paspor Indonesia No. A 1234567; dob 1955-1958."


def test_everything_that_is_said_of_a_person_finds_its_place() -> None:
    reading = read(a_row("JOKO SANTOSO alias ABU KARPET;\nAlias 'Pak Joko'", STORY))

    assert only(reading) == Alert(
        id=UUID(int=1),
        list_name="World",
        reference="IDD-900",
        kind=AlertKind.SOI,
        name="JOKO SANTOSO",
        aliases=("ABU KARPET", "Pak Joko"),
        born=PartialDate(1943, 8, 17),
        nationality="IDN",
        place_of_birth="Sambas",
        document_number="A1234567",
        document_issuer="IDN",
        national_number="6101011708430001",
        direction=AlertDirection.BOTH,
        reason=STORY,
        also=AlsoKnown(),
    )
    assert (reading.notes, reading.ignored_columns) == ((), ("Alamat",))


@pytest.mark.parametrize(
    "headings",
    [
        HEADINGS,
        ("NAMA", "DESKRIPSI", "TERDUGA", "KODE DENSUS", "Tempat Lahir", "Tanggal Lahir",
         "WN/Asal Negara", "ALAMAT"),
        ("nama", "deskripsi", "terduga", "kode_densus", "tempat_lahir", "tanggal_lahir",
         "wn_asal_negara", "alamat"),
    ],
)  # fmt: skip
def test_the_columns_are_known_by_every_name_they_had(headings: tuple[str, ...]) -> None:
    alert = only(read(a_row(), headings=headings))

    assert (alert.reference, alert.born, alert.nationality) == (
        "IDD-900",
        PartialDate(1943, 8, 17),
        "IDN",
    )


def test_a_title_above_the_headings_is_passed_over() -> None:
    book = a_book(("DAFTAR TERDUGA TERORIS",), (), HEADINGS, a_row())

    assert only(reading_of(book, name="dttot.xlsx")).name == "JOKO SANTOSO"


def test_organisations_are_no_travellers_and_are_counted() -> None:
    reading = read(
        a_row(),
        a_row("YAYASAN KARPET", suspect="Korporasi", code="EDD-901"),
        a_row("YAYASAN KARPET", suspect="", code="ELQ-902"),
    )

    assert (len(reading.alerts), reading.left_out, reading.faults) == (1, 2, ())


def test_who_is_not_said_to_be_an_organisation_is_taken_for_a_person() -> None:
    for row in (a_row(suspect="", code=""), a_row(suspect="Perorangan", code="EDD-1")):
        assert only(read(row)).name == "JOKO SANTOSO"


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("SUKIR alias ABU KIR alias KIR", ("SUKIR", "ABU KIR", "KIR")),
        ("SUKIR\nALIAS ABU KIR\nAlias: KIR", ("SUKIR", "ABU KIR", "KIR")),
        (
            "SUKIR a.k.a. KIR aka KIRUN als. KIRNO @ UDIN",
            ("SUKIR", "KIR", "KIRUN", "KIRNO", "UDIN"),
        ),
        ("-SUKIR;\n- ABU KIR -", ("SUKIR", "ABU KIR")),
        ("1. SUKIR\n2) KIR\n(a) KIRUN", ("SUKIR", "KIR", "KIRUN")),
        ("SUKIR (alias KIR)", ("SUKIR", "KIR")),
        ("SUKIR alias sukir alias SUKIR", ("SUKIR", "sukir")),
        ("ABU AL-KARPETI", ("ABU AL-KARPETI",)),
        ("SALIAS MAKALIAS", ("SALIAS MAKALIAS",)),
        ("alias SUKIR alias -", ("SUKIR",)),
    ],
)
def test_names_are_parted_however_they_are_joined(cell: str, names: tuple[str, ...]) -> None:
    assert names_in(cell) == names


@pytest.mark.parametrize(
    ("cell", "story", "dates"),
    [
        ("00/00/0000", "dob 1953", ["1953"]),
        ("00/00/0000", "Pengungsi, dob 1955-1957, paspor 00123456", ["1955", "1956", "1957"]),
        ("00/00/0000", "lahir tahun 1960 dan menikah 1980", ["1960"]),
        (None, "lahir di Solo tanggal 5 Mei 1980. Ditangkap 2005.", ["1980-05-05"]),
        ("00/00/0000", "ditangkap tahun 2005", []),
        ("17/08/1943", "dob 1955-1957", ["1943-08-17"]),
        (datetime(1970, 5, 12), "", ["1970-05-12"]),  # noqa: DTZ001 - as a workbook has it
        (1958, "", ["1958"]),
        (21551, "", ["1959-01-01"]),
        ("5 Oktober 1991;", "", ["1991-10-05"]),
    ],
)
def test_the_date_of_birth_is_found_in_its_cell_or_in_the_story(
    cell: CellValue, story: str, dates: list[str]
) -> None:
    assert births(cell, story) == dates


def test_a_date_that_cannot_be_read_drops_nobody_and_is_told() -> None:
    reading = read(a_row(born="musim semi"))

    assert only(reading).born is None
    (note,) = reading.notes
    assert (note.line, note.column, note.why, note.value, note.reference) == (
        2,
        "tanggal lahir",
        FaultWhy.NOT_A_BIRTH_DATE,
        "musim semi",
        "IDD-900",
    )


def test_a_state_that_is_no_more_drops_nobody_and_is_told() -> None:
    reading = read(a_row(state="Eks Uni Soviet"))

    assert only(reading).nationalities == ()
    assert [note.why for note in reading.notes] == [FaultWhy.STATE_UNKNOWN]


def test_several_states_are_each_his() -> None:
    assert only(read(a_row(state="Afganistan atau Britania Raya"))).nationalities == ("AFG", "GBR")


@pytest.mark.parametrize(
    ("story", "documents"),
    [
        ("paspor Indonesia No. A 1234567 dan B7654321", [("A1234567", "IDN"), ("B7654321", "IDN")]),
        ("Nomor paspor: OR123456 (Afganistan)", [("OR123456", "AFG")]),
        ("paspor Yaman nomor 00123456, dikeluarkan 12/05/2001", [("00123456", "YEM")]),
        ("Passport number: 123456789", [("123456789", "")]),
        ("paspor A1234567, NIK 3201011234560001", [("A1234567", "")]),
        ("paspor tanggal 19980925", []),
        ("tidak punya paspor", []),
    ],
)
def test_passports_are_found_in_the_story(story: str, documents: list[tuple[str, str]]) -> None:
    assert documents_in(story) == tuple(ListedDocument(*one) for one in documents)


def test_a_nik_is_found_however_it_is_spaced_and_a_telephone_is_none() -> None:
    assert national_numbers_in("No. KTP 3201 0112 3456 0001 HP 081234567890") == (
        "3201011234560001",
    )
    assert national_numbers_in("NIK 32010112345600011 rekening 3201011234560001") == ()


def test_a_code_that_stands_twice_is_told() -> None:
    reading = read(a_row(), a_row("BUDI"))

    assert [fault.why for fault in reading.faults] == [FaultWhy.REFERENCE_TWICE]


def test_a_name_that_is_a_story_drops_nobody_and_is_told() -> None:
    reading = read(a_row("JOKO alias " + "X" * 400))

    assert only(reading).names == ("JOKO",)
    assert [note.why for note in reading.notes] == [FaultWhy.CELL_TOO_LONG]


def test_more_names_than_a_person_has_are_cut_and_told() -> None:
    reading = read(a_row(" alias ".join(f"JOKO {number}" for number in range(150))))

    assert len(only(reading).names) == 100
    assert [note.why for note in reading.notes] == [FaultWhy.TOO_MANY_VALUES]


@pytest.mark.parametrize("mark", [" ", "\n", "-", " -", "alias ", "a. ", "paspor ", "lahir ", "1 "])
def test_a_cell_full_of_the_same_takes_no_time(mark: str) -> None:
    cell = "A" + mark * (32_000 // len(mark)) + "B"

    for read_cell in (names_in, births_told, documents_in, national_numbers_in):
        started = process_time()
        read_cell(cell)
        assert process_time() - started < 1


def test_a_row_without_a_name_or_number_is_told() -> None:
    (fault,) = read(a_row(name="-")).faults

    assert (fault.line, fault.why) == (2, FaultWhy.NOBODY_NAMED)


def test_a_workbook_with_other_columns_is_no_dttot() -> None:
    other = a_book(("Nama", "Tempat Lahir"), ("BUDI", "Solo"))

    with pytest.raises(ListFormatUnknown):
        reading_of(other, name="dttot.xlsx")
    with pytest.raises(ListColumnsMissing):
        dttot.read(InMemory("x.xlsx", a_book(*[("x",)] * 30)), an_intake())


def test_a_list_without_one_entry_is_refused() -> None:
    with pytest.raises(ListEmpty):
        read()


def test_half_a_copy_is_refused_whole() -> None:
    book = a_book(HEADINGS, a_row())

    with pytest.raises(ListDamaged):
        reading_of(book[: len(book) // 2], name="dttot.xlsx")


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.text(max_size=30),
            st.text(alphabet="dobNIKpaspor0123456789-/. :;\nABC", max_size=60),
            st.sampled_from(["Orang", "Korporasi", "", "?"]),
            st.text(max_size=4),
            st.one_of(st.integers(-10, 10**20), st.floats(), st.text(max_size=20)),
            st.text(max_size=20),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_whatever_people_write_is_read_or_told(rows: list[tuple[CellValue, ...]]) -> None:
    def clean(value: CellValue) -> CellValue:
        if isinstance(value, str):
            return "".join(mark for mark in value if mark.isprintable() or mark == "\n")
        return value

    reading = read(*(a_row(*map(clean, row)) for row in rows))

    assert len(reading.alerts) + len(reading.faults) + reading.left_out == len(rows)


@given(st.text(alphabet="dobNIKpaspor lahir0123456789-/. :;\nABCalias@()", max_size=120))
def test_no_story_breaks_the_reading(story: str) -> None:
    names_in(story)
    births_told(story)
    assert all(len(number) == 16 for number in national_numbers_in(story))
    assert all(one.number for one in documents_in(story))
