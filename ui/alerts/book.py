"""The alert book as the screen looks through it: what is asked again and again, worked out once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from checkpoint.domain.alerts.alert import Alert, AlertState
from checkpoint.domain.alerts.due import Due
from checkpoint.domain.alerts.wanted import Wanted, is_due, says, text_of
from checkpoint.domain.people.officer import Officer
from checkpoint.services.alert_terms import EndedEntry
from checkpoint.services.alerts import AlertService, BookState, Excerpt

NEVER_WRITTEN = BookState(0)
NOTHING_WANTED = Wanted()
NOTHING_DUE = Due()


@dataclass(frozen=True)
class Entry:
    """An alert, and where it stands today."""

    alert: Alert
    state: AlertState
    ended: EndedEntry | None = None
    """How it was taken off its list, if it stands there no more."""

    @cached_property
    def text(self) -> str:
        """What it can be found by; worked out when first it is looked for."""
        return text_of(self.alert)


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Entries as they stand on a day, newest first: all, or of a large book those held here."""

    entries: tuple[Entry, ...] = ()
    version: BookState = NEVER_WRITTEN
    on: date | None = None
    """The day; none before the book was first read."""
    asking: Due = NOTHING_DUE
    """How many entries ask for a look."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """How many entries each list has."""
    is_whole: bool = True
    """Else what is looked for is looked for in the database."""

    @property
    def count(self) -> int:
        """How many entries there are, held here or not."""
        return sum(self.sizes.values())

    @property
    def due(self) -> int:
        """How many entries ask for a look."""
        return sum(self.asking)

    def answers(self, wanted: Wanted) -> bool:
        """Whether all that is looked for is held here, as the newest and what ends are."""
        is_of_due = wanted.is_due or wanted.state is AlertState.ENDING
        return self.is_whole or is_of_due or wanted == NOTHING_WANTED

    def find(self, wanted: Wanted) -> Sequence[Entry]:
        """The entries that are looked for, as far as they are held here, in their order."""
        entries: Sequence[Entry] = self.entries
        if wanted.is_due and self.on is not None:
            entries = [entry for entry in entries if is_due(entry.alert, self.on)]
        return narrowed(entries, wanted)


def narrowed(entries: Sequence[Entry], wanted: Wanted) -> Sequence[Entry]:
    """Those of the kind, in the state and with the text that are looked for."""
    found = entries
    if wanted.kind is not None:
        found = [entry for entry in found if entry.alert.kind is wanted.kind]
    if wanted.state is not None:
        found = [entry for entry in found if entry.state is wanted.state]
    has = says(wanted)
    return [entry for entry in found if has(entry.text)] if wanted.words else found


def entry_of(ended: EndedEntry) -> Entry:
    """An entry that is on no list any more."""
    return Entry(ended.alert, AlertState.ENDED, ended)


def entries_of(alerts: Sequence[Alert], on: date) -> tuple[Entry, ...]:
    """The entries as they stand on a day."""
    return tuple(Entry(alert, alert.state_on(on)) for alert in alerts)


def book_of(excerpt: Excerpt, version: BookState, on: date) -> Book:
    """Work out what the screen asks of every entry; takes a while with many."""
    entries = entries_of(excerpt.alerts, on)
    if excerpt.is_whole:
        for entry in entries:
            _ = entry.text  # here, and not when the first letter is typed
    return Book(
        entries=entries,
        version=version,
        on=on,
        asking=excerpt.due,
        sizes=excerpt.sizes,
        is_whole=excerpt.is_whole,
    )


def read_book(alerts: AlertService, officer: Officer, open_book: Book, today: date) -> Book:
    """The book of today; the one that lies open, if nothing of it has changed."""
    version = alerts.state()
    if (open_book.version, open_book.on) == (version, today):
        return open_book
    return book_of(alerts.excerpt(officer), version, today)
