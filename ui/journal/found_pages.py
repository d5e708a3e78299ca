"""What was found so far: where each page begins, and the few pages that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from checkpoint.domain.journal.entries import Entry
from checkpoint.domain.journal.search import PAGE, Found, Place
from ui.journal.day import JournalDay

MOST_HELD = 12
"""Pages in memory, however far down somebody reads; the others are read again."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page that is held: its entries, newest first, and what is to be known beside them."""

    entries: tuple[Entry, ...] = ()
    beside: JournalDay | None = None


class FoundPages:
    """Rows of which most are known by nothing but the place at which their page begins."""

    def __init__(self) -> None:
        self._starts: list[Place | None] = [None]
        self._held: OrderedDict[int, Leaf] = OrderedDict()
        self.rows = 0
        self.is_ended = False
        self.on: Place | None = None
        """Where to look on from."""

    @property
    def room(self) -> int:
        """How many rows the last page still has room for."""
        return PAGE - self.rows % PAGE

    def add(self, found: Found, beside: JournalDay) -> None:
        """Put what was found on the next stretch behind the rest, `room` entries at the most."""
        if found.entries:
            number = self.rows // PAGE
            before = self._held.get(number, Leaf()).entries if self.rows % PAGE else ()
            self.rows += len(found.entries)
            self.hold(number, Leaf((*before, *found.entries), beside))
            if self.rows % PAGE == 0:
                self._starts.append(Place.below(found.entries[-1]))
        self.on, self.is_ended = found.on, found.on is None

    def hold(self, number: int, leaf: Leaf) -> None:
        """Keep a page, and let go the one that was not looked at for longest."""
        self._held[number] = leaf
        self._held.move_to_end(number)
        while len(self._held) > MOST_HELD:
            self._held.popitem(last=False)

    def leaf(self, row: int) -> Leaf | None:
        """The page of a row, if it is held."""
        number = row // PAGE
        if number in self._held:
            self._held.move_to_end(number)
        return self._held.get(number)

    def entry(self, row: int) -> Entry | None:
        """The entry of a row, if it is held."""
        leaf, place = self.leaf(row), row % PAGE
        return leaf.entries[place] if leaf is not None and place < len(leaf.entries) else None

    def start(self, number: int) -> Place | None:
        """The place above a page; None for the newest entry."""
        return self._starts[number]

    def size(self, number: int) -> int:
        """How many rows a page has."""
        return min(PAGE, self.rows - number * PAGE)
