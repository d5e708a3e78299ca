"""Dates and times as officers write them: the day first, the month in letters."""

from __future__ import annotations

from datetime import date, datetime

from babel.dates import format_date

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.reporting.kinds import ReportKind, kind_of
from checkpoint.domain.statistics.question import Period
from checkpoint.words.catalogue import Language


def day_words(day: date, language: Language) -> str:
    """A day, such as "5 Nov 2026"."""
    return format_date(day, "d MMM y", locale=language.value)


def weekday_words(day: date, language: Language) -> str:
    """A day with its weekday, such as "Minggu, 22 November 2026"."""
    return format_date(day, "EEEE, d MMMM y", locale=language.value)


def period_words(period: Period, language: Language) -> str:
    """A day with its weekday, a month by its name, or the first day and the last."""
    if period.is_one_day:
        return weekday_words(period.first_on, language)
    if kind_of(period) is ReportKind.MONTH:
        return format_date(period.first_on, "MMMM y", locale=language.value)
    return span_of_days_words(period, language)


def span_of_days_words(period: Period, language: Language) -> str:
    """The first day and the last, such as "16–22 Nov 2026" or "28 Des 2026 – 3 Jan 2027"."""
    first, last = period.first_on, period.last_on
    end = day_words(last, language)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    return f"{day_words(first, language)} – {end}"


def moment_words(local: datetime, language: Language) -> str:
    """A moment on the post's clock, such as "5 Nov 07:41"."""
    return f"{format_date(local.date(), 'd MMM', locale=language.value)} {local:%H:%M}"


def birth_words(born: PartialDate | None, language: Language) -> str:
    """A date of birth as far as it is known, such as "12 Agu 1974" or "1974"."""
    if born is None:
        return "–"
    day = born.full()
    if day is not None:
        return day_words(day, language)
    if born.month is not None:
        return format_date(date(born.year, born.month, 1), "MMM y", locale=language.value)
    return str(born.year)
