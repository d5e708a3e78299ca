"""Everything a rule may look at: one document, presented one way on one day at one post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.alerts.judgement import Judged
from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.extension import StayExtension
from checkpoint.domain.documents.claims import Claims
from checkpoint.domain.documents.mrz import Field, Zone
from checkpoint.domain.documents.seals import CheckedSeal
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.inspection.earlier import NOTHING_EARLIER, Earlier
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.journeys.last_group import LastGroup
from checkpoint.domain.journeys.person import NOBODY_ELSE, Person
from checkpoint.domain.patterns.sign import Sign
from checkpoint.domain.posts.post import Direction, Duty


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One traveller as the rules see him."""

    document: TravelDocument
    zone: Zone | None
    """The machine-readable zone, where the document was read by one."""
    duty: Duty
    at: datetime
    today: date
    """The calendar day at the post."""
    matches: Sequence[AlertMatch]
    judged: Mapping[UUID, Judged] = field(default_factory=dict)
    """What was judged of these matches before, by the alert; entries that say the same still."""
    history: Sequence[Recorded]
    """The last records of this person on whatever document, newest first; those later corrected
    are left out."""
    visit: UUID | None = None
    """The record by which he was referred, where he is looked at in the second line itself."""
    extensions: Sequence[StayExtension] = ()
    """What was said of the visits in his history: those extended, and those taken back."""
    last_group: LastGroup | None = None
    """With whom he crossed when he last did so as one of a group."""
    person: Person = NOBODY_ELSE
    """His other documents, and those that may be his."""
    earlier: Earlier = NOTHING_EARLIER
    """What cases of before ask to be minded."""
    policy: Policy = field(repr=False)
    claims: tuple[Claims, ...] = ()
    """What each source says of the document, beginning with the one that it was taken from."""
    seals: Sequence[CheckedSeal] = ()
    """The signed seals on and beside the document, each with the proof of its signature."""
    signs: Sequence[Sign] = ()
    """What was found in the background on his documents (`checkpoint.domain.patterns`)."""
    certainty: Mapping[Field, float] = field(default_factory=dict)
    """How sure each field of the zone is, where it was read from a picture."""

    @property
    def direction(self) -> Direction:
        """Which way the traveller goes."""
        return self.duty.direction

    @property
    def is_citizen(self) -> bool:
        """Whether the traveller is Indonesian."""
        return self.document.holder.is_citizen

    @property
    def is_coming_home(self) -> bool:
        """A citizen who enters: may be asked, may not be refused (UU 6/2011 Ps 14)."""
        return self.is_citizen and self.direction is Direction.ENTRY

    @property
    def is_foreigner_entering(self) -> bool:
        """On whom the strictest rules fall."""
        return not self.is_citizen and self.direction is Direction.ENTRY
