"""A flatbed scanner that writes PDF is as good as one that writes TIFF."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from checkpoint.domain.documents.pictures import (
    NothingOnPicture,
    PictureDamaged,
    Symbology,
)
from checkpoint.recognition.intake import MOST_PAGES
from checkpoint.recognition.pdf import LONGEST_SIDE
from checkpoint.recognition.reading import read
from checkpoint.specimens.codes import code_picture

A4 = (595.0, 842.0)


def a_pdf(*pages: Image.Image | None, size: tuple[float, float] = A4) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pagesize=size)
    for picture in pages:
        if picture is not None:
            canvas.drawImage(ImageReader(picture), 100, 300, width=120, preserveAspectRatio=True)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def a_code(text: str) -> Image.Image:
    return code_picture(text, Symbology.QR).convert("RGB")


def test_the_codes_on_every_page_are_read() -> None:
    reading = read(a_pdf(a_code("FRONT"), a_code("BACK")))

    assert [(symbol.page, symbol.text) for symbol in reading.symbols] == [(1, "FRONT"), (2, "BACK")]
    assert reading.is_whole


def test_of_a_long_one_the_first_pages_are_read_and_it_is_said() -> None:
    reading = read(a_pdf(a_code("FIRST"), *[None] * MOST_PAGES))

    assert len(reading.pages) == MOST_PAGES
    assert not reading.is_whole


def test_a_page_as_long_as_a_road_is_drawn_small() -> None:
    with pytest.raises(NothingOnPicture):
        read(a_pdf(None, size=(100_000, 20)))
    reading = read(a_pdf(a_code("FIRST"), size=(595, 14_000)))
    assert max(reading.pages[0].width, reading.pages[0].height) <= LONGEST_SIDE + 1


def test_one_that_breaks_off_is_damaged() -> None:
    whole = a_pdf(a_code("FIRST"))
    with pytest.raises(PictureDamaged):
        read(whole[: len(whole) // 2].replace(b"obj", b"xxx"))
