"""One Data TPPO as files: JSON by the schema in resources, and CSV for a spreadsheet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from dataclasses import fields
from io import StringIO
from typing import Any

from pydantic import TypeAdapter

from checkpoint.domain.cases.one_data import Named, OneData, OneDataCase
from checkpoint.resources import RESOURCES

SCHEMA = RESOURCES / "one_data" / "one_data_tppo.schema.json"
"""What a receiver may rely on; the JSON names it by its ``$id``."""

_ADAPTER = TypeAdapter(OneData)
_ALONE = tuple(
    field.name for field in fields(OneDataCase) if field.name not in ("handed_over", "named")
)
_NAMED = tuple(field.name for field in fields(Named))
_MANY = ";"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would run instead of showing it."""


def one_data_json(made: OneData) -> bytes:
    """The whole export; what nobody may have is null."""
    facts = _ADAPTER.dump_python(made, mode="json")
    named = {"schema": schema_id(), **facts}
    return f"{json.dumps(named, ensure_ascii=False, indent=2)}\n".encode()


def one_data_csv(made: OneData) -> bytes:
    """The cases, one a row; the columns of names are there only in an export with names."""
    stream = StringIO()
    columns = (*_ALONE, "handed_over", *(_NAMED if made.has_names else ()))
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    for case in _ADAPTER.dump_python(made, mode="json")["cases"]:
        writer.writerow([_safe(cell) for cell in _cells(case, has_names=made.has_names)])
    # With a mark, or a spreadsheet takes UTF-8 for the code page of the computer.
    return stream.getvalue().encode("utf-8-sig")


def schema_id() -> str:
    """By which the form is known."""
    return str(json.loads(SCHEMA.read_text(encoding="utf-8"))["$id"])


def _cells(case: dict[str, Any], *, has_names: bool) -> Iterable[str]:
    for name in _ALONE:
        yield _text(case[name])
    yield _MANY.join(f"{one['agency']} {one['on']}" for one in case["handed_over"])
    if has_names:
        named = case["named"] or {}
        yield from (_text(named.get(name)) for name in _NAMED)


def _text(value: object) -> str:
    if isinstance(value, list):
        return _MANY.join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
