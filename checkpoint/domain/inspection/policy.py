"""What differs by post, neighbour and year: dated rows with their legal source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkpoint.domain.documents.payload_mappings import PayloadMapping
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.posts.post import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """A row of policy: when it holds, on what authority, and how sure we are of it."""

    valid_from: date | None = None
    valid_to: date | None = None
    """Its last day; ``None`` where no end is known."""
    source: str
    is_verified: bool
    """Whether the text of the law itself was seen; if not, the finding says so."""

    def holds_on(self, day: date) -> bool:
        """Whether the row is in force on a day."""
        has_begun = self.valid_from is None or self.valid_from <= day
        return has_begun and (self.valid_to is None or day <= self.valid_to)


class Bearer(StrEnum):
    """Whom a row of policy means: the law asks different things of the two."""

    CITIZEN = "citizen"
    FOREIGNER = "foreigner"


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelDocumentRule(InForce):
    """A kind of document on which people may cross (UU 6/2011 Ps 8); what has no row is none.

    A row that is not verified leaves it to the officer to look and to ask.
    """

    kind: DocumentKind
    bearers: tuple[Bearer, ...] = tuple(Bearer)
    directions: tuple[Direction, ...] = tuple(Direction)
    issuers: tuple[str, ...] = ()
    """Whose documents are meant; empty where anybody's are."""
    posts: tuple[str, ...] = ()
    """Where the row holds; empty where it holds everywhere."""
    validity_months: int | None = None
    """The longest such a document may run from its day of issue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BorderPassRule(InForce):
    """Under which terms a post takes one kind of local pass from one issuer."""

    post: str
    kind: DocumentKind
    issuer: str
    districts: tuple[str, ...] = ()
    """Districts of residence that entitle to the pass; empty where none are named."""
    stay_days: int | None = None
    neighbour_accepts: bool = True
    """Whether the other side honours the pass at present."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisaFree(InForce):
    """A nationality that enters without a visa (BVK)."""

    nationality: str
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Everything a rule may look up that is not about this traveller."""

    validity_months: int = 6
    """How long a foreigner's document must still run on entry (Permenkumham 9/2024 Ps 9)."""
    expiry_notice_days: int = 30
    """From when a document that soon expires is mentioned."""
    arrival_counts: bool = True
    """Whether the day of arrival is the first day of a stay; offices differ."""
    travel_documents: tuple[TravelDocumentRule, ...] = ()
    """The kinds of document that people may cross on; empty: not checked."""
    border_passes: tuple[BorderPassRule, ...] = ()
    pass_codes: tuple[PayloadMapping, ...] = ()
    """How the codes on passes are read when the program starts; the first that fits is taken."""
    visa_free: tuple[VisaFree, ...] = ()
    known_states: frozenset[str] = frozenset()
    """Every code that may stand as issuer or nationality; empty: not checked."""

    def border_pass_rules(
        self, post: str, kind: DocumentKind, issuer: str, on: date
    ) -> Iterator[BorderPassRule]:
        """The rows under which a post takes a pass on a day."""
        for row in self.border_passes:
            if (row.post, row.kind, row.issuer) == (post, kind, issuer) and row.holds_on(on):
                yield row

    def visa_free_days(self, nationality: str, on: date) -> int | None:
        """The days a nationality may stay without a visa, or ``None`` if it needs one."""
        rows = (row for row in self.visa_free if row.nationality == nationality)
        return next((row.days for row in rows if row.holds_on(on)), None)
