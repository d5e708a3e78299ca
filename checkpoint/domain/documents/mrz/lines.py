"""From a text, as scanners and people give it, to the lines of a zone.

Every way in which some format could lie in the text is tried, and the one that looks most like
a zone wins: by the characters that stand where they may, and by the check digits that agree.
So swapped lines, lines in one piece and text around the zone need no rules of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations

from checkpoint.domain.documents.mrz.check_digit import FILLER, LEGAL
from checkpoint.domain.documents.mrz.formats import LAYOUTS, Layout
from checkpoint.domain.documents.mrz.likeness import Reading, is_likely, rank
from checkpoint.domain.documents.mrz.rows import Row, rows_of
from checkpoint.domain.documents.mrz.zone import Tidying, Unreadable, UnreadableReason

_LONG_ENOUGH = 25
"""From this length on, a line of no format may still be a zone's."""


def read_lines(text: str) -> Reading | Unreadable:
    """Find the lines of a zone in a text, whole, or say why there are none."""
    rows = rows_of(text)
    if not rows:
        return Unreadable(reason=UnreadableReason.EMPTY)
    readings = [reading for reading in _readings(rows) if is_likely(reading)]
    if not readings:
        return _unlike_a_zone(rows)
    best = max(readings, key=rank)
    return _half(best, rows) if best.missing else best


def plain_lines(text: str) -> tuple[str, ...]:
    """The lines of a text in the characters of a zone, no line moved, cut or filled up."""
    return tuple(row.filled().text for row in rows_of(text))


# The ways a format can lie in the text


def _readings(rows: Sequence[Row]) -> Iterator[Reading]:
    squeezed, filled = [row.squeezed() for row in rows], [row.filled() for row in rows]
    for taken in (squeezed,) if squeezed == filled else (squeezed, filled):
        for layout in LAYOUTS.values():
            yield from _in_lines(layout, taken)
            yield from _in_one_piece(layout, taken)


def _in_lines(layout: Layout, rows: Sequence[Row]) -> Iterator[Reading]:
    """Rows next to each other, as the lines of the format in any order, or as some of them."""
    numbers = range(1, layout.lines + 1)
    for count in numbers:
        for start in range(len(rows) - count + 1):
            chosen = rows[start : start + count]
            for order in permutations(numbers, count):
                found = dict(zip(order, chosen, strict=True))
                notes = {Tidying.TEXT_LEFT_OUT} if count < len(rows) else set()
                if list(order) != sorted(order):
                    notes.add(Tidying.LINES_SWAPPED)
                yield from _reading(layout, found, notes)


def _in_one_piece(layout: Layout, rows: Sequence[Row]) -> Iterator[Reading]:
    """One row, or all of them run together, cut into the lines of the format."""
    whole = Row("".join(row.text for row in rows), _union(row.tidied for row in rows))
    for row in dict.fromkeys((*rows, whole)):
        cuts = range(0, layout.width * (layout.lines - 1), layout.width)
        parts = [row.text[cut : cut + layout.width] for cut in cuts]
        parts.append(row.text[layout.width * (layout.lines - 1) :])
        if not all(parts):
            continue
        found = {at: Row(part, row.tidied) for at, part in enumerate(parts, start=1)}
        notes = {Tidying.LINES_PARTED}
        if row is not whole and len(rows) > 1:
            notes.add(Tidying.TEXT_LEFT_OUT)
        yield from _reading(layout, found, notes)


def _reading(
    layout: Layout, found: Mapping[int, Row], notes: Iterable[Tidying]
) -> Iterator[Reading]:
    """The reading these rows make, if each can be made as wide as the format."""
    fitted = {number: _fitted(layout, number, row) for number, row in found.items()}
    rows = {number: row for number, row in fitted.items() if row is not None}
    if len(rows) < len(found):
        return
    numbers = range(1, layout.lines + 1)
    blank = Row(FILLER * layout.width)
    lines = tuple(rows.get(number, blank).text for number in numbers)
    if 1 in rows and lines[0].startswith("V") != (layout.codes == "V"):
        return
    yield Reading(
        layout=layout.as_printed(lines),
        lines=lines,
        tidied=frozenset(notes) | _union(row.tidied for row in rows.values()),
        missing=frozenset(numbers) - rows.keys(),
    )


def _fitted(layout: Layout, number: int, row: Row) -> Row | None:
    """A row as wide as a line, where fillers at its end got lost or are too many."""
    spare = len(row.text) - layout.width
    if spare == 0:
        return row
    if not layout.ends_in_text(number):
        return None
    if spare > 0 and not row.text[layout.width :].strip(FILLER):
        return Row(row.text[: layout.width], row.tidied | {Tidying.LINE_TRIMMED})
    if spare < 0 and len(row.text) >= layout.last_field_begins(number) - 1:
        padded = row.text.ljust(layout.width, FILLER)
        return Row(padded, row.tidied | {Tidying.LINE_PADDED})
    return None


# When no format lies in it whole


def _half(reading: Reading, rows: Sequence[Row]) -> Unreadable:
    """A zone of which lines are missing; unless they are there, and only their length is wrong."""
    numbered = enumerate(reading.lines, start=1)
    found = tuple(line for number, line in numbered if number not in reading.missing)
    alike = _lines_like_a_zone(rows)
    if len(alike) > len(found):
        reason = UnreadableReason.WRONG_LENGTH
        return Unreadable(reason=reason, lines=alike, format=reading.layout.format)
    return Unreadable(
        reason=UnreadableReason.LINE_MISSING,
        lines=found,
        format=reading.layout.format,
        missing=tuple(sorted(reading.missing)),
    )


def _unlike_a_zone(rows: Sequence[Row]) -> Unreadable:
    """A text in which no format fits; its lines may still look like a zone's."""
    alike = _lines_like_a_zone(rows)
    reason = UnreadableReason.WRONG_LENGTH if alike else UnreadableReason.NOT_A_ZONE
    return Unreadable(reason=reason, lines=alike)


def _lines_like_a_zone(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(
        row.text
        for row in map(Row.squeezed, rows)
        if len(row.text) >= _LONG_ENOUGH and LEGAL.issuperset(row.text) and FILLER in row.text
    )


def _union(parts: Iterable[frozenset[Tidying]]) -> frozenset[Tidying]:
    return frozenset().union(*parts)
