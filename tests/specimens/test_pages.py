from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from PIL import Image, ImageChops

from checkpoint.domain.documents.pictures import Symbology
from checkpoint.domain.errors import InvalidValue
from checkpoint.specimens.ornament import MARK_RED
from checkpoint.specimens.pages import border_pass_page, card, passport_page
from checkpoint.specimens.zone import ZONE_HEIGHT
from tests.builders import a_pass_document, an_indonesian_passport

TD3_LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
TD2_LINES = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
TD1_LINES = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
DOTS = 300 / 25.4
"""Pixels to the millimetre."""


def a_page(lines: Sequence[str]) -> Image.Image:
    draw = passport_page if lines == TD3_LINES else card
    return draw(an_indonesian_passport(), lines)


def zone_of(page: Image.Image) -> Image.Image:
    """The zone without the red strip above it: black on white."""
    top = page.height - round((ZONE_HEIGHT - 1.5) * DOTS)
    zone = page.crop((0, top, page.width, page.height)).convert("L")
    return zone.point(lambda light: 255 if light < 128 else 0)


def runs(marks: Sequence[bool]) -> list[tuple[int, int]]:
    """Where stretches of ink begin and end."""
    edges = [at for at, (one, two) in enumerate(pairwise([False, *marks, False])) if one != two]
    return list(zip(edges[::2], edges[1::2], strict=True))


def columns_of(line: Image.Image) -> list[tuple[int, int]]:
    flat = line.resize((line.width, 1), Image.Resampling.BOX)
    return runs([light > 0 for light in flat.tobytes()])


def rows_of(zone: Image.Image) -> list[tuple[int, int]]:
    flat = zone.resize((1, zone.height), Image.Resampling.BOX)
    return runs([light > 0 for light in flat.tobytes()])


@pytest.mark.parametrize(
    ("lines", "width", "height"),
    [
        pytest.param(TD3_LINES, 125, 88, id="TD3"),
        pytest.param(TD2_LINES, 105, 74, id="TD2"),
        pytest.param(TD1_LINES, 85.6, 54 + 54 + 54 / 12, id="TD1, both sides"),
    ],
)
def test_a_page_has_its_true_size(lines: Sequence[str], width: float, height: float) -> None:
    page = a_page(lines)

    assert (page.width / DOTS, page.height / DOTS) == pytest.approx((width, height), abs=0.2)


@pytest.mark.parametrize(
    ("lines", "margin"),
    [
        pytest.param(TD3_LINES, 6, id="TD3"),
        pytest.param(TD2_LINES, 4, id="TD2"),
        pytest.param(TD1_LINES, 4, id="TD1"),
    ],
)
def test_the_zone_is_printed_ten_characters_to_the_inch(
    lines: Sequence[str], margin: float
) -> None:
    zone = zone_of(a_page(lines))

    rows = rows_of(zone)
    assert len(rows) == len(lines)
    for (top, bottom), line in zip(rows, lines, strict=True):
        assert 2.2 < (bottom - top) / DOTS < 2.8
        places = columns_of(zone.crop((0, top, zone.width, bottom)))
        assert len(places) == len(line)
        for column, (left, right) in enumerate(places):
            centre = (left + right) / 2 / DOTS
            assert centre == pytest.approx(margin + (column + 0.5) * 2.54, abs=0.45)


def test_the_lines_of_the_zone_keep_their_distance() -> None:
    tops = [top / DOTS for top, _bottom in rows_of(zone_of(a_page(TD1_LINES)))]

    assert [two - one for one, two in pairwise(tops)] == pytest.approx([6.35, 6.35], abs=0.3)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(a_page(TD3_LINES), id="passport"),
        pytest.param(a_page(TD2_LINES), id="TD2"),
        pytest.param(a_page(TD1_LINES), id="TD1"),
        pytest.param(border_pass_page(a_pass_document()), id="border pass"),
    ],
)
def test_no_page_can_be_taken_for_a_real_document(page: Image.Image) -> None:
    reds = page.getcolors(page.width * page.height)

    assert reds is not None
    share = sum(count for count, colour in reds if colour == MARK_RED) / (page.width * page.height)
    assert share > 0.01


def test_another_holder_makes_another_page() -> None:
    one = border_pass_page(a_pass_document())
    other = border_pass_page(a_pass_document(district="Sekayam"))

    changed = ImageChops.difference(one, other).getbbox()

    assert changed is not None
    assert changed[2] - changed[0] < one.width / 2  # only where the district stands


def test_what_a_document_does_not_say_is_left_out_with_its_label() -> None:
    said = border_pass_page(a_pass_document(issuing_office="KANTOR IMIGRASI ENTIKONG"))
    unsaid = border_pass_page(a_pass_document(issuing_office=""))

    changed = ImageChops.difference(said, unsaid).getbbox()

    assert changed is not None
    assert (changed[3] - changed[1]) / DOTS > 4  # the label's line and the value's


def test_a_number_too_long_for_a_code_is_refused() -> None:
    with pytest.raises(InvalidValue):
        border_pass_page(a_pass_document(number="9" * 80), code=Symbology.CODE_39, dpi=72)
