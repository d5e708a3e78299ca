"""Dates in a zone: six digits, no century (Doc 9303-3 §4.8).

The century is not in the zone and must be concluded:

* **A birth** is not in the future, and not after the document's last day. It falls in the
  latest century that allows this; a person of a hundred or more is therefore taken for a
  child, which the officer sees at a glance.
* **An expiry** falls between fifty years ago and forty-nine years ahead. Passports run for ten
  years at most, so nothing current is missed, and one long expired is not taken for new. Cards
  that never expire may bear a year like 99 and are then shown as expired: the card itself says
  better.
"""

from __future__ import annotations

import re
from datetime import date

from checkpoint.domain.documents.mrz.check_digit import DIGITS, FILLER
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import InvalidValue

NO_DATE = FILLER * 6
NO_YEAR = FILLER * 2
_YEARS_BACK = 50
_FORM = re.compile(r"([0-9]{2}|<<)(0[0-9]|1[0-2]|<<)([0-2][0-9]|3[01]|<<)")
_UNKNOWN = frozenset({FILLER * 2, "00"})
"""A month or day that is not known. The standard writes fillers; some issuers write zeros."""


def birth_date(text: str, *, not_after: date) -> PartialDate | None:
    """Read a date of birth as far as it is known; ``None`` if its year is not, or no such day.

    A day without its month is dropped: with the month unknown it says next to nothing.
    """
    year, month, day = text[:2], _part(text[2:4]), _part(text[4:])
    if not _is_number(year):
        return None
    this_century = not_after.year // 100
    for century in (this_century, this_century - 1):
        try:
            born = PartialDate(century * 100 + int(year), month, day if month else None)
        except InvalidValue:
            continue
        if date(born.year, born.month or 1, born.day or 1) <= not_after:
            return born
    return None


def expiry_date(text: str, *, today: date) -> date | None:
    """Read the last day of a document, or ``None`` if it states none or no such day."""
    if not _is_number(text):
        return None
    earliest = today.year - _YEARS_BACK
    year = earliest + (int(text[:2]) - earliest) % 100
    try:
        return date(year, int(text[2:4]), int(text[4:]))
    except ValueError:
        return None


def can_be_date(text: str) -> bool:
    """Whether six characters have the form of a date, known in part or whole."""
    return _FORM.fullmatch(text) is not None


def printed_date(day: PartialDate | date | None) -> str:
    """Write a date as the zone bears it, with fillers for what is not known."""
    if day is None:
        return NO_DATE
    return f"{day.year % 100:02}" + _printed(day.month) + _printed(day.day)


def _printed(part: int | None) -> str:
    return FILLER * 2 if part is None else f"{part:02}"


def _part(text: str) -> int | None:
    """A month or day; what is no number becomes one that no calendar has."""
    if text in _UNKNOWN:
        return None
    return int(text) if _is_number(text) else 99


def _is_number(text: str) -> bool:
    return bool(text) and DIGITS.issuperset(text)
