"""A travel document as columns: the same in every table that keeps one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Date, Row, SmallInteger

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
)
from checkpoint.storage.columns import Text, word


def document_columns() -> tuple[Column[Any], ...]:
    """New columns for a travel document and its holder."""
    return (
        Column("document_key", Text, nullable=False),
        Column("document_kind", word(DocumentKind), nullable=False),
        Column("document_issuer", Text, nullable=False),
        Column("document_number", Text, nullable=False),
        Column("expires_on", Date),
        Column("issued_on", Date),
        Column("district", Text, nullable=False),
        Column("issuing_office", Text, nullable=False),
        Column("primary_name", Text, nullable=False),
        Column("secondary_name", Text, nullable=False),
        Column("name_is_truncated", Boolean, nullable=False),
        Column("nationality", Text, nullable=False),
        Column("sex", word(Sex), nullable=False),
        Column("birth_year", SmallInteger),
        Column("birth_month", SmallInteger),
        Column("birth_day", SmallInteger),
        Column("national_number", Text, nullable=False),
        Column("place_of_birth", Text, nullable=False),
    )


def document_values(document: TravelDocument) -> dict[str, object]:
    """What a document's columns hold."""
    holder = document.holder
    return {
        "document_key": document.key,
        "document_kind": document.kind,
        "document_issuer": document.issuer,
        "document_number": document.number,
        "expires_on": document.expires_on,
        "issued_on": document.issued_on,
        "district": document.district,
        "issuing_office": document.issuing_office,
        "primary_name": holder.name.primary,
        "secondary_name": holder.name.secondary,
        "name_is_truncated": holder.name.is_truncated,
        "nationality": holder.nationality,
        "sex": holder.sex,
        **birth_values(holder.born),
        "national_number": holder.national_number,
        "place_of_birth": holder.place_of_birth,
    }


def document_of(row: Row[Any]) -> TravelDocument:
    """The document that a row holds."""
    return TravelDocument(
        kind=row.document_kind,
        issuer=row.document_issuer,
        number=row.document_number,
        holder=Holder(
            name=PersonName(row.primary_name, row.secondary_name, row.name_is_truncated),
            nationality=row.nationality,
            sex=row.sex,
            born=birth_of(row),
            national_number=row.national_number,
            place_of_birth=row.place_of_birth,
        ),
        expires_on=row.expires_on,
        issued_on=row.issued_on,
        district=row.district,
        issuing_office=row.issuing_office,
    )


def birth_values(born: PartialDate | None) -> dict[str, object]:
    """A date of birth in its parts, as far as they are known."""
    if born is None:
        return {"birth_year": None, "birth_month": None, "birth_day": None}
    return {"birth_year": born.year, "birth_month": born.month, "birth_day": born.day}


def birth_of(row: Row[Any]) -> PartialDate | None:
    """The date of birth that a row holds."""
    if row.birth_year is None:
        return None
    return PartialDate(row.birth_year, row.birth_month, row.birth_day)
