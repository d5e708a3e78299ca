"""What each source says of one document: its zone, a code, a seal, a hand, the register.

A document says the same thing several times over, and a forger seldom changes all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex, TravelDocument


class ClaimSource(StrEnum):
    """Who says it."""

    ZONE = "zone"
    """The machine-readable zone."""
    CODE = "code"
    """A code without a signature: anybody can print one."""
    SEAL = "seal"
    """A signed seal (Doc 9303-13), whether its signature holds or not."""
    TYPED = "typed"
    """The officer's hand, from what is printed on the page."""
    REGISTER = "register"
    """What was recorded of the same document before, at this post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What one source says; what it does not say is absent or empty."""

    source: ClaimSource
    number: str = ""
    issuer: str = ""
    """Three letters, as for `TravelDocument.issuer`."""
    name: PersonName | None = None
    nationality: str = ""
    sex: Sex | None = None
    born: PartialDate | None = None
    issued_on: date | None = None
    expires_on: date | None = None
    district: str = ""
    is_proven: bool = False
    """A signature that holds vouches for all of it."""
    noted_on: date | None = None
    """When this post itself wrote it down: on its register, or on a label that it signed."""


def claims_of(document: TravelDocument, source: ClaimSource) -> Claims:
    """All that a document says that can be held against another source."""
    holder = document.holder
    return Claims(
        source=source,
        number=document.number,
        issuer=document.issuer,
        name=holder.name,
        nationality=holder.nationality,
        sex=holder.sex,
        born=holder.born,
        issued_on=document.issued_on,
        expires_on=document.expires_on,
        district=document.district,
    )
