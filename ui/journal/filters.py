"""By what the day is narrowed: three choices, each stepped through by its own key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.posts.post import Direction
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.enums import direction_words, outcome_words, verdict_words
from ui.journal.day import Wanted
from ui.widgets.choice_box import Choice
from ui.wording import choices


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One side by which records differ."""

    name: str
    """As in `Wanted`."""
    key: str
    everything: str
    """What the box says while it narrows nothing."""
    side: str
    """What the sides are called, for who cannot see the box."""
    members: Sequence[Enum]
    words: Callable[[Any, Catalogue], str]

    def of(self, wanted: Wanted) -> Enum | None:
        """What is wanted of this side; None for everything."""
        chosen: Enum | None = getattr(wanted, self.name)
        return chosen

    def put(self, wanted: Wanted, member: object) -> Wanted:
        """Want this of it, and the rest as before."""
        said: dict[str, Any] = {self.name: member}
        return replace(wanted, **said)

    def stepped(self, wanted: Wanted) -> Wanted:
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
