"""The pages of a PDF, as flatbed scanners write them: drawn, not taken apart."""

from __future__ import annotations

import pypdfium2
from PIL import Image

POINTS_PER_INCH = 72
DPI = 300
"""What a document is scanned with; a code or a zone needs no more."""
LONGEST_SIDE = 4_200
"""Pixels. A page may claim to be a kilometre long; an A4 page at 300 dpi has 3,508."""


def is_pdf(content: bytes) -> bool:
    """Whether the content says of itself that it is a PDF; some put a few bytes before that."""
    return b"%PDF-" in content[:1024]


def draw_pages(content: bytes, *, most_pages: int) -> tuple[list[Image.Image], bool]:
    """Draw the first pages on white paper, and say whether that is all of them.

    Raises whatever the library does of a damaged or an encrypted file.
    """
    with pypdfium2.PdfDocument(content) as document:
        count = len(document)
        pages = [_drawn(document[number]) for number in range(min(count, most_pages))]
        return pages, count <= most_pages


def _drawn(page: pypdfium2.PdfPage) -> Image.Image:
    longer = max(*page.get_size(), 1.0)
    scale = min(DPI / POINTS_PER_INCH, LONGEST_SIDE / longer)
    bitmap = page.render(scale=scale, may_draw_forms=False)
    try:
        drawn: Image.Image = bitmap.to_pil()
        return drawn.convert("RGB")
    finally:
        bitmap.close()
        page.close()
