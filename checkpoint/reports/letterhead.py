"""Whose paper it is: the authority, the post and where it lies, as the post has set it."""

from __future__ import annotations

from io import BytesIO
from typing import NamedTuple

from reportlab.lib.utils import ImageReader
from typing_extensions import override

from checkpoint.domain.posts.letterheads import letterhead_of
from checkpoint.domain.posts.post import Post
from checkpoint.reports.flow import Canvas, Fixed
from checkpoint.reports.ink import BLACK, BOLD, HAIRLINE, MM, REGULAR, THICK, size_to_fit

LOGO_SIDE = 15 * MM
_BELOW = 4.1 * MM
"""From the last line to the foot of the double rule."""


class _Line(NamedTuple):
    text: str
    font: str
    size: float
    below: float
    """From the foot of the line before it to its own."""


class Letterhead(Fixed):
    """Centred lines over a double rule, as on every letter of the office; the logo beside them."""

    def __init__(self, post: Post) -> None:
        self._lines = _lines(post)
        self._logo = post.papers.logo
        super().__init__(sum(line.below for line in self._lines) + _BELOW)

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """The lines keep to the middle of the page, whether or not there is a logo."""
        aside = LOGO_SIDE + 3 * MM if self._logo else 0.0
        y = self.height
        canvas.setFillColorRGB(*BLACK)
        for text, font, size, below in self._lines:
            y -= below
            canvas.setFont(font, size_to_fit(text, font, size, width - 2 * aside))
            canvas.drawCentredString(width / 2, y, text)
        if self._logo:
            self._draw_logo(canvas)
        canvas.setStrokeColorRGB(*BLACK)
        canvas.setLineWidth(THICK)
        canvas.line(0, THICK + 1.2, width, THICK + 1.2)
        canvas.setLineWidth(HAIRLINE)
        canvas.line(0, 0.4, width, 0.4)

    def _draw_logo(self, canvas: Canvas) -> None:
        """As large as its square, whatever its shape, and level with the lines."""
        middle = (self.height + _BELOW) / 2
        canvas.drawImage(
            ImageReader(BytesIO(self._logo)),
            0,
            middle - LOGO_SIDE / 2,
            LOGO_SIDE,
            LOGO_SIDE,
            preserveAspectRatio=True,
        )


def _lines(post: Post) -> tuple[_Line, ...]:
    said = letterhead_of(post)
    lines = (
        _Line(said.ministry, REGULAR, 8.5, 3.2 * MM),
        _Line(said.directorate, REGULAR, 8.5, 3.8 * MM),
        _Line(said.office, BOLD, 9.5, 4.2 * MM),
        _Line(said.place, BOLD, 13, 5.4 * MM),
        _Line(said.address, REGULAR, 8, 4.0 * MM),
        _Line(said.contact, REGULAR, 8, 3.4 * MM),
    )
    return tuple(line for line in lines if line.text)
