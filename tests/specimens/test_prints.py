from __future__ import annotations

from random import Random

import pytest
from PIL import ImageStat

from checkpoint.specimens.prints import MARGIN, Press, any_press, printed_page

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
PLAIN = Press()


@pytest.mark.parametrize(
    "press",
    [
        Press(weight=2),
        Press(weight=-1),
        Press(ink=(90, 60, 60)),
        Press(paper=(214, 226, 238)),
        Press(pattern=0.4),
        Press(pitch=0.98),
        Press(wear=0.1),
        Press(mark=0.3),
    ],
)
def test_every_press_prints_otherwise_and_the_same_every_time(press: Press) -> None:
    page = printed_page(LINES, press, seed=1)

    assert page == printed_page(LINES, press, seed=1)
    assert page != printed_page(LINES, PLAIN, seed=1)


def test_more_weight_is_more_ink() -> None:
    thin, plain, bold = (
        ImageStat.Stat(printed_page(LINES, Press(weight=weight), seed=2).convert("L")).mean[0]
        for weight in (-1, 0, 2)
    )

    assert thin > plain > bold


def test_the_page_has_the_size_of_its_document_and_a_margin_beside_the_zone() -> None:
    page = printed_page(CARD, PLAIN, seed=3)

    assert page.size == (1011, 638)
    beside = page.crop((0, page.height - 200, round(MARGIN / 85.6 * 1011) - 4, page.height))
    assert ImageStat.Stat(beside.convert("L")).extrema[0][0] > 200


def test_presses_differ() -> None:
    presses = {any_press(a_chance(seed)) for seed in range(20)}

    assert len(presses) > 15


def a_chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - the same every time
