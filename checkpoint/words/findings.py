"""What a check found, why it matters and what to do next, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from checkpoint.domain.inspection.findings import (
    AlertHit,
    AlertJudgedOther,
    AlertNotBinding,
    DeparturePostponed,
    DocumentExpired,
    DocumentExpiresSoon,
    DocumentRunsTooLong,
    ExpiryUnknown,
    FieldsDoubtful,
    Finding,
    HeldBackBefore,
    KeyboardUndone,
    LockedElsewhere,
    LockStands,
    NeighbourRefusesPass,
    OtherProofNeeded,
    PassNotTaken,
    PassOfAnotherState,
    PassOtherDistrict,
    PerhapsSamePerson,
    SameDirectionTwice,
    ScreeningProposed,
    SourcesDiffer,
    SpecimenState,
    StateUnknown,
    StayExceeded,
    TravelDocumentInDoubt,
    TravelDocumentMissing,
    ValidityTooShort,
    VisaNeeded,
    ZoneFaulty,
    ZoneRepaired,
)
from checkpoint.domain.inspection.pattern_findings import PatternFinding
from checkpoint.domain.inspection.seal_findings import SealFinding
from checkpoint.domain.posts.post import Post
from checkpoint.words.alert_findings import alert_evidence, alert_words
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.differing import differing_words, statements_words
from checkpoint.words.document_findings import (
    border_pass_words,
    travel_document_words,
    validity_words,
)
from checkpoint.words.history_findings import history_words
from checkpoint.words.journeys import (
    counting_words,
    perhaps_words,
)
from checkpoint.words.patterns import pattern_facts, pattern_words
from checkpoint.words.reading_findings import reading_words
from checkpoint.words.seals import seal_finding_words


@dataclass(frozen=True, slots=True)
class Saying:
    """A finding as the officer reads it."""

    what: str
    evidence: str
    """What it rests on, such as which alias agrees and how; empty where nothing is to be said."""
    why: str
    """The rule and its source; empty where the finding speaks for itself."""
    do: str
    """What to do next; empty where nothing is asked."""


class FindingWords:
    """Says findings in one language, at one post."""

    def __init__(self, catalogue: Catalogue, post: Post) -> None:
        self._words = catalogue
        self._post = post

    def say(self, finding: Finding) -> Saying:
        """Put a finding into words."""
        what, do = self._what_and_do(finding)
        evidence = ""
        if isinstance(finding, AlertHit | AlertJudgedOther | AlertNotBinding):
            evidence = alert_evidence(finding, self._post, self._words)
        elif isinstance(finding, StayExceeded) and not finding.is_waived:
            evidence = counting_words(finding.stay, self._words)
        elif isinstance(finding, SourcesDiffer):
            evidence = statements_words(finding, self._words)
        elif isinstance(finding, PatternFinding):
            evidence = pattern_facts(finding, self._post, self._words)
        return Saying(what, evidence, self._why(finding), do)

    def _what_and_do(self, finding: Finding) -> tuple[str, str]:  # noqa: PLR0911 - one a kind
        if isinstance(finding, SealFinding | PatternFinding):
            return self._of_its_own(finding)
        match finding:
            case AlertHit() | AlertJudgedOther() | AlertNotBinding():
                return alert_words(finding, self._words)
            case SourcesDiffer():
                return differing_words(finding, self._words)
            case (
                SameDirectionTwice()
                | HeldBackBefore()
                | StayExceeded()
                | LockStands()
                | LockedElsewhere()
                | DeparturePostponed()
                | ScreeningProposed()
            ):
                return history_words(finding, self._post, self._words)
            case PerhapsSamePerson():
                return perhaps_words(finding, self._words)
            case TravelDocumentMissing() | TravelDocumentInDoubt() | DocumentRunsTooLong():
                return travel_document_words(finding, self._words)
            case (
                PassNotTaken() | PassOtherDistrict() | PassOfAnotherState() | NeighbourRefusesPass()
            ):
                return border_pass_words(finding, self._words)
            case (
                ZoneFaulty()
                | ZoneRepaired()
                | KeyboardUndone()
                | FieldsDoubtful()
                | StateUnknown()
                | SpecimenState()
            ):
                return reading_words(finding, self._words)
            case (
                DocumentExpired()
                | DocumentExpiresSoon()
                | ExpiryUnknown()
                | OtherProofNeeded()
                | ValidityTooShort()
                | VisaNeeded()
            ):
                return validity_words(finding, self._words)
            case _:
                assert_never(finding)

    def _of_its_own(self, finding: SealFinding | PatternFinding) -> tuple[str, str]:
        if isinstance(finding, PatternFinding):
            return pattern_words(finding, self._words)
        return seal_finding_words(finding, self._words)

    def _why(self, finding: Finding) -> str:
        """The source; one whose text nobody here has seen is marked."""
        if getattr(finding, "is_verified", True):
            return finding.source
        unverified = self._words.translate("findings", "unverified")
        return f"{finding.source} ({unverified})"
