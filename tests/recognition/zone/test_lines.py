from __future__ import annotations

from PIL import Image

from checkpoint.recognition.zone.lines import followed, measured, neighbour
from checkpoint.recognition.zone.path import Path
from checkpoint.recognition.zone.pixels import Page
from checkpoint.specimens.camera import Shot, photograph
from checkpoint.specimens.prints import CAP_HEIGHT, Press, printed_page

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
DOT = 125 / 1476
"""Millimetres to a pixel of the page."""
LAST_LINE = (88 - 5 - CAP_HEIGHT / 2) / DOT


def a_page() -> Page:
    return Page.of(printed_page(LINES, Press(), seed=1))


def a_path(*, off: float = 0.0, height: float = 40.0) -> Path:
    return Path((48, LAST_LINE + off), (1428, LAST_LINE + off), height)


def test_a_line_is_found_from_a_band_beside_it_and_its_height_measured() -> None:
    path = measured(a_page(), followed(a_page(), a_path(off=9)))

    assert path is not None
    assert abs(path.point(0.5)[1] - LAST_LINE) < 3
    assert abs(path.height - CAP_HEIGHT / DOT) < 5


def test_the_line_above_is_found_and_below_there_is_none() -> None:
    path = a_path(height=CAP_HEIGHT / DOT)

    above, below = neighbour(a_page(), path, -1), neighbour(a_page(), path, 1)

    assert above is not None
    assert abs(LAST_LINE - above.point(0.5)[1] - 6.35 / DOT) < 3
    assert below is None


def test_the_grain_of_a_table_is_no_line_of_print() -> None:
    blank = Image.new("RGB", (60, 40), (200, 200, 200))
    table = Page.of(photograph(blank, Shot(width=900, fills=0.05, noise=0.1), seed=2))

    paths = [Path((40, y), (860, y), 14) for y in range(60, 300, 20)]

    assert [measured(table, followed(table, path)) for path in paths] == [None] * len(paths)
