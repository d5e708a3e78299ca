"""The travel document that a zone speaks of."""

from __future__ import annotations

from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.domain.documents.mrz.codes import document_kind
from checkpoint.domain.documents.mrz.formats import Format
from checkpoint.domain.documents.mrz.zone import Zone
from checkpoint.domain.documents.travel_document import Holder, TravelDocument


def document_of(zone: Zone) -> TravelDocument:
    """Take a zone at its word; its faults say how far that may be done.

    On a passport the optional field is taken for the personal number, for which it is meant
    (Doc 9303-4 §4.2.2.2); on cards and visas it can hold anything, and is left in the zone.
    """
    personal_number = zone.optional if zone.format is Format.TD3 else ""
    holder = Holder(
        name=zone.name,
        nationality=zone.nationality,
        sex=zone.sex,
        born=zone.born,
        national_number=personal_number.replace(FILLER, " "),
    )
    return TravelDocument(
        kind=document_kind(zone.code, zone.nationality),
        issuer=zone.issuer,
        number=zone.number,
        holder=holder,
        expires_on=zone.expires_on,
    )
