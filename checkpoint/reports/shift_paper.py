"""The sheet of a shift, set on one page: letterhead, number, content, who signs, foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, product

from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.reports.flow import Canvas, Flow, Placed, paginate
from checkpoint.reports.ink import MM
from checkpoint.reports.letter import NumberLine, Rule, Signatures, Type, set_text
from checkpoint.reports.letterhead import Letterhead
from checkpoint.reports.marks import Block, Mark
from checkpoint.reports.sheet import Setting, Sheet, compose, room_of
from checkpoint.reports.shift_content import MOST_LINES, content_of
from checkpoint.words.shifts import ShiftText, shift_text

SIDE = 20 * MM
SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
"""Of the text in points, from easy to small; the largest that keeps to one page is taken."""


def compose_sheet(end: ShiftEnd, sheet: Sheet) -> bytes:
    """Make the paper; the same inputs give the same bytes."""
    title = ShiftText.TITLE if end.sheet.taker else ShiftText.TITLE_CLOSED
    setting = Setting(
        title=f"{shift_text(title, sheet.catalogue)} {end.number}", side=SIDE, is_restricted=True
    )
    return compose(sheet, setting, lambda canvas: _set(end, sheet, canvas))


def _set(end: ShiftEnd, sheet: Sheet, canvas: Canvas) -> list[list[Placed]]:
    """With all there is to say, set smaller where it must be; then with shorter lists."""
    pages: list[list[Placed]] = []
    width, height = room_of(sheet, SIDE)
    for most, size in product(MOST_LINES, SIZES):
        blocks = tuple(content_of(end, sheet, most))
        number = NumberLine(shift_text(ShiftText.NUMBER, sheet.catalogue), end.number, "")
        flows = [Letterhead(sheet.post), number, *_flows(blocks, Type(size), width)]
        pages = paginate(flows, canvas, width, height, gap=size * 0.55)
        if len(pages) == 1:
            break
    return pages


def _flows(blocks: Sequence[Block], face: Type, width: float) -> Iterator[Flow]:
    for mark, group in groupby(blocks, key=lambda block: block.mark):
        if mark is Mark.SIGNATURE:
            yield Signatures([(one.label, one.text) for one in group], face)
        elif mark is Mark.RULE:
            yield Rule()
        else:
            yield from set_text(mark, tuple(group), face, width)
