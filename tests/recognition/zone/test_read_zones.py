from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from checkpoint.domain.documents.pictures import Symbology, ZoneText
from checkpoint.recognition.zone import read_zones
from checkpoint.specimens.camera import Shot, photograph
from checkpoint.specimens.codes import code_picture
from checkpoint.specimens.prints import Press, printed_page

PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
LARGER_CARD = (
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "D231458907UTO7408122F1204159<<<<<<<6",
)
VISA = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
)


def zones_on(picture: Image.Image) -> tuple[ZoneText, ...]:
    return read_zones(picture.convert("L"), page_number=1, may_go_on=lambda: True)


def a_page(lines: tuple[str, ...] = PASSPORT) -> Image.Image:
    return printed_page(lines, Press(pattern=0.2), seed=7)


@pytest.mark.parametrize("lines", [PASSPORT, CARD, LARGER_CARD, VISA])
def test_the_zone_of_every_format_is_read(lines: tuple[str, ...]) -> None:
    picture = photograph(a_page(lines), Shot(width=1000, blur=0.6), seed=1)

    assert [zone.lines for zone in zones_on(picture)] == [lines]


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_page_is_read_whichever_way_the_camera_is_held(quarters: int) -> None:
    shot = Shot(width=1000, skew=8, tilt=0.1, quarters=quarters)

    (zone,) = zones_on(photograph(a_page(), shot, seed=2))

    assert zone.lines == PASSPORT


def test_the_officer_is_shown_the_zone_cut_out_and_made_straight() -> None:
    (zone,) = zones_on(photograph(a_page(), Shot(width=1000, skew=12, quarters=2), seed=3))

    (again,) = zones_on(Image.open(BytesIO(zone.crop)))

    assert again.lines == PASSPORT
    assert len(zone.crop) < 40_000


def test_the_place_of_the_zone_begins_where_its_first_character_stands() -> None:
    page = a_page()

    (zone,) = zones_on(page)

    left, top = zone.place[0]
    assert abs(left / page.width - 4 / 125) < 0.02
    assert 0.7 < top / page.height < 0.9


def test_nothing_is_made_up_where_there_is_no_zone() -> None:
    page = Image.new("L", (900, 1200), 250)
    page.paste(code_picture("https://example.org/12345", Symbology.QR, module=8), (100, 100))
    draw = ImageDraw.Draw(page)
    for row in range(12):
        draw.text((100, 500 + 40 * row), "The quick brown fox jumps over 1234567890 dogs " * 2, 0)

    assert zones_on(page) == ()
