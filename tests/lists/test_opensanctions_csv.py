from __future__ import annotations

from contextlib import suppress
from uuid import UUID

import pytest
from hypothesis import given
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
    ListBrokenOff,
    ListColumnsMissing,
    ListNotText,
    ListNotUtf8,
    ListTooLarge,
)
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import ListRefused
from checkpoint.lists import lines, opensanctions_csv, tables
from checkpoint.lists.opensanctions import MOST_VALUES
from checkpoint.lists.source import InMemory
from tests.lists.gathering import ListReading
from tests.lists.world import an_intake, only, reading_of

HEADINGS = (
    '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions",'
    '"phones","emails","program_ids","dataset","first_seen","last_seen","last_change"\n'
)


def a_line(  # noqa: PLR0917 - the cells stand in their order
    entity: str = "NK-1",
    schema: str = "Person",
    name: str = "Jane Fiction",
    aliases: str = "",
    born: str = "",
    countries: str = "",
    identifiers: str = "",
) -> str:
    cells = (entity, schema, name, aliases, born, countries, "Moscow", identifiers, "2026-01-01",
             "", "", "GB-X", "UK List", "2022", "2026", "2026")  # fmt: skip
    return ",".join(f'"{cell}"' for cell in cells) + "\n"


def read(*rows: str) -> ListReading:
    return reading_of(HEADINGS + "".join(rows), name="targets.simple.csv")


def test_everything_that_is_said_of_a_person_finds_its_place() -> None:
    row = a_line(
        aliases="J. Fiction;Джейн", born="1970-01-02;1971", countries="ru;ua-cri;suhh",
        identifiers="A1234567;IMO",
    )  # fmt: skip

    assert only(read(row)) == Alert(
        id=UUID(int=1),
        list_name="World",
        reference="NK-1",
        kind=AlertKind.SOI,
        name="Jane Fiction",
        aliases=("J. Fiction", "Джейн"),
        born=PartialDate(1970, 1, 2),
        nationality="RUS",
        document_number="A1234567",
        national_number="A1234567",
        direction=AlertDirection.BOTH,
        requester="UK List",
        reason="2026-01-01",
        also=AlsoKnown(births=(PartialDate(1971),), nationalities=("UKR",)),
    )
    assert read(row).notes == ()
    assert "addresses" in read(row).ignored_columns


def test_ships_and_companies_are_left_out_and_counted() -> None:
    reading = read(a_line(), a_line("NK-2", "Vessel"), a_line("NK-3", "Company"))

    assert (len(reading.alerts), reading.left_out, reading.faults) == (1, 2, ())


@pytest.mark.parametrize(
    ("row", "column", "why"),
    [
        (a_line(born="1970-13"), "birth_date", FaultWhy.NOT_A_BIRTH_DATE),
        (a_line(born="0202-01-01"), "birth_date", FaultWhy.NOT_A_BIRTH_DATE),
        (a_line(countries="qq"), "countries", FaultWhy.STATE_UNKNOWN),
        (a_line(aliases="x" * 400), "aliases", FaultWhy.CELL_TOO_LONG),
        (a_line(aliases=";".join(map(str, range(400)))), "aliases", FaultWhy.TOO_MANY_VALUES),
    ],
)
def test_what_cannot_be_taken_drops_nobody_and_is_told(
    row: str, column: str, why: FaultWhy
) -> None:
    reading = read(row)

    assert only(reading).name == "Jane Fiction"
    assert len(only(reading).names) <= MOST_VALUES
    assert [(note.column, note.why, note.reference) for note in reading.notes] == [
        (column, why, "NK-1")
    ]


def test_a_number_without_figures_or_too_short_is_none() -> None:
    alert = only(read(a_line(identifiers="PASSPORT;12;;X" + "9" * 40)))

    assert alert.documents == ()


def test_several_passports_are_each_his() -> None:
    alert = only(read(a_line(identifiers="A1234567;B7654321")))

    assert alert.documents == (ListedDocument("A1234567"), ListedDocument("B7654321"))


@pytest.mark.parametrize("cut", [5, 30, 60, 97])
def test_half_a_copy_is_refused_whole(cut: int) -> None:
    whole = HEADINGS + a_line() + a_line("NK-2")

    with pytest.raises(ListBrokenOff) as refused:
        reading_of(whole[:-cut], name="targets.simple.csv")
    assert refused.value.line == 3


def test_a_row_that_is_too_short_or_too_long_is_told() -> None:
    reading = read('"NK-8","Person"\n', a_line() + "", a_line("NK-9").strip() + ',"x"\n')

    assert [(fault.line, fault.why, fault.reference) for fault in reading.faults] == [
        (2, FaultWhy.TOO_FEW_CELLS, "NK-8"),
        (4, FaultWhy.TOO_MANY_CELLS, "NK-9"),
    ]


def test_quotes_that_break_are_told_with_their_line() -> None:
    reading = read('"NK-8"x\n', a_line())

    assert [(fault.line, fault.why) for fault in reading.faults] == [(2, FaultWhy.QUOTES_BROKEN)]
    assert len(reading.alerts) == 1


def test_a_file_in_another_encoding_is_refused_with_its_line() -> None:
    with pytest.raises(ListNotUtf8) as refused:
        reading_of((HEADINGS + a_line(name="José")).encode("cp1252"), name="x.csv")
    assert (refused.value.line, refused.value.looks_like) == (2, "Windows-1252")


def test_a_line_without_end_is_refused_before_it_fills_the_memory() -> None:
    with pytest.raises(ListNotText):
        read('"' + "x" * (tables.LONGEST_LINE + 10))


def test_bytes_that_no_text_has_are_refused() -> None:
    with pytest.raises(ListNotText):
        read("NK\0-1\n")


def test_utf16_is_named() -> None:
    with pytest.raises(ListNotUtf8):
        list(lines.lines_of(InMemory("x.csv", HEADINGS.encode("utf-16")), longest=10_000))


def test_a_table_with_other_columns_or_too_large_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(ListColumnsMissing):
        opensanctions_csv.read(InMemory("x.csv", b"a,b\n"), an_intake())
    monkeypatch.setattr(opensanctions_csv, "LARGEST_TABLE", 10)
    with pytest.raises(ListTooLarge):
        read(a_line())


@given(st.text(alphabet='",;\n\rabcPerson0123456789-', max_size=200))
def test_whatever_stands_behind_the_headings_is_read_or_refused(text: str) -> None:
    with suppress(ListRefused):
        read(text)


def test_an_entity_that_stands_twice_is_taken_once_and_told() -> None:
    reading = read(a_line(), a_line())

    assert len(reading.alerts) == 1
    assert [fault.why for fault in reading.faults] == [FaultWhy.REFERENCE_TWICE]
