"""The paper for TIMPORA: one page of figures, and the people on the pages behind it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas as PdfCanvas
from typing_extensions import override

from checkpoint.reports.flow import Canvas, Fixed, Flow, Placed, SideBySide, Stack, draw, paginate
from checkpoint.reports.foot import draw_practice_mark
from checkpoint.reports.frame import HeadlineBand, Letterhead
from checkpoint.reports.ink import (
    BLACK,
    BOLD,
    DENSITIES,
    HAIRLINE,
    MM,
    REGULAR,
    lines_of,
    load_fonts,
    size_to_fit,
)
from checkpoint.reports.tables import ListingFlow
from checkpoint.reports.timpora_lists import (
    TimporaPaper,
    by_nationality,
    by_purpose,
    by_stay,
    headlines,
    not_listed,
    people,
)
from checkpoint.words.dates import weekday_words
from checkpoint.words.inside import InsideText
from checkpoint.words.reports import Text, issued_words

WIDTH, HEIGHT = A4
SIDE, TOP, BOTTOM = 15 * MM, 11 * MM, 18 * MM
ROOM = WIDTH - 2 * SIDE, HEIGHT - TOP - BOTTOM
GUTTER = 6 * MM
SIZE = 7.0
LINE = 3.6 * MM


class _Title(Fixed):
    """What the paper is, for whom, on what day, and what it cannot know."""

    def __init__(self, paper: TimporaPaper) -> None:
        given, tell = paper.given, paper.tell
        day = weekday_words(given.on, paper.language)
        asked = issued_words(given.at, given.post, paper.language)
        protected = given.figures().protected
        self._lines = [
            (tell(InsideText.TITLE), BOLD, 15.0),
            (tell(InsideText.RECIPIENT), REGULAR, 9.5),
            (tell(InsideText.COUNTED_ON, day=day), BOLD, 9.5),
            (tell(InsideText.ASKED_AT, moment=asked), REGULAR, 8.5),
            (tell(InsideText.ELSEWHERE), BOLD, 8.5),
        ]
        if protected:
            said = tell(InsideText.PROTECTED, count=protected)
            self._lines.append((said, REGULAR, 8.5))
        super().__init__((3 + 5 * len(self._lines)) * MM)

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """From the top, the title first."""
        for row, (text, font, size) in enumerate(self._lines):
            canvas.setFont(font, size_to_fit(text, font, size, width))
            canvas.drawString(0, self.height - (5 + 5 * row) * MM, text)


class _Note(Fixed):
    """A sentence over the width of the page."""

    def __init__(self, text: str) -> None:
        self._lines = lines_of(text, BOLD, 8.5, ROOM[0])
        super().__init__(LINE * len(self._lines))

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """Line by line; it was broken to the width of the page."""
        canvas.setFont(BOLD, size_to_fit(max(self._lines, key=len), BOLD, 8.5, width))
        for row, line in enumerate(self._lines):
            canvas.drawString(0, self.height - LINE * (row + 0.8), line)


def compose_timpora(paper: TimporaPaper) -> bytes:
    """Make the paper; the same list gives the same bytes."""
    load_fonts()
    written = BytesIO()
    canvas = _canvas(written, paper)
    pages = [*_first_page(paper, canvas), *_pages_behind(paper, canvas)]
    for number, placed in enumerate(pages, start=1):
        draw(placed, canvas, SIDE, HEIGHT - TOP)
        _draw_foot(canvas, paper, number, len(pages))
        if paper.is_practice:
            draw_practice_mark(canvas, paper.catalogue, A4)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def _canvas(written: BytesIO, paper: TimporaPaper) -> Canvas:
    canvas = PdfCanvas(
        written,
        pagesize=A4,
        invariant=True,
        pageCompression=1,
        initialFontName=REGULAR,
        lang=paper.language.value,
    )
    canvas.setTitle(f"{paper.tell(InsideText.TITLE)} {paper.given.post.name}, {paper.given.on}")
    canvas.setSubject(paper.tell(InsideText.RECIPIENT))
    canvas.setAuthor(paper.given.post.name)
    canvas.setCreator("Checkpoint")
    return canvas


def _first_page(paper: TimporaPaper, canvas: Canvas) -> list[list[Placed]]:
    """As airy as it can be on one page."""
    pages: list[list[Placed]] = []
    for density in DENSITIES:
        stacks = [
            Stack([ListingFlow(by_nationality(paper), paper, density)], 0.58),
            Stack([ListingFlow(one(paper), paper, density) for one in (by_stay, by_purpose)], 0.42),
        ]
        flows: list[Flow] = [
            Letterhead(paper.given.post),
            _Title(paper),
            HeadlineBand(headlines(paper), paper),
            SideBySide(stacks, gap=density.gap, gutter=GUTTER),
        ]
        pages = paginate(flows, canvas, *ROOM, gap=density.gap)
        if len(pages) == 1:
            break
    return pages


def _pages_behind(paper: TimporaPaper, canvas: Canvas) -> list[list[Placed]]:
    density = DENSITIES[-1]
    return paginate(list(_people_flows(paper)), canvas, *ROOM, gap=density.gap)


def _people_flows(paper: TimporaPaper) -> Iterator[Flow]:
    for listing in people(paper):
        yield ListingFlow(listing, paper, DENSITIES[-1])
    missing = not_listed(paper)
    if missing:
        yield _Note(paper.tell(InsideText.NOT_LISTED, count=paper.number(missing)))


def _draw_foot(canvas: Canvas, paper: TimporaPaper, number: int, pages: int) -> None:
    """Who printed it at the left, page x of y and the restriction at the right."""
    left, right, base = SIDE, WIDTH - SIDE, 8.5 * MM
    canvas.setStrokeColorRGB(*BLACK)
    canvas.setLineWidth(HAIRLINE)
    canvas.line(left, base + 7.4 * MM, right, base + 7.4 * MM)
    canvas.setFont(BOLD, SIZE)
    count = paper.say(Text.PAGE).format(page=number, pages=pages)
    canvas.drawRightString(right, base + 3.8 * MM, count)
    canvas.drawRightString(right, base, paper.say(Text.RESTRICTED))
    at = issued_words(paper.issued_at, paper.given.post, paper.language)
    printed = paper.say(Text.PRINTED_BY).format(at=at, name=paper.issued_by)
    canvas.setFont(REGULAR, size_to_fit(printed, REGULAR, SIZE, (right - left) * 0.7))
    canvas.drawString(left, base + 3.8 * MM, printed)
    title = paper.tell(InsideText.TITLE)
    canvas.drawString(left, base, f"{title} · {paper.given.post.name}")
