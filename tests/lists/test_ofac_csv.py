from __future__ import annotations

import tracemalloc
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
from checkpoint.domain.alerts.reading import FaultWhy, ListBrokenOff
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import ListRefused
from checkpoint.lists.formats import open_list
from checkpoint.lists.source import InMemory
from tests.lists.gathering import ListReading
from tests.lists.world import OFAC_CSV, OFAC_OTHER_NAMES, an_intake, only, reading_of, sdn_row


def read(content: str, **beside: str) -> ListReading:
    return reading_of(content, name="SDN.CSV", **beside)


def noted(remarks: str) -> Alert:
    return only(read(sdn_row(remarks=remarks)))


def test_everything_ofac_says_of_a_person_finds_its_place() -> None:
    assert only(read(OFAC_CSV, ALT=OFAC_OTHER_NAMES)) == Alert(
        id=UUID(int=1),
        list_name="World",
        reference="9001",
        kind=AlertKind.SOI,
        name="Joko SANTOSO",
        aliases=("Djoko SANTOSA", "JOKO BIN SANTOSO"),
        born=PartialDate(1964, 4, 3),
        sex=Sex.MALE,
        nationality="IDN",
        place_of_birth="Sambas, Indonesia",
        document_number="X 990011",
        document_issuer="IDN",
        national_number="6101010304640001",
        direction=AlertDirection.BOTH,
        requester="OFAC SDGT, SDT",
        reason="Carpet dealer. Sells carpets. Linked To: CARPETS LTD",
        also=AlsoKnown(
            weak_names=("THE WEAVER", "ABU KARPET"),
            births=(PartialDate(1966), PartialDate(1965), PartialDate(1967)),
            nationalities=("SYR",),
            documents=(ListedDocument("ZZ123456"), ListedDocument("D0000001", "MYS")),
        ),
    )


def test_companies_ships_and_aircraft_are_left_out_and_counted() -> None:
    kinds = ("-0-", "vessel", "aircraft")
    others = "".join(sdn_row(9100 + n, kind=kind) for n, kind in enumerate(kinds))

    reading = read(sdn_row() + others)

    assert (len(reading.alerts), reading.left_out) == (1, 3)


def test_what_lies_beside_is_found_whatever_the_case_and_what_is_absent_is_told() -> None:
    both = read(OFAC_CSV, Alt=OFAC_OTHER_NAMES, SDN_COMMENTS='9001,"; DOB 1970."\r\n')
    alone = read(OFAC_CSV)

    assert both.absent == ()
    assert alone.absent == ("alt.csv", "sdn_comments.csv")
    assert len(both.alerts[0].names) > len(alone.alerts[0].names)


def test_a_remark_cut_within_a_word_goes_on_in_the_comments() -> None:
    comments = "9001,\"port Z1234567 (Malaysia); a.k.a. 'THE WEAVER'.\"\r\n"

    alert = only(read(sdn_row(remarks="DOB 1964; Pass"), SDN_COMMENTS=comments))

    assert alert.documents == (ListedDocument("Z1234567", "MYS"),)
    assert alert.also.weak_names == ("THE WEAVER",)


def test_the_list_of_those_not_blocked_whole_has_other_names_beside_it() -> None:
    other = {"cons_alt": '9001,1,"aka","SANTOSA, Djoko",-0- \r\n'}

    reading = reading_of(sdn_row(), name="cons_prim.csv", **other)

    assert reading.alerts[0].aliases == ("Djoko SANTOSA",)
    assert reading.absent == ("cons_comments.csv",)


@pytest.mark.parametrize(
    ("remarks", "births"),
    [
        ("DOB 10 Dec 1948.", ["1948-12-10"]),
        ("DOB Dec 1948; alt. DOB 1949.", ["1948-12", "1949"]),
        ("DOB circa 1958.", ["1958", "1957", "1959"]),
        ("DOB 1955 to 1957.", ["1955", "1956", "1957"]),
        ("DOB unknown; POB Sambas.", []),
    ],
)
def test_a_date_of_birth_is_as_sure_as_ofac_is(remarks: str, births: list[str]) -> None:
    assert [born.iso() for born in noted(remarks).births] == births


@pytest.mark.parametrize(
    ("remarks", "documents"),
    [
        ("Passport 92/664 (Egypt).", [("92/664", "EGY")]),
        ("Passport 265 216 (Egypt); alt. Passport A1.", [("265 216", "EGY"), ("A1", "")]),
        ("Stateless Person Passport 0012345 (Atlantis).", [("0012345", "")]),
        ("Passport A0000001 (Iran) expires 01 Jan 2020 (individual).", [("A0000001", "IRN")]),
        ("Driver's License No. 12345 (Iran); Phone Number 62811.", []),
    ],
)
def test_passports_are_known_by_their_state_and_other_papers_are_none(
    remarks: str, documents: list[tuple[str, str]]
) -> None:
    assert [tuple(one) for one in noted(remarks).documents] == documents


@pytest.mark.parametrize(
    "remark",
    ["Cedula No. 16247821 (Colombia)", "SSN 16247821 (United States)", "D.N.I. 16247821 (Peru)",
     "Identification Number 16247821 (China)", "Personal ID Card 16247821",
     "C.U.R.P. 16247821 (Mexico)", "National Foreign ID Number 16247821 (Iraq)"],
)  # fmt: skip
def test_a_national_number_is_known_under_its_names_in_many_states(remark: str) -> None:
    assert noted(f"{remark}; alt. {remark}.").national_numbers == ("16247821",)


def test_a_person_without_any_remark_is_taken() -> None:
    row = sdn_row().replace('"DOB 1964."', "-0- ").replace('"Carpet dealer"', "-0- ")

    assert (only(read(row)).births, only(read(row)).reason) == ((), "")


def test_a_suffix_stays_behind_the_name() -> None:
    assert only(read(sdn_row(name="SANTOSO, Joko, Jr."))).name == "Joko SANTOSO Jr"


def test_an_entry_without_a_name_is_a_fault_with_its_line_and_reference() -> None:
    reading = read(sdn_row() + sdn_row(9002, name="-0-"))

    assert [(f.line, f.reference, f.why) for f in reading.faults] == [
        (2, "9002", FaultWhy.NOBODY_NAMED)
    ]


def test_older_files_in_the_letters_of_windows_are_read() -> None:
    content = sdn_row(name="NUÑEZ, José").encode("cp1252")

    assert only(reading_of(content, name="sdn.csv")).name == "José NUÑEZ"


@pytest.mark.parametrize("end", ["", "\x1a", "\r\n\x1a\n"])
def test_the_mark_at_the_end_of_older_files_is_no_row(end: str) -> None:
    assert len(read(sdn_row() + end).alerts) == 1


def test_a_long_file_is_read_row_by_row() -> None:
    content = (sdn_row(kind="vessel", remarks="Tanker. " * 50) * 20_000).encode()
    source = InMemory("sdn.csv", content)
    tracemalloc.start()
    try:
        rows = open_list(source, an_intake()).rows
        assert sum(row.is_left_out for row in rows) == 20_000
        assert tracemalloc.get_traced_memory()[1] < len(content) // 2
    finally:
        tracemalloc.stop()


def test_half_a_copy_is_refused_whole_wherever_it_breaks_off() -> None:
    content = sdn_row() + sdn_row(9002, remarks="DOB 1970; POB Sambas.")

    for kept in range(len(sdn_row()) + 1, len(content) - 1):
        with pytest.raises(ListBrokenOff) as refused:
            read(content[:kept])
        assert (refused.value.file, refused.value.line) == ("SDN.CSV", 2)


def test_half_a_copy_of_a_file_beside_it_is_refused_by_its_name() -> None:
    with pytest.raises(ListBrokenOff) as refused:
        read(OFAC_CSV, ALT=OFAC_OTHER_NAMES.rstrip("\r\n\x1a"))

    assert refused.value.file == "ALT.csv"


def test_a_table_of_another_kind_is_not_taken_for_it() -> None:
    with pytest.raises(ListRefused):
        reading_of("1,2,3\r\n", name="sdn.csv")


@given(st.data())
def test_spoilt_bytes_are_read_or_refused(data: st.DataObject) -> None:
    content = bytearray((OFAC_CSV * 2).encode())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))

    try:
        reading = reading_of(bytes(content), name="sdn.csv")
    except ListRefused:
        return

    assert all(alert.name for alert in reading.alerts)
