"""How long the document is good."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from dateutil.relativedelta import relativedelta

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.findings import (
    DocumentExpired,
    DocumentExpiresSoon,
    ExpiryUnknown,
    Finding,
    OtherProofNeeded,
    ValidityTooShort,
)
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Direction

TODAY = timedelta(0)
"""Left to run on the document's last good day."""


def document_validity(subject: Subject) -> Iterator[Finding]:
    """A document is good through its expiry date, and not a day longer (UU 6/2011 Ps 8).

    A citizen who comes home is not refused for it, but shows other proof (Ps 14).
    """
    if subject.document.kind is DocumentKind.NO_DOCUMENT:
        return
    expires_on = subject.document.expires_on
    if expires_on is None:
        yield ExpiryUnknown(Severity.ATTENTION)
        return
    left = expires_on - subject.today
    if left < TODAY:
        grave = Severity.ATTENTION if subject.is_coming_home else Severity.LOCK
        yield DocumentExpired(grave, expires_on, -left.days)
        if subject.is_coming_home:
            yield OtherProofNeeded(Severity.ATTENTION)
        return
    notice = subject.policy.expiry_notice(subject.today)
    if notice is not None and TODAY <= left <= timedelta(days=notice.days):
        yield DocumentExpiresSoon(
            Severity.NOTE, expires_on, left.days, notice.source, notice.is_verified
        )


def months_of_validity(subject: Subject) -> Iterator[Finding]:
    """A foreigner's document must run six months more on entry (Permenkumham 9/2024 Ps 9).

    A citizen who leaves is amber, never red, for the other side asks the same. Border passes are
    outside the rule: their own terms of validity apply.
    """
    document = subject.document
    if document.expires_on is None or document.kind.is_local or document.expires_on < subject.today:
        return
    row = subject.policy.months_on_entry(subject.today)
    if row is None or document.expires_on >= subject.today + relativedelta(months=row.months):
        return
    if subject.is_foreigner_entering:
        severity = Severity.LOCK
    elif subject.is_citizen and subject.direction is Direction.EXIT:
        severity = Severity.ATTENTION
    else:
        return
    yield ValidityTooShort(severity, document.expires_on, row.months, row.source, row.is_verified)
