"""Dates of birth as people write them into lists, in Indonesian and English.

::

    17/08/1943          00/00/1970-1973      5 Oktober 1991; atau 6 Oktober 1991
    17/08/1943/1944     Perkiraan 1958       Antara tahun 1953 dan 1958
    1943-08-17          00/00/0000           24/06/1402 (kalender Hijriah)

Noughts stand for what is not known. What it says in English words, `births` reads as well; this
reads what stands in a cell that anybody may have filled, and tells whether it understood it all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise, product

from hijridate import Hijri

from checkpoint.domain.alerts.date_order import DateOrder
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import InvalidValue
from checkpoint.lists.births import YEARS, about, span

MOST_BIRTHS = 30
LONGEST_TEXT = 1_000

_LAST_MONTH = 12
_HIJRI_YEARS = range(1343, 1500)
"""1924 to 2076, as far as the tables of the two calendars go."""
_LAST_SERIAL = 73_050
"""The day before 2100, as spreadsheets count days."""
_SERIAL = re.compile("[0-9]{5}")
_SERIAL_EPOCH = date(1899, 12, 30)

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agus agu agt ags aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?<!\d)[0-9]{4}(?!\d)"
_MORE_YEARS = rf"(?:\s*[/–-]\s*{_YEAR}(?!\s*[/.-]\s*\d))*"
_FORMS = re.compile(
    rf"""(?P<hijri_day>(?<!\d)[0-9]{{1,2}})\s*[/.-]\s*(?P<hijri_month>[0-9]{{1,2}})\s*[/.-]\s*
           (?P<hijri>1[234][0-9][0-9])(?!\d)
       |(?P<one>(?<!\d)[0-9]{{1,2}})\s*[/.-]\s*(?P<two>[0-9]{{1,2}})\s*[/.-]\s*
           (?P<numbers_year>{_YEAR}{_MORE_YEARS})
       |(?P<iso>{_YEAR})[/.-](?P<iso_month>[0-9]{{1,2}})[/.-](?P<iso_day>[0-9]{{1,2}})(?!\d)
       |(?P<day>(?<!\d)[0-9]{{1,2}})(?:\s*(?:atau|dan|or|and|[/–-])\s*(?P<other_day>[0-9]{{1,2}}))?
           (?:st|nd|rd|th)?[\s.,/-]*(?P<word>\b(?:{_MONTH}))\b[\s.,/-]*
           (?P<word_year>{_YEAR}{_MORE_YEARS})
       |(?P<us_word>\b(?:{_MONTH}))\b\.?\s*(?P<us_day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s*,?\s*
           (?P<us_year>{_YEAR})
       |(?P<month_word>\b(?:{_MONTH}))\b[\s.,/-]*(?P<month_year>{_YEAR}{_MORE_YEARS})
       |(?P<month>(?<!\d)[0-9]{{1,2}})\s*[/.-]\s*(?P<of_year>{_YEAR})
       |(?:antara|between)\D{{0,20}}(?P<after>{_YEAR})\D{{1,20}}(?P<before>{_YEAR})
       |(?P<since>{_YEAR})\s*(?:[–—-]|s/d|sd|s\.d\.?|sampai|hingga|to|until)\s*
           (?:dengan|tahun|\s)*(?P<until>{_YEAR})
       |(?P<compact>(?<!\d)[0-9]{{8}}(?!\d))
       |(?P<year>{_YEAR})""",
    re.VERBOSE | re.IGNORECASE,
)
_ABOUT = re.compile(
    r"perkira|sekitar|kira|kurang lebih|lebih kurang|±|circa|approx|about|\bca?\.", re.IGNORECASE
)
_MOSLEM = re.compile(r"hijri|\d\s*h\b", re.IGNORECASE)
_SOLAR = re.compile(r"s[yh]amsi|solar|persia|iran|afg", re.IGNORECASE)
_SAYS_NOTHING = re.compile(
    r"tidak (?:di)?ketahui|tdk diketahui|belum diketahui|tidak ada|unknown|not known|n/?a|nihil"
    r"|tanggal|tgl|lahir|tahun|thn|th|dob|date of birth|born|year|yob|null|none|kosong",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Births:
    """What a text says of the day of birth."""

    dates: tuple[PartialDate, ...] = ()
    is_whole: bool = True
    """Whether nothing was left over that could be a date, or a part of one."""


def births_in(text: str, order: DateOrder = DateOrder.DAY_FIRST) -> Births:
    """Every date that a person may be born on by a text; none where it says that none is known."""
    text = text if text.isascii() else "".join(map(_western, text))
    if _SERIAL.fullmatch(text) and int(text) <= _LAST_SERIAL:
        return Births((PartialDate.of(_SERIAL_EPOCH + timedelta(days=int(text))),))
    reading = _Reading(text[:LONGEST_TEXT], order)
    rest = _FORMS.sub(reading.take, reading.text)
    if re.search("[1-9]", rest):
        # "34 tahun pada 2010": a year beside other figures may be the year of anything.
        reading.dates = [born for born in reading.dates if born.month is not None]
    dates = tuple(dict.fromkeys(reading.dates))
    is_whole = len(text) <= LONGEST_TEXT and len(dates) <= MOST_BIRTHS and not reading.is_broken
    return Births(dates[:MOST_BIRTHS], is_whole and not _is_date_left(rest, has_date=bool(dates)))


def _western(mark: str) -> str:
    """A figure of any script as ours."""
    return str(unicodedata.decimal(mark)) if mark.isdecimal() else mark


def _is_date_left(rest: str, *, has_date: bool) -> bool:
    """Whether what no form took may be a date: figures, or any word where no date was found."""
    if re.search("[1-9]", rest):
        return True
    return not has_date and bool(re.search(r"[^\W\d_]{2}", _SAYS_NOTHING.sub(" ", rest)))


class _Reading:
    """One text while it is read; it gathers the dates, and whether one of them cannot be."""

    def __init__(self, text: str, order: DateOrder) -> None:
        self.text = text
        self.dates: list[PartialDate] = []
        self.is_broken = False
        self._order = order
        self._is_about = bool(_ABOUT.search(text))
        self._is_hijri = bool(_MOSLEM.search(text)) and not _SOLAR.search(text)

    def take(self, found: re.Match[str]) -> str:
        """Take one date; what stays of it in the text is nothing."""
        one = {name: part for name, part in found.groupdict().items() if part is not None}
        if not any(list(self._read(one))):
            self.is_broken = self.is_broken or bool(re.search("[1-9]", found[0]))
        return " "

    def _read(self, one: Mapping[str, str]) -> Iterator[bool]:
        """Read by the form it has; yields whether each date of it could be."""
        match one:
            case {"hijri_day": day, "hijri_month": month, "hijri": year}:
                yield self._add_hijri(int(year), int(month), int(day))
            case {"one": first, "two": second, "numbers_year": years}:
                ordered = self._ordered(int(first), int(second))
                yield from (self._add(each, *ordered) for each in self._years(years))
            case {"iso": year, "iso_month": month, "iso_day": day}:
                yield self._add(int(year), int(month), int(day))
            case {"month": month, "of_year": year}:
                yield self._add(int(year), int(month), 0)
            case {"compact": figures}:
                yield self._add_compact(figures)
            case _:
                yield from self._read_words(one)

    def _read_words(self, one: Mapping[str, str]) -> Iterator[bool]:
        """Read a month in words, or years alone."""
        match one:
            case {"day": day, "word": word, "word_year": years}:
                days = filter(None, (day, one.get("other_day")))
                month = _MONTHS[word.lower()]
                told = product(self._years(years), map(int, days))
                yield from (self._add(each, month, on) for each, on in told)
            case {"us_word": word, "us_day": day, "us_year": year}:
                yield self._add(int(year), _MONTHS[word.lower()], int(day))
            case {"month_word": word, "month_year": years}:
                month = _MONTHS[word.lower()]
                yield from (self._add(each, month, 0) for each in self._years(years))
            case {"after": first, "before": last} | {"since": first, "until": last}:
                yield from (self._add(each, 0, 0) for each in self._span(int(first), int(last)))
            case {"year": year}:
                yield self._add(int(year), 0, 0)

    def _years(self, text: str) -> Iterator[int]:
        """The years of ``1943/1944``, which are two, or of ``1970-1973``, which are four."""
        years = [int(year) for year in re.findall(r"\d{4}", text)]
        yield years[0]
        for (earlier, year), sign in zip(pairwise(years), re.findall("[/–-]", text), strict=True):
            yield from (year,) if sign == "/" else self._span(earlier, year)

    def _span(self, first: int, last: int) -> Iterator[int]:
        years = span(first, last)
        self.is_broken = self.is_broken or not years
        yield from (born.year for born in years)

    def _ordered(self, one: int, two: int) -> tuple[int, int]:
        """Month and day; the other way round where only that can be."""
        month, day = (one, two) if self._order is DateOrder.MONTH_FIRST else (two, one)
        return (day, month) if month > _LAST_MONTH >= day > 0 else (month, day)

    def _add_compact(self, digits: str) -> bool:
        year_last = int(digits[4:])
        if self._order is not DateOrder.YEAR_FIRST and year_last in YEARS:
            month, day = self._ordered(int(digits[:2]), int(digits[2:4]))
            return self._add(year_last, month, day)
        return self._add(int(digits[:4]), int(digits[4:6]), int(digits[6:]))

    def _add_hijri(self, year: int, month: int, day: int) -> bool:
        """A day of the Moslem year, where the text says so: 1340 may be of the Persian one."""
        if not self._is_hijri or year not in _HIJRI_YEARS:
            return False
        if not (month and day):
            return self._add_hijri_year(year)
        try:
            told = Hijri(year, month, day).to_gregorian()
        except ValueError:
            return False
        return self._add(told.year, told.month, told.day)

    def _add_hijri_year(self, year: int) -> bool:
        """A Moslem year, which lies in two of ours."""
        if not self._is_hijri or year not in _HIJRI_YEARS:
            return False
        first = Hijri(year, 1, 1).to_gregorian().year
        return all(self._add(own, 0, 0) for own in (first, first + 1))

    def _add(self, year: int, month: int, day: int) -> bool:
        """Add a date as far as it is known; of one that is none, as the 31st of June, the year."""
        if year not in YEARS:
            return self._add_hijri_year(year)
        born = PartialDate(year)
        try:
            born = PartialDate(year, month, day or None) if month else born
        except InvalidValue:
            self.is_broken = True
        self.dates += about(born) if self._is_about else (born,)
        return True
