from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageChops

from checkpoint.specimens.sheet import BOLD, WHITE, Align, Box, Sheet, fitting_font

names = st.text(st.characters(categories=["Lu", "Ll"], max_codepoint=0x17F), max_size=60)


def ink_on(sheet: Sheet) -> tuple[int, int, int, int] | None:
    """The box around everything that is not white, in pixels."""
    return ImageChops.invert(sheet.picture).getbbox()


@settings(deadline=None, max_examples=50)
@given(names, st.integers(120, 400))
def test_words_are_set_smaller_rather_than_cut(words: str, room: int) -> None:
    assert fitting_font(words, BOLD, 30, room).getlength(words) <= room


def test_words_that_fit_keep_the_size_asked_for() -> None:
    assert fitting_font("ANNA", BOLD, 30, 400).size == 30


@pytest.mark.parametrize("align", ["left", "centre", "right"])
def test_a_line_of_type_stays_within_its_box(align: Align) -> None:
    sheet = Sheet.blank(60, 20, dpi=300)
    box = Box(10, 5, 40, 10)

    sheet.write("SYAFRUDDIN BIN ABDURRAHMAN", box, size=6, align=align)

    left, top, right, bottom = sheet.corners(box)
    ink = ink_on(sheet)
    assert ink is not None
    assert left - 1 <= ink[0] < ink[2] <= right + 1
    assert top <= ink[1] < ink[3] <= bottom
    assert ink[2] - ink[0] > 0.9 * (right - left)


@pytest.mark.parametrize(("align", "edge"), [("left", 0), ("right", 2)])
def test_short_words_stand_at_the_edge_they_are_held_to(align: Align, edge: int) -> None:
    sheet = Sheet.blank(60, 20, dpi=300)
    box = Box(10, 5, 40, 10)

    sheet.write("HH", box, size=5, align=align)

    ink = ink_on(sheet)
    assert ink is not None
    assert abs(ink[edge] - sheet.corners(box)[edge]) <= 6


def test_a_sheet_is_as_large_in_pixels_as_its_resolution_makes_it() -> None:
    assert Sheet.blank(25.4, 50.8, dpi=300, colour=WHITE).picture.size == (300, 600)
