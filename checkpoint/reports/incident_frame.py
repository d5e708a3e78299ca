"""What stands around the content of an incident's papers: letterhead, number, signatures, foot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from itertools import groupby
from typing import TypeAlias

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas as PdfCanvas

from checkpoint.domain.posts.post import Post
from checkpoint.reports.bars import PairChart
from checkpoint.reports.flow import Canvas, Flow, Placed, SideBySide, Stack, draw, paginate
from checkpoint.reports.foot import draw_outline, draw_practice_mark
from checkpoint.reports.frame import Letterhead
from checkpoint.reports.ink import (
    BLACK,
    BOLD,
    DENSITIES,
    HAIRLINE,
    MM,
    REGULAR,
    Density,
    load_fonts,
    size_to_fit,
    width_of,
)
from checkpoint.reports.letter import NumberLine, Signatures, Type, set_text
from checkpoint.reports.listing import Listing
from checkpoint.reports.marks import Block, Mark
from checkpoint.reports.tables import ListingFlow
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.incident_papers import IncidentText, incident_text
from checkpoint.words.reports import Text, issued_words, say

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE, TOP, BOTTOM = 17 * MM, 11 * MM, 18 * MM
WIDTH, HEIGHT = PAGE_WIDTH - 2 * SIDE, PAGE_HEIGHT - TOP - BOTTOM
TEXT_SIZE, GUTTER = 9.0, 6 * MM
GAPS = (2.2 * MM, 1.8 * MM, 1.4 * MM, 1.2 * MM)
"""Between blocks, by how closely the tables are set."""
FOOT_SIZE, FOOT = 7.0, 8.5 * MM

Part: TypeAlias = Block | Listing | PairChart | tuple[Listing, Listing]
"""Two tables stand side by side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A paper before it is framed."""

    number: str
    title: str
    mark: str
    """Beside the number: that it is a copy, or the original, or not final."""
    is_copy: bool
    is_restricted: bool
    parts: tuple[Part, ...]
    signers: tuple[tuple[str, str], ...]
    post: Post
    issued_by: str
    issued_at: datetime
    is_practice: bool


@dataclass(frozen=True, slots=True)
class _Speaker:
    """What tables ask a paper."""

    words: Catalogue

    @property
    def language(self) -> Language:
        return self.words.language

    def say(self, text: Text) -> str:
        return say(text, self.words)


def compose_incident(content: Content, words: Catalogue) -> bytes:
    """Make the paper; the same inputs give the same bytes."""
    load_fonts()
    written = BytesIO()
    canvas = _canvas(written, content, words)
    pages = _set(content, words, canvas)
    for number, placed in enumerate(pages, start=1):
        draw(placed, canvas, SIDE, PAGE_HEIGHT - TOP)
        _draw_foot(canvas, content, words, (number, len(pages)))
        if content.is_copy:
            _draw_copy_mark(canvas, words)
        if content.is_practice:
            draw_practice_mark(canvas, words, A4)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def _set(content: Content, words: Catalogue, canvas: Canvas) -> list[list[Placed]]:
    """As airy as can be without needing one page more."""
    settings = [
        paginate(list(_flows(content, words, density)), canvas, WIDTH, HEIGHT, gap=gap)
        for density, gap in zip(DENSITIES, GAPS, strict=True)
    ]
    return min(settings, key=len)


def _flows(content: Content, words: Catalogue, density: Density) -> Iterator[Flow]:
    face, speaker = Type(TEXT_SIZE), _Speaker(words)
    yield Letterhead(content.post)
    yield from set_text(Mark.TITLE, [Block(Mark.TITLE, content.title)], face, WIDTH)
    label = incident_text(IncidentText.NUMBER, words)
    yield NumberLine(label, content.number, content.mark)
    for kind, group in groupby(content.parts, key=_kind):
        if kind is None:
            yield from (
                _figure(part, speaker, density) for part in group if not isinstance(part, Block)
            )
        else:
            blocks = [part for part in group if isinstance(part, Block)]
            yield from set_text(kind, blocks, face, WIDTH)
    yield Signatures(content.signers, face)


def _figure(
    part: Listing | PairChart | tuple[Listing, Listing], speaker: _Speaker, density: Density
) -> Flow:
    match part:
        case PairChart():
            return part
        case Listing():
            return ListingFlow(part, speaker, density)
        case _:
            stacks = [Stack([ListingFlow(one, speaker, density)]) for one in part]
            return SideBySide(stacks, gap=GAPS[0], gutter=GUTTER)


def _kind(part: Part) -> Mark | None:
    return part.mark if isinstance(part, Block) else None


def _canvas(written: BytesIO, content: Content, words: Catalogue) -> Canvas:
    """An empty document that says what it is; its dates are the issue's, not the computer's."""
    canvas = PdfCanvas(
        written,
        pagesize=A4,
        invariant=True,
        pageCompression=1,
        initialFontName=REGULAR,
        lang=words.language.value,
    )
    canvas.setTitle(f"{content.title} {content.number}")
    canvas.setAuthor(content.post.name)
    canvas.setCreator("Checkpoint")
    issued = content.post.local(content.issued_at)
    offset = f"{issued:%z}"
    canvas.setDateFormatter(lambda *_now: f"D:{issued:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:]}'")
    return canvas


def _draw_foot(canvas: Canvas, content: Content, words: Catalogue, page: tuple[int, int]) -> None:
    """Number and who printed it at the left; page and restriction at the right."""
    left, right = SIDE, PAGE_WIDTH - SIDE
    canvas.setStrokeColorRGB(*BLACK)
    canvas.setFillColorRGB(*BLACK)
    canvas.setLineWidth(HAIRLINE)
    canvas.line(left, FOOT + 7.4 * MM, right, FOOT + 7.4 * MM)
    count = say(Text.PAGE, words).format(page=page[0], pages=page[1])
    canvas.setFont(BOLD, FOOT_SIZE)
    canvas.drawRightString(right, FOOT + 3.8 * MM, count)
    if content.is_restricted:
        canvas.drawRightString(right, FOOT, say(Text.RESTRICTED, words))
    printed = say(Text.PRINTED_BY, words).format(
        at=issued_words(content.issued_at, content.post, words.language), name=content.issued_by
    )
    room = right - left - width_of(count, BOLD, FOOT_SIZE) - 12 * MM
    upper = f"{content.number} · {content.mark}" if content.mark else content.number
    for text, font, above in ((upper, BOLD, 3.8 * MM), (printed, REGULAR, 0.0)):
        canvas.setFont(font, size_to_fit(text, font, FOOT_SIZE, room))
        canvas.drawString(left, FOOT + above, text)


def _draw_copy_mark(canvas: Canvas, words: Catalogue) -> None:
    """The word in outline across the page, so that nobody takes it for the first."""
    word = incident_text(IncidentText.COPY, words)
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(55)
    canvas.setLineWidth(0.5)
    canvas.setDash(1.2, 2.4)
    draw_outline(canvas, word, size_to_fit(word, BOLD, 110.0, PAGE_HEIGHT * 0.7))
    canvas.restoreState()
