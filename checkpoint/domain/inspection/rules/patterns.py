"""What repeats over many crossings: told with its facts, and left to the officer.

What was found in the background is held here against the rows that are in force today: a row that
was switched off, or whose days are over, finds nothing from the next scan on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.findings import Finding
from checkpoint.domain.inspection.pattern_findings import (
    ContactOfCase,
    FirstExitOnNewPassport,
    ManyYoungCompanions,
    RepeatShortCrossings,
)
from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.journeys.journey import passages
from checkpoint.domain.patterns.companions import is_under, many
from checkpoint.domain.patterns.new_passport import is_new, issued_about
from checkpoint.domain.patterns.short_crossings import often
from checkpoint.domain.patterns.sign import Facts, Pattern, facts_of
from checkpoint.domain.posts.post import Direction


def repeat_short_crossings(subject: Subject) -> Iterator[Finding]:
    """Told to who sets out anew, and not on a border pass: that is made for coming and going."""
    if not is_setting_out(subject) or subject.document.kind.is_local:
        return
    for row in _rows(subject, Pattern.SHORT_CROSSINGS):
        trips = _facts(subject, row).trips
        if found := often(trips, count=row.count, since=_since(subject, row)):
            yield RepeatShortCrossings(row, found)


def many_young_companions(subject: Subject) -> Iterator[Finding]:
    """Told either way, and on whatever document: who brings young people across may do both."""
    for row in _rows(subject, Pattern.YOUNG_COMPANIONS):
        seen = _facts(subject, row).companions
        if found := many(seen, count=row.count, since=_since(subject, row)):
            yield ManyYoungCompanions(row, found)


def first_exit_on_new_passport(subject: Subject) -> Iterator[Finding]:
    """Only of a citizen, whose passports this state makes and whose first exit it may see."""
    document = subject.document
    is_leaving = subject.is_citizen and subject.direction is Direction.EXIT
    if not is_leaving or document.kind is not DocumentKind.PASSPORT or passages(subject.history):
        return
    for row in _rows(subject, Pattern.NEW_PASSPORT):
        issued = issued_about(
            document.issued_on, document.expires_on, validity_months=row.validity_months
        )
        new = is_new(issued, within_days=row.within_days, today=subject.today)
        if new and issued is not None and _speaks_of(row, subject):
            yield FirstExitOnNewPassport(row, issued, document.issued_on is not None)
            return


def contact_of_case(subject: Subject) -> Iterator[Finding]:
    """Told of what he gave here before; nothing is said of the case but when it was."""
    for row in _rows(subject, Pattern.SHARED_CONTACT):
        shared = _facts(subject, row).contacts
        if found := tuple(one for one in shared if one.given_at >= _since(subject, row)):
            yield ContactOfCase(row, found)


def is_setting_out(subject: Subject) -> bool:
    """Away from home: a citizen who leaves, anybody else who enters."""
    return subject.is_citizen is (subject.direction is Direction.EXIT)


def _rows(subject: Subject, pattern: Pattern) -> Iterator[PatternRule]:
    return subject.policy.pattern_rules(pattern, subject.today)


def _facts(subject: Subject, row: PatternRule) -> Facts:
    documents = {subject.document.key, *(one.key for one in subject.person.linked)}
    return facts_of(subject.signs, row.pattern, documents)


def _since(subject: Subject, row: PatternRule) -> datetime:
    return subject.at - row.within


def _speaks_of(row: PatternRule, subject: Subject) -> bool:
    """Whether he is young enough for a row that speaks of the young; others speak of anybody."""
    born = subject.document.holder.born
    if not row.young_under:
        return True
    return born is not None and is_under(born, row.young_under, subject.today)
