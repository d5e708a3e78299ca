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
    """The law knows no such ban without an end, save one for life; nothing else ends it."""
    STARTS_WITH_IMPORT = "starts_with_import"
    """The list names no first day, and the law counts from one: that of the import is taken."""
    ENDS_BY_LAW = "ends_by_law"
    """The list names no last day: the ban ends on the last that any extension can give it."""
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
    may_be_for_life: bool = False
    """Some such bans never end, and a missing last day may mean that."""

    def longest_from(self, first: date) -> date:
        """The last day that a ban can have, extended as far as the law allows."""
        return months_after(first, self.months + self.extension_months)

    def doubt(self, first: date | None, last: date | None) -> ValidityDoubt | None:
        """Hold the dates of an entry against this term.

        A term may end on the day that bears the number of its first day, as decrees write it.
        """
        if last is None and self.may_be_for_life:
            return ValidityDoubt.NO_END
        if first is None:
            return ValidityDoubt.NO_START
        if last is None:
            return ValidityDoubt.ENDS_BY_LAW
        if last > self.longest_from(first):
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
