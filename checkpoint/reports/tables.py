"""A listing as a ReportLab table, whose head comes again on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Protocol, TypeAlias

from reportlab.platypus import Table

from checkpoint.reports.flow import Canvas, Flow
from checkpoint.reports.ink import (
    BLACK,
    BOLD,
    HAIRLINE,
    MM,
    REGULAR,
    THIN,
    Density,
    lines_of,
    width_of,
)
from checkpoint.reports.listing import Column, Listing, Row, RowKind
from checkpoint.words.catalogue import Language
from checkpoint.words.reports import Text, number_words

Command: TypeAlias = tuple[Any, ...]
"""One of ReportLab's table commands: its name, first and last cell as (column, row), values."""

PAD = 1.2 * MM
INDENT = 3 * MM
LEAST_COUNT = 0.075
"""Share of the width that a column of counts takes at the least."""
MOST_OF_COUNTS = 0.7
"""Share of the width that columns of counts may take from the text."""

NO_COUNT = "–"
BOLD_KINDS = frozenset({RowKind.SUBTOTAL, RowKind.TOTAL})


class Speaks(Protocol):
    """A paper, as far as its tables ask it."""

    @property
    def language(self) -> Language:
        """In which numbers are written."""
        ...

    def say(self, text: Text) -> str:
        """A fixed text."""
        ...


class ListingFlow:
    """A listing that becomes a table of whatever width it is given."""

    def __init__(self, listing: Listing, paper: Speaks, density: Density) -> None:
        self._listing = listing
        self._paper = paper
        self._density = density
        self._table: Any = None

    def wrapOn(self, canvas: Canvas, width: float, height: float) -> tuple[float, float]:
        """As tall as its rows."""
        self._table = _table(self._listing, self._paper, width, self._density)
        size: tuple[float, float] = self._table.wrapOn(canvas, width, height)
        return size

    def splitOn(self, canvas: Canvas, width: float, height: float) -> Sequence[Flow]:
        """The rows that fit under the head, and the others under the head again."""
        parts: Sequence[Flow] = self._table.splitOn(canvas, width, height)
        return parts

    def drawOn(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw the table."""
        self._table.drawOn(canvas, x, y)


def _table(listing: Listing, paper: Speaks, width: float, density: Density) -> Any:  # noqa: ANN401 - ReportLab's Table comes without types
    lines = [_row_texts(row, listing.columns, paper) for row in listing.rows]
    widths = _widths(listing.columns, lines, width, density)
    head = _head(listing, widths, density)
    body = [
        _broken(row, texts, widths, density) for row, texts in zip(listing.rows, lines, strict=True)
    ] or [[paper.say(Text.NIL)] + [""] * (len(widths) - 1)]
    return Table(
        [*head, *body],
        colWidths=widths,
        rowHeights=[_height(row, density) for row in (*head, *body)],
        repeatRows=len(head),
        style=[*_head_style(listing, len(head), density), *_body_style(listing, len(head))],
    )


def _row_texts(row: Row, columns: Sequence[Column], paper: Speaks) -> list[str]:
    """The cells as printed: NIHIL once for a row of zeros, a dash for a zero among others."""
    texts = [cell if isinstance(cell, str) else _count(cell, paper) for cell in row.cells]
    if row.is_nil:
        first = _first_count(columns)
        texts[first:] = [paper.say(Text.NIL), *[""] * (len(texts) - first - 1)]
    return texts


def _count(count: int, paper: Speaks) -> str:
    return number_words(count, paper.language) if count else NO_COUNT


def _first_count(columns: Sequence[Column]) -> int:
    return next(place for place, column in enumerate(columns) if column.is_count)


def _widths(
    columns: Sequence[Column], lines: Sequence[Sequence[str]], width: float, density: Density
) -> list[float]:
    """Columns of counts as wide as they need, and the rest shared by the texts."""
    needed = {
        place: max(
            width * LEAST_COUNT,
            *(
                width_of(text, BOLD, density.text) + 2 * PAD
                for text in (column.head, *(texts[place] for texts in lines))
            ),
        )
        for place, column in enumerate(columns)
        if column.is_count
    }
    shrink = min(1.0, width * MOST_OF_COUNTS / (sum(needed.values()) or 1.0))
    free = width - sum(needed.values()) * shrink
    shares = sum(column.share for column in columns if not column.is_count)
    return [
        needed[place] * shrink if column.is_count else free * column.share / shares
        for place, column in enumerate(columns)
    ]


def _head(listing: Listing, widths: Sequence[float], density: Density) -> list[list[str]]:
    """The title, the headings that columns share, and the columns' own, over several lines."""
    columns = listing.columns
    size = density.text - 0.5
    heads = [
        one.head if one.is_count else "\n".join(lines_of(one.head, BOLD, size, width - 2 * PAD))
        for one, width in zip(columns, widths, strict=True)
    ]
    title = [listing.title, *[""] * (len(columns) - 1)]
    groups = [[column.group for column in columns]] if _has_groups(listing) else []
    return [title, *groups, heads]


def _has_groups(listing: Listing) -> bool:
    return any(column.group for column in listing.columns)


def _broken(row: Row, texts: Sequence[str], widths: Sequence[float], density: Density) -> list[str]:
    """The cells of text broken into lines where they are longer than their column."""
    font = BOLD if row.kind in BOLD_KINDS else REGULAR
    room = list(widths)
    if _spans_label(row):
        room[0] = widths[0] + widths[1]
    if row.kind is RowKind.PART:
        room[0] -= INDENT
    return [
        "\n".join(lines_of(text, font, density.text, width - 2 * PAD))
        if isinstance(cell, str)
        else text
        for cell, text, width in zip(row.cells, texts, room, strict=True)
    ]


def _spans_label(row: Row) -> bool:
    """Whether a sum's label takes the place of the empty text beside it."""
    return row.kind in BOLD_KINDS and len(row.cells) > 1 and row.cells[1] == ""


def _height(texts: Sequence[str], density: Density) -> float:
    lines = max(text.count("\n") for text in texts)
    return density.row + lines * density.line


def _head_style(listing: Listing, rows: int, density: Density) -> Iterator[Command]:
    """Everything that holds for the whole table, and the look of its head."""
    last = rows - 1
    yield ("FONT", (0, 0), (-1, -1), REGULAR, density.text, density.line)
    yield ("TOPPADDING", (0, 0), (-1, -1), density.above)
    yield ("BOTTOMPADDING", (0, 0), (-1, -1), density.above)
    yield ("LEFTPADDING", (0, 0), (-1, -1), PAD)
    yield ("RIGHTPADDING", (0, 0), (-1, -1), PAD)
    yield ("VALIGN", (0, 0), (-1, -1), "TOP")
    yield ("FONT", (0, 0), (0, 0), BOLD, density.title, density.line)
    yield ("LEFTPADDING", (0, 0), (0, -1), 0)
    yield ("RIGHTPADDING", (-1, 0), (-1, -1), 0)
    yield ("SPAN", (0, 0), (-1, 0))
    yield ("FONT", (0, 1), (-1, last), BOLD, density.text - 0.5, density.line)
    yield ("LINEABOVE", (0, 1), (-1, 1), THIN, BLACK)
    yield ("LINEBELOW", (0, last), (-1, last), HAIRLINE, BLACK)
    for place, column in enumerate(listing.columns):
        if column.is_count:
            yield ("ALIGN", (place, 1), (place, -1), "RIGHT")
    if _has_groups(listing):
        yield from _group_style(listing)


def _group_style(listing: Listing) -> Iterator[Command]:
    """A heading that several columns share stands over their middle, between two rules."""
    columns = enumerate(listing.columns)
    for name, members in groupby(columns, key=lambda placed: placed[1].group):
        places = [place for place, _column in members]
        if name:
            first, last = (places[0], 1), (places[-1], 1)
            yield ("SPAN", first, last)
            yield ("ALIGN", first, last, "CENTER")
            yield ("LINEBEFORE", first, (places[0], -1), HAIRLINE, BLACK)
            yield ("LINEAFTER", last, (places[-1], -1), HAIRLINE, BLACK)


def _body_style(listing: Listing, head_rows: int) -> Iterator[Command]:
    yield ("LINEBELOW", (0, -1), (-1, -1), THIN, BLACK)
    first_count = (
        _first_count(listing.columns) if any(column.is_count for column in listing.columns) else 0
    )
    for place, row in enumerate(listing.rows, start=head_rows):
        first, last = (0, place), (-1, place)
        if place > head_rows:
            yield ("LINEABOVE", first, last, *_RULES[row.kind])
        if row.kind in BOLD_KINDS:
            yield ("FONTNAME", first, last, BOLD)
        if row.kind is RowKind.PART:
            yield ("LEFTPADDING", first, first, INDENT)
        if _spans_label(row):
            yield ("SPAN", first, (1, place))
        if row.is_nil:
            yield ("SPAN", (first_count, place), last)
            yield ("RIGHTPADDING", (first_count, place), last, 0)


_DOTTED = (HAIRLINE, BLACK, 0, (0.4, 1.6))
_RULES: dict[RowKind, tuple[Any, ...]] = {
    RowKind.LINE: _DOTTED,
    RowKind.PART: _DOTTED,
    RowKind.SUBTOTAL: (HAIRLINE, BLACK),
    RowKind.TOTAL: (THIN, BLACK),
    RowKind.BESIDE: (THIN, BLACK),
}
"""The rule above a row, by what the row is."""
