"""A row of pass codes as it stands in the form, and the mapping that it amounts to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Literal, TypeAlias, get_args

from checkpoint.domain.documents.code_forms import ANY
from checkpoint.domain.documents.payload_mappings import (
    MOST_FIELDS,
    DeclarationMapping,
    DelimitedMapping,
    JsonMapping,
    MappingFault,
    NumberMapping,
    PairsMapping,
    PassField,
    PayloadMapping,
    UrlMapping,
    mapping_faults,
)
from checkpoint.domain.documents.travel_document import INDONESIA, DocumentKind


class CodeKind(StrEnum):
    """The kinds of mapping, by their words in the file."""

    NUMBER = "number"
    DELIMITED = "delimited"
    JSON = "json"
    PAIRS = "pairs"
    URL = "url"
    DECLARATION = "declaration"


_MAPPINGS: Mapping[CodeKind, type[PayloadMapping]] = {
    CodeKind(kind.__dataclass_fields__["kind"].default): kind for kind in get_args(PayloadMapping)
}

ASKED: Mapping[CodeKind, tuple[str, ...]] = {
    CodeKind.NUMBER: ("document", "issuer"),
    CodeKind.DELIMITED: ("document", "issuer", "date_format", "separator", "fields"),
    CodeKind.JSON: ("document", "issuer", "date_format", "fields"),
    CodeKind.PAIRS: ("document", "issuer", "date_format", "separator", "equals", "fields"),
    CodeKind.URL: ("document", "issuer", "date_format", "fields"),
    CodeKind.DECLARATION: (),
}
"""What is asked of a kind beside its form and its note, by the names of the mapping."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCode:
    """What stands in the fields."""

    kind: CodeKind
    form: str = ANY
    document: DocumentKind = DocumentKind.BORDER_PASS
    issuer: str = INDONESIA
    date_format: str = "YYYY-MM-DD"
    separator: str = "|"
    equals: str = "="
    places: Mapping[PassField, str] = field(default_factory=dict)
    """Where each field stands: by number in a row of fields, else by name; no empty ones."""
    note: str = ""


Faults: TypeAlias = Mapping[str, MappingFault]


def typed_of(mapping: PayloadMapping) -> TypedCode:
    """A row as it is shown."""
    kind = CodeKind(mapping.kind)
    shown = ("form", "note", *(name for name in ASKED[kind] if name != "fields"))
    said: dict[str, Any] = {name: getattr(mapping, name) for name in shown}
    return TypedCode(kind=kind, places=dict(_places(mapping)), **said)


def mapping_of(typed: TypedCode, before: PayloadMapping | None) -> PayloadMapping | Faults:
    """The row that was typed, or what stands against it by field.

    What the form does not show, such as the post and the words for the sexes, stays as it was.
    """
    said: dict[str, Any] = {"form": typed.form.strip() or ANY, "note": typed.note.strip()}
    said |= {name: getattr(typed, name) for name in ASKED[typed.kind] if name != "fields"}
    if "fields" in ASKED[typed.kind]:
        is_row = typed.kind is CodeKind.DELIMITED
        fields = _in_a_row(typed.places) if is_row else dict(typed.places)
        if isinstance(fields, MappingFault):
            return {"fields": fields}
        said["fields"] = fields
    if before is not None and before.kind == typed.kind.value:
        mapping = replace(before, **said)
    else:
        mapping = _MAPPINGS[typed.kind](**said)
    return dict(mapping_faults(mapping)) or mapping


def _places(mapping: PayloadMapping) -> Iterator[tuple[PassField, str]]:
    match mapping:
        case DelimitedMapping(fields=fields):
            for number, name in enumerate(fields, start=1):
                if name:
                    yield name, str(number)
        case JsonMapping() | PairsMapping() | UrlMapping():
            yield from mapping.fields.items()
        case NumberMapping() | DeclarationMapping():
            return


def _in_a_row(
    places: Mapping[PassField, str],
) -> tuple[PassField | Literal[""], ...] | MappingFault:
    """The fields in the order of their numbers, with gaps for what is passed over."""
    numbers = {field: _number(text) for field, text in places.items()}
    if not all(1 <= number <= MOST_FIELDS for number in numbers.values()):
        return MappingFault.FIELD_NAME
    if len(set(numbers.values())) < len(numbers):
        return MappingFault.FIELD_TWICE
    by_number = {number: field for field, number in numbers.items()}
    return tuple(by_number.get(at, "") for at in range(1, max(by_number, default=0) + 1))


def _number(text: str) -> int:
    plain = text.strip()
    return int(plain) if plain.isascii() and plain.isdecimal() and len(plain) <= 2 else 0  # noqa: PLR2004
