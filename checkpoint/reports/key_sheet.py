"""The sheet that partners get once: the public key of the post, to be typed or scanned."""

from __future__ import annotations

import base64
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas as PdfCanvas

from checkpoint.domain.alerts.signing import fingerprint_of
from checkpoint.domain.posts.post import Post
from checkpoint.reports.codes import code_for, draw_code
from checkpoint.reports.ink import BOLD, MM, REGULAR, broken, load_fonts, size_to_fit
from checkpoint.reports.letterhead import Letterhead
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.reports import Text, say

SIDE = 45 * MM
EDGE = 17 * MM
LINE = 6 * MM
TEXT_SIZE = 10


def compose_sheet(post: Post, public: bytes, words: Catalogue) -> bytes:
    """Make it; the same key gives the same bytes."""
    load_fonts()
    width, height = A4
    room = width - 2 * EDGE
    written = BytesIO()
    canvas = PdfCanvas(
        written, pagesize=A4, invariant=True, initialFontName=REGULAR, lang=words.language.value
    )
    canvas.setTitle(f"{say(Text.KEY_TITLE, words)} {post.name}")
    canvas.setAuthor(post.name)
    head = Letterhead(post)
    _, tall = head.wrapOn(canvas, room, height)
    head.drawOn(canvas, EDGE, height - 11 * MM - tall)
    key = base64.b64encode(public)
    y = height - 50 * MM
    lines = (
        (say(Text.KEY_TITLE, words), BOLD, 15),
        *((part, REGULAR, TEXT_SIZE) for part in _purpose(words, room)),
        (say(Text.KEY_ITSELF, words), BOLD, TEXT_SIZE),
        (key.decode(), REGULAR, 12),
        (say(Text.KEY_FINGERPRINT, words), BOLD, TEXT_SIZE),
        (fingerprint_of(public), REGULAR, 12),
    )
    for text, font, size in lines:
        canvas.setFont(font, size_to_fit(text, font, size, room))
        canvas.drawString(EDGE, y, text)
        y -= LINE
    draw_code(canvas, code_for(key, SIDE), EDGE, y - SIDE, SIDE)
    canvas.showPage()
    canvas.save()
    return written.getvalue()


def _purpose(words: Catalogue, room: float) -> list[str]:
    return broken(say(Text.KEY_PURPOSE, words), REGULAR, TEXT_SIZE, room)
