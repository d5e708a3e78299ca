"""What is known of the person at the counter, as it is held against the lists."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex, TravelDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Traveller:
    """A person to be looked for; what is not known is empty, and never counts against him."""

    names: tuple[str, ...]
    """As the document bears it, and any other name he is known by."""
    is_name_truncated: bool = False
    """The document had no room for the whole name, so its words may be beginnings only."""
    born: PartialDate | None = None
    sex: Sex = Sex.UNSPECIFIED
    nationality: str = ""
    document_number: str = ""
    document_issuer: str = ""
    national_number: str = ""
    place_of_birth: str = ""


def traveller_of(document: TravelDocument) -> Traveller:
    """Take from a document what the lists can be asked about."""
    holder = document.holder
    return Traveller(
        names=(holder.name.full,),
        is_name_truncated=holder.name.is_truncated,
        born=holder.born,
        sex=holder.sex,
        nationality=holder.nationality,
        document_number=document.number,
        document_issuer=document.issuer,
        national_number=holder.national_number,
        place_of_birth=holder.place_of_birth,
    )
