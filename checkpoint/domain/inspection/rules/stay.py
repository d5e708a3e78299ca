"""Whether a foreigner who leaves stayed longer than was granted on entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.crossings.details import stay_ends_on
from checkpoint.domain.inspection.findings import Finding, StayExceeded
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Direction

MOST_DAYS_BY_FEE = 60
"""A longer overstay is not settled by a fee but by deportation and tangkal (UU 6/2011 Ps 78)."""


def stay_exceeded(subject: Subject) -> Iterator[Finding]:
    """The stay is counted from the last entry that this post let in on the same document.

    Who came in elsewhere is not judged: what was granted there is not known here.
    """
    if subject.is_citizen or subject.direction is not Direction.EXIT:
        return
    passages = (seen.crossing for seen in subject.history)
    last = next((one for one in passages if one.decision.outcome is Outcome.ADMITTED), None)
    if last is None or last.direction is not Direction.ENTRY:
        return
    entered_on = subject.duty.post.local(last.crossed_at).date()
    days = last.details.days_granted or _days_of_pass(subject, last, entered_on)
    if days is None:
        return
    counts = subject.policy.arrival_counts
    last_day = stay_ends_on(entered_on, days, arrival_counts=counts)
    over = (subject.today - last_day).days
    if over > 0:
        grave = Severity.LOCK if over > MOST_DAYS_BY_FEE else Severity.ATTENTION
        yield StayExceeded(grave, entered_on, last_day, over)


def _days_of_pass(subject: Subject, entry: Crossing, on: date) -> int | None:
    """What a local pass grants by itself; the longest where rows differ."""
    document = entry.document
    if not document.kind.is_local:
        return None
    rows = subject.policy.border_pass_rules(
        subject.duty.post.policy_code, document.kind, document.issuer, on
    )
    return max((row.stay_days for row in rows if row.stay_days is not None), default=None)
