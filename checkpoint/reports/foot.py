"""What every page bears: its foot, and in practice the mark that makes it worthless."""

from __future__ import annotations

from typing import Protocol

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Issue
from checkpoint.reports.codes import code_for, draw_code
from checkpoint.reports.flow import Canvas
from checkpoint.reports.ink import BLACK, BOLD, HAIRLINE, MM, REGULAR, WHITE, size_to_fit, width_of
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.reports import Text, issued_words, say

SIZE = 7.0
BASELINE = 8.5 * MM
CODE_SIDE = 20.4 * MM
"""Of the code with its white edge: in it the code of a usual number has modules of 0.38 mm."""
CODE_BOTTOM = 5 * MM
MARK_SIZE = 150.0
MARK_STROKE = 1.2
MARK_DOTS = (1.2, 2.4)
"""Points of ink and of none, by which the mark is less than the figures without being grey."""


class Footed(Protocol):
    """A paper, as far as its foot asks it."""

    @property
    def post(self) -> Post:
        """Whose paper it is."""
        ...

    @property
    def issue(self) -> Issue:
        """Number, version, when and by whom."""
        ...

    @property
    def catalogue(self) -> Catalogue:
        """The words of its language."""
        ...

    @property
    def language(self) -> Language:
        """The language of the paper."""
        ...

    def say(self, text: Text) -> str:
        """A fixed text."""
        ...

    def marked(self, text: str) -> str:
        """A text with what the version is, behind it."""
        ...


def draw_foot(
    canvas: Canvas,
    paper: Footed,
    room: tuple[float, float],
    page: tuple[int, int],
    *,
    is_restricted: bool,
) -> None:
    """Number and issue at the left, page x of y and the restriction beside the code at the right.

    ``room`` is the left and right edge in points, ``page`` this page and how many there are.
    """
    left, right = room
    issue = paper.issue
    if issue.code:
        code = code_for(issue.code.encode(), CODE_SIDE)
        quiet = CODE_SIDE * code.quiet / code.modules
        draw_code(canvas, code, right + quiet - CODE_SIDE, CODE_BOTTOM - quiet, CODE_SIDE)
        canvas.setFillColorRGB(*BLACK)
        right -= CODE_SIDE - quiet
    canvas.setStrokeColorRGB(*BLACK)
    canvas.setLineWidth(HAIRLINE)
    canvas.line(left, BASELINE + 7.4 * MM, right, BASELINE + 7.4 * MM)
    number, pages = page
    count = paper.say(Text.PAGE).format(page=number, pages=pages)
    canvas.setFont(BOLD, SIZE)
    canvas.drawRightString(right, BASELINE + 3.8 * MM, count)
    if is_restricted:
        canvas.drawRightString(right, BASELINE, paper.say(Text.RESTRICTED))
    edge = right - width_of(count, BOLD, SIZE) - 15 * MM
    version = paper.marked(paper.say(Text.VERSION).format(version=issue.version))
    printed = paper.say(Text.PRINTED_BY).format(
        at=issued_words(issue.issued_at, paper.post, paper.language), name=issue.issued_by
    )
    for text, font, above in (
        (f"{issue.number} · {version}", BOLD, 3.8 * MM),
        (printed, REGULAR, 0.0),
    ):
        canvas.setFont(font, size_to_fit(text, font, SIZE, edge - left))
        canvas.drawString(left, BASELINE + above, text)


def draw_outline(canvas: Canvas, word: str, font_size: float) -> None:
    """A word in outline around the middle of the canvas as it is turned."""
    mark = canvas.beginText(-width_of(word, BOLD, font_size) / 2, -font_size * 0.36)
    mark.setFont(BOLD, font_size)
    mark.setTextRenderMode(1)
    mark.textOut(word)
    canvas.drawText(mark)


def draw_practice_mark(canvas: Canvas, words: Catalogue, size: tuple[float, float]) -> None:
    """The word across the page in dots, so that figures stay legible, and a black band."""
    width, height = size
    word, note = say(Text.PRACTICE, words), say(Text.PRACTICE_NOTE, words)
    canvas.saveState()
    canvas.translate(width / 2, height / 2)
    canvas.rotate(55)
    canvas.setStrokeColorRGB(*BLACK)
    canvas.setLineWidth(MARK_STROKE)
    canvas.setDash(*MARK_DOTS)
    font_size = size_to_fit(word, BOLD, MARK_SIZE, height)
    draw_outline(canvas, word, font_size)
    canvas.restoreState()
    canvas.saveState()
    canvas.setFillColorRGB(*BLACK)
    canvas.rect(0, height - 7.5 * MM, width, 5.5 * MM, stroke=0, fill=1)
    canvas.setFillColorRGB(*WHITE)
    canvas.setFont(BOLD, 9)
    canvas.drawCentredString(width / 2, height - 5.9 * MM, note)
    canvas.restoreState()
