"""What stands on the sheet of a shift, from top to bottom; how it is set is not said here."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.reports.marks import Block, Mark
from checkpoint.reports.sheet import Sheet
from checkpoint.reports.signing import head_of_post
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.shifts import ShiftText, known_rows, shift_text, span_words

MOST_LINES = (20, 12, 8, 5, 3)
"""Of a list so many are named, the most for which there is room: it is one page, and the program
has them all."""


def content_of(end: ShiftEnd, paper: Sheet, most: int) -> Iterator[Block]:
    """The blocks of a sheet, with at most so many lines of each list."""
    sheet, post, words = end.sheet, paper.post, paper.catalogue
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
    for label, lines in known_rows(sheet.known, post, words, most=most):
        yield Block(Mark.ROW, "\n".join(lines), label)
    yield Block(Mark.RULE)
    for label, text in (
        (ShiftText.FAULTS, sheet.said.faults),
        (ShiftText.BACKLOG, sheet.said.backlog),
        (ShiftText.NOTES, sheet.said.notes),
    ):
        yield _row(label, text or shift_text(ShiftText.NIL, words), words)
    yield from _signatures(end, paper)


def _row(label: ShiftText, text: str, words: Catalogue) -> Block:
    return Block(Mark.ROW, text, shift_text(label, words))


def _signatures(end: ShiftEnd, paper: Sheet) -> Iterator[Block]:
    sheet, words = end.sheet, paper.catalogue
    signers = (
        ((ShiftText.GIVEN_BY, sheet.giver), (ShiftText.TAKEN_BY, sheet.taker))
        if sheet.taker
        else ((ShiftText.CLOSED_BY, sheet.giver),)
    )
    for label, name in signers:
        yield Block(Mark.SIGNATURE, name, shift_text(label, words))
    known = paper.post.papers.known
    label = ShiftText.KNOWN_TO if known.title else ShiftText.HEAD_OF_POST
    said = shift_text(label, words).format(title=known.title)
    _title, name = head_of_post("", paper)
    yield Block(Mark.SIGNATURE, name, said)
