from __future__ import annotations

from itertools import count
from uuid import UUID

import pytest

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import ListRefused
from checkpoint.domain.groups.group import MOST_MEMBERS
from checkpoint.domain.groups.manifest import Manifest, ManifestEmpty, ManifestTooLong
from checkpoint.lists.intake import Intake
from checkpoint.lists.manifest import read_manifest
from checkpoint.lists.source import InMemory
from tests.lists.books import a_book

CSV = """\
PO BUS SAMPIT;;;;;
No;Nama Penumpang;No Paspor;Tgl Lahir;L/P;Warga Negara;Kursi
1;SUPARMAN;X1234567;02-12-1985;L;WNI;1A
2;ROSLI NUR AISYAH;K12345678;21-07-1990;P;Malaysia;1B
3;BUDI;;1979;L;IDN;2A
4;;;;;;2B
"""


def read(content: bytes, name: str = "bus.csv") -> Manifest:
    numbers = count(1)
    intake = Intake(
        list_name="",
        new_id=lambda: UUID(int=next(numbers)),
        known_states=frozenset({"IDN", "MYS"}),
    )
    return read_manifest(InMemory(name, content), intake)


def test_a_list_with_a_letterhead_is_read_by_its_headings() -> None:
    manifest = read(CSV.encode())

    first, second, third = manifest.lines
    assert (first.name, first.document_number, first.nationality) == ("SUPARMAN", "X1234567", "IDN")
    assert (first.born, first.sex, first.row) == (PartialDate(1985, 12, 2), Sex.MALE, 3)
    assert (second.nationality, second.sex) == ("MYS", Sex.FEMALE)
    assert (third.document_number, third.born) == ("", PartialDate(1979))


def test_a_row_that_names_nobody_is_told_and_an_empty_seat_is_not() -> None:
    manifest = read(f"{CSV}5;;;1990;P;IDN;3A\n".encode())
    assert manifest.faulty_rows == (7,)
    assert len(manifest.lines) == 3


def test_a_workbook_is_read_as_well() -> None:
    book = a_book(("Name", "Passport No", "Nationality"), ("BUDI", "X7654321", "IDN"))
    (line,) = read(book, "bus.xlsx").lines
    assert (line.name, line.document_number) == ("BUDI", "X7654321")


def test_columns_of_no_concern_do_not_stand_in_the_way() -> None:
    text = "kategori,nama,valid to,referensi\nEkonomi,BUDI,besok,7\nEkonomi,SITI,lusa,7\n"
    assert [line.name for line in read(text.encode()).lines] == ["BUDI", "SITI"]


@pytest.mark.parametrize(
    "content",
    [b"", b"\n\n", b"kursi,harga\n1A,5\n", b"nama\n", b"nama\n \n"],
)
def test_a_list_that_names_nobody_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(ManifestEmpty):
        read(content)


def test_a_list_for_more_than_a_group_is_refused() -> None:
    rows = "\n".join(f"ORANG {number}" for number in range(MOST_MEMBERS + 1))
    with pytest.raises(ManifestTooLong):
        read(f"nama\n{rows}\n".encode())


@pytest.mark.parametrize("content", [b"PK\x03\x04 no book", b"\xff\xfe\x00", bytes(range(256)) * 9])
def test_spoilt_bytes_are_refused_and_nothing_worse(content: bytes) -> None:
    with pytest.raises((ListRefused, ManifestEmpty)):
        read(content, "bus.xlsx")
