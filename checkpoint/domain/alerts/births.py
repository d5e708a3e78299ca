"""How two dates of birth relate: the same, slipped in the writing, or another person's."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from checkpoint.domain.documents.partial_date import PartialDate

_PARTS_BUT_ONE = 2
"""Year, month and day: a slip of one digit leaves two of the three as they were."""


class BirthRelation(StrEnum):
    """What came of holding two dates of birth against each other."""

    SAME = "same"
    SWAPPED = "swapped"
    """Day and month have changed places."""
    YEAR_BESIDE = "year_beside"
    """The same day of the year before or after: many write their age, and one digit it may be."""
    ONE_DIGIT = "one_digit"
    """One digit of eight differs."""
    PARTLY = "partly"
    """They agree as far as both are known: the year, or the year and month."""
    UNKNOWN = "unknown"
    """One of them is not known at all."""
    DIFFERENT = "different"


def relate_births(one: PartialDate | None, other: PartialDate | None) -> BirthRelation:
    """Hold two dates of birth against each other."""
    if one is None or other is None:
        return BirthRelation.UNKNOWN
    if one == other and one.is_full:
        return BirthRelation.SAME
    if not (one.is_full and other.is_full):
        return BirthRelation.PARTLY if one.may_equal(other) else BirthRelation.DIFFERENT
    return _relate_unequal(one, other)


def _relate_unequal(one: PartialDate, other: PartialDate) -> BirthRelation:
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return BirthRelation.SWAPPED
    is_same_day = (one.month, one.day) == (other.month, other.day)
    if is_same_day and abs(one.year - other.year) == 1:
        return BirthRelation.YEAR_BESIDE
    agreeing = (one.year == other.year) + (one.month == other.month) + (one.day == other.day)
    if agreeing < _PARTS_BUT_ONE:
        return BirthRelation.DIFFERENT
    slips = sum(mine != theirs for mine, theirs in zip(one.iso(), other.iso(), strict=True))
    return BirthRelation.ONE_DIGIT if slips == 1 else BirthRelation.DIFFERENT


def swapped(day: date) -> date | None:
    """The day with day and month changed, where that is another day of the calendar."""
    return _day(f"{day.year:04}{day.day:02}{day.month:02}") if day.day != day.month else None


def near_days(day: date) -> frozenset[date]:
    """Every day that differs by one digit, save the same day of the years beside."""
    written = day.isoformat().replace("-", "")
    slips = [
        f"{written[:place]}{digit}{written[place + 1 :]}"
        for place in range(len(written))
        for digit in "0123456789"
        if digit != written[place]
    ]
    return frozenset(found for slip in slips if (found := _day(slip))) - days_beside(day)


def days_beside(day: date) -> frozenset[date]:
    """The same day of the years beside."""
    written = (f"{year:04}{day:%m%d}" for year in (day.year - 1, day.year + 1))
    return frozenset(found for one in written if (found := _day(one)))


def _day(written: str) -> date | None:
    try:
        return date(int(written[:4]), int(written[4:6]), int(written[6:]))
    except ValueError:
        return None
