"""Validates against a JSON Schema as far as ours uses it; what it does not know, it refuses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

KNOWN = {
    "$schema",
    "$id",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "const",
    "enum",
    "pattern",
    "minLength",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "uniqueItems",
}
TYPES: Mapping[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
    "null": type(None),
}


def faults(value: object, schema: Mapping[str, Any], root: Mapping[str, Any]) -> Iterator[str]:
    """Every way in which a value is not what the schema says (JSON Schema 2020-12)."""
    unknown = schema.keys() - KNOWN
    assert not unknown, f"this validator does not know {unknown}"
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        yield from faults(value, root["$defs"][name], root)
    if "type" in schema:
        wanted = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if not any(isinstance(value, TYPES[one]) for one in wanted):
            yield f"{value!r} is no {wanted}"
            return
    if "const" in schema and value != schema["const"]:
        yield f"{value!r} is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{value!r} is none of {schema['enum']}"
    if isinstance(value, str):
        yield from _of_text(value, schema)
    elif isinstance(value, list):
        yield from _of_list(value, schema, root)
    elif isinstance(value, dict):
        yield from _of_object(value, schema, root)


def _of_text(value: str, schema: Mapping[str, Any]) -> Iterator[str]:
    if not re.search(schema.get("pattern", ""), value):
        yield f"{value!r} does not fit {schema['pattern']}"
    if len(value) < schema.get("minLength", 0):
        yield f"{value!r} is too short"


def _of_list(value: list[Any], schema: Mapping[str, Any], root: Mapping[str, Any]) -> Iterator[str]:
    if schema.get("uniqueItems") and len(set(value)) != len(value):
        yield f"{value} says something twice"
    for one in value:
        yield from faults(one, schema.get("items", {}), root)


def _of_object(
    value: dict[str, Any], schema: Mapping[str, Any], root: Mapping[str, Any]
) -> Iterator[str]:
    properties = schema.get("properties", {})
    yield from (f"{name} is missing" for name in schema.get("required", ()) if name not in value)
    if schema.get("additionalProperties") is False:
        yield from (f"{name} is unknown" for name in value if name not in properties)
    for name, one in value.items():
        yield from faults(one, properties.get(name, {}), root)
