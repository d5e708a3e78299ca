"""Whether somebody is a child, as far as a birthday that may be half known says it."""

from __future__ import annotations

from datetime import date

from checkpoint.domain.documents.partial_date import PartialDate

ADULT_AT = 18
"""Years: a child is who is younger (UU 35/2014 Ps 1)."""


def is_under_age(born: PartialDate | None, today: date) -> bool:
    """Whether he is, or may be, under age: in doubt for the child."""
    if born is None:
        return False
    birthday = (born.month or 12, born.day or 31)
    has_had_it = birthday <= (today.month, today.day)
    return today.year - born.year - (0 if has_had_it else 1) < ADULT_AT
