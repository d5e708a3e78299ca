"""What the journal's table says of a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.enums import (
    direction_words,
    document_kind_short,
    document_kind_words,
    lane_words,
    outcome_words,
    verdict_words,
)
from ui.journal.day import JournalDay
from ui.journal.wording import lane_short, mark_words, outcome_short, state_words
from ui.language import catalogue
from ui.theme import Token, Tone
from ui.widgets.icon import Icon
from ui.widgets.verdict_banner import TONE_ICONS
from ui.wording import VERDICT_TONES

DIRECTION_ICONS: Mapping[Direction, tuple[Icon, Token]] = {
    Direction.ENTRY: (Icon.ENTRY, Token.CHART_ENTRY),
    Direction.EXIT: (Icon.EXIT, Token.CHART_EXIT),
}
OUTCOME_ICONS: Mapping[Outcome, tuple[Icon, Token]] = {
    Outcome.REFUSED: (Icon.REFUSED, Tone.LOCKED.on_soft),
    Outcome.POSTPONED: (Icon.POSTPONED, Tone.ATTENTION.on_soft),
    Outcome.REFERRED: (Icon.REFER, Tone.ATTENTION.on_soft),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A record, and the post and day by which it is read."""

    record: Recorded
    day: JournalDay
    post: Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its heading, and what it says of a row."""

    heading: str
    """In English, marked for translation in the context "JournalColumns"."""
    text: Callable[[Row], str]
    width: int | None = None
    """In pixels; the column without one has what is left."""
    icon: Callable[[Row], tuple[Icon, Token] | None] | None = None
    tip: Callable[[Row], str] | None = None
    """What the cell says in full, where its text says it in short."""
    is_number: bool = False
    is_never_struck: bool = False
    """It says why the others are struck through."""


def _document(row: Row) -> str:
    document = row.record.crossing.document
    kind = document_kind_short(document.kind, catalogue())
    return f"{kind} {document.number}".strip()


def _document_in_full(row: Row) -> str:
    document = row.record.crossing.document
    kind = document_kind_words(document.kind, catalogue())
    return " · ".join(filter(None, (kind, document.number, state_words(document.issuer))))


def _verdict_icon(row: Row) -> tuple[Icon, Token]:
    tone = VERDICT_TONES[row.record.crossing.verdict]
    return TONE_ICONS[tone], tone.on_soft


def _mark_icon(row: Row) -> tuple[Icon, Token] | None:
    record = row.record
    if record.amended_by is None and record.crossing.amendment is None:
        is_late = record.crossing.capture is Capture.LATE
        return (Icon.CLOCK, Tone.NOTE.on_soft) if is_late else None
    newer = row.day.newer(record)
    is_struck = (newer or record).crossing.is_cancellation
    return (Icon.CROSS, Tone.LOCKED.on_soft) if is_struck else (Icon.EDIT, Tone.NOTE.on_soft)


TIME = Column(
    heading=QT_TRANSLATE_NOOP("JournalColumns", "Time"),
    text=lambda row: f"{row.post.local(row.record.crossing.crossed_at):%H:%M}",
    tip=lambda row: f"{row.post.local(row.record.crossing.crossed_at):%H:%M:%S %Z}",
    width=64,
)
WHEN = Column(
    heading=QT_TRANSLATE_NOOP("JournalColumns", "When"),
    text=lambda row: f"{row.post.local(row.record.crossing.crossed_at):%d-%m-%Y %H:%M}",
    tip=lambda row: f"{row.post.local(row.record.crossing.crossed_at):%d-%m-%Y %H:%M:%S %Z}",
    width=164,
)
"""In place of the time alone, where the records are of many days."""

COLUMNS: tuple[Column, ...] = (
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "No."),
        text=lambda row: str(row.record.number),
        width=60,
        is_number=True,
    ),
    TIME,
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Direction"),
        text=lambda row: direction_words(row.record.crossing.direction, catalogue()),
        icon=lambda row: DIRECTION_ICONS[row.record.crossing.direction],
        width=104,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Name"),
        text=lambda row: row.record.crossing.document.holder.name.full,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Nat."),
        text=lambda row: row.record.crossing.document.holder.nationality,
        tip=lambda row: state_words(row.record.crossing.document.holder.nationality),
        width=60,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Document"),
        text=_document,
        tip=_document_in_full,
        width=188,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Lane"),
        text=lambda row: lane_short(row.record.crossing.lane),
        tip=lambda row: lane_words(row.record.crossing.lane, catalogue()),
        width=100,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Outcome"),
        text=lambda row: outcome_short(row.record.crossing.decision.outcome),
        icon=lambda row: OUTCOME_ICONS.get(row.record.crossing.decision.outcome),
        tip=lambda row: outcome_words(row.record.crossing.decision.outcome, catalogue()),
        width=120,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Verdict"),
        text=lambda row: verdict_words(row.record.crossing.verdict, catalogue()),
        icon=_verdict_icon,
        width=100,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Ctr."),
        text=lambda row: row.record.crossing.counter,
        width=56,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Amended"),
        text=lambda row: mark_words(row.record, row.day),
        icon=_mark_icon,
        is_never_struck=True,
        width=168,
    ),
)
