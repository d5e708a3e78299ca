from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from typing import BinaryIO
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_guess import guess
from checkpoint.domain.alerts.column_mapping import ColumnMapping, Delimiter, ListField
from checkpoint.domain.alerts.list_habits import ListHabits
from checkpoint.domain.alerts.reading import FaultWhy, ListEmpty, ListFileUnreadable
from checkpoint.domain.errors import ListRefused
from checkpoint.lists.finding import find
from checkpoint.lists.intake import Intake
from checkpoint.lists.source import InMemory
from checkpoint.lists.table_head import ROWS_HELD, head_of
from checkpoint.lists.workbook import MOST_COLUMNS
from tests.lists.books import a_book
from tests.lists.gathering import gathered

F = ListField
NAME = ColumnMapping(columns={F.NAME: ("Nama",)}, kind=AlertKind.DPO)


def an_intake() -> Intake:
    numbers = count(1)
    return Intake(
        list_name="Polda",
        new_id=lambda: UUID(int=next(numbers)),
        known_states=frozenset({"IDN", "MYS"}),
    )


def a_table(*lines: str) -> InMemory:
    return InMemory("x.csv", "".join(f"{line}\n" for line in lines).encode())


def test_the_screen_is_shown_what_the_file_has() -> None:
    shape = head_of(
        InMemory("x.csv", b"POLDA KALBAR;;\nNama;Tgl Lahir;\nBUDI;1970;x\nSITI\n")
    ).shape()

    assert (shape.header_row, shape.delimiter) == (2, Delimiter.SEMICOLON)
    assert shape.headers == ("Nama", "Tgl Lahir", "C")
    assert shape.rows == (("BUDI", "1970", "x"), ("SITI", "", ""))
    assert guess(shape.headers).columns == {F.NAME: ("Nama",), F.BORN: ("Tgl Lahir",)}


def test_the_screen_is_shown_the_sheets_of_a_workbook_and_not_all_its_rows() -> None:
    rows = [("Nama", None, "X"), *[(f"ORANG {number}",) for number in range(50)]]
    shape = head_of(InMemory("x.xlsx", a_book(*rows, sheet="Daftar"))).shape()

    assert (shape.headers, shape.sheets, len(shape.rows)) == (("Nama", "B", "X"), ("Daftar",), 20)
    assert shape.rows[0] == ("ORANG 0", "", "")


def test_what_was_chosen_on_the_screen_goes_before_what_was_found() -> None:
    shape = head_of(InMemory("x.csv", b"Nama|X;Y\nBUDI|1;2\n"), delimiter=Delimiter.BAR).shape(0)

    assert shape.headers == ("A", "B")
    assert shape.rows == (("Nama", "X;Y"), ("BUDI", "1;2"))


def names(lines: Sequence[str], mapping: ColumnMapping) -> list[str]:
    reading = gathered(head_of(a_table(*lines)).read_by(mapping, an_intake()))
    return [alert.name for alert in reading.alerts]


def test_a_file_without_a_row_is_refused() -> None:
    with pytest.raises(ListEmpty):
        head_of(InMemory("x.csv", b"\n\n")).shape()


def test_the_first_rows_are_read_as_the_whole_file_would_be() -> None:
    lines = ["DAFTAR", "Nama,Lahir", *(f"ORANG {number},kemarin" for number in range(40))]
    mapping = ColumnMapping(
        columns={F.NAME: ("Nama",), F.BORN: ("Lahir",)}, kind=AlertKind.DPO, header_row=2
    )
    reading = gathered(head_of(a_table(*lines)).read_by(mapping, an_intake()))

    assert [alert.name for alert in reading.alerts] == [f"ORANG {number}" for number in range(20)]
    assert reading.lines[0] == 3
    assert reading.notes[0].why is FaultWhy.NOT_A_BIRTH_DATE


def test_rows_below_a_letterhead_of_any_length_are_read() -> None:
    lines = [*(["KEPOLISIAN"] * 30), "Nama,x", "BUDI,y"]
    mapping = ColumnMapping(columns=NAME.columns, kind=AlertKind.DPO, header_row=31)

    assert names(lines, mapping) == ["BUDI"]


def test_a_table_without_headings_is_read_from_its_first_row() -> None:
    mapping = ColumnMapping(columns={F.NAME: ("B",)}, kind=AlertKind.DPO, header_row=0)

    assert names(["1,BUDI", "2,SITI"], mapping) == ["BUDI", "SITI"]


def test_only_the_head_of_a_large_file_is_read() -> None:
    lines = [b"Nama\n", *(b"ORANG %d\n" % number for number in range(ROWS_HELD * 2))]
    broken_off = InMemory("x.csv", b"".join(lines) + b'"')

    assert len(head_of(broken_off).rows) == ROWS_HELD


def test_more_columns_than_are_read_are_not_shown() -> None:
    line = ",".join(f"K{number}" for number in range(MOST_COLUMNS + 50))
    head = head_of(a_table(line, line.lower()))

    assert len(head.shape().headers) == len(head.headings(1)) == MOST_COLUMNS


def test_a_stick_that_is_pulled_out_meanwhile_is_told() -> None:
    class Pulled(InMemory):
        @override
        def open(self) -> BinaryIO:
            raise OSError("gone")

    with pytest.raises(ListFileUnreadable):
        head_of(Pulled("x.csv", b"Nama"))
    with pytest.raises(ListFileUnreadable):
        find(Pulled("x.csv", b"Nama"), ListHabits())


def test_a_table_is_known_again_by_its_headings_whatever_stands_below() -> None:
    one = head_of(a_table("DAFTAR", "Nama,Lahir,", "BUDI,1970,x"))
    other = head_of(a_table("DAFTAR 2026", "Nama,Lahir", "SITI,1980"))

    assert one.headings(2) == other.headings(2) == ("Nama", "Lahir")
    assert one.headings(0) == ()


@given(st.binary(max_size=200))
def test_any_bytes_are_shown_or_refused(content: bytes) -> None:
    with suppress(ListRefused):
        head = head_of(InMemory("x.csv", content))
        shape = head.shape()
        mapping = guess(shape.headers, kind=AlertKind.DPO)
        gathered(head.read_by(mapping, an_intake()))
