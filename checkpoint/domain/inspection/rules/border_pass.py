"""The terms under which this post takes a local pass."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.travel_document import INDONESIA
from checkpoint.domain.inspection.findings import (
    Finding,
    NeighbourRefusesPass,
    PassNotTaken,
    PassOfAnotherState,
    PassOtherDistrict,
)
from checkpoint.domain.inspection.policy import BorderPassRule
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Direction


def border_pass_terms(subject: Subject) -> Iterator[Finding]:
    """A pass is for the people of named districts, at posts that take it, both sides willing.

    A citizen who comes home on the wrong pass is not refused (UU 6/2011 Ps 14).
    """
    document = subject.document
    if not document.kind.is_local:
        return
    grave = Severity.ATTENTION if subject.is_coming_home else Severity.LOCK
    rows = tuple(
        subject.policy.border_pass_rules(
            subject.duty.post.policy_code, document.kind, document.issuer, subject.today
        )
    )
    if not rows:
        yield PassNotTaken(grave, document.kind, document.issuer)
        return
    if not any(_entitles(row, document.district) for row in rows):
        allowed = tuple(name for row in rows for name in row.districts)
        row = rows[0]
        yield PassOtherDistrict(grave, document.district, allowed, row.source, row.is_verified)
    if subject.direction is Direction.EXIT and not any(row.neighbour_accepts for row in rows):
        row = rows[0]
        yield NeighbourRefusesPass(Severity.ATTENTION, document.kind, row.source, row.is_verified)


def pass_of_the_own_state(subject: Subject) -> Iterator[Finding]:
    """A state makes its pass out to its own border people; Indonesia to its citizens alone.

    That is Indonesian law (UU 6/2011 Ps 24); how the neighbours do it was not seen.
    """
    document = subject.document
    if not document.kind.is_local or document.holder.nationality == document.issuer:
        return
    is_ours = document.issuer == INDONESIA
    yield PassOfAnotherState(
        Severity.LOCK if is_ours else Severity.ATTENTION,
        document.kind,
        document.issuer,
        "UU 6/2011 Ps 24" if is_ours else "Perjanjian lintas batas",
        is_verified=is_ours,
    )


def _entitles(row: BorderPassRule, district: str) -> bool:
    named = {name.casefold() for name in row.districts}
    return not named or district.strip().casefold() in named
