import csv
from datetime import date
from functools import partial
from itertools import count
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
    ListColumnsTwice,
    ListEmpty,
    ListNotText,
    ListNotUtf8,
    RowFault,
)
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex, plain_number
from checkpoint.domain.errors import ListRefused
from checkpoint.lists import own_csv
from checkpoint.lists.intake import Intake
from checkpoint.lists.rows import LONGEST_CELL
from checkpoint.lists.source import InMemory
from tests.lists.gathering import ListReading, gathered

STATES = frozenset({"IDN", "MYS", "PNG", "TLS", "DEU"})


def an_intake() -> Intake:
    numbers = count(1)
    return Intake(list_name="Tangkal", new_id=lambda: UUID(int=next(numbers)), known_states=STATES)


def read_bytes(content: bytes) -> ListReading:
    return gathered(own_csv.read(InMemory("list.csv", content), an_intake()))


def read(text: str) -> ListReading:
    return read_bytes(text.encode())


def the_alert(text: str) -> Alert:
    reading = read(text)
    assert reading.faults == ()
    (alert,) = reading.alerts
    return alert


def faults(text: str) -> list[tuple[int, str, FaultWhy]]:
    return [(fault.line, fault.column, fault.why) for fault in read(text).faults]


FULL = (
    "reference,kind,name,aliases,born,sex,nationality,place_of_birth,document,national_number,"
    "direction,valid_from,valid_to,requester,reason,instruction\r\n"
    'T/17,tangkal,NUR AISYAH,AISYAH NUR; NUR A.,1990-07-21,F,MYS,KUCHING,MYS:A12345678,"9007 21",'
    'entry,2026-01-10,2027-01-09,Ditjen Imigrasi,"dideportasi, 2025","hubungi\r\nkepala regu"\r\n'
)


def test_every_column_finds_its_place() -> None:
    assert the_alert(FULL) == Alert(
        id=UUID(int=1),
        list_name="Tangkal",
        reference="T/17",
        kind=AlertKind.TANGKAL,
        name="NUR AISYAH",
        aliases=("AISYAH NUR", "NUR A."),
        born=PartialDate(1990, 7, 21),
        sex=Sex.FEMALE,
        nationality="MYS",
        place_of_birth="KUCHING",
        document_number="A12345678",
        document_issuer="MYS",
        national_number="9007 21",
        direction=AlertDirection.ENTRY,
        valid_from=date(2026, 1, 10),
        valid_to=date(2027, 1, 9),
        requester="Ditjen Imigrasi",
        reason="dideportasi, 2025",
        instruction="hubungi\r\nkepala regu",
    )


@pytest.mark.parametrize(
    ("kind", "direction"),
    [
        ("cegah", AlertDirection.EXIT),
        ("Cegah Mendesak", AlertDirection.EXIT),
        ("tangkal", AlertDirection.ENTRY),
        ("DPO", AlertDirection.BOTH),
    ],
)
def test_kind_and_a_name_are_enough_and_the_kind_gives_the_direction(
    kind: str, direction: AlertDirection
) -> None:
    alert = the_alert(f"kind,name\n{kind},BUDI\n")

    assert alert.direction is direction
    assert (alert.reference, alert.born, alert.sex) == ("", None, Sex.UNSPECIFIED)


@pytest.mark.parametrize("row", ["lost_document,A1234567,", "dpo,,3171010101900001"])
def test_a_number_alone_is_enough(row: str) -> None:
    alert = the_alert(f"kind,document,national_number\n{row}\n")

    assert alert.names == ()


@pytest.mark.parametrize(
    ("cell", "issuer", "number"),
    [
        ("A1234567", "", "A1234567"),
        ("IDN:A1234567", "IDN", "A1234567"),
        ("idn: A 123-4567", "IDN", "A 123-4567"),
        ("D:C01X", "DEU", "C01X"),
        (":A:1", "", "A:1"),
    ],
)
def test_a_document_may_name_its_state(cell: str, issuer: str, number: str) -> None:
    alert = the_alert(f"kind,document\nlost_document,{cell}\n")

    assert (alert.document_issuer, alert.document_number) == (issuer, number)


@pytest.mark.parametrize(
    ("cell", "sex"), [("L", Sex.MALE), ("p", Sex.FEMALE), ("m", Sex.MALE), ("X", Sex.UNSPECIFIED)]
)
def test_sex_may_be_written_in_indonesian(cell: str, sex: Sex) -> None:
    assert the_alert(f"kind,name,sex\ndpo,BUDI,{cell}\n").sex is sex


@pytest.mark.parametrize(
    ("cell", "born"),
    [("1985", PartialDate(1985)), ("1985-03", PartialDate(1985, 3))],
)
def test_a_birthday_may_be_known_in_part(cell: str, born: PartialDate) -> None:
    assert the_alert(f"kind,name,born\ndpo,BUDI,{cell}\n").born == born


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_what_any_spreadsheet_saves_is_read(mark: str, end: str, bom: str) -> None:
    rows = (("Name", " KIND ", "Valid To"), ("BUDI", "dpo", "2026-12-31"), ("", "", ""))

    alert = the_alert(bom + end.join(mark.join(row) for row in rows) + end)

    assert (alert.name, alert.valid_to) == ("BUDI", date(2026, 12, 31))


def test_aliases_are_parted_in_a_semicolon_file_too() -> None:
    assert the_alert('kind;name;aliases\ndpo;BUDI;"TONO;JONI"\n').aliases == ("TONO", "JONI")


def test_a_formula_is_text_like_any_other() -> None:
    assert the_alert('kind,name,reason\ndpo,"=1+1",@SUM(A1)\n').name == "=1+1"


@pytest.mark.parametrize(
    ("header", "row", "column", "why"),
    [
        ("kind,name", ",BUDI", "kind", FaultWhy.KIND_MISSING),
        ("kind,name", "cekal,BUDI", "kind", FaultWhy.KIND_UNKNOWN),
        ("kind,name", "dpo, ", "", FaultWhy.NOBODY_NAMED),
        ("kind,document", "dpo,IDN:", "", FaultWhy.NOBODY_NAMED),
        ("kind,name,born", "dpo,BUDI,12/03/1985", "born", FaultWhy.NOT_A_BIRTH_DATE),
        ("kind,name,born", "dpo,BUDI,1985-00-00", "born", FaultWhy.NOT_A_BIRTH_DATE),
        ("kind,name,born", "dpo,BUDI,1985-02-30", "born", FaultWhy.NOT_A_BIRTH_DATE),
        ("kind,name,valid_to", "dpo,BUDI,2026", "valid_to", FaultWhy.NOT_A_DAY),
        ("kind,name,valid_from", "dpo,BUDI,20260110", "valid_from", FaultWhy.NOT_A_DAY),
        ("kind,name,sex", "dpo,BUDI,W", "sex", FaultWhy.SEX_UNKNOWN),
        ("kind,name,nationality", "dpo,BUDI,INA", "nationality", FaultWhy.STATE_UNKNOWN),
        ("kind,document", "dpo,Paspor:A1", "document", FaultWhy.STATE_UNKNOWN),
        ("kind,name,direction", "dpo,BUDI,out", "direction", FaultWhy.DIRECTION_UNKNOWN),
        ("kind,name,direction", "cegah,BUDI,entry", "direction", FaultWhy.DIRECTION_NOT_LAWFUL),
        ("kind,name", "dpo,BUDI,HARTONO", "", FaultWhy.TOO_MANY_CELLS),
        ("kind,name", f"dpo,{'A' * (LONGEST_CELL + 1)}", "name", FaultWhy.CELL_TOO_LONG),
        ("kind,name", 'dpo,"BUDI" HARTONO', "", FaultWhy.QUOTES_BROKEN),
    ],
)
def test_a_bad_row_is_named_and_the_good_ones_are_taken(
    header: str, row: str, column: str, why: FaultWhy
) -> None:
    reading = read(f"{header}\n{row}\ndpo,A1234567\n")

    assert (2, column, why) in [(fault.line, fault.column, fault.why) for fault in reading.faults]
    assert len(reading.alerts) == 1


def test_an_end_before_the_beginning_is_a_fault() -> None:
    text = "kind,name,valid_from,valid_to\ndpo,BUDI,2026-02-01,2026-01-31\n"

    assert faults(text) == [(2, "valid_to", FaultWhy.ENDS_BEFORE_START)]


def test_everything_wrong_with_a_row_is_told_at_once_with_what_stood_there() -> None:
    reading = read("reference,kind,name,born,sex\nR1,cekal,BUDI,kemarin,W\n")

    assert reading.faults == tuple(
        RowFault(line=2, column=column, why=why, value=value, reference="R1")
        for column, why, value in (
            ("kind", FaultWhy.KIND_UNKNOWN, "cekal"),
            ("born", FaultWhy.NOT_A_BIRTH_DATE, "kemarin"),
            ("sex", FaultWhy.SEX_UNKNOWN, "W"),
        )
    )


def test_a_reference_given_twice_is_taken_once() -> None:
    reading = read("reference,kind,name\nR1,dpo,BUDI\n,dpo,AGUS\n,dpo,TONO\nR1,dpo,SITI\n")

    assert [alert.name for alert in reading.alerts] == ["BUDI", "AGUS", "TONO"]
    assert [(f.line, f.why, f.reference) for f in reading.faults] == [
        (5, FaultWhy.REFERENCE_TWICE, "R1")
    ]


def test_lines_are_counted_as_in_the_file() -> None:
    text = 'kind,name,reason\n\ndpo,BUDI,"satu\ndua\n"\n\ncekal,AGUS,\n'

    assert faults(text) == [(7, "kind", FaultWhy.KIND_UNKNOWN)]


def test_a_quote_never_closed_loses_the_rest_and_says_so() -> None:
    reading = read('kind,name\ndpo,BUDI\ndpo,"AGUS\ndpo,TONO\n')

    assert [alert.name for alert in reading.alerts] == ["BUDI"]
    assert [(f.line, f.why, f.reference) for f in reading.faults] == [
        (3, FaultWhy.QUOTES_BROKEN, "")
    ]


def test_a_cell_no_parser_takes_spoils_its_row_alone() -> None:
    huge = "A" * (csv.field_size_limit() + 1)
    reading = read(f"kind,name\ndpo,{huge}\ndpo,BUDI\n")

    assert [alert.name for alert in reading.alerts] == ["BUDI"]
    assert [fault.line for fault in reading.faults] == [2]


def test_columns_that_mean_nothing_here_are_named() -> None:
    reading = read("kind,name,catatan,\ndpo,BUDI,lihat map,\n")

    assert reading.ignored_columns == ("catatan",)
    assert len(reading.alerts) == 1


def test_a_header_alone_is_a_list_of_nobody() -> None:
    assert read("kind,name\n") == ListReading(alerts=())


def test_every_good_row_is_known_by_its_line() -> None:
    reading = read('kind,name,reason\n\ndpo,BUDI,"satu\ndua"\ncekal,AGUS,\ndpo,TONO,\n')

    assert [alert.name for alert in reading.alerts] == ["BUDI", "TONO"]
    assert reading.lines == (3, 6)


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b" \r\n\r\n", b",,,\n"])
def test_an_empty_file_is_refused(content: bytes) -> None:
    with pytest.raises(ListEmpty):
        read_bytes(content)


@pytest.mark.parametrize(
    ("content", "looks_like", "line"),
    [
        ("kind,name\ndpo,GARÇON\n".encode("cp1252"), "Windows-1252", 2),
        ("kind,name\ndpo,BUDI\n".encode("utf-16"), "UTF-16", 1),
        ("kind,name\ndpo,BUDI\n".encode("utf-16-le"), "UTF-16", 1),
        ("kind,name\ndpo,BUDI\n".encode("utf-16-be"), "UTF-16", 1),
    ],
)
def test_another_encoding_is_named_and_refused(content: bytes, looks_like: str, line: int) -> None:
    with pytest.raises(ListNotUtf8) as refused:
        read_bytes(content)

    assert (refused.value.looks_like, refused.value.line) == (looks_like, line)


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(ListNotText):
        read_bytes(b"kind,name\ndpo,BU\0DI\n")


def test_half_a_copy_is_refused_whole() -> None:
    whole = "kind,name,born\ndpo,BUDI HARTONO,1985-03-12\ndpo,SITI AMINAH,1990-01-02\n"

    with pytest.raises(ListBrokenOff):
        read(whole[: whole.index(" AMINAH")])
    assert len(read(whole.rstrip()).alerts) == 2


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("name\nBUDI\n", ("kind",)),
        ("kind,born\ndpo,1985\n", ("name", "document", "national_number")),
        ("halo, apa kabar\n", ("kind",)),
        ('"kind,name\n', ("kind",)),
    ],
)
def test_a_file_without_the_columns_that_must_be_is_refused(
    text: str, missing: tuple[str, ...]
) -> None:
    with pytest.raises(ListColumnsMissing) as refused:
        read(text)

    assert refused.value.columns == missing


def test_a_column_named_twice_is_refused() -> None:
    with pytest.raises(ListColumnsTwice) as refused:
        read("kind,name,Name\ndpo,BUDI,TONO\n")

    assert refused.value.columns == ("name",)


cell_text = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20).map(
    str.strip
)
marked_text = st.text(st.sampled_from(r"A;\~: "), max_size=9).map(str.strip)
part_text = (cell_text | marked_text).filter(bool)
number_text = part_text.filter(plain_number)
births = st.one_of(
    st.builds(PartialDate, st.integers(1, 9999)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12)),
    st.dates().map(PartialDate.of),
)
periods = st.tuples(st.none() | st.dates(), st.none() | st.dates()).map(
    lambda days: days if None in days else tuple(sorted(days, key=lambda day: day or date.min))
)
states = st.sampled_from(sorted(STATES))
documents = st.builds(ListedDocument, number_text, states | st.just(""))
some = partial(st.lists, max_size=3)


@st.composite
def alert_lists(draw: st.DrawFn) -> list[Alert]:
    alerts = []
    for serial in range(draw(st.integers(0, 3))):
        kind = draw(st.sampled_from(AlertKind))
        first, last = draw(periods)
        born, *more_births = draw(some(births, min_size=1))
        nationality, *more_states = draw(some(states)) or [""]
        document, *more_documents = draw(some(documents)) or [ListedDocument("")]
        number, *more_numbers = draw(some(number_text, min_size=1))
        alerts.append(
            Alert(
                id=UUID(int=serial + 1),
                list_name="Tangkal",
                reference=draw(st.sampled_from(("", f"R{serial}"))),
                kind=kind,
                name=draw(cell_text),
                aliases=tuple(draw(some(part_text))),
                born=born if draw(st.booleans()) or more_births else None,
                sex=draw(st.sampled_from(Sex)),
                nationality=nationality,
                place_of_birth=draw(cell_text),
                document_number=document.number,
                document_issuer=document.issuer,
                national_number=number,
                direction=draw(st.sampled_from((AlertDirection.BOTH, kind.usual_direction))),
                valid_from=first,
                valid_to=last,
                requester=draw(cell_text),
                reason=draw(cell_text),
                instruction=draw(cell_text),
                also=AlsoKnown(
                    weak_names=tuple(draw(some(part_text))),
                    births=tuple(more_births),
                    nationalities=tuple(more_states),
                    documents=tuple(more_documents),
                    national_numbers=tuple(more_numbers),
                ),
            )
        )
    return alerts


def test_several_of_each_are_parted_as_aliases_are() -> None:
    alert = the_alert(
        "kind,name,aliases,born,nationality,document,national_number\n"
        "dpo,BUDI,TONO;~JONI,1985-03-12;1986,IDN;MYS,IDN:A1234567;K7654321,3201;3202\n"
    )

    assert alert.aliases == ("TONO",)
    assert alert.born == PartialDate(1985, 3, 12)
    assert (alert.nationality, alert.national_number) == ("IDN", "3201")
    assert alert.documents == (ListedDocument("A1234567", "IDN"), ListedDocument("K7654321"))
    assert alert.also == AlsoKnown(
        weak_names=("JONI",),
        births=(PartialDate(1986),),
        nationalities=("MYS",),
        documents=(ListedDocument("K7654321"),),
        national_numbers=("3202",),
    )


@pytest.mark.parametrize(
    ("cell", "aliases", "weak"),
    [
        (r"BIN\; ALI; TONO", ("BIN; ALI", "TONO"), ()),
        (r"\~TONO; ~BUDI; ~\;", ("~TONO",), ("BUDI", ";")),
        (r"BIN\\; ALI\ B\C\\D\\", ("BIN\\", r"ALI\ B\C\D" + "\\"), ()),
        ("\\", ("\\",), ()),
    ],
)
def test_a_mark_within_a_name_has_a_backslash_before_it(
    cell: str, aliases: tuple[str, ...], weak: tuple[str, ...]
) -> None:
    alert = the_alert(f"kind,name,aliases\ndpo,BUDI,{cell}\n")

    assert (alert.aliases, alert.also.weak_names) == (aliases, weak)


@given(alert_lists())
def test_what_is_written_is_read_again(alerts: list[Alert]) -> None:
    reading = read_bytes(own_csv.write(alerts))

    assert (reading.alerts, reading.faults) == (tuple(alerts), ())


LIKELY = ("", "dpo", "cegah", "BUDI", "1985", "1985-13", "=1", '"', ";", ":", "IDN:", "2026-01-01")
cells = st.sampled_from(LIKELY) | cell_text


@given(st.lists(st.lists(cells, max_size=18), max_size=5), st.sampled_from(",;\t"))
def test_no_row_however_odd_stops_the_reading(rows: list[list[str]], mark: str) -> None:
    text = "\n".join(mark.join(row) for row in (list(own_csv.COLUMNS), *rows))

    reading = read(f"{text}\n")

    lines = 1 + text.count("\n") + text.count("\r")
    assert len(reading.alerts) < lines
    assert all(1 < fault.line <= lines for fault in reading.faults)


@given(st.binary(max_size=80))
def test_no_file_is_worse_than_refused(content: bytes) -> None:
    with pytest.raises(ListRefused):
        read_bytes(content)
