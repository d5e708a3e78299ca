"""The traveller beside the entry, field by field."""

from __future__ import annotations

from typing import Any

import pytest

from checkpoint.domain.alerts.comparison import Agreement, Facet, compare_facets
from checkpoint.domain.alerts.matching import USUAL, compare
from checkpoint.domain.alerts.traveller import traveller_of
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex
from tests.builders import a_document, an_alert

LISTED: dict[str, Any] = {
    "document_number": "K12345678",
    "document_issuer": "MYS",
    "place_of_birth": "KUCHING",
    "national_number": "900721135544",
}


def compared(listed: dict[str, Any] | None = None, **changes: Any) -> dict[Facet, Agreement]:
    """The holder of such a document beside an entry on him, of which the list knows everything."""
    traveller = traveller_of(a_document(**changes))
    match = compare(traveller, an_alert(**LISTED | (listed or {})), USUAL)
    assert match is not None
    return {one.facet: one.agreement for one in compare_facets(traveller, match)}


def test_the_very_person_agrees_in_everything() -> None:
    assert set(compared().values()) == {Agreement.AGREES}
    assert list(compared()) == list(Facet)


@pytest.mark.parametrize(
    ("changes", "facet", "agreement"),
    [
        ({"name": PersonName("ROSLEE", "NUR AISYAH")}, Facet.NAME, Agreement.CLOSE),
        ({"name": PersonName("ROSLAN", "NUR AISYAH")}, Facet.NAME, Agreement.CLOSE),
        ({"name": PersonName("TAN", "MEI LING")}, Facet.NAME, Agreement.DIFFERS),
        ({"born": PartialDate(1990, 7, 22)}, Facet.BORN, Agreement.CLOSE),
        ({"born": PartialDate(1991, 7, 21)}, Facet.BORN, Agreement.CLOSE),
        ({"born": PartialDate(1990)}, Facet.BORN, Agreement.CLOSE),
        ({"born": PartialDate(1975, 1, 3)}, Facet.BORN, Agreement.DIFFERS),
        ({"born": None}, Facet.BORN, Agreement.UNKNOWN),
        ({"sex": Sex.MALE}, Facet.SEX, Agreement.DIFFERS),
        ({"sex": Sex.UNSPECIFIED}, Facet.SEX, Agreement.UNKNOWN),
        ({"nationality": "IDN"}, Facet.NATIONALITY, Agreement.DIFFERS),
        ({"place_of_birth": "SIBU"}, Facet.PLACE_OF_BIRTH, Agreement.DIFFERS),
        ({"place_of_birth": ""}, Facet.PLACE_OF_BIRTH, Agreement.UNKNOWN),
        ({"national_number": "900721135545"}, Facet.NATIONAL_NUMBER, Agreement.DIFFERS),
        ({"national_number": ""}, Facet.NATIONAL_NUMBER, Agreement.UNKNOWN),
    ],
)
def test_what_is_otherwise_is_told_in_its_own_row(
    changes: dict[str, Any], facet: Facet, agreement: Agreement
) -> None:
    assert compared(**changes)[facet] is agreement


@pytest.mark.parametrize(
    ("number", "agreement"),
    [
        pytest.param("K1234S678", Agreement.CLOSE, id="misread"),
        pytest.param("H00000001", Agreement.DIFFERS, id="another document"),
    ],
)
def test_another_document_of_the_person_differs(number: str, agreement: Agreement) -> None:
    assert compared(number=number)[Facet.DOCUMENT] is agreement


def test_a_number_without_its_state_is_only_close() -> None:
    assert compared({"document_issuer": ""})[Facet.DOCUMENT] is Agreement.CLOSE


def test_what_the_list_does_not_say_is_not_known() -> None:
    nothing = dict.fromkeys(("document_number", "place_of_birth", "national_number"), "")
    found = compared(nothing | {"born": None, "nationality": "", "sex": Sex.UNSPECIFIED})

    unknown = {facet for facet, one in found.items() if one is Agreement.UNKNOWN}
    assert unknown == set(Facet) - {Facet.NAME}


def test_a_lost_document_of_nobody_in_particular_has_no_name_to_compare() -> None:
    found = compared({"name": "", "born": None})

    assert found[Facet.NAME] is Agreement.UNKNOWN
    assert found[Facet.DOCUMENT] is Agreement.AGREES
