"""A traveller at the counter: what was read, what was found, what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from checkpoint.domain.alerts.judgement import Judged
from checkpoint.domain.crossings.checks import Severity, Verdict, verdict_of
from checkpoint.domain.crossings.crossing import Capture, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.extension import StayExtension
from checkpoint.domain.documents.scanned import Scan
from checkpoint.domain.inspection.findings import Finding, LockStands
from checkpoint.domain.inspection.questions import Asked, asked_of, foreseen
from checkpoint.domain.inspection.rules import examine
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.journeys.last_group import LastGroup
from checkpoint.domain.journeys.person import Person
from checkpoint.domain.posts.post import Lane


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """Everything the officer needs in order to decide."""

    id: UUID
    """Becomes the crossing's id, so that recording it again changes nothing."""
    subject: Subject
    capture: Capture
    findings: tuple[Finding, ...]
    asked: tuple[Asked, ...]
    foreseen: Details
    payload: str
    """What the barcode said, on a border pass that bears one."""
    alert_version: int
    scan: Scan | None = None
    """What the document was read from; ``None`` where it was typed, or a lock came back of which
    nothing is kept."""

    def under(self, lock: UUID) -> Inspection:
        """The same traveller behind a lock that stands: red, whatever is found now."""
        stands = () if self.verdict is Verdict.RED else (LockStands(Severity.LOCK),)
        return replace(self, id=lock, findings=(*stands, *self.findings))

    def judged(self, judged: Judged) -> Inspection:
        """The same traveller, found anew in the light of a judgement on one of his hits.

        A lock that stands from before is not lifted by that: it asks for an answer of its own.
        """
        known = {**self.subject.judged, judged.judgement.alert: judged}
        subject = replace(self.subject, judged=known)
        standing = tuple(one for one in self.findings if isinstance(one, LockStands))
        return replace(self, subject=subject, findings=(*standing, *examine(subject)))

    def in_lane(self, lane: Lane) -> Inspection:
        """The same traveller, asked what is asked in another lane; what was found stays."""
        duty = replace(self.subject.duty, lane=lane)
        subject = replace(self.subject, duty=duty)
        asked = asked_of(subject, self.findings)
        answers = foreseen(subject, asked).with_declaration(self.foreseen.declaration)
        return replace(self, subject=subject, asked=asked, foreseen=answers)

    def known_as(
        self,
        person: Person,
        history: Sequence[Recorded],
        last_group: LastGroup | None = None,
        extensions: Sequence[StayExtension] = (),
    ) -> Inspection:
        """The same traveller, found anew with what is now known of his other documents."""
        subject = replace(
            self.subject,
            person=person,
            history=history,
            last_group=last_group,
            extensions=extensions,
        )
        return replace(self, subject=subject, findings=examine(subject))

    def found_as(self, subject: Subject, *, alert_version: int) -> Inspection:
        """The same traveller, found anew with all that is now known of him; a lock stands."""
        standing = tuple(one for one in self.findings if isinstance(one, LockStands))
        found = replace(
            self,
            subject=subject,
            findings=(*standing, *examine(subject)),
            alert_version=alert_version,
        )
        return found.under(self.id) if self.verdict is Verdict.RED else found

    def with_story(self, others: int) -> Inspection:
        """The same traveller, found anew beside so many who tell his story."""
        earlier = self.subject.earlier
        if earlier.same_story == others:
            return self
        subject = replace(self.subject, earlier=replace(earlier, same_story=others))
        standing = tuple(one for one in self.findings if isinstance(one, LockStands))
        return replace(self, subject=subject, findings=(*standing, *examine(subject)))

    @property
    def verdict(self) -> Verdict:
        """The colour the gravest finding gives."""
        return verdict_of(finding.severity for finding in self.findings)


def inspect(
    subject: Subject,
    *,
    id: UUID,
    capture: Capture,
    payload: str,
    alert_version: int,
    scan: Scan | None = None,
    declaration: str = "",
) -> Inspection:
    """Examine a traveller: pure, so the same subject always gives the same verdict."""
    findings = examine(subject)
    asked = asked_of(subject, findings)
    answers = foreseen(subject, asked)
    return Inspection(
        id=id,
        subject=subject,
        capture=capture,
        findings=findings,
        asked=asked,
        foreseen=answers.with_declaration(declaration),
        payload=payload,
        alert_version=alert_version,
        scan=scan,
    )
