"""Dates as they are typed in a hurry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class NothingTyped:
    """The field is empty."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What is typed may still become a date."""


@dataclass(frozen=True, slots=True)
class Impossible:
    """No further key makes a date of it."""


TypedDate: TypeAlias = NothingTyped | Unfinished | Impossible | PartialDate

_YEARS = range(1850, 2150)
"""Years of living people and of documents."""
_LONGEST = len("17-08-1985")
_DIGITS = len("17081985")
_SEPARATORS = re.compile(r"[-/. ]+")
_UNKNOWN = re.compile(r"[0xX<?]*")
_PARTS = {1: ("year",), 2: ("month", "year"), 3: ("day", "month", "year")}
_RUN_TOGETHER = {4: (4,), 6: (2, 4), 8: (2, 2, 4)}


def read_typed_date(text: str) -> TypedDate:
    """Read ``17081985``, ``17-8-1985``, ``081985``, ``8/1985`` or ``1985``, also ``1985-08-17``.

    Unknown parts may be left out, or written ``00`` or ``xx``: ``00081985``. Years have four
    digits: with two, nobody can tell 1925 from 2025.
    """
    text = text.strip()
    if not text:
        return NothingTyped()
    parts = _parts_of(text)
    if parts is None:
        return Unfinished() if _may_go_on(text) else Impossible()
    return _date_of(parts, text)


def _parts_of(text: str) -> list[str] | None:
    """Day, month and year as written, as many as there are; None if the year is not whole."""
    parts = _SEPARATORS.split(text)
    if len(parts) == 1 and len(text) in _RUN_TOGETHER:
        parts, rest = [], text
        for width in _RUN_TOGETHER[len(text)]:
            parts.append(rest[:width])
            rest = rest[width:]
    if len(parts) in {2, 3} and re.fullmatch(r"\d{4}", parts[0]):
        parts.reverse()
    whole = len(parts) in _PARTS and re.fullmatch(r"\d{4}", parts[-1])
    return parts if whole else None


def _may_go_on(text: str) -> bool:
    return len(text) < _LONGEST and re.fullmatch(r"[\dxX<?./ -]*", text) is not None


def _date_of(parts: list[str], text: str) -> TypedDate:
    *front, year = parts
    if int(year) not in _YEARS:
        return _not_a_date(text)
    known = [None if _UNKNOWN.fullmatch(part) else part for part in front]
    try:
        numbers = [None if part is None else int(part) for part in known]
        month, day = ([None, None, *numbers][::-1])[:2]
        return PartialDate(int(year), month, day)
    except (ValueError, InvalidValue):
        return _not_a_date(text)


def _not_a_date(text: str) -> TypedDate:
    """Digits that are no date yet may become one with the next digit."""
    return Unfinished() if len(text) < _DIGITS and text.isdecimal() else Impossible()
