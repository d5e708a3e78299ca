"""Dates of birth as lists write them in English, down to "circa 1958" and "1955 to 1958".

A list that is not sure of a date means several, and each is one he may be born on. What is not
understood is no date: a person without one is asked about more often, and not lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from hijridate import Hijri

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import InvalidValue

LONGEST_SPAN = 15
"""Years. A longer one says so little that it is the same as no date at all."""

_LONGEST = 500
"""Letters of a text that is a date, or several."""

YEARS = range(1850, 2101)
"""In which somebody can be born who travels, or is on a list still."""

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        start=1,
    )
}
_WORD = r"(?P<month>[a-z]{3,9})\.?"
_YEAR = r"(?P<year>\d{4})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        _YEAR,
        rf"{_WORD}[ ,/-]*{_YEAR}",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ ./-]*{_WORD}[ ,./-]*{_YEAR}",
        rf"{_WORD} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}",
        rf"{_YEAR}-(?P<month>\d{{2}})(?:-(?P<day>\d{{2}})(?:[t z+-].*)?)?",
        rf"(?P<day>\d{{1,2}})[/.-](?P<month>\d{{1,2}})[/.-]{_YEAR}",
    )
)
_ABOUT = re.compile(
    r"(?:circa|approximately|approx\.?|about|around|estimated|possibly|probably|c\.|ca\.?)\s+"
)
_SPAN = re.compile(r"(?:between|from)?\s*(.+?)\s*(?:\bto\b|\band\b|[-–/])\s*(.+)")
_DECADE = re.compile(r"(?:(?:early|mid|late)[ -])?(?P<year>\d{3}0)'?s")
_PARTED_BY = re.compile(r";|\bor\b|\balt\.? dob\b", re.IGNORECASE)


def births_in(text: str) -> tuple[PartialDate, ...]:
    """Every date that a text may mean, the likeliest first; empty where none can be made out."""
    parts = (
        " ".join(part.split()).strip(" .,").lower() for part in _PARTED_BY.split(text[:_LONGEST])
    )
    return tuple(dict.fromkeys(born for part in parts for born in _meant_by(part)))


def about(born: PartialDate) -> tuple[PartialDate, ...]:
    """A date that the list gives for approximate: itself, its year, and one on either side."""
    year = born.year
    years = (PartialDate(one) for one in (year, year - 1, year + 1) if one in YEARS)
    return tuple(dict.fromkeys((born, *years)))


def span(first: int, last: int) -> tuple[PartialDate, ...]:
    """Each year from the first to the last; none, where that says too little or is a slip."""
    years = range(first, last + 1)
    if len(years) > LONGEST_SPAN or first not in YEARS or last not in YEARS:
        return ()
    return tuple(map(PartialDate, years))


def islamic(year: int | None, month: int | None, day: int | None) -> tuple[PartialDate, ...]:
    """A date of the Islamic calendar: the day, or the years in which its year lay.

    The day as the Umm al-Qura calendar has it; the moon was seen a day earlier in places.
    """
    try:
        if year and month and day:
            return (PartialDate.of(Hijri(year, month, day).to_gregorian()),)
        return span(Hijri(year or 0, 1, 1).to_gregorian().year, _last_day(year or 0).year)
    except (ValueError, OverflowError):
        return ()


def _last_day(year: int) -> date:
    return Hijri(year, 12, 29).to_gregorian()


def digits(text: str) -> int | None:
    """A part of a date that is a number; None for anything else, however many digits it has."""
    return int(text) if text.isdecimal() and len(text) <= len("1985") else None


def _meant_by(text: str) -> Iterator[PartialDate]:
    bare = _ABOUT.sub("", text)
    exact = _date(bare)
    if exact is not None:
        yield from about(exact) if bare != text else (exact,)
    elif decade := _DECADE.fullmatch(bare):
        yield from span(int(decade["year"]), int(decade["year"]) + 9)
    elif ends := _SPAN.fullmatch(bare):
        first, last = _date(ends[1]), _date(ends[2])
        if first is not None and last is not None:
            yield from span(first.year, last.year)


def _date(text: str) -> PartialDate | None:
    """One date, as far as it is written; None for what is none of the calendar."""
    found = next(filter(None, (form.fullmatch(text) for form in _FORMS)), None)
    if found is None or int(found["year"]) not in YEARS:
        return None
    parts = found.groupdict()
    month, day = _month(parts.get("month")), parts.get("day")
    try:
        return PartialDate(int(parts["year"]), month, int(day) if day else None)
    except InvalidValue:
        return None


def _month(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if text.isdigit() else _MONTHS.get(text[:3], 0)
