"""JSON in its one canonical form (RFC 8785): the bytes that a VDS-NC is signed over."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from checkpoint.domain.documents.seals.faults import SealBroken, SealFault

DEEPEST = 16
"""Objects within objects: no seal needs more than six."""
LARGEST = 2**53 - 1
"""The whole numbers that every reader of JSON takes for the same (RFC 7493 §2.2)."""
_SURROGATE = re.compile("[\ud800-\udfff]")


def parse_json(text: str) -> dict[str, Any]:
    """Read an object of I-JSON (RFC 7493), or raise SealBroken.

    A name that is there twice would be read differently by different programs, and so mean
    something else than was signed.
    """
    if _depth(text) > DEEPEST:
        raise SealBroken(SealFault.BAD_STRUCTURE)
    try:
        content = json.loads(
            text, object_pairs_hook=_object, parse_constant=_refuse, parse_float=_refuse
        )
    except (ValueError, RecursionError) as error:
        raise SealBroken(SealFault.BAD_STRUCTURE) from error
    if not isinstance(content, dict):
        raise SealBroken(SealFault.BAD_STRUCTURE)
    return content


def canonical(value: object) -> bytes:
    """Write a value as RFC 8785 asks, or raise SealBroken."""
    return "".join(_written(value)).encode()


def _written(value: object) -> Iterator[str]:
    match value:
        case dict():
            yield "{"
            for place, name in enumerate(sorted(value, key=_utf16)):
                yield "," if place else ""
                yield _string(name) + ":"
                yield from _written(value[name])
            yield "}"
        case list():
            yield "["
            for place, item in enumerate(value):
                yield "," if place else ""
                yield from _written(item)
            yield "]"
        case str():
            yield _string(value)
        case int() if abs(value) > LARGEST:
            raise SealBroken(SealFault.BAD_STRUCTURE)
        case _:
            yield json.dumps(value)


def _string(text: str) -> str:
    """Escaped no more than is needed (RFC 8785 §3.2.2.2), as Python does it."""
    if _SURROGATE.search(text):
        raise SealBroken(SealFault.BAD_TEXT)
    return json.dumps(text, ensure_ascii=False)


def _utf16(name: str) -> bytes:
    """Names are put in order by their UTF-16 code units (§3.2.3)."""
    return name.encode("utf-16-be", "surrogatepass")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) != len(pairs):
        raise SealBroken(SealFault.BAD_STRUCTURE)
    return content


def _refuse(_text: str) -> float:
    """Fractions, and what is no number: no seal has any, and their one form is hard to tell."""
    raise SealBroken(SealFault.BAD_STRUCTURE)


def _depth(text: str) -> int:
    """How deep objects and lists can be nested at most; brackets within strings count too."""
    deepest = depth = 0
    for mark in text:
        if mark in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif mark in "]}":
            depth -= 1
    return deepest
