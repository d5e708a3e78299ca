"""The sheet of a shift, set on one page of A4: letterhead, number, content, who signs, foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby, product

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas as PdfCanvas

from checkpoint.domain.papers.paper import Reprint
from checkpoint.domain.posts.post import Post
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.reports.flow import Canvas, Flow, Placed, draw, paginate
from checkpoint.reports.foot import draw_practice_mark
from checkpoint.reports.frame import Letterhead
from checkpoint.reports.ink import BLACK, BOLD, HAIRLINE, MM, REGULAR, load_fonts, size_to_fit
from checkpoint.reports.letter import NumberLine, Rule, Signatures, Type, set_text
from checkpoint.reports.marks import Block, Mark
from checkpoint.reports.shift_content import MOST_LINES, content_of
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.reports import Text, issued_words, say
from checkpoint.words.shifts import ShiftText, shift_text

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE, TOP, BOTTOM = 20 * MM, 11 * MM, 18 * MM
WIDTH, HEIGHT = PAGE_WIDTH - 2 * SIDE, PAGE_HEIGHT - TOP - BOTTOM
SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
"""Of the text in points, from easy to small; the largest that keeps to one page is taken."""
FOOT_SIZE, FOOT = 7.0, 8.5 * MM


def compose_sheet(
    end: ShiftEnd, post: Post, printed: Reprint, words: Catalogue, *, is_practice: bool
) -> bytes:
    """Make the paper; the same inputs give the same bytes."""
    load_fonts()
    written = BytesIO()
    canvas = _canvas(written, end, post, words)
    pages = _set(end, post, words, canvas)
    for number, placed in enumerate(pages, start=1):
        draw(placed, canvas, SIDE, PAGE_HEIGHT - TOP)
        count = say(Text.PAGE, words).format(page=number, pages=len(pages))
        _draw_foot(canvas, (end.number, _printed_words(printed, post, words)), count, words)
        if is_practice:
            draw_practice_mark(canvas, words, A4)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def _set(end: ShiftEnd, post: Post, words: Catalogue, canvas: Canvas) -> list[list[Placed]]:
    """With all there is to say, set smaller where it must be; then with shorter lists."""
    pages: list[list[Placed]] = []
    for most, size in product(MOST_LINES, SIZES):
        blocks = tuple(content_of(end, post, words, most))
        number = NumberLine(shift_text(ShiftText.NUMBER, words), end.number, "")
        flows = [Letterhead(post), number, *_flows(blocks, Type(size))]
        pages = paginate(flows, canvas, WIDTH, HEIGHT, gap=size * 0.55)
        if len(pages) == 1:
            break
    return pages


def _flows(blocks: Sequence[Block], face: Type) -> Iterator[Flow]:
    for mark, group in groupby(blocks, key=lambda block: block.mark):
        if mark is Mark.SIGNATURE:
            yield Signatures([(one.label, one.text) for one in group], face)
        elif mark is Mark.RULE:
            yield Rule()
        else:
            yield from set_text(mark, tuple(group), face, WIDTH)


def _canvas(written: BytesIO, end: ShiftEnd, post: Post, words: Catalogue) -> Canvas:
    """An empty document that says what it is; its dates are those of the hand-over."""
    canvas = PdfCanvas(
        written,
        pagesize=A4,
        invariant=True,
        pageCompression=1,
        initialFontName=REGULAR,
        lang=words.language.value,
    )
    canvas.setTitle(end.number)
    canvas.setAuthor(post.name)
    canvas.setCreator("Checkpoint")
    ended = post.local(end.at)
    offset = f"{ended:%z}"
    canvas.setDateFormatter(lambda *_now: f"D:{ended:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:]}'")
    return canvas


def _printed_words(printed: Reprint, post: Post, words: Catalogue) -> str:
    at = issued_words(printed.at, post, words.language)
    return say(Text.PRINTED_BY, words).format(at=at, name=printed.by)


def _draw_foot(canvas: Canvas, left: tuple[str, str], count: str, words: Catalogue) -> None:
    """Number and who printed it at the left; page and restriction at the right."""
    canvas.setStrokeColorRGB(*BLACK)
    canvas.setLineWidth(HAIRLINE)
    canvas.line(SIDE, FOOT + 7.4 * MM, PAGE_WIDTH - SIDE, FOOT + 7.4 * MM)
    canvas.setFont(BOLD, FOOT_SIZE)
    canvas.drawRightString(PAGE_WIDTH - SIDE, FOOT + 3.8 * MM, count)
    canvas.drawRightString(PAGE_WIDTH - SIDE, FOOT, say(Text.RESTRICTED, words))
    for text, font, above in zip(left, (BOLD, REGULAR), (3.8 * MM, 0.0), strict=True):
        canvas.setFont(font, size_to_fit(text, font, FOOT_SIZE, WIDTH * 0.75))
        canvas.drawString(SIDE, FOOT + above, text)
