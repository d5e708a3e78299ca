"""Which entries of the register are of foreigners who have not left through this post."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.presence import Movement
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.journeys.journey import passages
from checkpoint.domain.journeys.marks import bearer_key, marks_of
from checkpoint.domain.journeys.people import People
from checkpoint.domain.journeys.person import PersonWord
from checkpoint.domain.posts.post import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """As much of an entry as says who came in, when, for what and for how long.

    A record has more, and tens of thousands are read at once.
    """

    id: UUID
    counter: str
    document: TravelDocument
    details: Details
    crossed_at: datetime
    amends: UUID | None = None
    """The record that it puts right, if it puts one right."""

    @property
    def ids(self) -> tuple[UUID, ...]:
        """Its own id, and that of the record it corrects: what was said of that holds of both."""
        return (self.id,) if self.amends is None else (self.id, self.amends)

    @property
    def movement(self) -> Movement:
        """The same, as far as it says where somebody is."""
        return Movement(
            id=self.id,
            counter=self.counter,
            direction=Direction.ENTRY,
            outcome=Outcome.ADMITTED,
            document=self.document,
            crossed_at=self.crossed_at,
        )


class Stated(Protocol):
    """Whatever says on what somebody came in, and where he stays."""

    @property
    def document(self) -> TravelDocument:
        """On what."""
        ...

    @property
    def details(self) -> Details:
        """What was asked."""
        ...


def entry_of(record: Recorded) -> Entry:
    """A record as an entry."""
    crossing = record.crossing
    return Entry(
        id=crossing.id,
        counter=crossing.counter,
        document=crossing.document,
        details=crossing.details,
        crossed_at=crossing.crossed_at,
        amends=crossing.amendment.of if crossing.amendment else None,
    )


def said_of(one: Stated) -> str:
    """By what somebody is found on the list, in letters of one case."""
    document, address = one.document, one.details.address
    return f"{document.holder.name.full} {document.number} {document.issuer} {address}".casefold()


def last_passages(
    records: Iterable[Recorded], words: Iterable[PersonWord] = ()
) -> Sequence[Recorded]:
    """The last passage of everybody, in the order of time.

    Of each document the last counts alone; of the documents of one person, the last of these.
    Whoever came in twice without leaving is there once, by his last entry.
    """
    people = People(words)
    last = last_by_bearer(records)
    marks = {
        one.crossing.id: marks_of(one.crossing.id, one.crossing.document, people).every
        for one in last
    }
    by_mark: dict[Hashable, UUID] = {
        mark: one.crossing.id for one in last for mark in marks[one.crossing.id]
    }
    return [
        one for one in last if all(by_mark[m] == one.crossing.id for m in marks[one.crossing.id])
    ]


def last_by_bearer(records: Iterable[Recorded]) -> Sequence[Recorded]:
    """The last passage on every document, in the order of time."""
    last = {bearer_key(one.crossing.id, one.crossing.document): one for one in passages(records)}
    return sorted(last.values(), key=_moment)


def is_entry_of_foreigner(record: Recorded) -> bool:
    """Whether a foreigner came in by it; a citizen is at home here."""
    crossing = record.crossing
    return crossing.direction is Direction.ENTRY and not crossing.document.holder.is_citizen


def _moment(record: Recorded) -> tuple[datetime, UUID]:
    return record.crossing.crossed_at, record.crossing.id
