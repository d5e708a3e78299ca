"""A sheet for crossings that are written by hand, to lie ready for when the power fails."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

from checkpoint.domain.posts.letterheads import letterhead_of
from checkpoint.domain.posts.post import Post
from checkpoint.reports.ink import (
    BLACK,
    BOLD,
    HAIRLINE,
    MM,
    REGULAR,
    THIN,
    lines_of,
    load_fonts,
    size_to_fit,
)
from checkpoint.words.blank_sheet import BLANKS, COLUMNS, HOW, TITLE, said
from checkpoint.words.catalogue import Catalogue

MARGIN = 12 * MM
LINES = 16
"""High enough each for a hand that writes on its knee."""
LINE = 8.2 * MM
HEAD = 10 * MM
BELOW_TOP = 33 * MM


def blank_sheet(post: Post, words: Catalogue) -> bytes:
    """One page, A4 across; the same post and language give the same bytes."""
    load_fonts()
    content = BytesIO()
    size = landscape(A4)
    canvas = Canvas(content, pagesize=size, invariant=True)
    canvas.setTitle(said(TITLE, words))
    width = size[0] - 2 * MARGIN
    _draw_top(canvas, post, words, size[1] - MARGIN, width)
    _draw_blanks(canvas, words, size[1] - MARGIN - 25 * MM, width)
    table = _table(words, width)
    _, height = table.wrapOn(canvas, width, size[1])
    table.drawOn(canvas, MARGIN, size[1] - MARGIN - BELOW_TOP - height)
    canvas.showPage()
    canvas.save()
    return content.getvalue()


def _draw_top(canvas: Canvas, post: Post, words: Catalogue, top: float, width: float) -> None:
    head = letterhead_of(post)
    lines: list[tuple[str, str, float, float]] = [
        (f"{head.ministry} · {head.directorate}", REGULAR, 7.5, 3),
        (head.place, BOLD, 11, 8),
        (said(TITLE, words), BOLD, 13, 14),
    ]
    how = lines_of(said(HOW, words), REGULAR, 8, width)
    lines += [(line, REGULAR, 8, 18.5 + 3.4 * row) for row, line in enumerate(how)]
    for text, font, size, below in lines:
        canvas.setFont(font, size_to_fit(text, font, size, width))
        canvas.drawString(MARGIN, top - below * MM, text)


def _draw_blanks(canvas: Canvas, words: Catalogue, y: float, width: float) -> None:
    """What holds for the whole sheet, each with a line to write on."""
    room = width / len(BLANKS)
    canvas.setFont(REGULAR, 8)
    canvas.setLineWidth(HAIRLINE)
    for place, blank in enumerate(BLANKS):
        left = MARGIN + place * room
        canvas.drawString(left, y - 4 * MM, f"{said(blank, words)}:")
        canvas.line(left + 20 * MM, y - 4.6 * MM, left + room - 4 * MM, y - 4.6 * MM)


def _table(words: Catalogue, width: float) -> Table:
    shares = sum(share for _head, share in COLUMNS)
    widths = [width * share / shares for _head, share in COLUMNS]
    heads = [
        "\n".join(lines_of(said(head, words), BOLD, 7, room - 2 * MM))
        for (head, _share), room in zip(COLUMNS, widths, strict=True)
    ]
    rows = [[str(number), *[""] * (len(COLUMNS) - 1)] for number in range(1, LINES + 1)]
    return Table(
        [heads, *rows],
        colWidths=widths,
        rowHeights=[HEAD, *[LINE] * LINES],
        style=[
            ("FONT", (0, 0), (-1, 0), BOLD, 7, 8),
            ("FONT", (0, 1), (-1, -1), REGULAR, 7),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), MM),
            ("RIGHTPADDING", (0, 0), (-1, -1), MM),
            ("GRID", (0, 0), (-1, -1), HAIRLINE, BLACK),
            ("LINEBELOW", (0, 0), (-1, 0), THIN, BLACK),
        ],
    )
