from __future__ import annotations

from contextlib import suppress
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.domain.alerts.lost_documents import LostDocument, lost_document
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListBrokenOff,
    ListEmpty,
    ListNotText,
    ListNotUtf8,
    ListTooLarge,
    NumberRow,
)
from checkpoint.domain.errors import ListRefused
from checkpoint.lists import numbers
from checkpoint.lists.intake import Intake
from checkpoint.lists.source import InMemory
from checkpoint.lists.states import state_named
from checkpoint.reference.states import known_states

INTAKE = Intake(
    list_name="SLTD", new_id=lambda: UUID(int=1), known_states=frozenset({"IDN", "MYS", "DEU"})
)


def rows(content: str | bytes) -> list[NumberRow]:
    held = content.encode() if isinstance(content, str) else content
    return list(numbers.read(InMemory("lost.txt", held), INTAKE).rows)


def documents(content: str) -> list[tuple[str, str]]:
    assert [row.fault for row in rows(content) if row.fault] == []
    return [(row.document.number, row.document.issuer) for row in rows(content) if row.document]


def faults(content: str) -> list[tuple[int, FaultWhy]]:
    return [(row.line, row.fault.why) for row in rows(content) if row.fault]


@pytest.mark.parametrize(
    ("line", "document"),
    [
        ("A1234567", ("A1234567", "")),
        ("  a1234567  ", ("A1234567", "")),
        ('"A 123-4567"', ("A 123-4567", "")),
        ("IDN,A1234567", ("A1234567", "IDN")),
        ("A1234567;IDN", ("A1234567", "IDN")),
        ("Malaysia\tA1234567", ("A1234567", "MYS")),
        ('"ID","00123456"', ("00123456", "IDN")),
        ("A1234567,", ("A1234567", "")),
        ("1234-5678-90", ("1234-5678-90", "")),
        ("12345-6789", ("12345-6789", "")),
    ],
)
def test_a_line_is_a_number_and_perhaps_its_issuer(line: str, document: tuple[str, str]) -> None:
    assert documents(f"{line}\n") == [document]


def test_lines_keep_their_numbers_and_their_order() -> None:
    assert rows("\ufeffA1234567\r\n\r\nIDN,B1234\r\nMYS,B7654321") == [
        NumberRow(1, ListedDocument("A1234567")),
        NumberRow(3, ListedDocument("B1234", "IDN")),
        NumberRow(4, ListedDocument("B7654321", "MYS")),
    ]


@pytest.mark.parametrize("heading", ["nomor", "issuer,number", "Nomor Paspor;Negara", "\n\nnumber"])
def test_a_heading_is_no_number(heading: str) -> None:
    assert documents(f"{heading}\nA1234567\n") == [("A1234567", "")]


def test_a_range_is_every_number_in_it() -> None:
    assert documents("IDN,A1000009-A1000011\n") == [
        ("A1000009", "IDN"),
        ("A1000010", "IDN"),
        ("A1000011", "IDN"),
    ]
    assert documents("0000998X – 0001000X\n") == [
        ("0000998X", ""),
        ("0000999X", ""),
        ("0001000X", ""),
    ]


@pytest.mark.parametrize("line", ["A1000500-A1000001", "A1000000-A9999999"])
def test_a_range_that_is_too_wide_or_backward_is_told(line: str) -> None:
    assert faults(f"{line}\n") == [(1, FaultWhy.RANGE_TOO_WIDE)]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("A1", FaultWhy.NOT_A_NUMBER),
        ("A" + "1" * 30, FaultWhy.NOT_A_NUMBER),
        ("IDN", FaultWhy.NOT_A_NUMBER),
        ("1.23457E+15", FaultWhy.NUMBER_ROUNDED),
        ("A1234567,B1234567", FaultWhy.TOO_MANY_CELLS),
        ("A1234567,IDN,hilang", FaultWhy.TOO_MANY_CELLS),
        ("A" * 2_000, FaultWhy.CELL_TOO_LONG),
    ],
)
def test_what_is_no_number_is_told_with_its_line(line: str, why: FaultWhy) -> None:
    assert faults(f"A1234567\n{line}\nA7654321\n") == [(2, why)]


def test_a_number_whose_state_is_not_known_is_taken_and_told() -> None:
    (row,) = rows("ATLANTIS,A1234567\n")

    assert row.document == ListedDocument("A1234567")
    assert row.fault is not None
    assert row.fault.why is FaultWhy.STATE_UNKNOWN


def test_half_a_copy_is_refused_whole() -> None:
    with pytest.raises(ListBrokenOff) as refused:
        rows("A1234567\nA1234568\nA123")
    assert refused.value.line == 3


def test_a_last_line_without_an_end_is_whole_where_it_is_as_long_as_another() -> None:
    assert len(documents("A1234567\nA1234568")) == 2
    assert len(documents("A1234567")) == 1


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", ListEmpty),
        (b"nomor\n\n", ListEmpty),
        (b"A1234567\n\xe9\n", ListNotUtf8),
        (b"A1\x00234567\n", ListNotText),
        ("A1234567\n".encode("utf-16"), ListNotUtf8),
    ],
)
def test_what_is_no_list_is_refused(content: bytes, refusal: type[ListRefused]) -> None:
    with pytest.raises(refusal):
        rows(content)


def test_a_file_larger_than_any_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(numbers, "LARGEST_FILE", 3)

    with pytest.raises(ListTooLarge):
        rows("A1234567\n")


def test_none_is_read_before_it_is_asked_for() -> None:
    read = numbers.read(InMemory("lost.txt", b"A1234567\nA1234568\n\xe9\n"), INTAKE).rows

    assert [next(read).line, next(read).line] == [1, 2]
    with pytest.raises(ListNotUtf8):
        next(read)


@given(st.text(alphabet="ABCidn0123456789-–,;\t \n\"'E+.", max_size=120))
def test_whatever_stands_in_the_lines_is_read_or_refused(text: str) -> None:
    with suppress(ListRefused):
        for row in rows(text):
            assert row.document is not None or row.fault is not None


@given(st.binary(max_size=100))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with suppress(ListRefused):
        rows(content)


issuers = st.sampled_from(("IDN", "MYS", "DEU", ""))
kept = (
    st.from_regex(r"[A-Z0-9]{4,20}", fullmatch=True)
    .filter(lambda number: any(map(str.isdigit, number)))
    .flatmap(lambda number: st.builds(ListedDocument, st.just(number), issuers))
    .map(lost_document)
)


@given(st.lists(kept, min_size=1, max_size=9))
def test_what_is_written_is_known_for_numbers_and_read_again(documents: list[LostDocument]) -> None:
    content = b"".join(numbers.pieces(documents))

    assert numbers.recognises(InMemory("out.csv", content), content)
    assert [lost_document(row.document) for row in rows(content) if row.document] == documents


def test_every_state_that_is_read_is_known_by_the_letters_that_are_written() -> None:
    read = {state_named(state) for state in known_states()} - {None}

    assert {state for state in read if state_named(state or "") != state} == set()
