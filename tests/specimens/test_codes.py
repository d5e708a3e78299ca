from __future__ import annotations

import pytest

from checkpoint.domain.documents.pictures import Symbology
from checkpoint.specimens.codes import LINEAR, WIDEST, code_picture, largest_code


@pytest.mark.parametrize("module", [1, 3, 5])
def test_the_bars_are_as_wide_as_asked(module: int) -> None:
    one = code_picture("ETK-004217", Symbology.QR, module=1)

    assert code_picture("ETK-004217", Symbology.QR, module=module).width == one.width * module


@pytest.mark.parametrize("symbology", [Symbology.QR, Symbology.CODE_128, Symbology.PDF417])
def test_the_largest_code_fills_its_room_and_stays_within(symbology: Symbology) -> None:
    room = (600, 200)

    code = largest_code("ETK-004217", symbology, room)

    assert code.width <= room[0]
    assert code.height <= room[1]
    wider = code_picture("ETK-004217", symbology, module=_module_of(code.width, symbology) + 1)
    too_high = wider.height > room[1] and symbology not in LINEAR
    assert wider.width > room[0] or too_high


def _module_of(width: int, symbology: Symbology) -> int:
    one = code_picture("ETK-004217", symbology, module=1).width
    return width // one


def test_a_code_alone_in_a_wide_room_stays_small() -> None:
    assert largest_code("1", Symbology.QR, (9000, 9000)) == code_picture(
        "1", Symbology.QR, module=WIDEST
    )
