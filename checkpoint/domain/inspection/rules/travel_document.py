"""Whether what was shown is a document to travel on, and one of a length that is ever made out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dateutil.relativedelta import relativedelta

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.states import is_organization, is_without_nationality
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.findings import (
    DocumentRunsTooLong,
    Finding,
    OtherProofNeeded,
    TravelDocumentInDoubt,
    TravelDocumentMissing,
)
from checkpoint.domain.inspection.policy import Bearer, BorderPassRule, TravelDocumentRule
from checkpoint.domain.inspection.subject import Subject

PASSPORTS = frozenset(
    {
        DocumentKind.PASSPORT,
        DocumentKind.SERVICE_PASSPORT,
        DocumentKind.DIPLOMATIC_PASSPORT,
    }
)


def travel_document(subject: Subject) -> Iterator[Finding]:
    """Who crosses has a travel document (UU 6/2011 Ps 8): a citizen who leaves, a foreigner always.

    A citizen who comes home without one is not refused, but shows other proof (Ps 14). Local
    passes are taken by post, on terms of their own: `border_pass_terms`.
    """
    kind = subject.document.kind
    has_none = kind is DocumentKind.NO_DOCUMENT
    if kind.is_local or not (has_none or subject.policy.travel_documents):
        return
    rows = () if has_none else _rows(subject)
    if not rows and subject.is_coming_home:
        if not has_none:
            yield TravelDocumentMissing(Severity.ATTENTION, kind)
        yield OtherProofNeeded(Severity.ATTENTION)
    elif not rows:
        yield TravelDocumentMissing(Severity.LOCK, kind)
    elif not any(row.is_verified for row in rows):
        row = rows[0]
        yield TravelDocumentInDoubt(Severity.ATTENTION, kind, row.source, row.is_verified)


def longest_validity(subject: Subject) -> Iterator[Finding]:
    """No document runs for longer than its kind is made out for; a PLB three years (Ps 24).

    It was issued today at the latest, even where nobody knows the day or a later one is printed.
    """
    document = subject.document
    if document.expires_on is None:
        return
    issued_on = min(document.issued_on or subject.today, subject.today)
    exceeded = [
        (row.is_verified, -row.validity_months, row.source)
        for row in _limits(subject)
        if row.validity_months and _is_longer(issued_on, document.expires_on, row.validity_months)
    ]
    if not exceeded:
        return
    is_verified, months, source = max(exceeded)
    is_grave = is_verified and not subject.is_coming_home
    severity = Severity.LOCK if is_grave else Severity.ATTENTION
    yield DocumentRunsTooLong(severity, document.expires_on, -months, source, is_verified)


def _rows(subject: Subject) -> tuple[TravelDocumentRule, ...]:
    """The rows that mean this document, of this bearer, this way, here and today."""
    return tuple(row for row in subject.policy.travel_documents if _means(row, subject))


def _limits(subject: Subject) -> tuple[TravelDocumentRule | BorderPassRule, ...]:
    return (*_rows(subject), *_terms(subject))


def _terms(subject: Subject) -> tuple[BorderPassRule, ...]:
    """The terms of a border pass at this post, which may be shorter than the law's."""
    document, post = subject.document, subject.duty.post.policy_code
    if not document.kind.is_local:
        return ()
    policy, today = subject.policy, subject.today
    return tuple(policy.border_pass_rules(post, document.kind, document.issuer, today))


def _means(row: TravelDocumentRule, subject: Subject) -> bool:
    document = subject.document
    bearer = Bearer.CITIZEN if subject.is_citizen else Bearer.FOREIGNER
    return (
        row.kind is _kind_in_law(subject)
        and bearer in row.bearers
        and subject.direction in row.directions
        and (not row.issuers or document.issuer in row.issuers)
        and (not row.posts or subject.duty.post.policy_code in row.posts)
        and row.holds_on(subject.today)
    )


def _kind_in_law(subject: Subject) -> DocumentKind:
    """What looks like a passport and is none of a state for its nationals is one in lieu of it.

    Refugees, stateless persons and officials of the United Nations bear it, under codes that
    differ; Permenkumham 9/2024 Ps 9 sets conditions of its own for it.
    """
    document = subject.document
    is_national = not (
        is_without_nationality(document.holder.nationality) or is_organization(document.issuer)
    )
    if document.kind in PASSPORTS and not is_national:
        return DocumentKind.TRAVEL_LETTER
    return document.kind


def _is_longer(issued_on: date, expires_on: date, months: int) -> bool:
    """Counted both ways, for months differ in length: a 29 February has no day two years before."""
    term = relativedelta(months=months)
    return issued_on + term < expires_on and issued_on < expires_on - term
