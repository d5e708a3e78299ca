"""The label of a border pass: a signed code, and beside it what a person reads.

It is cut to its size: an adhesive label of 70 × 30 mm for the pass itself, or a card as large as
an identity card (ISO/IEC 7810 ID-1). The code alone is proven; the text beside it is for the eye.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas as PdfCanvas

from checkpoint.reports.codes import code_for, draw_code
from checkpoint.reports.flow import Canvas
from checkpoint.reports.foot import draw_outline
from checkpoint.reports.ink import (
    BLACK,
    BOLD,
    HAIRLINE,
    MM,
    REGULAR,
    WHITE,
    lines_of,
    load_fonts,
    size_to_fit,
)
from checkpoint.services.seals import IssuedSeal, LabelForm
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import document_kind_words
from checkpoint.words.labels import LabelText, label_words

SMALLEST = 0.5
"""How far a name is set smaller before it is squeezed into one line."""


@dataclass(frozen=True, slots=True)
class _Size:
    """Where things stand on a form, in points."""

    width: float
    height: float
    margin: float
    code: float
    """Side of the square of the code, at the left."""
    text: float
    """Size of a line's text."""
    is_framed: bool = False
    """Cards are cut out of plain paper, along a line."""

    @property
    def row(self) -> float:
        """From one line to the next."""
        return self.text * 1.55


SIZES: Mapping[LabelForm, _Size] = {
    LabelForm.LABEL: _Size(70 * MM, 30 * MM, 1.5 * MM, 27 * MM, 5.6),
    LabelForm.CARD: _Size(85.6 * MM, 54 * MM, 3 * MM, 38 * MM, 7.4, is_framed=True),
}


def compose_label(issued: IssuedSeal, form: LabelForm, catalogue: Catalogue) -> bytes:
    """The label as PDF of one page in its own size; the same seal gives the same bytes."""
    load_fonts()
    size = SIZES[form]
    content = BytesIO()
    canvas = PdfCanvas(
        content, pagesize=(size.width, size.height), invariant=True, initialFontName=REGULAR
    )
    canvas.setTitle(issued.document.number)
    canvas.setCreator("Checkpoint")
    if size.is_framed:
        canvas.setLineWidth(HAIRLINE)
        canvas.rect(0.3, 0.3, size.width - 0.6, size.height - 0.6)
    bottom = (size.height - size.code) / 2
    draw_code(canvas, code_for(issued.content, size.code), size.margin, bottom, size.code)
    _draw_text(canvas, issued, size, catalogue)
    if issued.is_practice:
        _draw_specimen(canvas, size, catalogue)
    canvas.showPage()
    canvas.save()
    return content.getvalue()


def _draw_text(canvas: Canvas, issued: IssuedSeal, size: _Size, catalogue: Catalogue) -> None:
    left = size.margin + size.code + 1.5 * MM
    room = size.width - size.margin - left
    lines = [part for line in _lines(issued, catalogue) for part in line.parts(size.text, room)]
    y = (size.height + len(lines) * size.row) / 2 - size.text
    canvas.setFillColorRGB(*BLACK)
    for line in lines:
        wanted = size.text * line.scale
        canvas.setFont(line.font, size_to_fit(line.text, line.font, wanted, room))
        canvas.drawString(left, y, line.text)
        y -= size.row


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the text; one that is too long is set smaller, or broken once."""

    font: str
    scale: float
    """Its size to that of the others."""
    text: str
    may_break: bool = False

    def parts(self, size: float, room: float) -> list[_Line]:
        """The line, or the two of which it is made, as large as they can be whole."""
        scale = self.scale
        while self.may_break and scale > SMALLEST * self.scale:
            parts = lines_of(self.text, self.font, size * scale, room)
            if len(parts) <= 2:  # noqa: PLR2004 - a label has room for two
                return [_Line(self.font, scale, part) for part in parts]
            scale *= 0.95
        return [self]


def _lines(issued: IssuedSeal, catalogue: Catalogue) -> Iterator[_Line]:
    """From top to bottom."""
    document, language = issued.document, catalogue.language
    holder = document.holder

    def said(text: LabelText, value: str) -> _Line:
        return _Line(REGULAR, 1, f"{label_words(text, catalogue)}: {value}")

    yield _Line(BOLD, 1, issued.post.name)
    yield _Line(REGULAR, 1, document_kind_words(document.kind, catalogue))
    yield _Line(BOLD, 1.5, document.number)
    yield _Line(BOLD, 1.1, holder.name.full, may_break=True)
    if holder.born is not None:
        yield said(LabelText.BORN, birth_words(holder.born, language))
    if document.district:
        yield said(LabelText.DISTRICT, document.district)
    if document.expires_on is not None:
        yield said(LabelText.VALID_UNTIL, day_words(document.expires_on, language))
    sealed_on = issued.post.local(issued.issued_at).date()
    sealed = label_words(LabelText.SEALED, catalogue).format(
        day=day_words(sealed_on, language), reference=issued.reference
    )
    yield _Line(REGULAR, 0.8, sealed)


def _draw_specimen(canvas: Canvas, size: _Size, catalogue: Catalogue) -> None:
    """The word in outline across the text, and a black band; the code stays readable."""
    word = label_words(LabelText.SPECIMEN, catalogue)
    note = label_words(LabelText.SPECIMEN_NOTE, catalogue)
    left = size.margin + size.code + 1.5 * MM
    room = size.width - size.margin - left
    canvas.saveState()
    canvas.translate(left + room / 2, size.height / 2)
    canvas.rotate(18)
    font_size = size_to_fit(word, BOLD, size.height, room)
    canvas.setLineWidth(0.6)
    draw_outline(canvas, word, font_size)
    canvas.restoreState()
    canvas.saveState()
    canvas.setFillColorRGB(*BLACK)
    band = size.text * 1.3
    canvas.rect(left, 0, size.width - left, band, stroke=0, fill=1)
    canvas.setFillColorRGB(*WHITE)
    canvas.setFont(BOLD, size_to_fit(note, BOLD, size.text * 0.9, room))
    canvas.drawString(left + 1, band * 0.3, note)
    canvas.restoreState()
