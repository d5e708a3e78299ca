"""The seal of this program's own labels: what it says of a border pass, and the pass it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.seals.c40 import c40_encode
from checkpoint.domain.documents.seals.days import day_encode
from checkpoint.domain.documents.seals.definitions import BORDER_PASS, TAG_OF, Fact, SealKind
from checkpoint.domain.documents.seals.header import Header
from checkpoint.domain.documents.seals.seal import Seal
from checkpoint.domain.documents.seals.vds import unsigned_vds
from checkpoint.domain.documents.travel_document import (
    LOCAL_KINDS,
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
)
from checkpoint.domain.errors import InvalidValue

SIGNER_COUNTRY = "ID"
"""Nobody else's signer can seal a pass as a post of Indonesia."""
LONGEST_TEXT = 60
"""Bytes of a name or district in a seal, so that its code stays coarse enough for a webcam."""


def unsigned_pass(document: TravelDocument, *, signer: str, reference: str, on: date) -> bytes:
    """What is to be signed of a border pass; raises InvalidValue where it cannot be sealed."""
    if not document.kind.is_local or not document.number.strip():
        raise InvalidValue("only a border pass with a number is sealed")
    header = Header(
        issuer=document.issuer,
        signer=signer,
        reference=reference,
        issued_on=document.issued_on,
        signed_on=on,
        definition=BORDER_PASS[0],
        category=BORDER_PASS[1],
    )
    return unsigned_vds(header, dict(_features(document)))


def sealed_pass(seal: Seal) -> TravelDocument | None:
    """The pass that a seal speaks of, if it is one of these and says enough for a document."""
    if seal.kind is not SealKind.BORDER_PASS or seal.country != SIGNER_COUNTRY:
        return None
    facts = seal.facts
    kind = facts.get(Fact.DOCUMENT_KIND, "")
    name = facts.get(Fact.PRIMARY_NAME, "").strip()
    if kind not in set(LOCAL_KINDS) or not name or not seal.number.strip():
        return None
    holder = Holder(
        name=PersonName(name, facts.get(Fact.SECONDARY_NAME, "")),
        nationality=facts.get(Fact.NATIONALITY, ""),
        sex=sex_in(facts) or Sex.UNSPECIFIED,
        born=born_in(facts),
    )
    return TravelDocument(
        kind=DocumentKind(kind),
        issuer=seal.issuer,
        number=seal.number,
        holder=holder,
        expires_on=expiry_in(facts),
        issued_on=seal.issued_on,
        district=facts.get(Fact.DISTRICT, ""),
    )


def sex_in(facts: Mapping[Fact, str]) -> Sex | None:
    """The sex that a seal states."""
    said = facts.get(Fact.SEX, "")
    return Sex(said) if said in set(Sex) else None


def born_in(facts: Mapping[Fact, str]) -> PartialDate | None:
    """The birth that a seal states, as far as it is known: 1985, 198512 or 19851202, or ISO."""
    digits = facts.get(Fact.BORN, "").replace("-", "")
    parts = filter(None, (digits[:4], digits[4:6], digits[6:]))
    try:
        return PartialDate.from_iso("-".join(parts))
    except InvalidValue:
        return None


def expiry_in(facts: Mapping[Fact, str]) -> date | None:
    """The last good day that a seal states outside of a zone."""
    said = facts.get(Fact.EXPIRES, "")
    return date.fromisoformat(said) if said else None


def _features(document: TravelDocument) -> Iterator[tuple[int, bytes]]:
    holder = document.holder
    texts = {
        Fact.NUMBER: document.number,
        Fact.PRIMARY_NAME: holder.name.primary,
        Fact.SECONDARY_NAME: holder.name.secondary,
        Fact.DISTRICT: document.district,
        Fact.DOCUMENT_KIND: document.kind.value,
    }
    codes = {
        Fact.NATIONALITY: holder.nationality,
        Fact.SEX: holder.sex.value,
        Fact.BORN: holder.born.iso().replace("-", "") if holder.born else "",
    }
    for fact, text in texts.items():
        if not text.isprintable():
            raise InvalidValue("a text with a character that cannot be printed beside the seal")
        written = text.strip().encode()
        if len(written) > LONGEST_TEXT:
            raise InvalidValue("a text that is too long for a seal")
        if written:
            yield TAG_OF[fact], written
    for fact, text in codes.items():
        if text:
            yield TAG_OF[fact], c40_encode(text)
    if document.expires_on is not None:
        yield TAG_OF[Fact.EXPIRES], day_encode(document.expires_on)
