"""The port behind which it is known who is inside (see `ports`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol
from uuid import UUID

from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere
from checkpoint.domain.journeys.inside import Entry
from checkpoint.domain.journeys.roll import Asked, Insiders


class WhereaboutsBook(Protocol):
    """Foreigners who came in here and have not left, by the register and what was said since.

    Kept with every record, correction, cancellation and word on documents, in its transaction.
    """

    def count(self) -> Mapping[str, int]:
        """How many are inside, by nationality; asked every few seconds."""
        ...

    def inside(self) -> Sequence[Entry]:
        """The entries of those who are inside, the earliest first."""
        ...

    def has(self, entry: UUID) -> bool:
        """Whether somebody is inside by an entry."""
        ...

    def insiders(self, asked: Asked) -> Insiders:
        """Who is inside, or was at an instant, by terms; without reading their records."""
        ...

    def entries(self, ids: Sequence[str]) -> Sequence[Entry]:
        """The entries of these ids in 32 digits, in their order."""
        ...

    def add(self, word: DepartureElsewhere) -> None:
        """Keep a word; an id that is there already changes nothing.

        Raises InvalidValue where what it takes back was taken back before.
        """
        ...

    def left(self) -> Sequence[tuple[Entry, DepartureElsewhere]]:
        """Who is said to have left elsewhere and was not seen since, the newest word first."""
        ...

    def make_anew(self) -> None:
        """Throw away what is known, and make it from the records alone."""
        ...
