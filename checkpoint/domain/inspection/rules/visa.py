"""Whether a foreigner who enters is free of a visa."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.findings import Finding, VisaNeeded
from checkpoint.domain.inspection.subject import Subject


def visa_on_entry(subject: Subject) -> Iterator[Finding]:
    """A foreigner needs a visa unless exempt (UU 6/2011 Ps 8); whether he has one is looked at.

    A note, for a stay permit or a visa in the passport answers it, and no code says that there is
    one. Border passes are outside the rule.
    """
    kind = subject.document.kind
    if not subject.is_foreigner_entering or kind.is_local or kind is DocumentKind.NO_DOCUMENT:
        return
    policy, nationality = subject.policy, subject.document.holder.nationality
    if not policy.visa_free or policy.visa_free_days(nationality, subject.today) is not None:
        return
    row = policy.visa_at(subject.duty.post.policy_code, nationality, subject.today)
    yield VisaNeeded(
        Severity.NOTE,
        nationality,
        row.days if row else None,
        row.fee if row else None,
        row.source if row else "UU 6/2011 Ps 8",
        row.is_verified if row else True,
    )
