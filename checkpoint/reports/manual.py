"""The officer's manual as a paper of many pages, and as plain text with marks (Markdown)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import LongTable, SimpleDocTemplate
from reportlab.platypus import Paragraph as PdfParagraph

from checkpoint.reports.ink import BLACK, BOLD, HAIRLINE, MM, REGULAR, THIN, load_fonts
from checkpoint.words.manual import Block, Grid, Heading, Paragraph

MARGIN = 16 * MM
FOOT = 9 * MM
SIZES = {1: 17.0, 2: 13.0, 3: 10.5}
TEXT = 8.5


def manual_pdf(blocks: Sequence[Block]) -> bytes:
    """A4, black on white; the same blocks give the same bytes."""
    load_fonts()
    content = BytesIO()
    title = next(block.text for block in blocks if isinstance(block, Heading))
    document = SimpleDocTemplate(
        content,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN,
        title=title,
        creator="Checkpoint",
        invariant=True,
    )
    document.build(list(_flow(blocks, A4[0] - 2 * MARGIN)), *_footed(title))
    return content.getvalue()


def manual_markdown(blocks: Iterable[Block]) -> str:
    """For whoever reads it on a screen, or puts it into a paper of his own."""
    return "\n\n".join(_marked(block) for block in blocks) + "\n"


def _marked(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"{'#' * level} {text}"
        case Paragraph(text):
            return text
        case Grid(head, rows, _widths):
            lines = (head, ("---",) * len(head), *rows)
            return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _flow(blocks: Iterable[Block], width: float) -> Iterator[Any]:
    """What stands under a heading begins on its page."""
    for block in blocks:
        match block:
            case Heading(level, text):
                yield PdfParagraph(escape(text), _heading(level))
            case Paragraph(text):
                yield PdfParagraph(escape(text), _LEAD)
            case Grid():
                yield _table(block, width)


def _table(grid: Grid, width: float) -> Any:  # noqa: ANN401 - ReportLab comes without types
    """Its head comes again on every page."""
    head = [PdfParagraph(escape(text), _HEAD) for text in grid.head]
    body = [[PdfParagraph(escape(text), _PLAIN) for text in row] for row in grid.rows]
    return LongTable(
        [head, *body],
        colWidths=[width * share / sum(grid.widths) for share in grid.widths],
        repeatRows=1,
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ("LINEBELOW", (0, 0), (-1, -1), HAIRLINE, BLACK),
            ("LINEBELOW", (0, 0), (-1, 0), THIN, BLACK),
        ],
    )


def _footed(title: str) -> tuple[Any, Any]:
    """Draws the title and the number at the foot of every page."""

    def draw(canvas: Any, _document: Any) -> None:  # noqa: ANN401 - as above
        canvas.setFont(REGULAR, 7.5)
        canvas.drawString(MARGIN, FOOT, title)
        canvas.drawRightString(A4[0] - MARGIN, FOOT, str(canvas.getPageNumber()))

    return draw, draw


def _heading(level: int) -> ParagraphStyle:
    size = SIZES[level]
    return ParagraphStyle(
        f"heading{level}",
        fontName=BOLD,
        fontSize=size,
        leading=size * 1.25,
        spaceBefore=size * 0.9,
        spaceAfter=size * 0.25,
        keepWithNext=True,
    )


_PLAIN = ParagraphStyle(
    "plain", fontName=REGULAR, fontSize=TEXT, leading=TEXT * 1.3, spaceAfter=TEXT * 0.4
)
_LEAD = ParagraphStyle("lead", parent=_PLAIN, keepWithNext=True)
_HEAD = ParagraphStyle("head", parent=_PLAIN, fontName=BOLD, spaceAfter=0)
