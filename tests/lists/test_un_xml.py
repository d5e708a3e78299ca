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
from checkpoint.domain.alerts.reading import FaultWhy
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from tests.lists.world import UN_COMPANY, UN_PERSON, only, reading_of, un_list, un_person


def births(more: str) -> list[str]:
    given = f"<INDIVIDUAL_DATE_OF_BIRTH>{more}</INDIVIDUAL_DATE_OF_BIRTH>"
    alert = only(reading_of(un_list(un_person(more=given))))
    return [born.iso() for born in alert.births]


def test_everything_the_council_says_of_a_person_finds_its_place() -> None:
    assert only(reading_of(un_list(UN_PERSON))) == Alert(
        id=UUID(int=1),
        list_name="World",
        reference="QXi.001",
        kind=AlertKind.SOI,
        name="JOKO SANTOSO",
        aliases=("Djoko Santosa", "Abu Karpet", "جوكو سانتوسو"),
        born=PartialDate(1964, 4, 3),
        sex=Sex.MALE,
        nationality="IDN",
        place_of_birth="Sambas, West Kalimantan, Indonesia",
        document_number="X 990011",
        document_issuer="IDN",
        national_number="6101010304640001",
        direction=AlertDirection.BOTH,
        valid_from=date(2003, 1, 28),
        requester="UN Security Council Contoh",
        reason="Haji; Carpet dealer; Pilot. Sells carpets.",
        also=AlsoKnown(
            weak_names=("The Weaver",),
            nationalities=("SYR",),
            documents=(ListedDocument("ZZ123456", "MYS"),),
        ),
    )


def test_companies_are_left_out_and_counted() -> None:
    reading = reading_of(un_list(UN_PERSON, companies=UN_COMPANY * 3))

    assert (len(reading.alerts), reading.left_out, reading.faults) == (1, 3, ())


@pytest.mark.parametrize(
    ("given", "born"),
    [
        ("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1957-08-17</DATE>", ["1957-08-17"]),
        ("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1957-08-17-05:00</DATE>", ["1957-08-17"]),
        ("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR>", ["1971"]),
        (
            "<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1968</YEAR>",
            ["1968", "1967", "1969"],
        ),
        (
            "<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1957</TO_YEAR>",
            ["1955", "1956", "1957"],
        ),
        (
            "<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1975</TO_YEAR>",
            [],
        ),
        ("<TYPE_OF_DATE/><NOTE>Circa 1968</NOTE>", ["1968", "1967", "1969"]),
        ("<TYPE_OF_DATE/>", []),
    ],
)
def test_a_date_of_birth_is_as_sure_as_the_council_is(given: str, born: list[str]) -> None:
    assert births(given) == born


def test_a_person_with_a_date_that_cannot_be_read_is_taken_without_it() -> None:
    assert births("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>31 Nisan</DATE>") == []


def test_a_person_of_a_state_unknown_here_is_taken_without_it() -> None:
    more = "<NATIONALITY><VALUE>Atlantis</VALUE></NATIONALITY>"

    assert only(reading_of(un_list(un_person(more=more)))).nationalities == ()


def test_an_entry_that_names_nobody_is_a_fault_with_its_line_and_reference() -> None:
    reading = reading_of(un_list(UN_PERSON, "\n\n", un_person(name="na", reference="QXi.003")))

    assert len(reading.alerts) == 1
    assert [(fault.why, fault.reference) for fault in reading.faults] == [
        (FaultWhy.NOBODY_NAMED, "QXi.003")
    ]
    assert reading.faults[0].line > reading.lines[0] > 1


def test_a_reference_given_twice_is_taken_once() -> None:
    reading = reading_of(un_list(un_person(name="JOKO"), un_person(name="AGUS")))

    assert [alert.name for alert in reading.alerts] == ["JOKO"]
    assert [fault.why for fault in reading.faults] == [FaultWhy.REFERENCE_TWICE]


def test_a_name_too_long_to_be_one_is_a_fault() -> None:
    reading = reading_of(un_list(un_person(name="A" * 5_000)))

    assert [fault.why for fault in reading.faults] == [FaultWhy.CELL_TOO_LONG]


def test_a_long_comment_is_cut_between_words() -> None:
    more = f"<COMMENTS1>{'Sells carpets. ' * 1_000}</COMMENTS1>"

    reason = only(reading_of(un_list(un_person(more=more)))).reason

    assert len(reason) <= 600
    assert reason.endswith(("Sells…", "carpets.…"))


def test_a_list_in_other_letters_and_in_utf_16_is_read() -> None:
    text = un_list(UN_PERSON).replace("encoding='UTF-8'", "encoding='UTF-16'")

    assert only(reading_of(text.encode("utf-16"))).name == "JOKO SANTOSO"
