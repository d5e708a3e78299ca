"""By what the day is narrowed: three choices, each stepped through by its own key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.journal.search import EntryKind, Mark, Search
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.enums import (
    capture_words,
    direction_words,
    document_kind_words,
    ground_words,
    lane_words,
    outcome_words,
    verdict_words,
)
from ui.journal.day import Wanted
from ui.widgets.choice_box import Choice
from ui.wording import choices

Narrowed: TypeAlias = Wanted | Search
"""What is looked for in a day, or in the whole register."""
N = TypeVar("N", Wanted, Search)


@dataclass(frozen=True, slots=True)
class Filter:
    """One side by which entries differ."""

    name: str
    """As in `Wanted`, and in `Search`."""
    of_kind: type[Enum]
    words: Callable[[Any, Catalogue], str]
    key: str = ""
    """Empty where one goes to the box itself."""

    @property
    def members(self) -> Sequence[Enum]:
        """What it can be narrowed to."""
        return tuple(self.of_kind)

    def of(self, wanted: Narrowed) -> Enum | None:
        """What is wanted of this side; None for everything."""
        chosen: Enum | None = getattr(wanted, self.name)
        return chosen

    def put(self, wanted: N, member: object) -> N:
        """Want this of it, and the rest as before."""
        said: dict[str, Any] = {self.name: member}
        return replace(wanted, **said)

    def stepped(self, wanted: N) -> N:
        """Want the next of this side: after the last comes everything again."""
        ring = (None, *self.members)
        return self.put(wanted, ring[(ring.index(self.of(wanted)) + 1) % len(ring)])

    def offered(self) -> Sequence[Choice[Any]]:
        """Everything, and then each by its words."""
        nothing: Choice[Any] = Choice(None, _translated(EVERYTHING[self.name]))
        return (nothing, *choices(self.members, self.words))

    def words_of_side(self) -> str:
        """What the box narrows by."""
        return _translated(SIDES[self.name])


def _translated(text: str) -> str:
    return QCoreApplication.translate("JournalFilters", text)


def _mark_words(mark: Mark, _words: Catalogue) -> str:
    return _translated(MARKS[mark])


def _kind_words(kind: EntryKind, _words: Catalogue) -> str:
    return _translated(KINDS[kind])


MARKS: Mapping[Mark, str] = {
    Mark.CORRECTED: QT_TRANSLATE_NOOP("JournalFilters", "Corrected"),
    Mark.CANCELLED: QT_TRANSLATE_NOOP("JournalFilters", "Cancelled"),
    Mark.CLOCK_WRONG: QT_TRANSLATE_NOOP("JournalFilters", "By a wrong clock"),
}
KINDS: Mapping[EntryKind, str] = {
    EntryKind.CROSSING: QT_TRANSLATE_NOOP("JournalFilters", "Crossings"),
    EntryKind.CASE: QT_TRANSLATE_NOOP("JournalFilters", "Cases"),
}

EVERYTHING: Mapping[str, str] = {
    "direction": QT_TRANSLATE_NOOP("JournalFilters", "Both directions"),
    "outcome": QT_TRANSLATE_NOOP("JournalFilters", "Every outcome"),
    "verdict": QT_TRANSLATE_NOOP("JournalFilters", "Every verdict"),
    "kind": QT_TRANSLATE_NOOP("JournalFilters", "Every entry"),
    "document": QT_TRANSLATE_NOOP("JournalFilters", "Every document"),
    "lane": QT_TRANSLATE_NOOP("JournalFilters", "Every lane"),
    "capture": QT_TRANSLATE_NOOP("JournalFilters", "Read in any way"),
    "ground": QT_TRANSLATE_NOOP("JournalFilters", "Every ground"),
    "mark": QT_TRANSLATE_NOOP("JournalFilters", "Amended or not"),
}
"""What a box says while it narrows nothing."""
SIDES: Mapping[str, str] = {
    "direction": QT_TRANSLATE_NOOP("JournalFilters", "Direction"),
    "outcome": QT_TRANSLATE_NOOP("JournalFilters", "Outcome"),
    "verdict": QT_TRANSLATE_NOOP("JournalFilters", "Verdict"),
    "kind": QT_TRANSLATE_NOOP("JournalFilters", "Crossings or cases"),
    "document": QT_TRANSLATE_NOOP("JournalFilters", "Document"),
    "lane": QT_TRANSLATE_NOOP("JournalFilters", "Lane"),
    "capture": QT_TRANSLATE_NOOP("JournalFilters", "How it was read"),
    "ground": QT_TRANSLATE_NOOP("JournalFilters", "Ground"),
    "mark": QT_TRANSLATE_NOOP("JournalFilters", "What was amended"),
}
"""What a box narrows by, for who cannot see it."""

FILTERS = (
    Filter("direction", Direction, direction_words, "F3"),
    Filter("outcome", Outcome, outcome_words, "F4"),
    Filter("verdict", Verdict, verdict_words, "F5"),
)
MORE_FILTERS = (
    Filter("kind", EntryKind, _kind_words),
    Filter("document", DocumentKind, document_kind_words),
    Filter("lane", Lane, lane_words),
    Filter("capture", Capture, capture_words),
    Filter("ground", Ground, ground_words),
    Filter("mark", Mark, _mark_words),
)
"""By what the whole register is narrowed beside the three."""
