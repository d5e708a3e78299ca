"""Patterns in words: the facts first, and never a word of what somebody is taken for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import assert_never

from babel.dates import format_date

from checkpoint.domain.inspection.pattern_findings import (
    ContactOfCase,
    FirstExitOnNewPassport,
    ManyYoungCompanions,
    PatternFinding,
    RepeatShortCrossings,
)
from checkpoint.domain.patterns.sign import ContactKind, Pattern
from checkpoint.domain.posts.post import Post
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words

MOST_DAYS = 8
"""Days that are named one by one; of more, the newest."""

PATTERNS: dict[Pattern, str] = {
    Pattern.SHORT_CROSSINGS: QT_TRANSLATE_NOOP("patterns", "Repeat short crossings"),
    Pattern.YOUNG_COMPANIONS: QT_TRANSLATE_NOOP("patterns", "Many different young companions"),
    Pattern.NEW_PASSPORT: QT_TRANSLATE_NOOP("patterns", "First exit on a new passport"),
    Pattern.SHARED_CONTACT: QT_TRANSLATE_NOOP("patterns", "Contact shared with a case"),
}

CONTACTS: dict[ContactKind, str] = {
    ContactKind.ADDRESS: QT_TRANSLATE_NOOP("patterns", "address given {day}, case of {case}"),
    ContactKind.PLATE: QT_TRANSLATE_NOOP("patterns", "plate given {day}, case of {case}"),
    ContactKind.PHONE: QT_TRANSLATE_NOOP("patterns", "telephone given {day}, case of {case}"),
}


def pattern_name(pattern: Pattern, words: Catalogue) -> str:
    """What a pattern is called."""
    return words.translate("patterns", PATTERNS[pattern])


def pattern_words(finding: PatternFinding, words: Catalogue) -> tuple[str, str]:
    """What was found, and what to do: to ask, and nothing else."""
    translate = words.translate
    match finding:
        case RepeatShortCrossings(row, trips):
            what = translate(
                "patterns", "{count} short crossings in {days} days, each under {under} days"
            )
            return (
                what.format(count=len(trips), days=row.within_days, under=row.under_days),
                translate("patterns", "Ask what he does there; write what you hear."),
            )
        case ManyYoungCompanions(row, companions):
            what = translate(
                "patterns", "Crossed beside {count} different people under {age} in {days} days"
            )
            count = len({one.document for one in companions})
            return (
                what.format(count=count, age=row.young_under, days=row.within_days),
                translate("patterns", "Ask who they are to him, and them apart from him."),
            )
        case FirstExitOnNewPassport(_row, issued_on, is_stated):
            what = (
                translate("patterns", "First exit known here, on a passport of {day}")
                if is_stated
                else translate("patterns", "First exit known here, on a passport of about {day}")
            )
            return (
                what.format(day=day_words(issued_on, words.language)),
                translate("patterns", "Ask where he goes, to whom, and who arranged it."),
            )
        case ContactOfCase():
            return (
                translate("patterns", "Gave before what is also known from a case here"),
                translate("patterns", "Ask how he knows it; the second line knows the case."),
            )
        case _:
            assert_never(finding)


def pattern_facts(finding: PatternFinding, post: Post, words: Catalogue) -> str:
    """What it rests on: the days, newest last."""
    match finding:
        case RepeatShortCrossings(_row, trips):
            return _days((_local(one.begun_at, post) for one in trips), words)
        case ManyYoungCompanions(_row, companions):
            return _days((_local(one.at, post) for one in companions), words)
        case FirstExitOnNewPassport():
            return ""
        case ContactOfCase(_row, contacts):
            said = (
                words.translate("patterns", CONTACTS[one.kind]).format(
                    day=_short(_local(one.given_at, post), words),
                    case=_short(_local(one.case_at, post), words),
                )
                for one in contacts[-MOST_DAYS:]
            )
            return "; ".join(said)
        case _:
            assert_never(finding)


def _days(days: Iterable[date], words: Catalogue) -> str:
    every = sorted(days)
    named = ", ".join(_short(day, words) for day in every[-MOST_DAYS:])
    if len(every) <= MOST_DAYS:
        return named
    text = words.translate("patterns", "lately {days}")
    return text.format(days=named)


def _short(day: date, words: Catalogue) -> str:
    return format_date(day, "d MMM", locale=words.language.value)


def _local(at: datetime, post: Post) -> date:
    return post.local(at).date()
