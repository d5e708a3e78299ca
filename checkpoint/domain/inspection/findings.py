"""What the checks can find: said here in types, in words by `checkpoint.words`.

Each finding bears its severity, for the same fact weighs differently on a citizen who comes
home and a foreigner who enters, and names the source that makes it matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, TypeAlias

from checkpoint.domain.alerts.judgement import Judged
from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.postponement import Postponement
from checkpoint.domain.documents.claims import ClaimSource
from checkpoint.domain.documents.mrz import Field, Repair, ZoneFault
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.comparing import ClaimField, Said
from checkpoint.domain.inspection.pattern_findings import PatternFinding
from checkpoint.domain.inspection.proposing import Cause
from checkpoint.domain.inspection.seal_findings import SealFinding
from checkpoint.domain.inspection.stay import Stay
from checkpoint.domain.journeys.person import OtherDocument
from checkpoint.domain.posts.post import Direction


@dataclass(frozen=True, slots=True)
class DocumentExpired:
    """The document is past its last good day."""

    source: ClassVar = "UU 6/2011 Ps 8"
    severity: Severity
    expired_on: date
    days_ago: int


@dataclass(frozen=True, slots=True)
class OtherProofNeeded:
    """A citizen comes home without a good document: not refused, but must prove who he is."""

    source: ClassVar = "UU 6/2011 Ps 14"
    is_verified: ClassVar = False
    severity: Severity


@dataclass(frozen=True, slots=True)
class TravelDocumentMissing:
    """What was shown is no document to travel on, or nothing was shown at all."""

    source: ClassVar = "UU 6/2011 Ps 8"
    severity: Severity
    kind: DocumentKind


@dataclass(frozen=True, slots=True)
class TravelDocumentInDoubt:
    """Nobody here has seen a rule by which this kind of document is taken from this traveller."""

    severity: Severity
    kind: DocumentKind
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class DocumentRunsTooLong:
    """The document runs for longer than its kind is ever made out for."""

    severity: Severity
    expires_on: date
    most_months: int
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class ValidityTooShort:
    """The document runs for less than the months the law asks of a foreigner who enters."""

    severity: Severity
    expires_on: date
    months_needed: int
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class VisaNeeded:
    """A foreigner who enters is on no list of those free of a visa."""

    severity: Severity
    nationality: str
    days_on_arrival: int | None
    """How long a visa given here would let him stay; ``None`` where he gets none here."""
    fee: int | None
    """What it costs, in rupiah."""
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class DocumentExpiresSoon:
    """The document is good, but not for long."""

    severity: Severity
    expires_on: date
    days_left: int
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class ExpiryUnknown:
    """Nobody could read until when the document is good."""

    source: ClassVar = "UU 6/2011 Ps 8"
    severity: Severity


@dataclass(frozen=True, slots=True)
class ZoneFaulty:
    """The machine-readable zone contradicts its check digits: misread, or tampered with."""

    source: ClassVar = "ICAO Doc 9303-3"
    severity: Severity
    faults: tuple[ZoneFault, ...]


@dataclass(frozen=True, slots=True)
class ZoneRepaired:
    """Characters were misread, and the check digits proved what they must be."""

    source: ClassVar = "ICAO Doc 9303-3"
    severity: Severity
    repairs: tuple[Repair, ...]


@dataclass(frozen=True, slots=True)
class KeyboardUndone:
    """The scanner typed for another keyboard layout than the computer's."""

    source: ClassVar = ""
    severity: Severity
    name: str
    other_name: str
    """The name under the other layout that may be the computer's; empty where one is proven."""


@dataclass(frozen=True, slots=True)
class FieldsDoubtful:
    """What no check digit covers could be read from the picture only with doubt."""

    source: ClassVar = ""
    severity: Severity
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class StateUnknown:
    """No state or organisation bears this code."""

    source: ClassVar = "ICAO Doc 9303-3"
    severity: Severity
    code: str


@dataclass(frozen=True, slots=True)
class SpecimenState:
    """The code is of Utopia, made for samples: no state issues such a document."""

    source: ClassVar = "ICAO Doc 9303-3 §5"
    severity: Severity
    code: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What one source says in a field."""

    source: ClaimSource
    value: Said


@dataclass(frozen=True, slots=True)
class SourcesDiffer:
    """Two sources contradict each other on one document: misread, mistyped, or altered."""

    source: ClassVar = "UU 6/2011 Ps 9"
    severity: Severity
    field: ClaimField
    one: Statement
    other: Statement


@dataclass(frozen=True, slots=True)
class AlertHit:
    """The traveller or the document is, or may be, on an alert list."""

    severity: Severity
    match: AlertMatch
    judged: Judged | None = None
    """What was said of it before, if that does not set it aside: mostly that it is the person."""

    @property
    def source(self) -> str:
        """The authority behind this kind of alert."""
        return ALERT_SOURCES[self.match.alert.kind]

    @property
    def is_verified(self) -> bool:
        """Whether somebody here has seen the text of it."""
        return self.match.alert.kind not in UNSEEN_ALERT_SOURCES


@dataclass(frozen=True, slots=True)
class AlertJudgedOther:
    """A hit on which somebody looked at this document before: another person than on the list."""

    severity: Severity
    match: AlertMatch
    judged: Judged
    unjudged: Severity
    """How much the hit would ask of the officer had nobody judged it."""

    @property
    def source(self) -> str:
        """The authority behind this kind of alert."""
        return ALERT_SOURCES[self.match.alert.kind]

    @property
    def is_verified(self) -> bool:
        """Whether somebody here has seen the text of it."""
        return self.match.alert.kind not in UNSEEN_ALERT_SOURCES


@dataclass(frozen=True, slots=True)
class AlertNotBinding:
    """A hit that changes nothing here: it has ended, or does not concern this direction."""

    severity: Severity
    match: AlertMatch
    has_ended: bool

    @property
    def source(self) -> str:
        """The authority behind this kind of alert."""
        return ALERT_SOURCES[self.match.alert.kind]

    @property
    def is_verified(self) -> bool:
        """Whether somebody here has seen the text of it."""
        return self.match.alert.kind not in UNSEEN_ALERT_SOURCES


@dataclass(frozen=True, slots=True)
class SameDirectionTwice:
    """The last record went the same way: the crossing between the two was never recorded."""

    source: ClassVar = "UU 6/2011 Ps 9"
    severity: Severity
    direction: Direction
    last_at: datetime
    last_counter: str


@dataclass(frozen=True, slots=True)
class HeldBackBefore:
    """The last time here the traveller was not let through."""

    source: ClassVar = ""
    severity: Severity
    outcome: Outcome
    last_at: datetime


@dataclass(frozen=True, slots=True)
class LockedElsewhere:
    """Another counter of the post is locked on him: nobody goes round a lock by the next queue."""

    source: ClassVar = ""
    severity: Severity
    counter: str


@dataclass(frozen=True, slots=True)
class StayExceeded:
    """A foreigner leaves after the last day of the stay that was granted here (overstay)."""

    severity: Severity
    stay: Stay
    is_waived: bool = False
    """Whether no fee is asked, for he may be a victim (UU 6/2011 Ps 86-87)."""

    @property
    def source(self) -> str:
        """What counts the days and sets the fee: mostly one row, at times two."""
        sources = (self.stay.counted_by.source, self.stay.charged_by.source)
        return "; ".join(dict.fromkeys(sources))

    @property
    def is_verified(self) -> bool:
        """Whether the text of all of it was seen."""
        return self.stay.counted_by.is_verified and self.stay.charged_by.is_verified


@dataclass(frozen=True, slots=True)
class PerhapsSamePerson:
    """Another document is made out to the same name and birthday, or bears the same number.

    A note that an officer answers once; what he says is not asked again.
    """

    source: ClassVar = ""
    severity: Severity
    other: OtherDocument


@dataclass(frozen=True, slots=True)
class PassNotTaken:
    """This post has no arrangement for this kind of pass from this issuer."""

    source: ClassVar = "UU 6/2011 Ps 24"
    severity: Severity
    kind: DocumentKind
    issuer: str


@dataclass(frozen=True, slots=True)
class PassOtherDistrict:
    """The holder's district is not among those whose people may use the pass at this post."""

    severity: Severity
    district: str
    allowed: tuple[str, ...]
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class PassOfAnotherState:
    """The holder is no national of the state whose border people the pass is for."""

    severity: Severity
    kind: DocumentKind
    issuer: str
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class NeighbourRefusesPass:
    """The other side does not honour this pass at present."""

    severity: Severity
    kind: DocumentKind
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class DeparturePostponed:
    """A departure was put off; with a recommendation he may leave."""

    source: ClassVar = "praktik TPI (penundaan keberangkatan)"
    is_verified: ClassVar = False
    severity: Severity
    postponement: Postponement
    is_protected: bool = False
    """Whether no more is told at a counter than that it was so."""


@dataclass(frozen=True, slots=True)
class ScreeningProposed:
    """A talk aside is proposed; nothing follows from it by itself."""

    source: ClassVar = "UNODC; Frontex VEGA Children"
    severity: Severity
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class LockStands:
    """The counter locked on this traveller, and what locked it is no longer found.

    An alert may have ended meanwhile; the lock is answered all the same.
    """

    source: ClassVar = ""
    severity: Severity


Finding: TypeAlias = (
    DocumentExpired
    | OtherProofNeeded
    | TravelDocumentMissing
    | TravelDocumentInDoubt
    | DocumentRunsTooLong
    | ValidityTooShort
    | VisaNeeded
    | DocumentExpiresSoon
    | ExpiryUnknown
    | ZoneFaulty
    | ZoneRepaired
    | KeyboardUndone
    | FieldsDoubtful
    | StateUnknown
    | SpecimenState
    | SourcesDiffer
    | AlertHit
    | AlertJudgedOther
    | AlertNotBinding
    | SameDirectionTwice
    | HeldBackBefore
    | LockedElsewhere
    | StayExceeded
    | PerhapsSamePerson
    | DeparturePostponed
    | ScreeningProposed
    | PassNotTaken
    | PassOtherDistrict
    | PassOfAnotherState
    | NeighbourRefusesPass
    | LockStands
    | SealFinding
    | PatternFinding
)

ALERT_SOURCES: dict[str, str] = {
    "cegah": "UU 6/2011 Ps 91, UU 63/2024 Ps 97",
    "cegah_mendesak": "Permenimipas 13/2025 Ps 9",
    "tangkal": "UU 6/2011 Ps 13 ayat (1) huruf a, Permenimipas 13/2025 Ps 17",
    "dpo": "Polri (DPO)",
    "lost_document": "UU 6/2011 Ps 8",
    "soi": "Subject of Interest, Ditjen Imigrasi",
    "tppo": "UU 21/2007",
    "local": "",
}

UNSEEN_ALERT_SOURCES = frozenset({"cegah", "dpo", "soi", "tppo"})
"""Kinds whose authority is known from the press, from practice or by heart."""
