"""What a seal claims of the document that bears it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from checkpoint.domain.documents.claims import Claims, ClaimSource
from checkpoint.domain.documents.mrz import Zone, document_of, parse
from checkpoint.domain.documents.seals.border_pass import born_in, expiry_in, sex_in
from checkpoint.domain.documents.seals.definitions import Fact, SealKind
from checkpoint.domain.documents.seals.seal import Seal
from checkpoint.domain.documents.travel_document import PersonName

_BESIDE_A_PASSPORT = frozenset(
    {
        SealKind.VISA,
        SealKind.RESIDENCE_PERMIT,
        SealKind.SUPPLEMENTARY_SHEET,
        SealKind.RESIDENCE_STICKER,
        SealKind.HEALTH_TEST,
        SealKind.VACCINATION,
    }
)
"""Papers beside a passport, which they name: issuer, number and last day of their own are not
those of the document that the traveller shows."""


def zone_in(seal: Seal, *, today: date) -> Zone | None:
    """The machine-readable zone that a seal holds, if it holds one that can be read."""
    lines = seal.facts.get(Fact.ZONE, "")
    zone = parse(lines, today=today) if lines else None
    return zone if isinstance(zone, Zone) else None


def expiry_of(seal: Seal, *, today: date) -> date | None:
    """The last good day of the very paper that bears the seal."""
    return _said(seal, today).expires_on


def claims_of(seal: Seal, *, today: date) -> Claims:
    """What a seal says of the document to travel on, in the common form.

    What it says of the paper it is printed on is left out where that paper is another one.
    """
    said = _said(seal, today)
    if seal.kind not in _BESIDE_A_PASSPORT:
        return said
    passport = seal.facts.get(Fact.PASSPORT_NUMBER, "")
    return replace(said, number=passport, issuer="", issued_on=None, expires_on=None)


def _said(seal: Seal, today: date) -> Claims:
    """Where a seal holds a zone, what that says; else what its features say."""
    zone = zone_in(seal, today=today)
    if zone is not None:
        document = document_of(zone)
        return Claims(
            source=ClaimSource.SEAL,
            number=document.number,
            issuer=document.issuer,
            name=document.holder.name,
            nationality=document.holder.nationality,
            sex=document.holder.sex,
            born=document.holder.born,
            expires_on=document.expires_on,
        )
    facts = seal.facts
    name = facts.get(Fact.PRIMARY_NAME, "").strip()
    return Claims(
        source=ClaimSource.SEAL,
        number=seal.number,
        issuer=seal.issuer,
        name=PersonName(name, facts.get(Fact.SECONDARY_NAME, "").strip()) if name else None,
        nationality=facts.get(Fact.NATIONALITY, ""),
        sex=sex_in(facts),
        born=born_in(facts),
        issued_on=seal.issued_on,
        expires_on=expiry_in(facts),
        district=facts.get(Fact.DISTRICT, ""),
    )
