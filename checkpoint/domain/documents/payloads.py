"""What the code on a pass says, by the rows in which its post describes such codes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import fields as dataclass_fields
from datetime import date
from enum import StrEnum, auto
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from checkpoint.domain.documents.claims import Claims, ClaimSource
from checkpoint.domain.documents.code_forms import LONGEST, number_in
from checkpoint.domain.documents.date_forms import read_date
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.payload_mappings import (
    LONGEST_NAME,
    DeclarationMapping,
    DelimitedMapping,
    JsonMapping,
    NumberMapping,
    PairsMapping,
    PassField,
    PayloadMapping,
    UrlMapping,
)
from checkpoint.domain.documents.travel_document import PersonName, Sex, plain_number
from checkpoint.domain.documents.typed import TypedFields
from checkpoint.domain.errors import ReadingFailed

LONGEST_VALUE = 120
LONGEST_NUMBER = 40
_DEEPEST = 16
"""Braces and brackets in one another; honest codes have two or three."""
_MOST_BRACES = 200
_A_CODE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PassPayload:
    """A pass as its code describes it, which anybody can print."""

    fields: TypedFields
    """As they would be typed; what the code does not say is empty or what its row says."""
    claims: Claims
    """What the code itself says, to be held against other sources."""
    unread: tuple[PassField, ...] = ()
    """What stands in the code and makes no sense there: a date of another form, a long text."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """The receipt of an All Indonesia declaration, as it stands."""

    text: str


class DeclarationAlone(ReadingFailed):
    """The receipt of a declaration was scanned while no traveller stands at the counter."""


class Misfit(StrEnum):
    """Why a code is not what a row describes."""

    TOO_LONG = auto()
    OTHER_FORM = auto()
    NOT_JSON = auto()
    NUMBER_MISSING = auto()


Payload: TypeAlias = PassPayload | Declaration


def read_payload(code: str | bytes, mappings: Iterable[PayloadMapping]) -> Payload | None:
    """What a code means by the first row that it fits; ``None`` where it fits none."""
    readings = (read_by(mapping, code) for mapping in mappings)
    return next((read for read in readings if not isinstance(read, Misfit)), None)


def read_by(mapping: PayloadMapping, code: str | bytes) -> Payload | Misfit:
    """What a code means by one row, or why it is none of these."""
    text = _text_of(code)
    if text is None:
        return Misfit.OTHER_FORM
    if len(text) > LONGEST:
        return Misfit.TOO_LONG
    number = number_in(mapping.form, text)
    if number is None:
        return Misfit.OTHER_FORM
    if isinstance(mapping, DeclarationMapping):
        return Declaration(text)
    if isinstance(mapping, NumberMapping):
        return _pass_of(mapping, {PassField.NUMBER: number})
    values = _values(mapping, text)
    return Misfit.NOT_JSON if values is None else _pass_of(mapping, values)


_WithFields: TypeAlias = DelimitedMapping | JsonMapping | PairsMapping | UrlMapping
_OfPass: TypeAlias = NumberMapping | _WithFields


def _text_of(code: str | bytes) -> str | None:
    if isinstance(code, str):
        return code.strip()
    try:
        return code.decode("utf-8").strip()
    except UnicodeDecodeError:
        return None


def _values(mapping: _WithFields, text: str) -> Mapping[PassField, str] | None:
    """The texts in the fields, as they stand; ``None`` where the code cannot be taken apart."""
    match mapping:
        case DelimitedMapping(separator=separator, fields=fields):
            parts = zip(fields, text.split(separator), strict=False)
            return {field: part for field, part in parts if field}
        case PairsMapping(separator=separator, equals=equals, fields=fields):
            pairs = (pair.partition(equals) for pair in text.split(separator))
            return _named({name: value for name, _, value in pairs}, fields)
        case UrlMapping(fields=fields):
            return _named(_of_url(text), fields)
        case JsonMapping(fields=fields):
            return _of_json(text, fields)


def _named(found: Mapping[str, str], fields: Mapping[PassField, str]) -> Mapping[PassField, str]:
    """Values by the names they bear in the code, whose letter case does not count."""
    values = {name.strip().casefold(): value for name, value in found.items()}
    wanted = {field: name.strip().casefold() for field, name in fields.items()}
    return {field: values[name] for field, name in wanted.items() if name in values}


def _of_url(text: str) -> Mapping[str, str]:
    try:
        query = urlsplit(text).query or text.partition("?")[2]
        return dict(parse_qsl(query, max_num_fields=_MOST_BRACES))
    except ValueError:
        return {}


def _of_json(text: str, fields: Mapping[PassField, str]) -> Mapping[PassField, str] | None:
    if sum(text.count(brace) for brace in "[{") > _MOST_BRACES:
        return None
    try:
        content = json.loads(text)
    except ValueError:
        return None
    found = {field: _at(content, path) for field, path in fields.items()}
    return {field: value for field, value in found.items() if value is not None}


def _at(content: object, path: str) -> str | None:
    """The text or number at a path, or ``None`` where nothing of the kind stands."""
    at: Any = content
    for step in path.strip()[:LONGEST_NAME].split(".")[:_DEEPEST]:
        if isinstance(at, dict):
            at = at.get(step)
        elif isinstance(at, list) and step.isdecimal() and int(step) < len(at):
            at = at[int(step)]
        else:
            return None
    is_plain = isinstance(at, str | int | float) and not isinstance(at, bool)
    return str(at) if is_plain else None


def _pass_of(mapping: _OfPass, values: Mapping[PassField, str]) -> PassPayload | Misfit:
    said = {field: _tidy(value) for field, value in values.items()}
    said = {field: value for field, value in said.items() if value}
    number = said.get(PassField.NUMBER, "")
    if not plain_number(number) or len(number) > LONGEST_NUMBER:
        return Misfit.NUMBER_MISSING
    read = {field: _read(field, value, mapping) for field, value in said.items()}
    known = {field.value: value for field, value in read.items() if value is not None}
    return PassPayload(
        fields=_fields_of(known, mapping),
        claims=_claims_of(known),
        unread=tuple(field for field, value in read.items() if value is None),
    )


_Said: TypeAlias = str | Sex | PartialDate | date


def _read(field: PassField, text: str, mapping: _OfPass) -> _Said | None:
    """What a field says, or ``None`` where it makes no sense."""
    match field:
        case PassField.BORN:
            return read_date(mapping.date_format, text)
        case PassField.ISSUED_ON | PassField.EXPIRES_ON:
            day = read_date(mapping.date_format, text)
            return day.full() if day else None
        case PassField.SEX:
            return _sex(text, mapping)
        case PassField.ISSUER | PassField.NATIONALITY:
            is_code = len(text) == _A_CODE and text.isascii() and text.isalpha()
            return text.upper() if is_code else None
        case PassField.NUMBER | PassField.NAME:
            return text.upper() if len(text) <= LONGEST_VALUE else None
        case _:
            return text if len(text) <= LONGEST_VALUE else None


def _sex(text: str, mapping: _OfPass) -> Sex | None:
    if text.upper() in {word.upper() for word in mapping.female}:
        return Sex.FEMALE
    return Sex.MALE if text.upper() in {word.upper() for word in mapping.male} else None


def _fields_of(known: Mapping[str, Any], mapping: _OfPass) -> TypedFields:
    """A pass is made out to the nationals of its issuer, unless the code says otherwise."""
    issuer = known.get("issuer", mapping.issuer.upper())
    usual: dict[str, Any] = {
        "kind": mapping.document,
        "issuer": issuer,
        "name": "",
        "nationality": issuer,
        "sex": Sex.UNSPECIFIED,
        "born": None,
        "expires_on": None,
    }
    return TypedFields(**usual | dict(known))


def _claims_of(known: Mapping[str, Any]) -> Claims:
    """Only what stands in the code: what its row adds is no claim of anybody's."""
    claimed = {field.name for field in dataclass_fields(Claims)} - {"name"}
    name = PersonName(known["name"]) if "name" in known else None
    said = {field: value for field, value in known.items() if field in claimed}
    return Claims(source=ClaimSource.CODE, name=name, **said)


def _tidy(value: str) -> str:
    """Single spaces, and nothing that cannot be printed."""
    plain = "".join(mark if mark.isprintable() else " " for mark in value)
    return " ".join(plain.split())
