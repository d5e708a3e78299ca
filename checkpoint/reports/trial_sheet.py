"""A sheet by which it is seen that papers arrive on a printer or in an outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.delivery import Receiver
from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.reports.ink import BOLD, HAIRLINE, MM, REGULAR, lines_of, load_fonts, size_to_fit
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.dates import moment_words
from checkpoint.words.delivery import (
    TRIAL_BY,
    TRIAL_MOMENT,
    TRIAL_PLACE,
    TRIAL_RECEIVER,
    TRIAL_TEXT,
    TRIAL_TITLE,
    receiver_words,
    trial_words,
)

SIZES = {PaperSize.A4: A4, PaperSize.LETTER: LETTER}
MARGIN = 17 * MM
CORNER = 8 * MM
EDGE = 6 * MM
"""As far out as reports have ink."""
LINE = 6 * MM
RULE = 100 * MM


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What stands on the sheet."""

    post: Post
    receiver: Receiver
    place: str
    """The printer or the folder."""
    at: datetime
    by: str
    size: PaperSize = PaperSize.A4

    @property
    def file_name(self) -> str:
        """The same for each trial: a partner's folder does not fill up with them."""
        return f"{self.post.code}-UJI-{self.receiver.value}.pdf"


def trial_sheet(trial: Trial, words: Catalogue) -> bytes:
    """One page, with corners at the edge of what printers reach and a line to be measured."""
    load_fonts()
    size, content = SIZES[trial.size], BytesIO()
    canvas = Canvas(content, pagesize=size, invariant=True, initialFontName=REGULAR)
    title = trial_words(TRIAL_TITLE, words)
    canvas.setTitle(f"{title} {trial.post.code}")
    _draw_corners(canvas, size)
    room, y = size[0] - 2 * MARGIN, size[1] - 30 * MM
    facts = (
        (TRIAL_RECEIVER, receiver_words(trial.receiver, words)),
        (TRIAL_PLACE, trial.place),
        (TRIAL_MOMENT, moment_words(trial.post.local(trial.at), words.language)),
        (TRIAL_BY, trial.by),
    )
    told = lines_of(trial_words(TRIAL_TEXT, words), REGULAR, 10, room)
    lines = [(title, BOLD, 20), (trial.post.name, BOLD, 12)]
    lines += [(line, REGULAR, 10) for line in told]
    lines += [(f"{trial_words(label, words)}: {fact}", REGULAR, 10) for label, fact in facts]
    for text, font, points in lines:
        canvas.setFont(font, size_to_fit(text, font, points, room))
        canvas.drawString(MARGIN, y, text)
        y -= LINE
    canvas.setLineWidth(HAIRLINE)
    canvas.line(MARGIN, y, MARGIN + RULE, y)
    canvas.showPage()
    canvas.save()
    return content.getvalue()


def _draw_corners(canvas: Canvas, size: tuple[float, float]) -> None:
    canvas.setLineWidth(HAIRLINE)
    for x, across in ((EDGE, CORNER), (size[0] - EDGE, -CORNER)):
        for y, up in ((EDGE, CORNER), (size[1] - EDGE, -CORNER)):
            canvas.line(x, y, x + across, y)
            canvas.line(x, y, x, y + up)
