"""How long the law lets a ban last, and what to make of dates that say otherwise."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum


class ValidityDoubt(StrEnum):
    """Why the dates of an entry cannot be right as they stand."""

    NO_START = "no_start"
    """The law counts from the first day, and the list does not name it."""
    NO_END = "no_end"
    """The law knows no such ban without an end, save an entry ban for life."""
    NEEDS_EXTENSION = "needs_extension"
    """Longer than one decision can make it: lawful only if an extension was decided."""
    LONGER_THAN_LAW = "longer_than_law"
    """Longer than the law allows even when extended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LawfulTerm:
    """How long one decision may ban, and for how long it may then be extended once."""

    months: int
    extension_months: int
    source: str

    def doubt(self, first: date | None, last: date | None) -> ValidityDoubt | None:
        """Hold the dates of an entry against this term.

        A term may end on the day that bears the number of its first day, as decrees write it.
        """
        if last is None:
            return ValidityDoubt.NO_END
        if first is None:
            return ValidityDoubt.NO_START
        if last > months_after(first, self.months + self.extension_months):
            return ValidityDoubt.LONGER_THAN_LAW
        if last > months_after(first, self.months):
            return ValidityDoubt.NEEDS_EXTENSION
        return None


def last_day_of(first: date, term: timedelta) -> date:
    """The last of so many days, the first one counted."""
    rest = term - timedelta(days=1)
    return first + min(rest, date.max - first)


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or that month's last where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
