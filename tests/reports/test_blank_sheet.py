"""The sheet for the hours without power."""

from __future__ import annotations

from io import BytesIO

import pypdf
import pytest

from checkpoint.reports.blank_sheet import LINES, blank_sheet
from checkpoint.words.blank_sheet import COLUMNS, said
from checkpoint.words.catalogue import Language, load_catalogue
from tests.builders import a_post


@pytest.mark.parametrize("language", list(Language))
def test_it_is_one_page_with_numbered_lines_and_a_column_for_all_that_is_entered_later(
    language: Language,
) -> None:
    words = load_catalogue(language)
    (page,) = pypdf.PdfReader(BytesIO(blank_sheet(a_post(), words))).pages
    text = page.extract_text()

    assert page.mediabox.width > page.mediabox.height
    assert "PLBN ENTIKONG" in text
    assert str(LINES) in text.split()
    plain = " ".join(text.split())
    for head, _share in COLUMNS:
        for word in said(head, words).split():
            assert word in plain


def test_the_same_post_gives_the_same_sheet() -> None:
    words = load_catalogue(Language.INDONESIAN)

    assert blank_sheet(a_post(), words) == blank_sheet(a_post(), words)
