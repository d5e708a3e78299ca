"""Reading a paper that came back: its code, and whether the figures given out stand on it."""

from __future__ import annotations

import re
from collections import Counter as Tally
from collections.abc import Iterator
from typing import Any

import pypdfium2
import zxingcpp

from checkpoint.domain.reporting.codes import code_within
from checkpoint.domain.reporting.proof import Difference, PaperUnreadable
from checkpoint.domain.reporting.told import PART, Told
from checkpoint.reports.told import CHARTS
from checkpoint.services.proving import LARGEST_PAPER, ReadPaper
from checkpoint.words.catalogue import Language
from checkpoint.words.reports import number_words

MOST_PAGES = 60
_SCALE = 3.0
"""Pixels to a point: 216 dpi, at which a module of the code has three or more."""
_LARGEST_SIDE = 4000
"""Pixels; a page of a metre would fill the memory."""
_NUMBER = re.compile(r"-?\d{1,3}(?:[.,]\d{3})+|-?\d+")


def read_paper(content: bytes) -> ReadPaper:
    """Read a PDF; raises PaperUnreadable."""
    if len(content) > LARGEST_PAPER:
        raise PaperUnreadable
    try:
        with pypdfium2.PdfDocument(content) as document:
            pages = [document[place] for place in range(min(len(document), MOST_PAGES))]
            text = "\n".join(map(_text_of, pages))
            said = document.get_metadata_value("Keywords")
            code = code_within(said) or code_within(text) or next(_codes_on(pages), "")
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise PaperUnreadable from error
    return ReadPaper(code=code, missing=lambda told: _missing(told, text))


def _text_of(page: Any) -> str:  # noqa: ANN401 - the library has no types
    return str(page.get_textpage().get_text_bounded())


def _codes_on(pages: list[Any]) -> Iterator[str]:
    """The codes that can be seen, of a page that is a picture too."""
    for page in pages:
        scale = min(_SCALE, _LARGEST_SIDE / max(page.get_size()))
        picture = page.render(scale=scale, grayscale=True).to_numpy()
        for found in zxingcpp.read_barcodes(picture):
            if code := code_within(found.text):
                yield code


def _missing(told: Told, text: str) -> tuple[Difference, ...]:
    """Figures that stand too seldom on it, in whichever language explains it best."""
    if not text.strip():
        return ()
    on_paper = Tally(_NUMBER.findall(text))
    return min(
        (tuple(_lacking(told, on_paper, language)) for language in Language),
        key=len,
    )


def _lacking(told: Told, on_paper: Tally[str], language: Language) -> Iterator[Difference]:
    left = Tally(on_paper)
    for key, count in told.items():
        table, _row, column = key.split(PART)
        if table in CHARTS or (not column):
            continue
        said = number_words(count, language)
        if left[said] <= 0:
            yield Difference(key=key, count=count)
        left[said] -= 1
