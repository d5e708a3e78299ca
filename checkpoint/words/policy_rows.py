"""A row of policy as it is read: what it speaks of, what it says, since when, by what authority."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import singledispatch
from typing import TypeVar

from checkpoint.domain.inspection.policy import (
    Bearer,
    BorderPassRule,
    ExpiryNotice,
    InForce,
    MonthsOfValidity,
    PatternRule,
    PermitRule,
    QuestionRule,
    StayRule,
    TravelDocumentRule,
    VisaFree,
    VisaOnArrival,
)
from checkpoint.domain.inspection.question import Paper
from checkpoint.domain.patterns.sign import Pattern
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.dates import day_words
from checkpoint.words.enums import (
    direction_words,
    document_kind_short,
    document_kind_words,
    lane_words,
    permit_words,
)
from checkpoint.words.money import money_words
from checkpoint.words.patterns import pattern_name
from checkpoint.words.policy import bearer_words, permit_ask_words
from checkpoint.words.questions import paper_words, question_words

MemberT = TypeVar("MemberT", bound=StrEnum)


def term_words(row: InForce, words: Catalogue) -> str:
    """From when until when a row holds."""
    translate, language = words.translate, words.language
    first = row.valid_from and day_words(row.valid_from, language)
    last = row.valid_to and day_words(row.valid_to, language)
    if first and last:
        return translate("policy", "{first} to {last}").format(first=first, last=last)
    if first:
        return translate("policy", "from {first}").format(first=first)
    if last:
        return translate("policy", "until {last}").format(last=last)
    return translate("policy", "without dates")


def source_words(row: InForce, words: Catalogue) -> str:
    """The authority; one whose text nobody here has seen is marked."""
    return marked_words(row.source, words, is_verified=row.is_verified)


def marked_words(source: str, words: Catalogue, *, is_verified: bool) -> str:
    """An authority, with a mark where nobody here has seen its text."""
    if is_verified:
        return source
    unverified = words.translate("findings", "unverified")
    return f"{source} ({unverified})"


@singledispatch
def row_named(row: InForce, _words: Catalogue) -> str:
    """What a row speaks of."""
    raise TypeError(row)


@row_named.register
def _(row: BorderPassRule, words: Catalogue) -> str:
    issuer = country_name(row.issuer, words.language)
    return f"{row.post} · {document_kind_short(row.kind, words)} · {issuer}"


@row_named.register
def _(row: TravelDocumentRule, words: Catalogue) -> str:
    parts = [
        document_kind_words(row.kind, words),
        _of_all(row.bearers, Bearer, bearer_words, words),
        _of_all(row.directions, Direction, direction_words, words),
        _states(row.issuers, words),
        ", ".join(row.posts),
    ]
    return " · ".join(filter(None, parts))


@row_named.register
def _(row: VisaFree, words: Catalogue) -> str:
    return country_name(row.nationality, words.language)


@row_named.register
def _(row: VisaOnArrival, words: Catalogue) -> str:
    whom = _states(row.nationalities, words) or words.translate("policy", "open list")
    return " · ".join(filter(None, (whom, ", ".join(row.posts))))


@row_named.register
def _(_row: MonthsOfValidity, words: Catalogue) -> str:
    return words.translate("policy", "Foreigners who enter")


@row_named.register
def _(_row: ExpiryNotice, words: Catalogue) -> str:
    return words.translate("policy", "Documents that end soon")


@row_named.register
def _(row: PermitRule, words: Catalogue) -> str:
    return permit_words(row.permit, words)


@row_named.register
def _(row: QuestionRule, words: Catalogue) -> str:
    parts = [
        question_words(row.question, words),
        _of_all(row.lanes, Lane, lane_words, words),
        _of_all(row.bearers, Bearer, bearer_words, words),
        _of_all(row.directions, Direction, direction_words, words),
        _of_all(row.papers, Paper, paper_words, words),
    ]
    return " · ".join(filter(None, parts))


@row_named.register
def _(row: PatternRule, words: Catalogue) -> str:
    name = pattern_name(row.pattern, words)
    if not row.validity_months:
        return name
    runs = words.translate("policy", "runs {count} months at most").format(
        count=row.validity_months
    )
    return f"{name} · {runs}"


@row_named.register
def _(_row: StayRule, words: Catalogue) -> str:
    return words.translate("policy", "Stays of foreigners")


@singledispatch
def _sayings(_row: InForce, _words: Catalogue) -> Iterator[str]:
    """What a row says, point by point."""
    yield from ()


@_sayings.register
def _(row: BorderPassRule, words: Catalogue) -> Iterator[str]:
    translate = words.translate
    if row.districts:
        yield translate("policy", "from {districts}").format(districts=", ".join(row.districts))
    if row.reach:
        yield translate("policy", "as far as {reach}").format(reach=row.reach)
    if row.validity_months is not None:
        yield translate("policy", "booklet: {count} months").format(count=row.validity_months)
    if row.stay_days is not None:
        yield translate("policy", "visit: {count} days").format(count=row.stay_days)
    if row.extensions is not None:
        yield translate("policy", "extensions: {count}").format(count=row.extensions)
    if row.most_days is not None:
        yield translate("policy", "in all {count} days at most").format(count=row.most_days)
    if not row.neighbour_accepts:
        yield translate("policy", "the other side does not take it")


@_sayings.register
def _(row: TravelDocumentRule, words: Catalogue) -> Iterator[str]:
    if row.validity_months is not None:
        text = words.translate("policy", "runs {count} months at most")
        yield text.format(count=row.validity_months)


@_sayings.register
def _(row: VisaFree, words: Catalogue) -> Iterator[str]:
    yield words.translate("policy", "{count} days").format(count=row.days)


@_sayings.register
def _(row: VisaOnArrival, words: Catalogue) -> Iterator[str]:
    translate = words.translate
    yield translate("policy", "{count} days").format(count=row.days)
    if row.extension_days is not None:
        yield translate("policy", "extended by {count} days").format(count=row.extension_days)
    yield money_words(row.fee, words.language)


@_sayings.register
def _(row: MonthsOfValidity, words: Catalogue) -> Iterator[str]:
    yield words.translate("policy", "{count} months").format(count=row.months)


@_sayings.register
def _(row: ExpiryNotice, words: Catalogue) -> Iterator[str]:
    yield words.translate("policy", "{count} days before").format(count=row.days)


@_sayings.register
def _(row: PermitRule, words: Catalogue) -> Iterator[str]:
    if row.asks:
        yield ", ".join(permit_ask_words(ask, words) for ask in row.asks)
    if row.days is not None:
        yield words.translate("policy", "{count} days at most").format(count=row.days)


@_sayings.register
def _(row: QuestionRule, words: Catalogue) -> Iterator[str]:
    translate = words.translate
    yield (
        translate("policy", "must be answered")
        if row.is_required
        else translate("policy", "may be left open")
    )


@_sayings.register
def _(row: PatternRule, words: Catalogue) -> Iterator[str]:
    translate = words.translate
    if not row.is_on:
        yield translate("policy", "switched off")
    if row.pattern in (Pattern.SHORT_CROSSINGS, Pattern.YOUNG_COMPANIONS):
        yield translate("policy", "from {count} on").format(count=row.count)
    yield translate("policy", "within {count} days").format(count=row.within_days)
    if row.pattern is Pattern.SHORT_CROSSINGS:
        yield translate("policy", "each under {count} days").format(count=row.under_days)
    if row.young_under:
        yield translate("policy", "under {count} years").format(count=row.young_under)
    if row.minutes:
        yield translate("policy", "within {count} minutes").format(count=row.minutes)
    if row.most_people:
        text = translate("policy", "not what more than {count} people give")
        yield text.format(count=row.most_people)


@_sayings.register
def _(row: StayRule, words: Catalogue) -> Iterator[str]:
    translate = words.translate
    yield (
        translate("policy", "the day of arrival is the first day")
        if row.arrival_counts
        else translate("policy", "the day after arrival is the first day")
    )
    fee = money_words(row.fee_per_day, words.language)
    yield translate("policy", "a day of overstay: {fee}").format(fee=fee)
    text = translate("policy", "settled by the fee up to {count} days")
    yield text.format(count=row.most_days_by_fee)


def row_says(row: InForce, words: Catalogue) -> str:
    """What a row says of it; a dash where it only says that there is such a thing."""
    return "; ".join(_sayings(row, words)) or "–"


def _states(codes: Iterable[str], words: Catalogue) -> str:
    return ", ".join(country_name(code, words.language) for code in codes)


def _of_all(
    named: Sequence[MemberT],
    every: type[MemberT],
    said: Callable[[MemberT, Catalogue], str],
    words: Catalogue,
) -> str:
    """Nothing where all are meant."""
    if set(named) == set(every):
        return ""
    return ", ".join(said(member, words) for member in named)
