"""The sheet of a shift (serah terima regu) in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.stamps import StampRun
from checkpoint.domain.reporting.tally import Tally
from checkpoint.domain.shifts.sheet import ClockLine, Known, OpenCase, OpenLock, SeatLine
from checkpoint.words.cases import case_kind_words, stage_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import moment_words

_T = TypeVar("_T")


class ShiftText(StrEnum):
    """Every fixed text of the sheet; its value is the English that is translated."""

    TITLE = QT_TRANSLATE_NOOP("shifts", "HAND-OVER OF THE SHIFT")
    TITLE_CLOSED = QT_TRANSLATE_NOOP("shifts", "SHIFT CLOSED WITHOUT HAND-OVER")
    NUMBER = QT_TRANSLATE_NOOP("shifts", "Number")
    REGU = QT_TRANSLATE_NOOP("shifts", "Team")
    LED_BY = QT_TRANSLATE_NOOP("shifts", "Led by")
    SPAN = QT_TRANSLATE_NOOP("shifts", "From – to")
    NEXT = QT_TRANSLATE_NOOP("shifts", "Taken over by")
    REASON = QT_TRANSLATE_NOOP("shifts", "Closed because")
    FIGURES = QT_TRANSLATE_NOOP("shifts", "Crossings")
    LATE = QT_TRANSLATE_NOOP("shifts", "Entered afterwards")
    LATE_BEFORE = QT_TRANSLATE_NOOP("shifts", "Entered for earlier shifts")
    COUNTERS = QT_TRANSLATE_NOOP("shifts", "Counters")
    CASES = QT_TRANSLATE_NOOP("shifts", "Open cases")
    LOCKS = QT_TRANSLATE_NOOP("shifts", "Open locks")
    ALERTS = QT_TRANSLATE_NOOP("shifts", "Alert entries")
    STAMPS = QT_TRANSLATE_NOOP("shifts", "Stamps used")
    CLOCK = QT_TRANSLATE_NOOP("shifts", "Clock was wrong")
    FAULTS = QT_TRANSLATE_NOOP("shifts", "Faulty devices")
    BACKLOG = QT_TRANSLATE_NOOP("shifts", "Still to be entered")
    NOTES = QT_TRANSLATE_NOOP("shifts", "Notes")
    GIVEN_BY = QT_TRANSLATE_NOOP("shifts", "Handed over by")
    TAKEN_BY = QT_TRANSLATE_NOOP("shifts", "Taken over by")
    CLOSED_BY = QT_TRANSLATE_NOOP("shifts", "Closed by")
    KNOWN_TO = QT_TRANSLATE_NOOP("shifts", "Known to: {title}")
    HEAD_OF_POST = QT_TRANSLATE_NOOP("shifts", "Known to: head of the post")
    NIL = QT_TRANSLATE_NOOP("shifts", "NIL")
    NOW = QT_TRANSLATE_NOOP("shifts", "goes on")


def shift_text(text: ShiftText, words: Catalogue) -> str:
    """A fixed text."""
    return words.translate("shifts", text.value)


def known_rows(
    known: Known, post: Post, words: Catalogue, *, most: int
) -> Iterator[tuple[str, Sequence[str]]]:
    """What the program knows, as a label and its lines; what is nothing is NIHIL.

    Of each list at most so many are named, and then how many are left out.
    """
    seats = _some(known.seats, lambda one: seat_words(one, post, words), words, most)
    locks = _some(known.locks, lambda one: lock_words(one, post, words), words, most)
    stamps = _some(known.stamps, lambda one: stamp_words(one, words), words, most)
    rows: list[tuple[ShiftText, Sequence[str]]] = [
        (ShiftText.FIGURES, [tally_words(known.tally, words)]),
        (ShiftText.LATE, [str(known.late)] if known.late else []),
        (ShiftText.LATE_BEFORE, [str(known.late_before)] if known.late_before else []),
        (ShiftText.COUNTERS, seats),
        (ShiftText.CASES, _case_lines(known, post, words, most)),
        (ShiftText.LOCKS, locks),
        (ShiftText.ALERTS, [alerts_words(known, words)]),
        (ShiftText.STAMPS, [" · ".join(stamps)] if stamps else []),
        (ShiftText.CLOCK, _some(known.clock, lambda one: clock_words(one, post), words, most)),
    ]
    for label, lines in rows:
        if lines or label not in _ONLY_WHERE_SO:
            yield shift_text(label, words), lines or [shift_text(ShiftText.NIL, words)]


_ONLY_WHERE_SO = frozenset({ShiftText.LATE, ShiftText.LATE_BEFORE, ShiftText.CLOCK})
"""What is no line of every sheet: nobody expects to read that it was not so."""


def clock_words(line: ClockLine, post: Post) -> str:
    """From when to when it was wrong, by what it showed; when who said that it was right, why."""
    since, until, at = (f"{post.local(one):%H:%M}" for one in (line.since, line.until, line.at))
    return f"{since} – {until} → {at} {post.zone.value} ({line.lead}): {line.reason}"


def _case_lines(known: Known, post: Post, words: Catalogue, most: int) -> Sequence[str]:
    lines = _some(known.cases, lambda one: open_case_words(one, post, words), words, most)
    if known.protected_cases:
        lines.append(protected_words(known.protected_cases, words))
    return lines


def _some(things: Sequence[_T], say: Callable[[_T], str], words: Catalogue, most: int) -> list[str]:
    said = [say(one) for one in things[:most]]
    if len(things) > most:
        said.append(more_words(len(things) - most, words))
    return said


def span_words(since: datetime, until: datetime, post: Post, words: Catalogue) -> str:
    """From when to when, on the post's clock; the day of the end where it is another."""
    first, last = post.local(since), post.local(until)
    end = f"{last:%H:%M}" if first.date() == last.date() else moment_words(last, words.language)
    return f"{moment_words(first, words.language)} – {end} {post.zone.value}"


def tally_words(tally: Tally, words: Catalogue) -> str:
    """The figures of a shift; NIHIL where nobody came, which officers expect to read."""
    if tally == Tally():
        return shift_text(ShiftText.NIL, words)
    text = words.translate("shifts", "{entries} in · {exits} out · {held} held back")
    return text.format(entries=tally.entries, exits=tally.exits, held=tally.held_back)


def alerts_words(known: Known, words: Catalogue) -> str:
    """How many entries ask for a look; nobody is named."""
    if not (known.alerts_ending or known.alerts_lapsed):
        return shift_text(ShiftText.NIL, words)
    text = words.translate("shifts", "{ending} end within 7 days · {lapsed} ended since yesterday")
    return text.format(ending=known.alerts_ending, lapsed=known.alerts_lapsed)


def seat_words(line: SeatLine, post: Post, words: Catalogue) -> str:
    """Who sat at a counter and how long, with the mark of one who was forgotten."""
    until = line.until
    if until is None:
        now = shift_text(ShiftText.NOW, words)
        hours = f"{moment_words(post.local(line.since), words.language)} – {now}"
    else:
        hours = span_words(line.since, until, post, words)
    text = words.translate("shifts", "Counter {counter}: {officer}, {hours}")
    said = text.format(counter=line.counter, officer=line.officer, hours=hours)
    if not line.is_forgotten or line.last_seen_at is None:
        return said
    mark = words.translate("shifts", "forgotten signed in, last seen {seen}, closed by {lead}")
    seen = moment_words(post.local(line.last_seen_at), words.language)
    return f"{said} ({mark.format(seen=seen, lead=line.marked_by)})"


def open_case_words(case: OpenCase, post: Post, words: Catalogue) -> str:
    """A case by its number and what it is about; never by whom."""
    text = words.translate("shifts", "{record}: {kind}, {stage}, since {since}")
    return text.format(
        record=case.record or "–",
        kind=case_kind_words(case.kind, words),
        stage=stage_words(case.stage, words),
        since=moment_words(post.local(case.opened_at), words.language),
    )


def protected_words(count: int, words: Catalogue) -> str:
    """Of cases that are marked for protection only how many there are."""
    text = words.translate("shifts", "Marked for protection: {count}")
    return text.format(count=count)


def lock_words(lock: OpenLock, post: Post, words: Catalogue) -> str:
    """A counter that waits."""
    text = words.translate("shifts", "Counter {counter}: {officer}, since {since}")
    since = moment_words(post.local(lock.raised_at), words.language)
    return text.format(counter=lock.counter, officer=lock.officer, since=since)


def stamp_words(run: StampRun, words: Catalogue) -> str:
    """A run of stamp numbers, and how often they were used."""
    text = words.translate("shifts", "{numbers} ({uses} times)")
    numbers = run.first if run.first == run.last else f"{run.first} – {run.last}"
    return text.format(numbers=numbers, uses=run.uses)


def more_words(count: int, words: Catalogue) -> str:
    """Behind a list that would be too long for its page."""
    return words.translate("shifts", "and {count} more").format(count=count)
