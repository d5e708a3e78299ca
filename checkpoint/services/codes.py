"""What the codes of a scan mean at a post, by the rows it wrote itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import NamedTuple

from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.claims import Claims
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.payload_mappings import PayloadMapping
from checkpoint.domain.documents.payloads import Declaration, PassPayload, read_payload
from checkpoint.domain.documents.scanned import ScannedCode, ScannedText, TextKind
from checkpoint.domain.documents.seals import Seal, read_seal
from checkpoint.domain.documents.seals.border_pass import sealed_pass
from checkpoint.domain.documents.travel_document import (
    TravelDocument,
    document_key,
    plain_number,
)
from checkpoint.domain.documents.typed import TypedFields
from checkpoint.services.ports import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesRead:
    """What some texts of a scan are, beside a zone or without one."""

    payload: PassPayload | None = None
    """Of the first code on a pass that a row describes."""
    described: ScannedText | None = None
    """That code itself."""
    declaration: str = ""
    """The receipt of an All Indonesia declaration, if one is among them."""
    rest: tuple[ScannedText, ...] = ()
    """All but the declaration."""

    @property
    def own(self) -> tuple[ScannedText, ...]:
        """What the pass may be found by again: the code that a row describes, else any."""
        return self.rest if self.described is None else (self.described,)

    @property
    def claims(self) -> tuple[Claims, ...]:
        """What the pass's code claims."""
        return () if self.payload is None else (self.payload.claims,)


def read_codes(texts: Iterable[ScannedText], mappings: Sequence[PayloadMapping]) -> CodesRead:
    """Sort the texts of a scan; what was typed, or is a seal, stays what it is."""
    found = CodesRead()
    for text in texts:
        is_code = text.kind is TextKind.BARCODE and read_seal(text.text, text.payload) is None
        read = read_payload(text.text, mappings) if is_code else None
        if isinstance(read, Declaration):
            found = replace(found, declaration=found.declaration or read.text)
            continue
        if read is not None and found.payload is None:
            found = replace(found, payload=read, described=text)
        found = replace(found, rest=(*found.rest, text))
    return found


def of_pass(scanned: ScannedCode, codes: CodesRead) -> ScannedCode | Declaration:
    """The code of a scan without a zone that is not the declaration, if there is one.

    A seal goes before all others, and then what a row describes: others may be the printer's.
    """
    if not codes.rest:
        return Declaration(codes.declaration)
    is_seal = read_seal(scanned.code.text, scanned.code.payload) is not None
    code = codes.rest[0] if is_seal or codes.described is None else codes.described
    others = tuple(text for text in codes.rest if text is not code)
    number = scanned.number if code is scanned.code else code.text.strip()
    return replace(scanned, number=number, code=code, others=others)


class _Meant(NamedTuple):
    """A pass that a code speaks of, and whose it is."""

    key: str
    bearer: tuple[str, PartialDate | None]


def are_of_several(
    store: Store, texts: Iterable[ScannedText], mappings: Sequence[PayloadMapping]
) -> bool:
    """Whether two codes speak of the passes of two people.

    A code that neither names a bearer nor is known may number anything, such as the booklet.
    """
    meant = [tuple(_meant(store, text, mappings)) for text in texts]
    return any(
        all(_is_of_another(*both) for both in product(one, other))
        for one, other in combinations(filter(None, meant), 2)
    )


def _meant(store: Store, text: ScannedText, mappings: Sequence[PayloadMapping]) -> Iterator[_Meant]:
    if text.kind is not TextKind.BARCODE:
        return
    seal = read_seal(text.text, text.payload)
    if seal is not None:
        document = sealed_pass(seal) if isinstance(seal, Seal) else None
        if document is not None:
            yield _meant_by(document)
        return
    read = read_payload(text.text, mappings)
    fields = read.fields if isinstance(read, PassPayload) else None
    known = passes_of(store, text.text, fields)
    yield from (_meant_by(one.document) for one in known)
    if fields is not None and fields.name and not known:
        yield _Meant(document_key(fields.issuer, fields.number), (fields.name, fields.born))


def _meant_by(document: TravelDocument) -> _Meant:
    return _Meant(document.key, (document.holder.name.full, document.holder.born))


def _is_of_another(one: _Meant, other: _Meant) -> bool:
    return one.key != other.key and one.bearer != other.bearer


def passes_of(store: Store, text: str, fields: TypedFields | None) -> Sequence[RegisteredPass]:
    """The passes of a code as it stands, or else of the number that its post reads in it."""
    key = plain_number(text)
    known = store.passes.find(key) if key else ()
    if known or fields is None:
        return known
    numbered = store.passes.find(plain_number(fields.number))
    return [one for one in numbered if one.document.issuer == fields.issuer]


def passes_beside(store: Store, others: Iterable[ScannedText]) -> Sequence[RegisteredPass]:
    """The passes of the first other code on the page that one is known by."""
    codes = (text.text for text in others if text.kind is TextKind.BARCODE)
    found = (passes_of(store, code, None) for code in codes)
    return next(filter(None, found), ())
