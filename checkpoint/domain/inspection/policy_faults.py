"""What no counter could make sense of in a row of policy, whether from a file or a screen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import singledispatch

from typing_extensions import override

from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.pattern_rule import NEEDED
from checkpoint.domain.inspection.policy import (
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


class RowFault(StrEnum):
    """What is wrong, as whoever writes a file reads it; a screen has words of its own."""

    NO_SOURCE = "say on what authority the row stands"
    ENDS_BEFORE_IT_BEGINS = "the row would end before it begins"
    NO_DOCUMENT = "nobody travels on no document"
    NOBODY_MEANT = "leave the entry out to mean both"
    NO_SUCH_STATE = "{said} is not the three-letter code of a state"
    POST_UNNAMED = "name the post by its code"
    NO_MONTH = "a document runs for at least one month"
    NO_PASS = "{said} is not a border pass"
    DISTRICT_UNNAMED = "a district has a name"
    NO_DAY = "a stay has at least one day"
    SHORTER_THAN_A_VISIT = "extended, a visit is not shorter than before"
    BELOW_NOUGHT = "less than nothing cannot be"
    NUMBER_LACKS = "the pattern needs this number, of at least one"


@dataclass(frozen=True, slots=True)
class FaultyField:
    """A field of a row, and what is wrong with it."""

    field: str
    fault: RowFault
    said: str = ""
    """What stands there, where the fault names it."""

    @override
    def __str__(self) -> str:
        return self.fault.value.format(said=self.said)


def faults_of(row: InForce, known_states: Collection[str]) -> Iterator[FaultyField]:
    """Everything that is wrong with a row by itself, in the order of its fields."""
    yield from _common(row)
    yield from _own(row, known_states)


def _common(row: InForce) -> Iterator[FaultyField]:
    if not row.source.strip():
        yield FaultyField("source", RowFault.NO_SOURCE)
    if row.valid_from and row.valid_to and row.valid_to < row.valid_from:
        yield FaultyField("valid_to", RowFault.ENDS_BEFORE_IT_BEGINS)


@singledispatch
def _own(_row: InForce, _known_states: Collection[str]) -> Iterator[FaultyField]:
    """What only a row of this kind can have wrong."""
    yield from ()


@_own.register
def _(row: TravelDocumentRule, known_states: Collection[str]) -> Iterator[FaultyField]:
    if row.kind is DocumentKind.NO_DOCUMENT:
        yield FaultyField("kind", RowFault.NO_DOCUMENT)
    for field, named in (("bearers", row.bearers), ("directions", row.directions)):
        if not named:
            yield FaultyField(field, RowFault.NOBODY_MEANT)
    yield from _states("issuers", row.issuers, known_states)
    yield from _posts("posts", row.posts)
    yield from _at_least_one("validity_months", row.validity_months, RowFault.NO_MONTH)


@_own.register
def _(row: BorderPassRule, known_states: Collection[str]) -> Iterator[FaultyField]:
    yield from _posts("post", (row.post,))
    if not row.kind.is_local:
        yield FaultyField("kind", RowFault.NO_PASS, row.kind)
    yield from _states("issuer", (row.issuer,), known_states)
    if not all(district.strip() for district in row.districts):
        yield FaultyField("districts", RowFault.DISTRICT_UNNAMED)
    yield from _at_least_one("validity_months", row.validity_months, RowFault.NO_MONTH)
    yield from _at_least_one("stay_days", row.stay_days, RowFault.NO_DAY)
    yield from _not_negative("extensions", row.extensions)
    yield from _at_least_one("most_days", row.most_days, RowFault.NO_DAY)
    if row.most_days is not None and row.stay_days is not None and row.most_days < row.stay_days:
        yield FaultyField("most_days", RowFault.SHORTER_THAN_A_VISIT)


@_own.register
def _(row: VisaFree, known_states: Collection[str]) -> Iterator[FaultyField]:
    yield from _states("nationality", (row.nationality,), known_states)
    yield from _at_least_one("days", row.days, RowFault.NO_DAY)


@_own.register
def _(row: VisaOnArrival, known_states: Collection[str]) -> Iterator[FaultyField]:
    yield from _states("nationalities", row.nationalities, known_states)
    yield from _posts("posts", row.posts)
    yield from _at_least_one("days", row.days, RowFault.NO_DAY)
    yield from _at_least_one("extension_days", row.extension_days, RowFault.NO_DAY)
    yield from _not_negative("fee", row.fee)


@_own.register
def _(row: MonthsOfValidity, _known_states: Collection[str]) -> Iterator[FaultyField]:
    yield from _not_negative("months", row.months)


@_own.register
def _(row: ExpiryNotice, _known_states: Collection[str]) -> Iterator[FaultyField]:
    yield from _not_negative("days", row.days)


@_own.register
def _(row: PermitRule, _known_states: Collection[str]) -> Iterator[FaultyField]:
    yield from _at_least_one("days", row.days, RowFault.NO_DAY)


@_own.register
def _(row: StayRule, _known_states: Collection[str]) -> Iterator[FaultyField]:
    yield from _not_negative("fee_per_day", row.fee_per_day)
    yield from _not_negative("most_days_by_fee", row.most_days_by_fee)


@_own.register
def _(row: QuestionRule, _known_states: Collection[str]) -> Iterator[FaultyField]:
    for field in ("lanes", "bearers", "directions", "papers"):
        if not getattr(row, field):
            yield FaultyField(field, RowFault.NOBODY_MEANT)


@_own.register
def _(row: PatternRule, _known_states: Collection[str]) -> Iterator[FaultyField]:
    for field in NEEDED[row.pattern]:
        yield from _at_least_one(field, getattr(row, field), RowFault.NUMBER_LACKS)
    for field in ("young_under", "minutes", "most_people", "validity_months"):
        yield from _not_negative(field, getattr(row, field))


def _states(
    field: str, codes: Iterable[str], known_states: Collection[str]
) -> Iterator[FaultyField]:
    for code in codes:
        if code not in known_states:
            yield FaultyField(field, RowFault.NO_SUCH_STATE, code)


def _posts(field: str, posts: Iterable[str]) -> Iterator[FaultyField]:
    if not all(post.strip() for post in posts):
        yield FaultyField(field, RowFault.POST_UNNAMED)


def _at_least_one(field: str, number: int | None, fault: RowFault) -> Iterator[FaultyField]:
    if number is not None and number < 1:
        yield FaultyField(field, fault)


def _not_negative(field: str, number: int | None) -> Iterator[FaultyField]:
    if number is not None and number < 0:
        yield FaultyField(field, RowFault.BELOW_NOUGHT)
