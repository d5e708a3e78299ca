"""Everything that says something about the document on the counter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from checkpoint.domain.crossings.crossing import Capture, Recorded
from checkpoint.domain.documents.claims import Claims, ClaimSource, claims_of
from checkpoint.domain.documents.mrz import Zone, document_of, parse
from checkpoint.domain.documents.scanned import ScannedText, TextKind
from checkpoint.domain.documents.travel_document import TravelDocument, plain_number
from checkpoint.domain.posts.post import Post
from checkpoint.services.ports import Store

_OWN = {
    Capture.SCANNED: ClaimSource.CODE,
    Capture.TYPED: ClaimSource.TYPED,
    Capture.KNOWN: ClaimSource.REGISTER,
}
"""Where a document without a zone was taken from."""


def claims_on(
    store: Store,
    document: TravelDocument,
    *,
    post: Post,
    capture: Capture,
    zone: Zone | None,
    beside: Sequence[Claims],
    history: Sequence[Recorded],
) -> tuple[Claims, ...]:
    """What each source says: first the one the document was taken from, the register last."""
    source = _OWN[capture] if zone is None else ClaimSource.ZONE
    known = tuple(_known(store, post, document, history))
    if source is ClaimSource.REGISTER:
        noted_on = next((one.noted_on for one in known), None)
        return (replace(claims_of(document, source), noted_on=noted_on), *beside)
    return (claims_of(document, source), *beside, *known)


def claims_beside(
    document: TravelDocument, others: Sequence[ScannedText], *, today: date
) -> Iterator[Claims]:
    """What the codes beside a zone say: a zone of their own, or the document's number.

    Nothing says what a bare code means. It is held for the number only if it has the form of
    this document's number, sign for sign; else it may number anything, such as the booklet.
    """
    for other in others:
        if other.kind is not TextKind.BARCODE:
            continue
        zone = parse(other.text, today=today)
        if isinstance(zone, Zone):
            if not zone.is_visa and not zone.faults:
                yield claims_of(document_of(zone), ClaimSource.CODE)
        elif _form(other.text) == _form(document.number):
            yield Claims(source=ClaimSource.CODE, number=other.text.strip())


def _known(
    store: Store, post: Post, document: TravelDocument, history: Sequence[Recorded]
) -> Iterator[Claims]:
    """What was registered of the pass, or recorded of the document, the last time here.

    Of a passport only the bearer is held against it: it may have been typed with a date or two
    left out, and its own check digits say more.
    """
    if document.kind.is_local:
        passes = store.passes.find(plain_number(document.number))
        for one in passes:
            if one.document.key == document.key:
                yield replace(
                    claims_of(one.document, ClaimSource.REGISTER),
                    noted_on=post.local(one.registered_at).date(),
                )
    elif history:
        bearer = history[0].crossing.document.holder
        yield Claims(
            source=ClaimSource.REGISTER,
            name=bearer.name,
            nationality=bearer.nationality,
            sex=bearer.sex,
            born=bearer.born,
        )


def _form(number: str) -> str:
    """The pattern of a number: a letter for every letter, a naught for every digit."""
    return "".join("0" if mark.isdigit() else "A" for mark in plain_number(number))
