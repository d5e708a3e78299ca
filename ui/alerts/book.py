"""The alert book as the screen looks through it: what is asked again and again, worked out once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from checkpoint.domain.alerts.alert import Alert, AlertKind, AlertState
from checkpoint.domain.alerts.due import has_just_lapsed
from checkpoint.domain.alerts.importing import DERIVED
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.services.alert_terms import EndedEntry
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
    ended: EndedEntry | None = None
    """How it was taken off its list, if it stands there no more."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the officer looks for; nothing said is everything."""

    text: str = ""
    kind: AlertKind | None = None
    state: AlertState | None = None
    is_due: bool = False
    """Only what ends within seven days, or did since yesterday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All entries as they stand on a day, newest first."""

    entries: tuple[Entry, ...] = ()
    version: BookState = NEVER_WRITTEN
    on: date | None = None
    """The day; none before the book was first read."""
    ending: int = 0
    """How many end within seven days."""
    lapsed: int = 0
    """How many ended by their last day, since yesterday."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """How many entries each list has."""

    @property
    def due(self) -> int:
        """How many entries ask for a look."""
        return self.ending + self.lapsed

    def find(self, wanted: Wanted) -> Sequence[Entry]:
        """The entries that are looked for, in their order."""
        found = narrowed(self.entries, wanted)
        if wanted.is_due and self.on is not None:
            return [entry for entry in found if _is_due(entry, self.on)]
        return found


def narrowed(entries: Sequence[Entry], wanted: Wanted) -> Sequence[Entry]:
    """Those of the kind, in the state and with the text that are looked for."""
    found = entries
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


def entry_of(ended: EndedEntry) -> Entry:
    """An entry that is on no list any more."""
    return Entry(ended.alert, AlertState.ENDED, _text_of(ended.alert), ended)


def book_of(alerts: Sequence[Alert], version: BookState, on: date) -> Book:
    """Work out what the screen asks of every entry; takes a while with many."""
    entries = tuple(Entry(alert, alert.state_on(on), _text_of(alert)) for alert in alerts)
    return Book(
        entries=entries,
        version=version,
        on=on,
        ending=sum(entry.state is AlertState.ENDING for entry in entries),
        lapsed=sum(has_just_lapsed(entry.alert.last_day, on) for entry in entries),
        sizes=Counter(alert.list_name for alert in alerts),
    )


def _is_due(entry: Entry, on: date) -> bool:
    is_ending = entry.state is AlertState.ENDING
    return is_ending or has_just_lapsed(entry.alert.last_day, on)


def _text_of(alert: Alert) -> str:
    reference = "" if alert.reference.startswith(DERIVED) else alert.reference
    numbers = (alert.document_number, alert.national_number, reference)
    return "\n".join((*alert.names, *numbers, *map(plain_number, numbers))).lower()
