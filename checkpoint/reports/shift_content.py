"""What stands on the sheet of a shift, from top to bottom; how it is set is not said here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from checkpoint.domain.posts.post import Post
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.reports.marks import Block, Mark
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.shifts import (
    ShiftText,
    alerts_words,
    lock_words,
    more_words,
    open_case_words,
    protected_words,
    seat_words,
    shift_text,
    span_words,
    stamp_words,
    tally_words,
)

_T = TypeVar("_T")

MOST_LINES = (20, 12, 8, 5, 3)
"""Of a list so many are named, the most for which there is room: it is one page, and the program
has them all."""


def content_of(end: ShiftEnd, post: Post, words: Catalogue, most: int) -> Iterator[Block]:
    """The blocks of a sheet, with at most so many lines of each list."""
    sheet = end.sheet
    title = ShiftText.TITLE if sheet.taker else ShiftText.TITLE_CLOSED
    yield Block(Mark.TITLE, shift_text(title, words))
    yield _row(ShiftText.REGU, sheet.regu, words)
    yield _row(ShiftText.LED_BY, sheet.lead, words)
    yield _row(ShiftText.SPAN, span_words(sheet.since, sheet.until, post, words), words)
    if sheet.taker:
        yield _row(ShiftText.NEXT, f"{sheet.next_regu} ({sheet.taker})", words)
    else:
        yield _row(ShiftText.REASON, sheet.reason, words)
    yield Block(Mark.RULE)
    yield from _known(end, post, words, most)
    yield Block(Mark.RULE)
    for label, text in (
        (ShiftText.FAULTS, sheet.said.faults),
        (ShiftText.BACKLOG, sheet.said.backlog),
        (ShiftText.NOTES, sheet.said.notes),
    ):
        yield _row(label, text or shift_text(ShiftText.NIL, words), words)
    yield from _signatures(end, words)


def _known(end: ShiftEnd, post: Post, words: Catalogue, most: int) -> Iterator[Block]:
    """Rows of what the program knew; what is nothing is NIHIL."""
    known = end.sheet.known
    yield _row(ShiftText.FIGURES, tally_words(known.tally, words), words)
    if known.late:
        yield _row(ShiftText.LATE, str(known.late), words)
    seats = _some(known.seats, lambda one: seat_words(one, post, words), words, most)
    yield _lines(ShiftText.COUNTERS, seats, words)
    cases = _some(known.cases, lambda one: open_case_words(one, post, words), words, most)
    if known.protected_cases:
        cases.append(protected_words(known.protected_cases, words))
    yield _lines(ShiftText.CASES, cases, words)
    locks = _some(known.locks, lambda one: lock_words(one, post, words), words, most)
    yield _lines(ShiftText.LOCKS, locks, words)
    yield _row(ShiftText.ALERTS, alerts_words(known, words), words)
    stamps = _some(known.stamps, lambda one: stamp_words(one, words), words, most)
    yield _lines(ShiftText.STAMPS, [" · ".join(stamps)] if stamps else [], words)


def _some(things: Sequence[_T], say: Callable[[_T], str], words: Catalogue, most: int) -> list[str]:
    said = [say(one) for one in things[:most]]
    if len(things) > most:
        said.append(more_words(len(things) - most, words))
    return said


def _lines(label: ShiftText, said: Sequence[str], words: Catalogue) -> Block:
    return _row(label, "\n".join(said) or shift_text(ShiftText.NIL, words), words)


def _row(label: ShiftText, text: str, words: Catalogue) -> Block:
    return Block(Mark.ROW, text, shift_text(label, words))


def _signatures(end: ShiftEnd, words: Catalogue) -> Iterator[Block]:
    sheet = end.sheet
    signers = (
        ((ShiftText.GIVEN_BY, sheet.giver), (ShiftText.TAKEN_BY, sheet.taker))
        if sheet.taker
        else ((ShiftText.CLOSED_BY, sheet.giver),)
    )
    for label, name in (*signers, (ShiftText.HEAD_OF_POST, "")):
        yield Block(Mark.SIGNATURE, name, shift_text(label, words))
