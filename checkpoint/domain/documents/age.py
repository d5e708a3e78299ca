"""How old somebody is, as far as a birthday that may be half known says it."""

from __future__ import annotations

from datetime import date

from checkpoint.domain.documents.partial_date import PartialDate

ADULT_AT = 18
"""Years: a child is who is younger (UU 35/2014 Ps 1)."""


def age_on(born: PartialDate | None, on: date) -> int | None:
    """Years on a day, the youngest that somebody may be; ``None`` where nothing is known."""
    if born is None:
        return None
    has_had_it = (born.month or 12, born.day or 31) <= (on.month, on.day)
    return on.year - born.year - (0 if has_had_it else 1)


def is_under_age(born: PartialDate | None, today: date) -> bool:
    """Whether he is, or may be, under age: in doubt for the child."""
    years = age_on(born, today)
    return years is not None and years < ADULT_AT
