"""Who is inside on one day, how long he may be, and which of them are asked for.

Tim Pora exchanges data on the presence of foreigners (Permenimipas 2/2025 Ps 53): who came in
and is still inside, by nationality, purpose and address, and whose stay has ended.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.crossings.details import Details, Purpose
from checkpoint.domain.documents.travel_document import Holder, PersonName, TravelDocument
from checkpoint.domain.inspection.stay import Stay
from checkpoint.domain.journeys.inside import Entry, said_of
from checkpoint.domain.journeys.noted import Noted
from checkpoint.domain.posts.post import Post

USUAL_DAYS = 7
"""A stay that ends within so many days is told; another number may be asked for."""
MOST_DAYS = 365
MOST_NATIONALITIES = 12
"""Lines on the first page of the paper; the rest stand together."""


class Which(StrEnum):
    """Of whom the list is."""

    EVERYBODY = "everybody"
    ENDING = "ending"
    """Whose stay ends within some days, and has not ended."""
    OVERSTAYED = "overstayed"
    PASS_HOLDERS = "pass_holders"
    """Who came on a pass of the border's own people."""
    PASS_OVER = "pass_over"
    """Of those who are past their days."""
    UNKNOWN = "unknown"
    """Of whom nobody knows how long he may be here."""
    NO_ADDRESS = "no_address"
    """Of whom nobody knows where he stays."""


class Standing(Protocol):
    """One or several people, as far as it says of whom a list is."""

    @property
    def nationality(self) -> str:
        """Of the document."""
        ...

    @property
    def purpose(self) -> Purpose | None:
        """Why he came, if it was asked."""
        ...

    @property
    def has_address(self) -> bool:
        """Whether he said where he stays."""
        ...

    @property
    def is_pass_holder(self) -> bool:
        """Whether he came on a pass of the border's own people."""
        ...

    @property
    def stay(self) -> Stay | None:
        """``None`` where nobody knows what was granted."""
        ...

    @property
    def days_over(self) -> int:
        """Days of overstay."""
        ...

    def ends_within(self, days: int) -> bool:
        """Whether the stay is lawful and ends today or within so many days."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Resident:
    """A foreigner who came in here and has not left, as far as this post knows."""

    entry: Entry
    stay: Stay | None
    """``None`` where nobody knows what was granted."""
    is_protected: bool = False
    """His case is marked for protection: he is counted, and named to few."""
    is_ahead: bool = False
    """He came in at a time that is still to come: a clock was wrong."""

    @property
    def id(self) -> UUID:
        """Of his entry."""
        return self.entry.id

    @property
    def nationality(self) -> str:
        """Of the document he came in on."""
        return self.entry.document.holder.nationality

    @property
    def purpose(self) -> Purpose | None:
        """Why he came, if it was asked."""
        return self.entry.details.purpose

    @property
    def has_address(self) -> bool:
        """Whether he said where he stays."""
        return bool(self.entry.details.address)

    @property
    def is_pass_holder(self) -> bool:
        """Whether he came on a pass of the border's own people."""
        return self.entry.document.kind.is_local

    @property
    def days_over(self) -> int:
        """Days of overstay; none where nobody knows what was granted."""
        return self.stay.days_over if self.stay else 0

    def ends_within(self, days: int) -> bool:
        """Whether his stay is lawful and ends today or within so many days."""
        return ends_within(self.stay, days)

    @property
    def unnamed(self) -> Resident:
        """The same, without what tells who he is, or where."""
        document = self.entry.document
        nobody = TravelDocument(
            kind=document.kind,
            issuer="",
            number="",
            holder=Holder(name=PersonName(MASK), nationality=document.holder.nationality),
        )
        said = self.entry.details
        details = Details(purpose=said.purpose, address=MASK if said.address else "")
        return replace(self, entry=replace(self.entry, document=nobody, details=details))


def ends_within(stay: Stay | None, days: int) -> bool:
    """Whether a stay is lawful and ends today or within so many days."""
    return stay is not None and not stay.days_over and stay.days_left <= days


_BELONGS: Mapping[Which, Callable[[Standing, int], bool]] = {
    Which.EVERYBODY: lambda _one, _days: True,
    Which.ENDING: lambda one, days: one.ends_within(days),
    Which.OVERSTAYED: lambda one, _days: bool(one.days_over),
    Which.PASS_HOLDERS: lambda one, _days: one.is_pass_holder,
    Which.PASS_OVER: lambda one, _days: one.is_pass_holder and bool(one.days_over),
    Which.UNKNOWN: lambda one, _days: one.stay is None,
    Which.NO_ADDRESS: lambda one, _days: not one.has_address,
}


def belongs(which: Which, one: Standing, days: int) -> bool:
    """Whether somebody is of a kind; ``days`` for those whose stay ends soon."""
    return _BELONGS[which](one, days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Of whom the list is to be; what is ``None`` or empty narrows nothing."""

    which: Which = Which.EVERYBODY
    days: int = USUAL_DAYS
    """For those whose stay ends soon."""
    nationality: str | None = None
    purpose: Purpose | None = None
    text: str = ""
    """Words that the name, the number of the document or the address bears, each of them."""

    def takes(self, one: Standing) -> bool:
        """Whether somebody belongs on it, whatever words are looked for."""
        return (
            belongs(self.which, one, self.days)
            and self.nationality in (None, one.nationality)
            and self.purpose in (None, one.purpose)
        )

    def finds(self, one: Resident) -> bool:
        """The same, by the words too."""
        return self.takes(one) and all(word in said_of(one.entry) for word in self.words)

    @property
    def words(self) -> Sequence[str]:
        """The words, as they are looked for."""
        return self.text.casefold().split()


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideFigures:
    """How many there are of each kind."""

    inside: int
    ending: int
    overstayed: int
    pass_holders: int
    pass_over: int
    unknown: int
    no_address: int
    """Of whom nobody knows where they stay."""
    protected: int
    """Counted in all of these, and named to few."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideList:
    """Everybody who is inside, the longest overstayed first."""

    post: Post
    on: date
    """The day by which stays are counted."""
    at: datetime
    """When the register was asked."""
    until: datetime | None = None
    """The end of a day that has passed, at which they were inside; ``None``: they are so now."""
    residents: Sequence[Resident] = field(default=())
    noted: Noted | None = None
    """Whom the post refused or doubted lately; ``None`` where nobody asked."""

    def wanted(self, wanted: Wanted) -> Sequence[Resident]:
        """Those who are asked for, in the same order."""
        return [one for one in self.residents if wanted.finds(one)]

    def figures(self, days: int = USUAL_DAYS) -> InsideFigures:
        """Counts of all of them."""
        every = self.residents
        counted = {which.value: sum(belongs(which, one, days) for one in every) for which in Which}
        inside = counted.pop(Which.EVERYBODY.value)
        protected = sum(one.is_protected for one in every)
        return InsideFigures(inside=inside, protected=protected, **counted)

    def by_nationality(self) -> Sequence[tuple[str, int]]:
        """How many there are of each, the most first."""
        return ranked(one.nationality for one in self.residents)

    def for_partners(self) -> InsideList:
        """The same as it may leave the post: who may be a victim is counted, and not named."""
        shown = (one.unnamed if one.is_protected else one for one in self.residents)
        return replace(self, residents=tuple(shown))


def ranked(values: Iterable[str]) -> Sequence[tuple[str, int]]:
    """How often each comes, the most frequent first, and then by the alphabet."""
    return sorted_counts(Counter(values))


def sorted_counts(counted: Mapping[str, int]) -> Sequence[tuple[str, int]]:
    """The most frequent first, and then by the alphabet."""
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))


def in_order(residents: Iterable[Resident]) -> tuple[Resident, ...]:
    """The longest overstayed first, then whose stay ends first; the unknown come last."""
    return tuple(sorted(residents, key=_urgency))


def _urgency(one: Resident) -> tuple[date, datetime]:
    return (one.stay.last_day if one.stay else date.max), one.entry.crossed_at
