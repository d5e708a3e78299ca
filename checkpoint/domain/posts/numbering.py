"""Under which numbers the post's papers go out: a pattern for each series, set by the post.

No rule was found that says how a post numbers what it gives to its partners; offices number by
their own book. So a pattern may count (``{number}``) or name the days (``{days}``), as ours do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from itertools import combinations
from string import Formatter

from checkpoint.domain.errors import InvalidValue

LONGEST_NUMBER = 60
"""Letters; with more, the code on the foot would be too fine for a cheap printer."""
LONGEST_PATTERN = 120
_LITERAL = re.compile(r"[A-Z0-9/.\-]*")
"""What a code holds most tightly; it is typed, too, and blanks in it are not looked at."""
_WIDTH = re.compile(r"0[2-6]")
_BLANKS = re.compile(r"\s+")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_NUMBER, _DAYS, _VERSION = "number", "days", "version"


class PaperSeries(StrEnum):
    """The kinds of paper that are numbered by a pattern.

    A hand-over and an incident have the number that was given with the fact itself, and papers
    of decisions that of their own series.
    """

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    PERIOD = "period"
    TIMPORA = "timpora"
    INCIDENTS_OF_DAY = "incidents_of_day"
    INCIDENTS_OF_MONTH = "incidents_of_month"


NAMES: Mapping[PaperSeries, str] = {
    PaperSeries.DAY: "HARIAN",
    PaperSeries.WEEK: "MINGGUAN",
    PaperSeries.MONTH: "BULANAN",
    PaperSeries.PERIOD: "PERIODE",
    PaperSeries.TIMPORA: "TIMPORA",
    PaperSeries.INCIDENTS_OF_DAY: "KEJADIAN-HARIAN",
    PaperSeries.INCIDENTS_OF_MONTH: "KEJADIAN",
}
"""How a number names its series."""

IN_SHORT: Mapping[PaperSeries, str] = {
    PaperSeries.TIMPORA: "TIMPORA",
    PaperSeries.INCIDENTS_OF_DAY: "KEJ",
    PaperSeries.INCIDENTS_OF_MONTH: "KEJ",
}
"""What stands for the partner in the numbers of papers that no partner alone gets."""

FOR_PARTNERS = (PaperSeries.DAY, PaperSeries.WEEK, PaperSeries.MONTH, PaperSeries.PERIOD)
"""Of these each partner has a paper of its own."""


def usual_pattern(series: PaperSeries) -> str:
    """By which a series is numbered where the post has set nothing."""
    partner = "/{partner}" if series in FOR_PARTNERS else ""
    return f"{{post}}/{{series}}{partner}/{{days}}/{{version}}"


class NumberFault(StrEnum):
    """Why a pattern cannot be used."""

    BRACES = auto()
    UNKNOWN_FIELD = auto()
    NOTHING_COUNTS = auto()
    """It has neither the running number nor the days: every paper would be called the same."""
    LETTERS = auto()
    TOO_LONG = auto()
    TWINS = auto()
    """Two papers of the same days would bear the same number."""


class NumberRefused(InvalidValue):
    """A pattern that cannot be used; nothing was kept."""

    def __init__(self, series: PaperSeries, fault: NumberFault, part: str = "") -> None:
        super().__init__("the pattern of a paper's number cannot be used")
        self.series = series
        self.fault = fault
        self.part = part
        """The field that is not known, or the number that two papers would bear."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberFacts:
    """What a number is made of, but for the running number."""

    post: str
    series: PaperSeries
    partner: str = ""
    """In short, as ``BC`` or ``TIMPORA``."""
    days: str
    last_on: date
    """By which year and month are named, so that every version of a paper has the same."""
    version: int = 1


def number_of(pattern: str, facts: NumberFacts, running: int = 0) -> str:
    """The number as it is printed."""
    return _filled(pattern, facts, number=running, version=str(facts.version))


def counted_within(pattern: str, facts: NumberFacts) -> str:
    """What of a number stays the same while it counts: with another month, it counts anew."""
    open_pattern = re.sub(r"\{number[^}]*\}", "#", pattern)
    return _filled(open_pattern, facts, number=0, version="")


def does_count(pattern: str) -> bool:
    """Whether it has the running number."""
    return _NUMBER in _fields(pattern)


def has_version(pattern: str) -> bool:
    """Whether another version of a paper has another number."""
    return _VERSION in _fields(pattern)


def check_patterns(patterns: Mapping[PaperSeries, str]) -> None:
    """Raise NumberRefused at the first pattern that cannot be used, alone or beside another."""
    every = {one: patterns.get(one) or usual_pattern(one) for one in PaperSeries}
    for series, pattern in every.items():
        _check(series, pattern)
    samples = [(one, number) for one in every for number in _samples(one, every[one])]
    for (_series, number), (other, same) in combinations(samples, 2):
        if number == same:
            raise NumberRefused(other, NumberFault.TWINS, number)


def _check(series: PaperSeries, pattern: str) -> None:
    try:
        parts = list(Formatter().parse(pattern))
    except ValueError as error:
        raise NumberRefused(series, NumberFault.BRACES) from error
    for literal, name, width, conversion in parts:
        if not _LITERAL.fullmatch(literal):
            raise NumberRefused(series, NumberFault.LETTERS)
        if name is not None and name not in FIELDS:
            raise NumberRefused(series, NumberFault.UNKNOWN_FIELD, name)
        is_wide = name == _NUMBER and _WIDTH.fullmatch(width or "")
        if conversion or (width and not is_wide):
            raise NumberRefused(series, NumberFault.BRACES)
    if not {_NUMBER, _DAYS} & set(_fields(pattern)):
        raise NumberRefused(series, NumberFault.NOTHING_COUNTS)
    longest = number_of(pattern, _sample(series, "BKK-BP3MI"), running=99_999)
    if len(pattern) > LONGEST_PATTERN or len(longest) > LONGEST_NUMBER:
        raise NumberRefused(series, NumberFault.TOO_LONG)


def _samples(series: PaperSeries, pattern: str) -> Iterator[str]:
    """Numbers of different papers; one that counts is never given twice."""
    if not does_count(pattern):
        partners = ("BC", "KAR") if series in FOR_PARTNERS else (IN_SHORT[series],)
        for partner in partners:
            yield number_of(pattern, _sample(series, partner))


def _sample(series: PaperSeries, partner: str) -> NumberFacts:
    days = {
        PaperSeries.WEEK: "2026-W47",
        PaperSeries.MONTH: "2026-11",
        PaperSeries.INCIDENTS_OF_MONTH: "2026-11",
        PaperSeries.PERIOD: "2026-11-20--2026-11-22",
    }
    return NumberFacts(
        post="ENTIKONG-PLB",
        series=series,
        partner=partner,
        days=days.get(series, "2026-11-22"),
        last_on=date(2026, 11, 22),
    )


def _fields(pattern: str) -> list[str]:
    return [name for _text, name, _width, _conversion in Formatter().parse(pattern) if name]


def _filled(pattern: str, facts: NumberFacts, *, number: int, version: str) -> str:
    on = facts.last_on
    return pattern.format(
        number=number,
        post=_BLANKS.sub("-", facts.post),
        series=NAMES[facts.series],
        partner=facts.partner,
        days=facts.days,
        day=f"{on.day:02}",
        month=f"{on.month:02}",
        month_roman=_ROMAN[on.month - 1],
        year=f"{on.year:04}",
        version=version,
    )


FIELDS = (
    _NUMBER,
    "post",
    "series",
    "partner",
    _DAYS,
    "day",
    "month",
    "month_roman",
    "year",
    _VERSION,
)
"""What may stand in braces."""
