"""What was found of a document's bearer, as it is kept until something else is found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Pattern(StrEnum):
    """What is looked for; each can be switched off by itself."""

    SHORT_CROSSINGS = "short_crossings"
    """There and back again, often and soon."""
    YOUNG_COMPANIONS = "young_companions"
    """Beside many different young people."""
    NEW_PASSPORT = "new_passport"
    """Sets out for the first time, on a passport that is new."""
    SHARED_CONTACT = "shared_contact"
    """Gave an address or a plate that belongs to a case of this post."""


class ContactKind(StrEnum):
    """By what people can be reached, or are carried."""

    ADDRESS = "address"
    PLATE = "plate"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Trip:
    """Away, and back."""

    begun_at: datetime
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody young who crossed beside, the last time he did."""

    document: str
    """`TravelDocument.key`: by it one is told from another, and no more is kept."""
    at: datetime


@dataclass(frozen=True, slots=True)
class SharedContact:
    """Something given at the counter that is known from a case."""

    kind: ContactKind
    digest: str
    """Keyed: without the post's secret nobody finds out what was given."""
    given_at: datetime
    case_at: datetime
    """When the case was opened. Which one it is stays with who may see it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a pattern rests on; each has its own."""

    trips: tuple[Trip, ...] = ()
    companions: tuple[Companion, ...] = ()
    contacts: tuple[SharedContact, ...] = ()


NOTHING = Facts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """What was found of one document; a later one of the same pattern takes its place."""

    id: UUID
    pattern: Pattern
    document: str
    facts: Facts
    """`NOTHING` where what was found before is not so any more."""
    found_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternRun:
    """The register was gone through, up to its newest record then."""

    id: UUID
    at: datetime
    reached_at: datetime
    """When the newest record that was seen was made."""
    rules: str
    """By which numbers: by others, everything is looked at anew."""
    signs: int
    """How many documents something else was found of than before."""


def facts_of(signs: Sequence[Sign], pattern: Pattern, documents: Collection[str]) -> Facts:
    """What was found of one person by a pattern, on all of his documents together."""
    its = [one.facts for one in signs if one.pattern is pattern and one.document in documents]
    companions = {one.document: one for facts in its for one in facts.companions}
    return Facts(
        trips=tuple(sorted({one for facts in its for one in facts.trips}, key=_begun)),
        companions=tuple(sorted(companions.values(), key=lambda one: (one.at, one.document))),
        contacts=tuple(sorted({one for facts in its for one in facts.contacts}, key=_given)),
    )


def _begun(trip: Trip) -> tuple[datetime, datetime]:
    return trip.begun_at, trip.ended_at


def _given(contact: SharedContact) -> tuple[datetime, str]:
    return contact.given_at, contact.digest
