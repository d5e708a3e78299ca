"""The alert book as the screen looks through it: what is asked again and again, worked out once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from checkpoint.domain.alerts.alert import Alert, AlertKind, AlertState
from checkpoint.domain.alerts.importing import DERIVED
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.services.alerts import BookState

LEAST_OF_NUMBER = 3
"""Letters and digits; fewer, run together, would find half the book."""

NEVER_WRITTEN = BookState(0)


@dataclass(frozen=True, slots=True)
class Entry:
    """An alert, where it stands today, and what it can be found by."""

    alert: Alert
    state: AlertState
    text: str
    """Names and numbers in small letters; the numbers freed of spaces too."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the officer looks for; nothing said is everything."""

    text: str = ""
    kind: AlertKind | None = None
    state: AlertState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All entries as they stand on a day, newest first."""

    entries: tuple[Entry, ...] = ()
    version: BookState = NEVER_WRITTEN
    on: date | None = None
    """The day; none before the book was first read."""
    ending: int = 0
    """How many end within seven days."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """How many entries each list has."""

    def find(self, wanted: Wanted) -> Sequence[Entry]:
        """The entries that are looked for, in their order."""
        found: Sequence[Entry] = self.entries
        if wanted.kind is not None:
            found = [entry for entry in found if entry.alert.kind is wanted.kind]
        if wanted.state is not None:
            found = [entry for entry in found if entry.state is wanted.state]
        words = wanted.text.lower().split()
        number = plain_number(wanted.text).lower()
        by_words = found
        for word in words:
            by_words = [entry for entry in by_words if word in entry.text]
        if len(words) == 1 or len(number) < LEAST_OF_NUMBER:
            return by_words
        named = {entry.alert.id for entry in by_words}
        return [entry for entry in found if number in entry.text or entry.alert.id in named]


def book_of(alerts: Sequence[Alert], version: BookState, on: date) -> Book:
    """Work out what the screen asks of every entry; takes a while with many."""
    entries = tuple(Entry(alert, alert.state_on(on), _text_of(alert)) for alert in alerts)
    return Book(
        entries=entries,
        version=version,
        on=on,
        ending=sum(entry.state is AlertState.ENDING for entry in entries),
        sizes=Counter(alert.list_name for alert in alerts),
    )


def _text_of(alert: Alert) -> str:
    reference = "" if alert.reference.startswith(DERIVED) else alert.reference
    numbers = (alert.document_number, alert.national_number, reference)
    return "\n".join((*alert.names, *numbers, *map(plain_number, numbers))).lower()
