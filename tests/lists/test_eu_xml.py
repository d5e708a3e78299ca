from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

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
from tests.lists.world import EU_COMPANY, EU_PERSON, eu_list, eu_person, only, reading_of


def test_everything_the_union_says_of_a_person_finds_its_place() -> None:
    assert only(reading_of(eu_list(EU_PERSON))) == Alert(
        id=UUID(int=1),
        list_name="World",
        reference="EU.90.1",
        kind=AlertKind.SOI,
        name="Joko Santoso",
        aliases=("Djoko Santosa", "Джоко Сантосо"),
        born=PartialDate(1964, 4, 3),
        sex=Sex.MALE,
        nationality="IDN",
        place_of_birth="Sambas, INDONESIA",
        document_number="X 990011",
        document_issuer="IDN",
        national_number="6101010304640001",
        direction=AlertDirection.BOTH,
        valid_from=date(2018, 2, 16),
        requester="European Union XYZ",
        reason="Carpet dealer. Sells carpets",
        also=AlsoKnown(weak_names=("The Weaver",), documents=(ListedDocument("ZZ123456"),)),
    )


def test_companies_are_left_out_and_counted() -> None:
    reading = reading_of(eu_list(EU_PERSON, EU_COMPANY, EU_COMPANY))

    assert (len(reading.alerts), reading.left_out) == (1, 2)


@pytest.mark.parametrize(
    ("attributes", "births"),
    [
        ('birthdate="1937-04-28" year="1937" monthOfYear="4" dayOfMonth="28"', ["1937-04-28"]),
        ('birthdate="1937-04-28"', ["1937-04-28"]),
        ('birthdate="1937-XX-XX" year="1937"', ["1937"]),
        ('year="1937" monthOfYear="4" dayOfMonth=""', ["1937-04"]),
        ('year="1937" monthOfYear="" dayOfMonth="28"', ["1937"]),
        ('year="1937" monthOfYear="2" dayOfMonth="30"', ["1937"]),
        ('circa="true" year="1937"', ["1937", "1936", "1938"]),
        ('yearRangeFrom="1936" yearRangeTo="1938"', ["1936", "1937", "1938"]),
        ('yearRangeFrom="1936" yearRangeTo="1966"', []),
        (
            'calendarType="ISLAMIC" year="1402" monthOfYear="6" dayOfMonth="24"',
            ["1982-04-18"],
        ),
        ('calendarType="ISLAMIC" year="1383"', ["1963", "1964"]),
        ('calendarType="ISLAMIC" year="1402" monthOfYear="13" dayOfMonth="1"', []),
        ('year="1344" monthOfYear="4" dayOfMonth="1"', []),
        ('birthdate=""', []),
    ],
)
def test_a_date_of_birth_is_as_sure_as_the_union_is(attributes: str, births: list[str]) -> None:
    alert = only(reading_of(eu_list(eu_person(f"<birthdate {attributes}/>"))))

    assert [born.iso() for born in alert.births] == births


def test_an_entry_that_names_nobody_is_a_fault_with_its_line_and_reference() -> None:
    reading = reading_of(eu_list(EU_PERSON, eu_person(name="")))

    assert [(fault.why, fault.reference) for fault in reading.faults] == [
        (FaultWhy.NOBODY_NAMED, "EU.90.2")
    ]
    assert reading.faults[0].line == eu_list(EU_PERSON).count("\n")


def test_half_a_copy_is_refused() -> None:
    with pytest.raises(ListBrokenOff):
        reading_of(eu_list(EU_PERSON)[:-12])


def test_another_export_is_not_taken_for_it() -> None:
    with pytest.raises(ListFormatUnknown):
        reading_of("<export><sanctionEntity/></export>")
