"""Possible victims: a departure that was put off, and a screening that is proposed."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.postponement import newest_of
from checkpoint.domain.documents.age import is_under_age
from checkpoint.domain.inspection.findings import (
    AlertHit,
    DeparturePostponed,
    Finding,
    ScreeningProposed,
)
from checkpoint.domain.inspection.proposing import Signs, causes_of
from checkpoint.domain.inspection.rules.alerts import listed_traveller
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Direction

_OF_INTEREST = frozenset({AlertKind.SOI, AlertKind.TPPO})


def departure_postponed(subject: Subject) -> Iterator[Finding]:
    """Who was held back for his own good may leave once a recommendation was shown."""
    last = newest_of(subject.earlier.postponements)
    if last is None or subject.direction is not Direction.EXIT:
        return
    severity = Severity.NOTE if last.is_lifted else Severity.ATTENTION
    yield DeparturePostponed(severity, last, is_protected=subject.earlier.is_protected)


def screening_proposed(subject: Subject) -> Iterator[Finding]:
    """A note and never more: it stands in nobody's way, and the officer knows better."""
    causes = tuple(causes_of(signs_of(subject)))
    if causes:
        yield ScreeningProposed(Severity.NOTE, causes)


def signs_of(subject: Subject) -> Signs:
    """What the proposal may rest on, and nothing else of the traveller."""
    earlier = subject.earlier
    last = newest_of(earlier.postponements)
    hits = (one for one in listed_traveller(subject) if isinstance(one, AlertHit))
    return Signs(
        is_child=is_under_age(subject.document.holder.born, subject.today),
        is_of_interest=any(hit.match.alert.kind in _OF_INTEREST for hit in hits),
        is_postponed=last is not None and not last.is_lifted,
        contact_cases=earlier.contact_cases,
        same_story=earlier.same_story,
    )
