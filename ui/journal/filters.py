"""By what the day is narrowed: three choices, each stepped through by its own key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.journal.search import Mark, Search
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One side by which records differ."""

    name: str
    """As in `Wanted`, and in `Search`."""
    key: str = ""
    """Empty where one goes to the box itself."""
    everything: str
    """What the box says while it narrows nothing."""
    side: str
    """What the sides are called, for who cannot see the box."""
    members: Sequence[Enum]
    words: Callable[[Any, Catalogue], str]

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
        nothing: Choice[Any] = Choice(None, _translated(self.everything))
        return (nothing, *choices(self.members, self.words))

    def words_of_side(self) -> str:
        """What the box narrows by."""
        return _translated(self.side)


def _translated(text: str) -> str:
    return QCoreApplication.translate("JournalFilters", text)


FILTERS: tuple[Filter, ...] = (
    Filter(
        name="direction",
        key="F3",
        everything=QT_TRANSLATE_NOOP("JournalFilters", "Both directions"),
        side=QT_TRANSLATE_NOOP("JournalFilters", "Direction"),
        members=tuple(Direction),
        words=direction_words,
    ),
    Filter(
        name="outcome",
        key="F4",
        everything=QT_TRANSLATE_NOOP("JournalFilters", "Every outcome"),
        side=QT_TRANSLATE_NOOP("JournalFilters", "Outcome"),
        members=tuple(Outcome),
        words=outcome_words,
    ),
    Filter(
        name="verdict",
        key="F5",
        everything=QT_TRANSLATE_NOOP("JournalFilters", "Every verdict"),
        side=QT_TRANSLATE_NOOP("JournalFilters", "Verdict"),
        members=tuple(Verdict),
        words=verdict_words,
    ),
)
MARKS: dict[Mark, str] = {
    Mark.CORRECTED: QT_TRANSLATE_NOOP("JournalFilters", "Corrected"),
    Mark.CANCELLED: QT_TRANSLATE_NOOP("JournalFilters", "Cancelled"),
}
MORE_FILTERS: tuple[Filter, ...] = (
    Filter(
        name="document",
        everything=QT_TRANSLATE_NOOP("JournalFilters", "Every document"),
        side=QT_TRANSLATE_NOOP("JournalFilters", "Document"),
        members=tuple(DocumentKind),
        words=document_kind_words,
    ),
    Filter(
        name="lane",
        everything=QT_TRANSLATE_NOOP("JournalFilters", "Every lane"),
        side=QT_TRANSLATE_NOOP("JournalFilters", "Lane"),
        members=tuple(Lane),
        words=lane_words,
    ),
    Filter(
        name="capture",
        everything=QT_TRANSLATE_NOOP("JournalFilters", "Read in any way"),
        side=QT_TRANSLATE_NOOP("JournalFilters", "How it was read"),
        members=tuple(Capture),
        words=capture_words,
    ),
    Filter(
        name="ground",
        everything=QT_TRANSLATE_NOOP("JournalFilters", "Every ground"),
        side=QT_TRANSLATE_NOOP("JournalFilters", "Ground"),
        members=tuple(Ground),
        words=ground_words,
    ),
    Filter(
        name="mark",
        everything=QT_TRANSLATE_NOOP("JournalFilters", "Amended or not"),
        side=QT_TRANSLATE_NOOP("JournalFilters", "What was amended"),
        members=tuple(Mark),
        words=lambda mark, _words: _translated(MARKS[mark]),
    ),
)
"""By what the whole register is narrowed beside the three."""
