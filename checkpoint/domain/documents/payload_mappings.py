"""How the codes on the passes of a post are to be read: rows that the post writes itself.

No number format of a border pass is known, nor what a code on one holds; each kind of mapping
below is one way in which such codes are made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Literal, TypeAlias

from checkpoint.domain.documents.code_forms import ANY, is_form
from checkpoint.domain.documents.date_forms import is_date_form
from checkpoint.domain.documents.travel_document import INDONESIA, DocumentKind

LONGEST_SEPARATOR = 3
MOST_FIELDS = 40
LONGEST_NAME = 60
"""Of a field in a code, with the names of what it lies in."""


class PassField(StrEnum):
    """What of a pass a code can say."""

    NUMBER = "number"
    ISSUER = "issuer"
    NAME = "name"
    NATIONALITY = "nationality"
    SEX = "sex"
    BORN = "born"
    ISSUED_ON = "issued_on"
    EXPIRES_ON = "expires_on"
    DISTRICT = "district"
    ISSUING_OFFICE = "issuing_office"
    NATIONAL_NUMBER = "national_number"
    PLACE_OF_BIRTH = "place_of_birth"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mapping:
    post: str = ""
    """The post's code; left out where the row holds at every post."""
    form: str = ANY
    """Which codes are meant (see `code_forms`); the first row whose form fits is taken."""
    note: str = ""
    """Where it is known from, for whoever reads the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _PassMapping(_Mapping):
    document: DocumentKind = DocumentKind.BORDER_PASS
    issuer: str = INDONESIA
    date_format: str = "YYYY-MM-DD"
    """See `date_forms`."""
    female: tuple[str, ...] = ("F", "P", "PEREMPUAN", "FEMALE", "WANITA")
    male: tuple[str, ...] = ("M", "L", "LAKI-LAKI", "MALE", "PRIA")


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberMapping(_PassMapping):
    """The code is the pass's number, or holds it in the brackets of the form."""

    kind: Literal["number"] = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class DelimitedMapping(_PassMapping):
    """The code holds fields one behind the other: ``PLB|004512|SUPARMAN``."""

    kind: Literal["delimited"] = "delimited"
    separator: str = "|"
    fields: tuple[PassField | Literal[""], ...]
    """In their order; empty for one that is passed over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonMapping(_PassMapping):
    """The code is JSON; a path goes through the names of objects, and numbers in lists."""

    kind: Literal["json"] = "json"
    fields: Mapping[PassField, str]
    """``{"name": "holder.name", "number": "numbers.0"}``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairsMapping(_PassMapping):
    """The code is names and values: ``NO=004512;NAMA=SUPARMAN``."""

    kind: Literal["pairs"] = "pairs"
    separator: str = ";"
    equals: str = "="
    fields: Mapping[PassField, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlMapping(_PassMapping):
    """The code is an address with the values behind its question mark; it is never opened."""

    kind: Literal["url"] = "url"
    fields: Mapping[PassField, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationMapping(_Mapping):
    """The code is the receipt of an All Indonesia declaration: kept as it stands, not read."""

    kind: Literal["declaration"] = "declaration"


PayloadMapping: TypeAlias = (
    NumberMapping | DelimitedMapping | JsonMapping | PairsMapping | UrlMapping | DeclarationMapping
)


class MappingFault(StrEnum):
    """What stands against an entry of a mapping."""

    FORM = auto()
    FORM_TOO_WIDE = auto()
    """It would take every code for a declaration."""
    NOT_A_PASS = auto()
    NOT_A_STATE = auto()
    DATE_FORM = auto()
    SEPARATOR = auto()
    NUMBER_MISSING = auto()
    FIELD_TWICE = auto()
    FIELD_NAME = auto()
    TOO_MANY = auto()


def mapping_faults(mapping: PayloadMapping) -> Iterator[tuple[str, MappingFault]]:
    """What no counter could make sense of in a row, by the name of the entry."""
    if not is_form(mapping.form):
        yield "form", MappingFault.FORM
    if isinstance(mapping, DeclarationMapping):
        if not mapping.form.strip("*?@#"):
            yield "form", MappingFault.FORM_TOO_WIDE
        return
    if not mapping.document.is_local:
        yield "document", MappingFault.NOT_A_PASS
    if not _is_code(mapping.issuer):
        yield "issuer", MappingFault.NOT_A_STATE
    if not is_date_form(mapping.date_format):
        yield "date_format", MappingFault.DATE_FORM
    if not isinstance(mapping, NumberMapping):
        yield from _separator_faults(mapping)
        yield from _field_faults(mapping)


_WithFields: TypeAlias = DelimitedMapping | JsonMapping | PairsMapping | UrlMapping


def _separator_faults(mapping: _WithFields) -> Iterator[tuple[str, MappingFault]]:
    """What parts fields has a sign or a few; two that are the same part nothing."""
    if isinstance(mapping, DelimitedMapping | PairsMapping) and not _parts(mapping.separator):
        yield "separator", MappingFault.SEPARATOR
    if isinstance(mapping, PairsMapping) and (
        not _parts(mapping.equals) or mapping.equals == mapping.separator
    ):
        yield "equals", MappingFault.SEPARATOR


def _field_faults(mapping: _WithFields) -> Iterator[tuple[str, MappingFault]]:
    named = [field for field in mapping.fields if field]
    if PassField.NUMBER not in named:
        yield "fields", MappingFault.NUMBER_MISSING
    elif len(mapping.fields) > MOST_FIELDS:
        yield "fields", MappingFault.TOO_MANY
    elif len(set(named)) < len(named):
        yield "fields", MappingFault.FIELD_TWICE
    elif not isinstance(mapping, DelimitedMapping) and not all(
        0 < len(name.strip()) <= LONGEST_NAME for name in mapping.fields.values()
    ):
        yield "fields", MappingFault.FIELD_NAME


def _parts(separator: str) -> bool:
    return 0 < len(separator) <= LONGEST_SEPARATOR and not any(mark.isalnum() for mark in separator)


def _is_code(issuer: str) -> bool:
    return len(issuer) == len(INDONESIA) and issuer.isascii() and issuer.isalpha()
