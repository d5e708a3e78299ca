"""The comparison in words: each side as the officer reads it."""

from __future__ import annotations

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind, AlsoKnown, ListedDocument
from checkpoint.domain.alerts.comparison import Agreement, Facet
from checkpoint.domain.alerts.matching import USUAL, compare
from checkpoint.domain.alerts.traveller import traveller_of
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.comparison import (
    AGREEMENTS,
    FACETS,
    ComparedRow,
    compared_rows,
    entry_rows,
    reasons_words,
)
from checkpoint.words.matches import match_words
from tests.builders import a_document, an_alert

ENGLISH = Catalogue(Language.ENGLISH, {})


def rows(**listed: object) -> list[ComparedRow]:
    traveller = traveller_of(a_document())
    match = compare(traveller, an_alert(**listed), USUAL)
    assert match is not None
    return list(compared_rows(traveller, match, ENGLISH))


def test_every_facet_and_every_agreement_has_a_word() -> None:
    assert set(FACETS) == set(Facet)
    assert set(AGREEMENTS) == set(Agreement)


def test_of_several_of_each_all_are_read() -> None:
    also = AlsoKnown(
        births=(PartialDate(1991),),
        nationalities=("IDN",),
        documents=(ListedDocument("A111"),),
        national_numbers=("6103",),
    )
    said = {
        row.label: row.listed
        for row in rows(also=also, document_number="K1", document_issuer="MYS", national_number="9")
    }

    assert said["Born"] == "21 Jul 1990; 1991"
    assert said["Nationality"] == "Malaysia; Indonesia"
    assert said["Document"] == "K1 · Malaysia; A111"
    assert said["National number (NIK)"] == "9; 6103"


def test_what_a_side_does_not_say_is_a_dash_and_not_known() -> None:
    nothing = {"sex": Sex.UNSPECIFIED, "nationality": "", "document_number": "", "born": None}
    unknown = [row for row in rows(**nothing) if row.listed == "–"]

    assert {row.mark for row in unknown} == {"not known"}
    assert len(unknown) == 6


def test_the_alias_that_agrees_is_named_with_the_name_it_belongs_to() -> None:
    (name, *_) = rows(name="SITI AMINAH", aliases=("NUR AISYAH ROSLI",))
    (own, *_) = rows()

    assert name.listed == "NUR AISYAH ROSLI, other name of SITI AMINAH"
    assert own.listed == "NUR AISYAH ROSLI"


def test_a_lost_document_of_nobody_has_no_name() -> None:
    (name, *_) = rows(
        kind=AlertKind.LOST_DOCUMENT,
        direction=AlertDirection.BOTH,
        name="",
        born=None,
        document_number="K12345678",
    )

    assert (name.listed, name.mark) == ("–", "not known")


def test_what_the_entry_does_not_say_takes_no_room() -> None:
    facts = dict(entry_rows(an_alert(requester="", instruction="", reference="R-9"), ENGLISH))

    assert facts == {
        "Kind": "Entry ban (tangkal)",
        "List": "Tangkal R-9",
        "Valid until": "31 May 2027",
        "Reason": "Penangkalan",
    }
    endless = an_alert(kind=AlertKind.SOI, direction=AlertDirection.BOTH, valid_to=None)
    assert "Valid until" not in dict(entry_rows(endless, ENGLISH))


def test_all_reasons_stand_in_one_line() -> None:
    traveller = traveller_of(a_document())
    match = compare(traveller, an_alert(), USUAL)
    assert match is not None

    assert (
        reasons_words(match, ENGLISH) == "same name, same date of birth, same nationality, same sex"
    )


def test_an_arabic_alias_turns_nothing_round_that_stands_beside_it() -> None:
    listed = an_alert(name="KHALID 7", aliases=("نور عائشة روسلي",))
    traveller = traveller_of(a_document())
    match = compare(traveller, listed, USUAL)
    assert match is not None

    (name, *_others) = compared_rows(traveller, match, ENGLISH)

    alias = "\u2068نور عائشة روسلي\u2069"
    assert name.listed == f"{alias}, other name of KHALID 7"
    assert f"alias {alias}, " in reasons_words(match, ENGLISH)
    assert f"alias {alias}, " in match_words(match, ENGLISH)
