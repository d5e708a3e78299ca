"""Whether everything that speaks of the document says the same."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.claims import Claims, ClaimSource
from checkpoint.domain.inspection.comparing import ClaimField, Difference, differences
from checkpoint.domain.inspection.findings import Finding, SourcesDiffer, Statement
from checkpoint.domain.inspection.subject import Subject


def sources_agree(subject: Subject) -> Iterator[Finding]:
    """Zone, code, seal, page and register must say the same, as far as each speaks.

    Who alters one seldom alters all. What a later source contradicts is told once a field.
    """
    for place, later in enumerate(subject.claims):
        told: set[ClaimField] = set()
        for earlier in subject.claims[:place]:
            for difference in differences(earlier, later):
                if difference.field not in told:
                    told.add(difference.field)
                    yield SourcesDiffer(
                        _severity(subject, earlier, later, difference),
                        difference.field,
                        Statement(earlier.source, difference.one),
                        Statement(later.source, difference.other),
                    )


def _severity(subject: Subject, one: Claims, other: Claims, difference: Difference) -> Severity:
    """A seal that holds proves that what contradicts it was altered, unless a hand just typed it.

    A citizen who comes home is not kept out for it (UU 6/2011 Ps 14).
    """
    if difference.is_slight:
        return Severity.NOTE
    is_sealed = one.is_proven or other.is_proven
    is_typed = ClaimSource.TYPED in (one.source, other.source)
    if is_sealed and not is_typed and not subject.is_coming_home:
        return Severity.LOCK
    return Severity.ATTENTION
