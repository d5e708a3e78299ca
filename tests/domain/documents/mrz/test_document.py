from datetime import date

from checkpoint.domain.documents.mrz import Zone, document_of, parse
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
)
from tests.domain.documents.mrz.zones import (
    INDONESIAN_WITH_PERSONAL_NUMBER,
    MALAYSIAN,
    MRV_A,
    TIMORESE_CARD,
    TODAY,
)


def read(text: str) -> Zone:
    zone = parse(text, today=TODAY)
    assert isinstance(zone, Zone), zone
    return zone


def test_a_passport_zone_gives_the_passport_and_its_holder() -> None:
    assert document_of(read(INDONESIAN_WITH_PERSONAL_NUMBER)) == TravelDocument(
        kind=DocumentKind.PASSPORT,
        issuer="IDN",
        number="X1093386",
        expires_on=date(2035, 9, 30),
        holder=Holder(
            name=PersonName("SIMANJUNTAK", "TOGAR PARULIAN"),
            nationality="IDN",
            sex=Sex.MALE,
            born=PartialDate(1979, 1, 1),
            national_number="6105010101790",
        ),
    )


def test_the_optional_field_of_a_passport_is_the_personal_number() -> None:
    assert document_of(read(MALAYSIAN)).holder.national_number == "940617135182"


def test_the_optional_field_of_a_card_can_be_anything_and_stays_in_the_zone() -> None:
    zone = read(TIMORESE_CARD)

    assert zone.optional == "0601"
    assert document_of(zone).kind is DocumentKind.IDENTITY_CARD
    assert document_of(zone).holder.national_number == ""


def test_a_visa_is_no_travel_document_of_its_own() -> None:
    zone = read(MRV_A)

    assert zone.is_visa
    assert document_of(zone).kind is DocumentKind.OTHER
