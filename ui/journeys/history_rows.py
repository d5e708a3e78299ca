"""The last crossings of a person, on whatever document, as rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import direction_words, outcome_words
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.history_list import HistoryRow

translate = QCoreApplication.translate

SHOWN = 5


def history_rows(history: Sequence[Recorded], post: Post, own: str) -> Iterator[HistoryRow]:
    """The newest of them; ``own`` is the document that lies there, and need not be named."""
    words = catalogue()
    for seen in history[:SHOWN]:
        crossing = seen.crossing
        is_passage = crossing.decision.outcome is Outcome.ADMITTED
        yield HistoryRow(
            is_entry=crossing.direction is Direction.ENTRY,
            direction=direction_words(crossing.direction, words),
            when=moment_words(post.local(crossing.crossed_at), words.language),
            where=_where(seen, own),
            outcome=outcome_words(crossing.decision.outcome, words),
            tone=Tone.NEUTRAL if is_passage else Tone.ATTENTION,
        )


def _where(seen: Recorded, own: str) -> str:
    crossing = seen.crossing
    parts = [translate("HistoryRows", "counter {name}").format(name=crossing.counter)]
    if crossing.document.key != own:
        parts.append(crossing.document.number)
    if crossing.capture is Capture.LATE:
        parts.append(translate("HistoryRows", "entered afterwards"))
    return " · ".join(parts)
