"""What every paper has in common: a document that says what it is, pages, foot, marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas as PdfCanvas

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Issue, PaperSize
from checkpoint.reports.flow import Canvas, Placed, draw
from checkpoint.reports.foot import Footed, draw_foot, draw_outline, draw_practice_mark
from checkpoint.reports.ink import BOLD, MM, REGULAR, load_fonts, size_to_fit
from checkpoint.reports.structure import Structure
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.reports import Text, number_words, say

SIZES: Mapping[PaperSize, tuple[float, float]] = {PaperSize.A4: A4, PaperSize.LETTER: LETTER}
TOP, BOTTOM = 9 * MM, 24 * MM
"""The foot with its code stands within the lower edge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A paper as issued, in one language, whatever stands on it."""

    post: Post
    issue: Issue
    catalogue: Catalogue
    mark: str = ""
    """Behind its version: that it is provisional, a copy or the original."""

    @property
    def language(self) -> Language:
        """The language of the paper."""
        return self.catalogue.language

    def say(self, text: Text) -> str:
        """A fixed text."""
        return say(text, self.catalogue)

    def number(self, number: int) -> str:
        """A number as it is printed; nothing at all is NIHIL."""
        return number_words(number, self.language) if number else self.say(Text.NIL)

    def say_yes(self, *, is_true: bool) -> str:
        """Yes or no."""
        return self.say(Text.YES if is_true else Text.NO)

    def marked(self, text: str) -> str:
        """A text with the mark behind it."""
        return f"{text} · {self.mark}" if self.mark else text


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a paper stands on its sheets."""

    title: str
    subject: str = ""
    side: float
    is_restricted: bool
    across: str = ""
    """A word over the whole page, so that nobody takes a copy for the first."""


def room_of(paper: Footed, side: float) -> tuple[float, float]:
    """Width and height that the blocks have."""
    width, height = SIZES[paper.issue.paper_size]
    return width - 2 * side, height - TOP - BOTTOM


def compose(
    paper: Footed, setting: Setting, set_pages: Callable[[Canvas], Sequence[Sequence[Placed]]]
) -> bytes:
    """Make the PDF; the same inputs give the same bytes."""
    load_fonts()
    written = BytesIO()
    width, height = size = SIZES[paper.issue.paper_size]
    canvas = _canvas(written, paper, setting)
    pages = set_pages(canvas)
    structure = canvas.structure = Structure(canvas)
    for number, placed in enumerate(pages, start=1):
        draw(placed, canvas, setting.side, height - TOP)
        with structure.ornament():
            edges, page = (setting.side, width - setting.side), (number, len(pages))
            draw_foot(canvas, paper, edges, page, is_restricted=setting.is_restricted)
            if setting.across:
                _draw_across(canvas, setting.across, size)
            if paper.issue.is_practice:
                draw_practice_mark(canvas, paper.catalogue, size)
        canvas.showPage()
        structure.turn_page()
    structure.close()
    canvas.save()
    return written.getvalue()


def _canvas(written: BytesIO, paper: Footed, setting: Setting) -> Canvas:
    """An empty document that says what it is; its dates are the issue's, not the computer's."""
    issue = paper.issue
    canvas = PdfCanvas(
        written,
        pagesize=SIZES[issue.paper_size],
        invariant=True,
        pageCompression=1,
        initialFontName=REGULAR,
        lang=paper.language.value,
    )
    canvas.setTitle(setting.title)
    canvas.setSubject(" · ".join(filter(None, (setting.subject, issue.number))))
    canvas.setAuthor(paper.post.name)
    canvas.setKeywords(issue.code)
    canvas.setCreator("Checkpoint")
    issued = paper.post.local(issue.issued_at)
    offset = f"{issued:%z}"
    canvas.setDateFormatter(lambda *_now: f"D:{issued:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:]}'")
    return canvas


def _draw_across(canvas: Canvas, word: str, size: tuple[float, float]) -> None:
    canvas.saveState()
    canvas.translate(size[0] / 2, size[1] / 2)
    canvas.rotate(55)
    canvas.setLineWidth(0.5)
    canvas.setDash(1.2, 2.4)
    draw_outline(canvas, word, size_to_fit(word, BOLD, 110.0, size[1] * 0.7))
    canvas.restoreState()
