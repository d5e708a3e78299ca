"""Who is here now, as far as the register of this post says: inside, or waiting to be decided on.

An exit elsewhere is not known here, so some of those inside have long left; nobody who is inside
by the register is left out for that.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.journeys.marks import marks_of
from checkpoint.domain.journeys.people import People
from checkpoint.domain.journeys.person import PersonWord
from checkpoint.domain.posts.post import Direction

INSIDE_FOR = timedelta(days=60)
"""Of citizens who came home longer ago nobody asks; of foreigners, the whereabouts are kept."""


class Whereabouts(StrEnum):
    """Where somebody is."""

    INSIDE = "inside"
    """Came in, and has not left through this post since."""
    LOCKED = "locked"
    """Stands at a locked counter."""
    REFERRED = "referred"
    """Sent to the second line today, and not decided on since."""
    POSTPONED = "postponed"
    """Departure put off today."""


_WAITING = {
    Outcome.REFERRED: Whereabouts.REFERRED,
    Outcome.POSTPONED: Whereabouts.POSTPONED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """A record that stands, as far as it says where somebody is."""

    id: UUID
    counter: str
    direction: Direction
    outcome: Outcome
    document: TravelDocument
    crossed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """Somebody who is here."""

    id: UUID
    """Of the record, or of the lock."""
    whereabouts: Whereabouts
    direction: Direction
    """Which way he goes when he is met next: who is inside, out."""
    document: TravelDocument
    counter: str
    since: datetime


def who_is_here(
    movements: Iterable[Movement],
    locks: Iterable[Lock],
    *,
    waiting_since: datetime,
    words: Iterable[PersonWord] = (),
) -> list[Present]:
    """Everybody who is here, each once; ``movements`` are in the order of time.

    Who left on another document than he came in on has left all the same: one document, one
    national number, one name with one birthday, and documents that an officer linked are one
    person, and those that were said to be two people's are not (``words``, as journeys have them).
    Waiting counts from an instant on: the shift's day.
    """
    last, last_passage, people = _Last(), _Last(), People(words)
    for movement in movements:
        marks = _marks(movement.id, movement.document, people)
        last.note(movement, marks)
        if movement.outcome is Outcome.ADMITTED:
            last_passage.note(movement, marks)
    here = [_at_counter(lock) for lock in locks]
    here += [
        _waiting(one)
        for one in last.newest()
        if one.outcome in _WAITING and one.crossed_at >= waiting_since
    ]
    here += [_inside(one) for one in last_passage.newest() if one.direction is Direction.ENTRY]
    return list(_each_once(here, people))


class _Last:
    """The last movement by each mark, of thousands of people."""

    def __init__(self) -> None:
        self._by_mark: dict[Hashable, Movement] = {}
        self._marks: dict[UUID, tuple[Hashable, ...]] = {}

    def note(self, movement: Movement, marks: tuple[Hashable, ...]) -> None:
        """Put a movement in the place of an earlier one by any of its marks."""
        for mark in marks:
            self._by_mark[mark] = movement
        self._marks[movement.id] = marks

    def newest(self) -> Iterator[Movement]:
        """Those after which nothing came, neither on the document nor by the person."""
        for movement in {one.id: one for one in self._by_mark.values()}.values():
            if all(self._by_mark[mark] is movement for mark in self._marks[movement.id]):
                yield movement


def _each_once(here: Iterable[Present], people: People) -> Iterator[Present]:
    """Of somebody who is here twice, such as inside and at a counter on the way out, the first."""
    seen: set[Hashable] = set()
    for one in here:
        marks = _marks(one.id, one.document, people)
        if seen.isdisjoint(marks):
            yield one
        seen.update(marks)


def _marks(id: UUID, document: TravelDocument, people: People) -> tuple[Hashable, ...]:
    """By what the same person is known again; of whom too little is known, each is another."""
    return marks_of(id, document, people).every


def _inside(movement: Movement) -> Present:
    return Present(
        id=movement.id,
        whereabouts=Whereabouts.INSIDE,
        direction=Direction.EXIT,
        document=movement.document,
        counter=movement.counter,
        since=movement.crossed_at,
    )


def _waiting(movement: Movement) -> Present:
    return Present(
        id=movement.id,
        whereabouts=_WAITING[movement.outcome],
        direction=movement.direction,
        document=movement.document,
        counter=movement.counter,
        since=movement.crossed_at,
    )


def _at_counter(lock: Lock) -> Present:
    return Present(
        id=lock.id,
        whereabouts=Whereabouts.LOCKED,
        direction=lock.direction,
        document=lock.document,
        counter=lock.counter,
        since=lock.raised_at,
    )
