from __future__ import annotations

from random import Random

import numpy as np
import pytest
from PIL import Image, ImageDraw

from checkpoint.domain.documents.pictures import Symbology
from checkpoint.recognition.codes.reading import read_codes
from checkpoint.recognition.zone import beside, may_bear_zone
from checkpoint.recognition.zone.glance import Glance, glances
from checkpoint.recognition.zone.path import Path
from checkpoint.recognition.zone.pixels import Page
from checkpoint.specimens.camera import Shot, photograph
from checkpoint.specimens.codes import code_picture
from checkpoint.specimens.prints import PROSE, Press, printed_page
from checkpoint.specimens.sheet import BOLD, font_of

PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)


def a_letter(seed: int) -> Image.Image:
    """A sheet of print with a code in its middle, as forms and notices have one."""
    chance = Random(seed)  # noqa: S311 - letters must be repeatable, not unguessable
    sheet = Image.new("RGB", (1000, 1300), (250, 250, 246))
    draw = ImageDraw.Draw(sheet)
    words, font = PROSE.lower().split(), font_of(BOLD, 24)
    for top in range(60, 1260, 40):
        chance.shuffle(words)
        text = " ".join(words[: chance.randint(4, 6)])
        draw.text((60, top), text, font=font, fill=(40, 40, 44))
    sheet.paste(code_picture("PLB-0045120", Symbology.QR, module=9).convert("RGB"), (350, 400))
    return sheet


def may_bear_one(picture: Image.Image) -> bool:
    page = picture.convert("L")
    codes = next(read_codes(np.asarray(page), number=1, may_go_on=lambda: True))
    assert codes
    return may_bear_zone(page, codes)


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
@pytest.mark.parametrize("lines", [PASSPORT, CARD])
@pytest.mark.parametrize("width", [480, 1000, 3000])
def test_a_zone_beside_a_code_is_noticed_however_the_page_lies(
    quarters: int, lines: tuple[str, ...], width: int
) -> None:
    page = printed_page(lines, Press(pattern=0.2), seed=7)
    code = code_picture("PLB-0045120", Symbology.QR, module=9)
    page.paste(code, (page.width - code.width - 20, 20))
    shot = Shot(width=width, skew=6, tilt=0.06, fills=0.95, quarters=quarters)

    assert may_bear_one(photograph(page, shot, seed=3))


def test_print_about_a_code_seldom_costs_a_look_of_the_model(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def told(page: Page, paths: list[Path]) -> list[Glance]:
        asked.append(len(paths))
        return glances(page, paths)

    monkeypatch.setattr(beside, "glances", told)
    shots = (Shot(width=1280, skew=seed * 3) for seed in range(8))
    letters = [photograph(a_letter(seed), shot, seed=seed) for seed, shot in enumerate(shots)]

    assert not any(may_bear_one(letter) for letter in letters)
    assert len(asked) <= 2


def test_the_stripes_of_a_code_are_no_lines_of_a_zone() -> None:
    page = Image.new("L", (900, 600), 255)
    for top in (60, 220, 380):
        page.paste(code_picture("0123456789" * 2, Symbology.CODE_128, module=2), (60, top))

    assert not may_bear_one(page)
