"""Who crossed, on which border pass, and who is held at a locked counter."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.crossings.crossing import Crossing, Recorded
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.crossings.presence import Movement
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.travel_document import TravelDocument


class CrossingRegister(Protocol):
    """The register of crossings: added to and read, never edited."""

    def add(self, crossing: Crossing, *, day_on: date, recorded_at: datetime) -> Recorded:
        """Put a crossing on the register under the day's next number.

        A crossing whose id is there already is not added again: the first one is returned.
        Raises NotFound where what it amends is not there, and InvalidValue where that was
        amended before.
        """
        ...

    def find(self, id: UUID) -> Recorded | None:
        """The record of that id, if it is there."""
        ...

    def of_document(self, key: str, *, limit: int) -> Sequence[Recorded]:
        """The last standing records of a document (`TravelDocument.key`), newest first."""
        ...

    def passages_of(self, key: str, *, limit: int) -> Sequence[Recorded]:
        """Of those the last in which somebody passed, however often he was held back since."""
        ...

    def between(self, since: datetime, before: datetime) -> Sequence[Recorded]:
        """A period's records by time of crossing, ``since`` included and ``before`` not.

        Amended ones and amendments are all there, in order; an amendment stands at the time
        of the crossing it amends.
        """
        ...

    def of_day(self, post: str, day_on: date) -> Sequence[Recorded]:
        """The records that were made for an operational day, in the order of `between`.

        Figures are of these: where the post has moved the turn of its day since, they are others
        than those of the hours that the day has now.
        """
        ...

    def travellers(self, *, most: int) -> Sequence[TravelDocument]:
        """The documents that passed last, each once, newest first."""
        ...

    def movements(self, since: datetime) -> Iterator[Movement]:
        """What stands since then, in the order of crossing, as far as it says where people are."""
        ...

    def latest_recorded_at(self) -> datetime | None:
        """When the newest record was made."""
        ...

    def entered_late(self, since: datetime, before: datetime) -> int:
        """How many were entered afterwards in a time, of crossings before it, and still count."""
        ...

    def digests(self, ids: Collection[UUID]) -> Mapping[UUID, str]:
        """What the records of those ids are now (`checkpoint.domain.audit.records.digest_of`).

        Empty for one that nobody can read as a record any more; one not there has no digest.
        """
        ...


class PassRegister(Protocol):
    """The post's own register of border passes; newer registrations hold."""

    def add(self, registered: RegisteredPass) -> None:
        """Put a pass on the register; an id that is there already changes nothing."""
        ...

    def find(self, key: str) -> Sequence[RegisteredPass]:
        """Documents ever registered under ``key`` (see `RegisteredPass.keys`).

        One pass for each document: its newest registration, newest first. It may lack the code
        that it was found by, when it was last typed and not scanned.
        """
        ...


class LockBook(Protocol):
    """Locks raised by red verdicts."""

    def add(self, lock: Lock) -> None:
        """Note a lock; an id that is there already changes nothing."""
        ...

    def is_open(self, id: UUID) -> bool:
        """Whether the lock of that id was noted, and nobody has answered it.

        A crossing of the same id answers it, or a shift lead who lifts it.
        """
        ...

    def is_lifted(self, id: UUID) -> bool:
        """Whether a shift lead lifted the lock of that id."""
        ...

    def every_open(self, post: str) -> Sequence[Lock]:
        """Of each counter that is locked, what `open_at` has of it."""
        ...

    def open_on(self, post: str, keys: Collection[str]) -> Sequence[Lock]:
        """The locks on documents (`TravelDocument.key`), at any counter, that nobody answered."""
        ...

    def open_at(self, post: str, counter: str) -> Lock | None:
        """The counter's newest lock that nobody has answered."""
        ...

    def lift(self, id: UUID, *, lead: UUID, at: datetime) -> None:
        """Note that a shift lead answered a lock that is there, and what locked is no more.

        One that was lifted before stays as it was.
        """
        ...
