"""A paper of a decision, set on A4: letterhead, number, its wording, who signs, foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas as PdfCanvas

from checkpoint.domain.papers.kinds import FOR_TRAVELLERS, MOST_PAGES
from checkpoint.domain.papers.paper import DecisionPaper, Reprint
from checkpoint.domain.posts.post import Post
from checkpoint.reports.flow import Canvas, Flow, Placed, draw, paginate
from checkpoint.reports.foot import draw_outline, draw_practice_mark
from checkpoint.reports.ink import (
    BLACK,
    BOLD,
    HAIRLINE,
    MM,
    REGULAR,
    load_fonts,
    size_to_fit,
    width_of,
)
from checkpoint.reports.letter import NumberLine, Rule, Signatures, Type, set_text
from checkpoint.reports.letterhead import Letterhead
from checkpoint.reports.marks import Block, Mark, blocks_of
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.papers import PaperText, paper_text, wording_words
from checkpoint.words.reports import Text, issued_words, say

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE, TOP, BOTTOM = 20 * MM, 11 * MM, 18 * MM
WIDTH, HEIGHT = PAGE_WIDTH - 2 * SIDE, PAGE_HEIGHT - TOP - BOTTOM
SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
"""Of the text in points, from easy to small; the largest that keeps to its pages is taken."""
FOOT_SIZE, FOOT = 7.0, 8.5 * MM


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A paper with all that stands around its wording."""

    paper: DecisionPaper
    post: Post
    own: Catalogue
    english: Catalogue
    reprint: Reprint | None = None

    def say(self, text: PaperText) -> str:
        """A fixed text; what a traveller takes along says it in both languages."""
        said = paper_text(text, self.own)
        if self.paper.kind not in FOR_TRAVELLERS:
            return said
        return f"{said} / {paper_text(text, self.english)}"


def compose_letter(letter: Letter) -> bytes:
    """Make the paper; the same inputs give the same bytes."""
    load_fonts()
    written = BytesIO()
    canvas = _canvas(written, letter)
    pages = _set(letter, canvas)
    for number, placed in enumerate(pages, start=1):
        draw(placed, canvas, SIDE, PAGE_HEIGHT - TOP)
        _draw_foot(canvas, letter, (number, len(pages)))
        if letter.reprint is not None:
            _draw_copy_mark(canvas, letter)
        if letter.paper.is_practice:
            draw_practice_mark(canvas, letter.own, A4)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def pages_needed(letter: Letter) -> int:
    """How many pages it takes, set as small as is legible."""
    load_fonts()
    return len(_set(letter, _canvas(BytesIO(), letter)))


def _set(letter: Letter, canvas: Canvas) -> list[list[Placed]]:
    blocks = tuple(blocks_of(letter.paper.text))
    most = MOST_PAGES[letter.paper.kind]
    pages: list[list[Placed]] = []
    for size in SIZES:
        flows = list(_flows(letter, blocks, Type(size)))
        pages = paginate(flows, canvas, WIDTH, HEIGHT, gap=size * 0.55)
        if len(pages) <= most:
            break
    return pages


def _flows(letter: Letter, blocks: Sequence[Block], face: Type) -> Iterator[Flow]:
    yield Letterhead(letter.post)
    copy = letter.say(PaperText.COPY) if letter.reprint else ""
    yield NumberLine(letter.say(PaperText.NUMBER), letter.paper.number, copy)
    for mark, group in groupby(blocks, key=lambda block: block.mark):
        if mark is Mark.SIGNATURE:
            yield Signatures([(one.label, one.text) for one in group], face)
        elif mark is Mark.RULE:
            yield Rule()
        else:
            yield from set_text(mark, tuple(group), face, WIDTH)


def _canvas(written: BytesIO, letter: Letter) -> Canvas:
    """An empty document that says what it is; its dates are the issue's, not the computer's."""
    canvas = PdfCanvas(
        written, pagesize=A4, invariant=True, pageCompression=1, initialFontName=REGULAR, lang="id"
    )
    canvas.setTitle(letter.paper.number)
    canvas.setAuthor(letter.post.name)
    canvas.setCreator("Checkpoint")
    issued = letter.post.local(letter.paper.issued_at)
    offset = f"{issued:%z}"
    canvas.setDateFormatter(lambda *_now: f"D:{issued:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:]}'")
    return canvas


def _draw_foot(canvas: Canvas, letter: Letter, page: tuple[int, int]) -> None:
    """Number and wording at the left with who printed it; page and restriction at the right."""
    paper, own, (number, pages) = letter.paper, letter.own, page
    left, right = SIDE, PAGE_WIDTH - SIDE
    canvas.setStrokeColorRGB(*BLACK)
    canvas.setLineWidth(HAIRLINE)
    canvas.line(left, FOOT + 7.4 * MM, right, FOOT + 7.4 * MM)
    count = say(Text.PAGE, own).format(page=number, pages=pages)
    canvas.setFont(BOLD, FOOT_SIZE)
    canvas.drawRightString(right, FOOT + 3.8 * MM, count)
    if paper.kind not in FOR_TRAVELLERS:
        canvas.drawRightString(right, FOOT, say(Text.RESTRICTED, own))
    by, at = paper.issuer, paper.issued_at
    if letter.reprint is not None:
        by, at = letter.reprint.by, letter.reprint.at
    printed = say(Text.PRINTED_BY, own).format(
        at=issued_words(at, letter.post, own.language), name=by
    )
    room = right - left - width_of(count, BOLD, FOOT_SIZE) - 12 * MM
    upper = f"{paper.number} · {wording_words(paper.version, own)}"
    for text, font, above in ((upper, BOLD, 3.8 * MM), (printed, REGULAR, 0.0)):
        canvas.setFont(font, size_to_fit(text, font, FOOT_SIZE, room))
        canvas.drawString(left, FOOT + above, text)


def _draw_copy_mark(canvas: Canvas, letter: Letter) -> None:
    """The word in outline across the page, so that nobody takes it for the first."""
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(55)
    canvas.setLineWidth(0.5)
    canvas.setDash(1.2, 2.4)
    word = paper_text(PaperText.COPY, letter.own)
    draw_outline(canvas, word, size_to_fit(word, BOLD, 110.0, PAGE_HEIGHT * 0.7))
    canvas.restoreState()
