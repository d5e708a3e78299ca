from __future__ import annotations

from datetime import date
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
from checkpoint.domain.alerts.reading import FaultWhy, ListBrokenOff, ListFormatUnknown
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import ListRefused
from tests.lists.world import only, reading_of
from tests.lists.world_ofac import (
    OFAC_KINDS,
    OFAC_PERSON,
    OFAC_SHIP,
    ofac_feature,
    ofac_list,
    ofac_name,
    ofac_party,
    ofac_period,
)


@pytest.mark.parametrize("documents_last", [False, True])
def test_everything_ofac_says_of_a_person_finds_its_place(*, documents_last: bool) -> None:
    assert only(reading_of(ofac_list(OFAC_PERSON, documents_last=documents_last))) == Alert(
        id=UUID(int=1),
        list_name="World",
        reference="9001",
        kind=AlertKind.SOI,
        name="Joko SANTOSO",
        aliases=("Djoko Santosa", "Сантосо Джоко"),
        born=PartialDate(1964, 4, 3),
        sex=Sex.MALE,
        nationality="IDN",
        place_of_birth="Sambas, Indonesia",
        document_number="X 990011",
        document_issuer="IDN",
        national_number="6101010304640001",
        direction=AlertDirection.BOTH,
        valid_from=date(2003, 1, 28),
        requester="OFAC SDGT, SDT",
        reason="Carpet dealer",
        also=AlsoKnown(
            weak_names=("The Weaver",),
            births=(PartialDate(1966), PartialDate(1965), PartialDate(1967)),
            nationalities=("SYR",),
            documents=(ListedDocument("ZZ123456"),),
        ),
    )


def test_companies_and_ships_are_left_out_and_counted() -> None:
    company = ofac_party(ofac_name("CARPETS LTD"), kind=3)

    reading = reading_of(ofac_list(OFAC_PERSON, company, OFAC_SHIP))

    assert (len(reading.alerts), reading.left_out, reading.faults) == (1, 2, ())


@pytest.mark.parametrize(
    ("period", "births"),
    [
        (ofac_period("1964-4-3", "1964-4-3"), ["1964-04-03"]),
        (ofac_period("1964-1-1", "1964-1-1"), ["1964-01-01"]),
        (ofac_period("1964-4-1", "1964-4-30"), ["1964-04"]),
        (ofac_period("1964-1-1", "1964-12-31"), ["1964"]),
        (ofac_period("1964-3-9", "1964-4-30"), ["1964"]),
        (ofac_period("1964-1-1", "1966-12-31"), ["1964", "1965", "1966"]),
        (ofac_period("1964-1-1", "1994-12-31"), []),
        (ofac_period("1964-4-3"), ["1964-04-03"]),
        (ofac_period("1964-4"), ["1964-04"]),
        (ofac_period("1964"), ["1964"]),
        (ofac_period("1964-1-1", "1964-12-31", approximate="true"), ["1964", "1963", "1965"]),
        (ofac_period("1964-2-30", "1964-2-30"), []),
        (ofac_period("1964-13-1"), []),
        (ofac_period("9" * 5_000), []),
        (ofac_period("1600-1-1", "1600-1-1"), []),
        ("<DatePeriod/>", []),
    ],
)
def test_a_period_is_as_sure_as_ofac_is(period: str, births: list[str]) -> None:
    party = ofac_party(ofac_name("SANTOSO", "Joko"), ofac_feature(8, period))

    assert [born.iso() for born in only(reading_of(ofac_list(party))).births] == births


def test_a_place_of_birth_may_be_a_place_of_the_list() -> None:
    at = ofac_feature(9, '<VersionLocation LocationID="53"/>')

    alert = only(reading_of(ofac_list(ofac_party(ofac_name("SANTOSO"), at))))

    assert alert.place_of_birth == "Kuching"


def test_what_an_entry_refers_to_and_the_file_has_not_is_left_empty() -> None:
    lost = ofac_feature(10, '<VersionLocation LocationID="999"/>') + ofac_feature(
        224, '<VersionDetail DetailReferenceID="999"/>'
    )

    alert = only(reading_of(ofac_list(ofac_party(ofac_name("SANTOSO"), lost))))

    assert (alert.nationalities, alert.sex) == ((), Sex.UNSPECIFIED)


@pytest.mark.parametrize(
    "namespace",
    ["https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML", ""],
)
def test_the_name_of_the_namespace_is_no_matter(namespace: str) -> None:
    text = ofac_list(OFAC_PERSON).replace("http://www.un.org/sanctions/1.0", namespace)

    assert only(reading_of(text)).nationalities == ("IDN", "SYR")


def test_an_entry_that_names_nobody_is_a_fault_with_its_line_and_reference() -> None:
    reading = reading_of(ofac_list(OFAC_PERSON, ofac_party("")))

    assert [(fault.why, fault.reference) for fault in reading.faults] == [
        (FaultWhy.NOBODY_NAMED, "9002")
    ]
    assert reading.faults[0].line > reading.lines[0]


@pytest.mark.parametrize("kinds", ["", OFAC_KINDS.replace("Individual", "Somebody")])
def test_a_list_that_does_not_say_who_is_a_person_is_refused(kinds: str) -> None:
    with pytest.raises(ListFormatUnknown):
        reading_of(ofac_list(OFAC_PERSON, kinds=kinds))


@pytest.mark.parametrize("lost", [2, 300, 1_500])
def test_half_a_copy_is_refused_before_a_row_is_given(lost: int) -> None:
    with pytest.raises(ListBrokenOff):
        reading_of(ofac_list(OFAC_PERSON)[:-lost])


@given(st.data())
def test_spoilt_bytes_are_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(ofac_list(OFAC_PERSON).encode())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))

    try:
        reading = reading_of(bytes(content))
    except ListRefused:
        return

    assert all(alert.names or alert.documents for alert in reading.alerts)
