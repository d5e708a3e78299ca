"""What the journal's table says of a record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.posts.post import Direction
from checkpoint.words.cases import case_step_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.enums import (
    direction_words,
    document_kind_short,
    document_kind_words,
    lane_words,
    outcome_words,
    verdict_words,
)
from ui.journal.rows import Row
from ui.journal.wording import lane_short, mark_words, outcome_short, state_words, step_short
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


def _number(row: Row) -> str:
    """A case has the number of its referral, which stands in the last column, and none here."""
    return "" if row.step is not None else str(row.facts.reference.number)


def _document(row: Row) -> str:
    document = row.facts.document
    kind = document_kind_short(document.kind, catalogue())
    if document.number.upper().startswith(kind.upper()):
        return document.number  # such as PMS, which a number may begin with: there is little room
    return f"{kind} {document.number}".strip()


def _document_in_full(row: Row) -> str:
    document = row.facts.document
    kind = document_kind_words(document.kind, catalogue())
    return " · ".join(filter(None, (kind, document.number, state_words(document.issuer))))


def _outcome(row: Row) -> str:
    if row.step is not None:
        return step_short(row.step.step)
    return "" if row.facts.outcome is None else outcome_short(row.facts.outcome)


def _outcome_in_full(row: Row) -> str:
    words, outcome, step = catalogue(), row.facts.outcome, row.step
    said = "" if outcome is None else outcome_words(outcome, words)
    what = "" if step is None else case_step_words(step.step, words)
    return " · ".join(filter(None, (what, said)))


def _outcome_icon(row: Row) -> tuple[Icon, Token] | None:
    if row.step is not None:
        return Icon.REFER, Tone.NOTE.on_soft
    return None if row.facts.outcome is None else OUTCOME_ICONS.get(row.facts.outcome)


def _verdict_icon(row: Row) -> tuple[Icon, Token]:
    tone = VERDICT_TONES[row.facts.verdict]
    return TONE_ICONS[tone], tone.on_soft


def _mark(row: Row) -> str:
    if row.step is not None:
        return str(row.step.reference)
    if row.record is not None and (words := mark_words(row.record, row.day)):
        return words
    return "" if row.case is None else str(row.case.reference)


def _mark_icon(row: Row) -> tuple[Icon, Token] | None:
    record = row.record
    if record is None:
        return None
    if record.amended_by is None and record.crossing.amendment is None:
        if record.crossing.capture is Capture.LATE:
            return Icon.CLOCK, Tone.NOTE.on_soft
        return None if row.case is None else (Icon.REFER, Tone.NOTE.on_soft)
    newer = row.day.newer(record)
    is_struck = (newer or record).crossing.is_cancellation
    return (Icon.CROSS, Tone.LOCKED.on_soft) if is_struck else (Icon.EDIT, Tone.NOTE.on_soft)


TIME = Column(
    heading=QT_TRANSLATE_NOOP("JournalColumns", "Time"),
    text=lambda row: f"{row.post.local(row.facts.at):%H:%M}",
    tip=lambda row: f"{row.post.local(row.facts.at):%H:%M:%S %Z}",
    width=64,
)
WHEN = Column(
    heading=QT_TRANSLATE_NOOP("JournalColumns", "When"),
    text=lambda row: f"{row.post.local(row.facts.at):%d-%m-%Y %H:%M}",
    tip=lambda row: f"{row.post.local(row.facts.at):%d-%m-%Y %H:%M:%S %Z}",
    width=152,
)
"""In place of the time alone, where the records are of many days."""

COLUMNS: tuple[Column, ...] = (
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "No."),
        text=_number,
        width=52,
        is_number=True,
    ),
    TIME,
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Direction"),
        text=lambda row: direction_words(row.facts.direction, catalogue()),
        icon=lambda row: DIRECTION_ICONS[row.facts.direction],
        width=98,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Name"),
        text=lambda row: row.facts.document.holder.name.full,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Nat."),
        text=lambda row: row.facts.document.holder.nationality,
        tip=lambda row: state_words(row.facts.document.holder.nationality),
        width=56,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Document"),
        text=_document,
        tip=_document_in_full,
        width=200,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Lane"),
        text=lambda row: lane_short(row.facts.lane),
        tip=lambda row: lane_words(row.facts.lane, catalogue()),
        width=96,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Outcome"),
        text=_outcome,
        icon=_outcome_icon,
        tip=_outcome_in_full,
        width=132,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Verdict"),
        text=lambda row: verdict_words(row.facts.verdict, catalogue()),
        icon=_verdict_icon,
        width=104,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Ctr."),
        text=lambda row: row.facts.counter,
        width=52,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("JournalColumns", "Amended"),
        text=_mark,
        icon=_mark_icon,
        is_never_struck=True,
        width=168,
    ),
)
