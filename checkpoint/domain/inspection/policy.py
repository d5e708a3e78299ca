"""What differs by post, neighbour and year: dated rows with their legal source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from checkpoint.domain.documents.travel_document import DocumentKind


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
    border_passes: tuple[BorderPassRule, ...] = ()
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
