"""What the tags of a seal mean, by the kind of document: one table (Doc 9303-13 §2.3.2).

A kind is named by two bytes of the header. Those of ICAO stand in Doc 9303-7 §9.1 and Doc 9303-8
§5.2, the German ones in BSI TR-03137-1; that of border passes is this program's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from checkpoint.domain.documents.mrz.formats import Format


class SealKind(StrEnum):
    """What a seal is printed on."""

    VISA = "visa"
    EMERGENCY_TRAVEL_DOCUMENT = "emergency_travel_document"
    ARRIVAL_ATTESTATION = "arrival_attestation"
    RESIDENCE_PERMIT = "residence_permit"
    SUPPLEMENTARY_SHEET = "supplementary_sheet"
    SOCIAL_INSURANCE_CARD = "social_insurance_card"
    ADDRESS_STICKER = "address_sticker"
    RESIDENCE_STICKER = "residence_sticker"
    BORDER_PASS = "border_pass"
    """A label of this program, on any border pass that a post has registered."""
    HEALTH_TEST = "health_test"
    """VDS-NC ``icao.test``: proof of testing."""
    VACCINATION = "vaccination"
    """VDS-NC ``icao.vacc``: proof of vaccination."""
    OTHER = "other"
    """A kind that is not in the table; its signature is proven all the same."""


class Fact(StrEnum):
    """What a seal can say."""

    ZONE = "zone"
    """Lines of a machine-readable zone; the end of a visa's second line is left out."""
    NUMBER = "number"
    """Of the document that bears the seal."""
    PASSPORT_NUMBER = "passport_number"
    """Of the passport to which the sealed paper belongs."""
    ENTRIES = "entries"
    """How often a visa may be used."""
    STAY = "stay"
    """Days, months and years that a visa allows."""
    VISA_TYPE = "visa_type"
    DOCUMENT_KIND = "document_kind"
    PRIMARY_NAME = "primary_name"
    SECONDARY_NAME = "secondary_name"
    BIRTH_NAME = "birth_name"
    NATIONALITY = "nationality"
    SEX = "sex"
    BORN = "born"
    EXPIRES = "expires"
    DISTRICT = "district"
    MUNICIPALITY = "municipality"
    ADDRESS = "address"
    REGISTER_NUMBER = "register_number"
    """In a register of persons or of their insurance."""


class Coding(StrEnum):
    """How a fact is written."""

    C40 = "c40"
    UTF8 = "utf8"
    DAY = "day"
    NUMBER = "number"
    """A whole number without sign, its highest byte first."""
    STAY = "stay"
    """Three bytes: days, months, years."""
    HEX = "hex"
    """Bytes of another meaning, shown as they are."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One tag of a definition."""

    fact: Fact
    coding: Coding
    zone: Format | None = None
    """The format of the zone, where it is one."""


@dataclass(frozen=True, slots=True)
class Definition:
    """All tags of a kind of document."""

    kind: SealKind
    features: Mapping[int, Feature]


def _text(fact: Fact) -> Feature:
    return Feature(fact, Coding.UTF8)


def _c40(fact: Fact) -> Feature:
    return Feature(fact, Coding.C40)


def _zone(form: Format) -> Feature:
    return Feature(Fact.ZONE, Coding.C40, form)


BORDER_PASS = (0xB0, 0x50)
"""Even, as Doc 9303-13 §2.3.1 leaves it to states for documents of their own."""

_BORDER_PASS_FEATURES: Mapping[int, Feature] = {
    0x01: _text(Fact.NUMBER),
    0x02: _text(Fact.PRIMARY_NAME),
    0x03: _text(Fact.SECONDARY_NAME),
    0x04: _c40(Fact.NATIONALITY),
    0x05: _c40(Fact.SEX),
    0x06: _c40(Fact.BORN),
    0x07: Feature(Fact.EXPIRES, Coding.DAY),
    0x08: _text(Fact.DISTRICT),
    0x09: _text(Fact.DOCUMENT_KIND),
}

DEFINITIONS: Mapping[tuple[int, int], Definition] = MappingProxyType(
    {
        (0x5D, 0x01): Definition(
            SealKind.VISA,
            {
                0x01: _zone(Format.MRV_A),
                0x02: _zone(Format.MRV_B),
                0x03: Feature(Fact.ENTRIES, Coding.NUMBER),
                0x04: Feature(Fact.STAY, Coding.STAY),
                0x05: _c40(Fact.PASSPORT_NUMBER),
                0x06: Feature(Fact.VISA_TYPE, Coding.HEX),
            },
        ),
        (0x5E, 0x03): Definition(SealKind.EMERGENCY_TRAVEL_DOCUMENT, {0x02: _zone(Format.TD2)}),
        (0xFD, 0x02): Definition(
            SealKind.ARRIVAL_ATTESTATION,
            {0x02: _zone(Format.TD2), 0x03: _c40(Fact.REGISTER_NUMBER)},
        ),
        (0xFB, 0x06): Definition(
            SealKind.RESIDENCE_PERMIT,
            {0x02: _zone(Format.TD2), 0x03: _c40(Fact.PASSPORT_NUMBER)},
        ),
        (0xFA, 0x06): Definition(
            SealKind.SUPPLEMENTARY_SHEET,
            {0x04: _zone(Format.TD2), 0x05: _c40(Fact.NUMBER)},
        ),
        (0xFC, 0x04): Definition(
            SealKind.SOCIAL_INSURANCE_CARD,
            {
                0x01: _c40(Fact.REGISTER_NUMBER),
                0x02: _text(Fact.PRIMARY_NAME),
                0x03: _text(Fact.SECONDARY_NAME),
                0x04: _text(Fact.BIRTH_NAME),
            },
        ),
        (0xF9, 0x08): Definition(
            SealKind.ADDRESS_STICKER,
            {
                0x01: _c40(Fact.NUMBER),
                0x02: _c40(Fact.MUNICIPALITY),
                0x03: _c40(Fact.ADDRESS),
            },
        ),
        (0xF8, 0x0A): Definition(
            SealKind.RESIDENCE_STICKER,
            {
                0x01: _c40(Fact.PASSPORT_NUMBER),
                0x02: _c40(Fact.MUNICIPALITY),
                0x03: _c40(Fact.ADDRESS),
            },
        ),
        BORDER_PASS: Definition(SealKind.BORDER_PASS, _BORDER_PASS_FEATURES),
    }
)

UNKNOWN = Definition(SealKind.OTHER, {})
"""Of a kind that nobody here has seen: what it says stays unread."""

TAG_OF: Mapping[Fact, int] = MappingProxyType(
    {feature.fact: tag for tag, feature in _BORDER_PASS_FEATURES.items()}
)
"""The tags of a border pass, for writing one."""
