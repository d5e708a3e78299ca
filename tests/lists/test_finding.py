from __future__ import annotations

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping, Delimiter, ListField
from checkpoint.domain.alerts.list_habits import FoundList, ListHabits, SavedMapping
from checkpoint.lists.finding import find
from checkpoint.lists.source import InMemory
from tests.lists.books import a_book
from tests.lists.world import UN_PERSON, un_list

COLUMNS = ColumnMapping(
    columns={ListField.NAME: ("Nama",)},
    kind=AlertKind.DPO,
    header_row=2,
    delimiter=Delimiter.SEMICOLON,
)
POLDA = SavedMapping(name="Polda", headings=("Nama", "Lahir"), mapping=COLUMNS)
LATER = SavedMapping(name="Polda 2", headings=("Nama", "Lahir"), mapping=COLUMNS)
BARE = SavedMapping(
    name="Tanpa judul",
    mapping=ColumnMapping(columns={ListField.NAME: ("A",)}, kind=AlertKind.DPO, header_row=0),
)


def found(name: str, content: str | bytes, *saved: SavedMapping) -> FoundList:
    source = InMemory(name, content.encode() if isinstance(content, str) else content)
    return find(source, ListHabits(mappings=saved))


def test_a_list_of_ours_is_known_by_its_columns_and_says_its_kinds() -> None:
    for content in ("kind,name\ntangkal,X\n", "Kind;Document\ndpo;A1\n"):
        one = found("x.csv", content)
        assert (one.is_known, one.says_kind, one.is_table) == (True, True, True)


def test_a_list_of_the_world_is_known_and_does_not_say_its_kind() -> None:
    one = found("consolidated.xml", un_list(UN_PERSON))

    assert (one.is_known, one.says_kind, one.is_table) == (True, False, False)


def test_a_table_of_another_shape_is_not_known() -> None:
    for name, content in (
        ("x.csv", b"nama;lahir\nBUDI;1970\n"),
        ("x.txt", b"name,born\nBUDI,1970\n"),
        ("x.csv", b"Nama,Paspor\nBUDI HARTONO,A1234567\nSITI,B7654321\n"),
        ("x.csv", "nama,kind\nJOS\xc9,dpo\n".encode("cp1252")),
        ("x.xlsx", a_book(("Nama", "Lahir"), ("BUDI", "1970"))),
    ):
        one = found(name, content)
        assert (one.is_known, one.is_table, one.saved) == (False, True, None)


def test_a_list_of_nothing_but_numbers_is_known_and_has_no_kind_to_ask() -> None:
    for content in (
        "A1234567\nA1234568\n",
        "Negara;Nomor\nIDN;A1234567\nSGA;E1234567\nMYS;K12345\n",
    ):
        one = found("hilang.txt", content)
        assert (one.is_known, one.says_kind) == (True, True)


def test_what_is_no_table_at_all_is_neither() -> None:
    assert found("x.pdf", b"%PDF-1.7\n%%EOF\n") == FoundList()


def test_a_table_with_the_headings_of_a_saved_mapping_is_read_by_it() -> None:
    one = found("x.csv", "DAFTAR 2026;\nNama;Lahir\nBUDI;1970\n", BARE, POLDA)

    assert one.saved is POLDA
    assert one.says_kind


def test_a_workbook_is_known_again_too() -> None:
    book = a_book(("DAFTAR",), ("Nama", "Lahir"), ("BUDI", "1970", "x"))

    assert found("x.xlsx", book, BARE, POLDA).saved is POLDA


def test_the_mapping_made_last_goes_before_others_and_before_what_we_know() -> None:
    assert found("x.csv", "DAFTAR;\nNama;Lahir\n", POLDA, LATER).saved is LATER
    ours = SavedMapping(
        name="Sendiri",
        headings=("kind", "name"),
        mapping=ColumnMapping(columns={ListField.NAME: ("name",)}, kind=AlertKind.SOI),
    )
    assert found("x.csv", "kind,name\ntangkal,X\n", ours).saved is ours


def test_other_headings_another_sheet_or_another_writing_are_not_known_again() -> None:
    for content in ("DAFTAR;\nNama;Lahir;NIK\n", "DAFTAR,\nNama,Lahir\n", "Nama;Lahir\nA;1\n"):
        assert found("x.csv", content, POLDA).saved is None
    sheet = SavedMapping(
        name="Lembar",
        headings=("Nama",),
        mapping=ColumnMapping(columns={ListField.NAME: ("Nama",)}, sheet="Dua"),
    )
    assert found("x.xlsx", a_book(("Nama",), sheet="Satu"), sheet).saved is None


def test_a_mapping_without_headings_is_never_taken_by_itself() -> None:
    assert found("x.csv", "BUDI\nSITI\n", BARE).saved is None
