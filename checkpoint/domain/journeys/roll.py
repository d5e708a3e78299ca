"""Who is inside on one day as counts of those on the same terms: a page is read of it at a time.

Tens of thousands are inside. What is counted of them follows from a few words each, and most came
in on the same days on the same terms; who they are is read of those alone whom somebody looks at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.crossings.details import Purpose
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.stay import Stay
from checkpoint.domain.journeys.resident import (
    USUAL_DAYS,
    InsideFigures,
    Wanted,
    Which,
    belongs,
    ends_within,
    sorted_counts,
)
from checkpoint.domain.posts.post import Post, PostZone

Seen: TypeAlias = tuple[str, str]
"""The moment of an entry, in UTC and as text that sorts by time; and its id in 32 digits."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What those have in common whose stays are counted alike."""

    entered_on: date
    """By the clock of the post."""
    nationality: str
    document: DocumentKind
    issuer: str
    days_granted: int | None
    purpose: Purpose | None
    has_address: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Of whom the register is asked."""

    zone: PostZone
    text: str = ""
    """Words of a name, number or issuer; every one must be found."""
    before: datetime | None = None
    """Who was inside at that instant, and not now: of what is recorded, corrections and late
    entries too, that which was earlier counts alone."""
    bearers: Collection[str] = frozenset()
    """Keys of documents of which it is to be told who of those inside is their bearer,"""
    records: Collection[UUID] = frozenset()
    """and records by which somebody may be inside."""


@dataclass(frozen=True, slots=True)
class Insiders:
    """Who is inside, by terms, in no order."""

    by_terms: Mapping[Terms, Sequence[Seen]]
    told: frozenset[str] = frozenset()
    """The entries of those who bear the documents that were asked for, on any of theirs, and the
    records that were, in 32 digits; whatever text was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Those who came in on one day on the same terms."""

    terms: Terms
    stay: Stay | None
    seen: Sequence[Seen]

    @property
    def nationality(self) -> str:
        """Of the document they came in on."""
        return self.terms.nationality

    @property
    def purpose(self) -> Purpose | None:
        """Why they came, if it was asked."""
        return self.terms.purpose

    @property
    def has_address(self) -> bool:
        """Whether they said where they stay."""
        return self.terms.has_address

    @property
    def is_pass_holder(self) -> bool:
        """Whether they came on a pass of the border's own people."""
        return self.terms.document.is_local

    @property
    def days_over(self) -> int:
        """Days of overstay; none where nobody knows what was granted."""
        return self.stay.days_over if self.stay else 0

    def ends_within(self, days: int) -> bool:
        """Whether their stay is lawful and ends today or within so many days."""
        return ends_within(self.stay, days)

    @property
    def rank(self) -> tuple[date, date]:
        """The longest overstayed first; the unknown come last."""
        return (self.stay.last_day if self.stay else date.max), self.terms.entered_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """Everybody who is inside on a day, counted."""

    post: Post
    on: date
    """The day by which stays are counted."""
    at: datetime
    """When the register was asked."""
    until: datetime | None = None
    """The end of a day that has passed, at which they were inside; ``None``: they are so now."""
    text: str = ""
    """Words that they all bear."""
    kinds: Sequence[Kind] = ()
    """In the order of their ranks."""
    protected: frozenset[str] = frozenset()
    """The ids of entries of those who may be victims: counted, and named to few."""

    @property
    def today(self) -> date:
        """When the register was asked, on the clock of the post."""
        return self.post.local(self.at).date()

    def figures(self, days: int = USUAL_DAYS) -> InsideFigures:
        """Counts of all of them."""
        counted = {
            which.value: sum(len(one.seen) for one in self.kinds if belongs(which, one, days))
            for which in Which
        }
        inside = counted.pop(Which.EVERYBODY.value)
        return InsideFigures(inside=inside, protected=len(self.protected), **counted)

    def by_nationality(self) -> Sequence[tuple[str, int]]:
        """How many there are of each, the most first."""
        counted: Counter[str] = Counter()
        for one in self.kinds:
            counted[one.nationality] += len(one.seen)
        return sorted_counts(counted)

    def count(self, wanted: Wanted) -> int:
        """How many are asked for."""
        return sum(len(one.seen) for one in self.kinds if wanted.takes(one))

    def listed(self, wanted: Wanted, start: int, most: int) -> Iterator[tuple[Seen, Stay | None]]:
        """Those who are asked for from a place on, in the order of the list, with their stays."""
        passed = 0
        kinds = (one for one in self.kinds if wanted.takes(one))
        for _rank, same in groupby(kinds, key=lambda one: one.rank):
            alike = list(same)
            count = sum(len(one.seen) for one in alike)
            first, last = max(start - passed, 0), start + most - passed
            if last <= 0:
                return
            if first < count:
                # Only what is looked at is put in order.
                every = sorted((seen, at) for at, one in enumerate(alike) for seen in one.seen)
                yield from ((seen, alike[at].stay) for seen, at in every[first:last])
            passed += count
