from __future__ import annotations

from uuid import UUID

import pytest

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind, AlsoKnown
from checkpoint.domain.alerts.reading import FaultWhy, ListBrokenOff
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from tests.lists.world import only, reading_of
from tests.lists.world_ofac import SDN_PERSON, SDN_SHIP, sdn_list


def test_everything_ofac_says_of_a_person_finds_its_place() -> None:
    assert only(reading_of(sdn_list(SDN_PERSON))) == Alert(
        id=UUID(int=1),
        list_name="World",
        reference="9001",
        kind=AlertKind.SOI,
        name="Joko SANTOSO",
        aliases=("Djoko Santosa",),
        born=PartialDate(1964, 4, 3),
        sex=Sex.MALE,
        nationality="IDN",
        place_of_birth="Sambas, Indonesia",
        document_number="X 990011",
        document_issuer="IDN",
        national_number="6101010304640001",
        direction=AlertDirection.BOTH,
        requester="OFAC SDGT, SDT",
        reason="Carpet dealer. Sells carpets.",
        also=AlsoKnown(
            weak_names=("THE WEAVER",),
            births=(PartialDate(1966), PartialDate(1965), PartialDate(1967)),
            nationalities=("SYR",),
        ),
    )


def test_companies_and_ships_are_left_out_and_counted() -> None:
    reading = reading_of(sdn_list(SDN_PERSON, SDN_SHIP))

    assert (len(reading.alerts), reading.left_out) == (1, 1)


def test_an_entry_that_names_nobody_is_a_fault_with_its_line_and_reference() -> None:
    nobody = "<sdnEntry><uid>9002</uid><sdnType>Individual</sdnType></sdnEntry>"

    reading = reading_of(sdn_list(SDN_PERSON, nobody))

    assert [(fault.why, fault.reference) for fault in reading.faults] == [
        (FaultWhy.NOBODY_NAMED, "9002")
    ]
    assert reading.faults[0].line > reading.lines[0]


def test_half_a_copy_is_refused() -> None:
    with pytest.raises(ListBrokenOff):
        reading_of(sdn_list(SDN_PERSON)[:-12])
