"""Whether everything that speaks of the document says the same."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.claims import Claims, ClaimSource
from checkpoint.domain.inspection.comparing import ClaimField, Difference, differences
from checkpoint.domain.inspection.findings import Finding, SourcesDiffer, Statement
from checkpoint.domain.inspection.seal_findings import LabelSuperseded
from checkpoint.domain.inspection.subject import Subject


def sources_agree(subject: Subject) -> Iterator[Finding]:
    """Zone, code, seal, page and register must say the same, as far as each speaks.

    Who alters one seldom alters all. What a later source contradicts is told once a field, as
    gravely as any of those before it makes it.
    """
    for place, later in enumerate(subject.claims):
        told: dict[ClaimField, SourcesDiffer] = {}
        for earlier in subject.claims[:place]:
            for difference in differences(earlier, later):
                differing = SourcesDiffer(
                    _severity(subject, earlier, later, difference),
                    difference.field,
                    Statement(earlier.source, difference.one),
                    Statement(later.source, difference.other),
                )
                already = told.get(difference.field)
                if already is None or already.severity < differing.severity:
                    told[difference.field] = differing
        yield from told.values()


def label_is_of_today(subject: Subject) -> Iterator[Finding]:
    """A label says what its pass said when it was signed; one registered anew needs another."""
    for label in subject.claims:
        register = _newer_registration(subject, label)
        if register is None or label.noted_on is None or register.noted_on is None:
            continue
        if differences(label, register):
            yield LabelSuperseded(Severity.ATTENTION, label.noted_on, register.noted_on)


def _severity(subject: Subject, one: Claims, other: Claims, difference: Difference) -> Severity:
    """A seal that holds proves that what contradicts it was altered, unless a hand just typed it.

    Nor is it proof where the pass was registered anew since, with what contradicts the seal. A
    citizen who comes home is not kept out for it (UU 6/2011 Ps 14).
    """
    if difference.is_slight:
        return Severity.NOTE
    is_sealed = one.is_proven or other.is_proven
    is_typed = ClaimSource.TYPED in (one.source, other.source)
    is_old = _is_of_before(subject, one, other, difference) or _is_of_before(
        subject, other, one, difference
    )
    if is_sealed and not (is_typed or is_old or subject.is_coming_home):
        return Severity.LOCK
    return Severity.ATTENTION


def _is_of_before(subject: Subject, label: Claims, other: Claims, difference: Difference) -> bool:
    """Whether the register says since the label was signed what the other source says."""
    register = _newer_registration(subject, label)
    return (
        register is not None
        and difference.field in _differing(register, label)
        and difference.field not in _differing(register, other)
    )


def _newer_registration(subject: Subject, label: Claims) -> Claims | None:
    """What the register says since a later day than the one on which the label was signed.

    Of the same day nobody knows which was first: then the label holds.
    """
    if not label.is_proven or label.noted_on is None:
        return None
    for claims in subject.claims:
        if (
            claims.source is ClaimSource.REGISTER
            and claims.noted_on is not None
            and claims.noted_on > label.noted_on
        ):
            return claims
    return None


def _differing(one: Claims, other: Claims) -> set[ClaimField]:
    return {difference.field for difference in differences(one, other)}
