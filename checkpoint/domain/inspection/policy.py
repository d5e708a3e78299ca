"""What differs by post, neighbour and year: dated rows with their legal source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product
from typing import TypeAlias

from typing_extensions import override

from checkpoint.domain.crossings.details import Permit
from checkpoint.domain.documents.payload_mappings import PayloadMapping
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.in_force import Bearer, InForce, RowKey
from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.inspection.question import QuestionRule
from checkpoint.domain.patterns.sign import Pattern
from checkpoint.domain.posts.post import Direction

__all__ = [
    "SIX_MONTHS",
    "Bearer",
    "BorderPassRule",
    "ExpiryNotice",
    "InForce",
    "MonthsOfValidity",
    "PatternRule",
    "PermitAsk",
    "PermitRule",
    "Policy",
    "PolicyRow",
    "QuestionRule",
    "RowKey",
    "StayRule",
    "TravelDocumentRule",
    "VisaFree",
    "VisaOnArrival",
]


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

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """Kind, bearers, directions, issuers and posts as named: other rows may widen it."""
        named = (self.bearers, self.directions, self.issuers, self.posts)
        return frozenset({(self.kind, *("+".join(sorted(words)) for words in named))})


@dataclass(frozen=True, slots=True, kw_only=True)
class BorderPassRule(InForce):
    """Under which terms a post takes one kind of local pass from one issuer."""

    post: str
    kind: DocumentKind
    issuer: str
    districts: tuple[str, ...] = ()
    """Districts of residence that entitle to the pass; empty where none are named."""
    reach: str = ""
    """How far the holder may go on the other side, in the words of the arrangement."""
    validity_months: int | None = None
    """How long the booklet runs at most from its day of issue."""
    stay_days: int | None = None
    """The longest single visit."""
    extensions: int | None = None
    """How often a visit may be extended."""
    most_days: int | None = None
    """The longest visit with all its extensions."""
    neighbour_accepts: bool = True
    """Whether the other side honours the pass at present."""

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """Post, kind and issuer."""
        return frozenset({(self.post, self.kind, self.issuer)})


@dataclass(frozen=True, slots=True, kw_only=True)
class VisaFree(InForce):
    """A nationality that enters without a visa (BVK)."""

    nationality: str
    days: int

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """The nationality."""
        return frozenset({(self.nationality,)})


@dataclass(frozen=True, slots=True, kw_only=True)
class VisaOnArrival(InForce):
    """Who gets a visa at the post itself (VKSK, B1), for how long, at which price."""

    days: int
    extension_days: int | None = None
    """How much longer it may be extended, once; ``None`` where it may not."""
    fee: int
    """Rupiah."""
    nationalities: tuple[str, ...] = ()
    """Who gets it; empty where the list is open: then the officer looks it up."""
    posts: tuple[str, ...] = ()
    """Where it is given; empty where it is given everywhere."""

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """Every nationality at every post: the open list is a key of its own beside them."""
        return frozenset(product(self.nationalities or ("",), self.posts or ("",)))


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthsOfValidity(InForce):
    """How many months a foreigner's document must still run on entry."""

    months: int

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """One holds at a time."""
        return frozenset({()})


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiryNotice(InForce):
    """From how many days before its end a document that is still good is mentioned as ending."""

    days: int

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """One holds at a time."""
        return frozenset({()})


class PermitAsk(StrEnum):
    """What may be asked of a permit, by its name in `Details`."""

    NUMBER = "permit_number"
    UNTIL = "permit_until"
    DAYS = "days_granted"


@dataclass(frozen=True, slots=True, kw_only=True)
class PermitRule(InForce):
    """What has to be written down of a kind of visa or permit before its holder enters."""

    permit: Permit
    asks: tuple[PermitAsk, ...] = ()
    days: int | None = None
    """The longest stay that it grants by itself; ``None`` where the paper says so."""

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """The kind of permit."""
        return frozenset({(self.permit,)})


SIX_MONTHS = MonthsOfValidity(months=6, source="Permenkumham 9/2024 Ps 9", is_verified=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class StayRule(InForce):
    """How a stay is counted, and what an overstay costs (UU 6/2011 Ps 78)."""

    arrival_counts: bool = True
    """Whether the day of arrival is the first day of a stay; offices differ."""
    fee_per_day: int = 1_000_000
    """Biaya beban for each day of overstay, in rupiah."""
    most_days_by_fee: int = 60
    """A longer overstay is not settled by a fee but by deportation and tangkal."""

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """One holds at a time."""
        return frozenset({()})


PolicyRow: TypeAlias = (
    TravelDocumentRule
    | BorderPassRule
    | VisaFree
    | VisaOnArrival
    | MonthsOfValidity
    | ExpiryNotice
    | PermitRule
    | QuestionRule
    | PatternRule
    | StayRule
)

_A_MONTH = ExpiryNotice(days=30, source="Pengaturan pos; tidak ada ketentuan", is_verified=False)
_STAY = StayRule(source="UU 6/2011 Ps 78, PP 28/2019", is_verified=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Everything a rule may look up that is not about this traveller."""

    months_of_validity: tuple[MonthsOfValidity, ...] = (SIX_MONTHS,)
    """How long a foreigner's document must still run on entry; not asked where no row holds."""
    expiry_notices: tuple[ExpiryNotice, ...] = (_A_MONTH,)
    """From when a document that soon expires is mentioned; never where no row holds."""
    stay_rules: tuple[StayRule, ...] = (_STAY,)
    """One after the other without gap or overlap; there is always one."""
    travel_documents: tuple[TravelDocumentRule, ...] = ()
    """The kinds of document that people may cross on; empty: not checked."""
    border_passes: tuple[BorderPassRule, ...] = ()
    pass_codes: tuple[PayloadMapping, ...] = ()
    """How the codes on passes are read when the program starts; the first that fits is taken."""
    visa_free: tuple[VisaFree, ...] = ()
    visa_on_arrival: tuple[VisaOnArrival, ...] = ()
    permits: tuple[PermitRule, ...] = ()
    questions: tuple[QuestionRule, ...] = ()
    """What is asked beyond the document, in the order in which it is asked."""
    patterns: tuple[PatternRule, ...] = ()
    """What is looked for over many crossings; what has no row is not."""
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

    def months_on_entry(self, on: date) -> MonthsOfValidity | None:
        """The row that says how long a foreigner's document must still run."""
        return next((row for row in self.months_of_validity if row.holds_on(on)), None)

    def expiry_notice(self, on: date) -> ExpiryNotice | None:
        """The row that says from when a document is mentioned as ending."""
        return next((row for row in self.expiry_notices if row.holds_on(on)), None)

    def visa_at(self, post: str, nationality: str, on: date) -> VisaOnArrival | None:
        """The visa that a nationality gets at a post; a row that names it goes before others."""
        rows = [
            row
            for row in self.visa_on_arrival
            if row.holds_on(on)
            and (not row.posts or post in row.posts)
            and (not row.nationalities or nationality in row.nationalities)
        ]
        return max(rows, key=lambda row: (bool(row.nationalities), bool(row.posts)), default=None)

    def pattern_rules(self, pattern: Pattern, on: date) -> Iterator[PatternRule]:
        """The rows by which a pattern is looked for on a day; none while it is switched off."""
        for row in self.patterns:
            if row.pattern is pattern and row.is_on and row.holds_on(on):
                yield row

    def permit_rule(self, permit: Permit, on: date) -> PermitRule | None:
        """What is asked of a kind of permit."""
        return next(
            (row for row in self.permits if row.permit is permit and row.holds_on(on)), None
        )

    def stay_rule(self, on: date) -> StayRule:
        """The row by which stays are counted on a day; where none holds, the last that had begun.

        Before the first one, the first.
        """
        rows = sorted(self.stay_rules, key=lambda row: row.valid_from or date.min)
        holding = [row for row in rows if row.holds_on(on)]
        begun = [row for row in rows if row.valid_from is None or row.valid_from <= on]
        return (holding or begun or rows[:1])[-1]
