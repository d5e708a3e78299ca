"""A document typed field by field, as people do when nothing can be scanned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    INDONESIA,
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
    plain_number,
)


class TypedFault(StrEnum):
    """What stands against a typed field."""

    MISSING = auto()
    NOT_A_DATE = auto()
    NOT_A_STATE = auto()
    """Three letters are wanted."""
    NOT_BORN_YET = auto()
    EXPIRES_BEFORE_ISSUE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedFields:
    """What stands in the fields; an empty text was left empty."""

    kind: DocumentKind
    issuer: str
    number: str
    name: str
    """In one line: not every name of this border can be split."""
    nationality: str
    sex: Sex
    born: PartialDate | None
    expires_on: date | None
    issued_on: date | None = None
    national_number: str = ""
    place_of_birth: str = ""
    district: str = ""
    issuing_office: str = ""


def document_of_fields(
    fields: TypedFields, *, today: date
) -> TravelDocument | Mapping[str, TypedFault]:
    """The document, or the faults by the field they stand in."""
    faults = dict(_faults(fields, today))
    if faults:
        return faults
    holder = Holder(
        name=PersonName(_tidy(fields.name)),
        nationality=fields.nationality.upper(),
        sex=fields.sex,
        born=fields.born,
        national_number=plain_number(fields.national_number),
        place_of_birth=_tidy(fields.place_of_birth),
    )
    return TravelDocument(
        kind=fields.kind,
        issuer=fields.issuer.upper(),
        number=fields.number.strip().upper(),
        holder=holder,
        expires_on=fields.expires_on,
        issued_on=fields.issued_on,
        district=fields.district.strip(),
        issuing_office=fields.issuing_office.strip(),
    )


def _faults(fields: TypedFields, today: date) -> Iterator[tuple[str, TypedFault]]:
    if not fields.name.strip():
        yield "name", TypedFault.MISSING
    has_paper = fields.kind is not DocumentKind.NO_DOCUMENT
    if has_paper and not plain_number(fields.number):
        yield "number", TypedFault.MISSING
    for field, code in (("nationality", fields.nationality), ("issuer", fields.issuer)):
        if (field == "nationality" or has_paper) and not _is_state(code):
            yield field, TypedFault.NOT_A_STATE if code.strip() else TypedFault.MISSING
    if needs_district(fields.kind, fields.issuer) and not fields.district.strip():
        yield "district", TypedFault.MISSING
    if fields.born is not None and PartialDate.of(today).iso() < fields.born.iso():
        yield "born", TypedFault.NOT_BORN_YET
    if fields.issued_on and fields.expires_on and fields.expires_on < fields.issued_on:
        yield "expires_on", TypedFault.EXPIRES_BEFORE_ISSUE


def needs_district(kind: DocumentKind, issuer: str) -> bool:
    """Whether a pass counts by where its holder lives: those of Indonesia name the kecamatan."""
    return kind.is_local and issuer.strip().upper() == INDONESIA


def _is_state(code: str) -> bool:
    return len(code) == len("IDN") and code.isascii() and code.isalpha()


def _tidy(text: str) -> str:
    return " ".join(text.upper().split())
