"""Whether a foreigner who leaves stayed longer than was granted on entry."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.inspection.findings import Finding, StayExceeded
from checkpoint.domain.inspection.stay import Stay, stay_of
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.journeys.journey import entry_of_visit
from checkpoint.domain.posts.post import Direction


def stay_exceeded(subject: Subject) -> Iterator[Finding]:
    """The stay is counted from the last entry that this post let in, on whatever document.

    Who came in elsewhere is not judged: what was granted there is not known here. From who may be
    a victim no fee is asked, and no deportation follows (UU 6/2011 Ps 86-87).
    """
    if subject.direction is not Direction.EXIT:
        return
    stay = current_stay(subject)
    if stay is not None and stay.days_over:
        is_waived = subject.earlier.is_protected
        is_amber = stay.is_settled_by_fee or is_waived
        grave = Severity.ATTENTION if is_amber else Severity.LOCK
        yield StayExceeded(grave, stay, is_waived=is_waived)


def current_stay(subject: Subject) -> Stay | None:
    """How it stands with the stay of a foreigner who came in here and has not left."""
    if subject.is_citizen:
        return None
    entry = entry_of_visit(subject.history)
    if entry is None:
        return None
    post, said = subject.duty.post, subject.extensions
    return stay_of(
        entry.crossing, on=subject.today, post=post, policy=subject.policy, extensions=said
    )
