from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image

from checkpoint.domain.documents.pictures import Symbol, Symbology
from checkpoint.recognition import zxing
from checkpoint.recognition.closer import LINEAR, is_sure
from checkpoint.specimens import damage
from checkpoint.specimens.codes import code_picture

NUMBERS = {Symbology.EAN: "4006381333931", Symbology.CODABAR: "A00451217B"}


def a_page(symbology: Symbology) -> Image.Image:
    """A code on a larger page."""
    page = Image.new("L", (1_200, 800), 255)
    page.paste(code_picture(NUMBERS.get(symbology, "00451217"), symbology), (200, 300))
    return page


def found_on(page: Image.Image) -> Symbol:
    (symbol,) = zxing.read_codes(page, page=1)
    return symbol


@pytest.mark.parametrize("symbology", sorted(LINEAR))
def test_a_linear_code_is_believed_when_it_says_the_same_again(symbology: Symbology) -> None:
    page = a_page(symbology)
    symbol = found_on(page)

    assert is_sure(symbol, page, symbol.place)


@pytest.mark.parametrize("symbology", sorted(LINEAR))
def test_a_misread_number_is_not_believed(symbology: Symbology) -> None:
    page = a_page(symbology)
    symbol = found_on(page)
    misread = replace(symbol, payload=symbol.payload.replace(b"1", b"7", 1))

    assert not is_sure(misread, page, symbol.place)


def test_a_number_that_cannot_be_made_out_again_is_not_believed() -> None:
    page = a_page(Symbology.CODE_128)
    symbol = found_on(page)

    assert not is_sure(symbol, damage.blur(page, radius=12), symbol.place)


def test_a_code_that_corrects_its_errors_needs_no_second_look() -> None:
    symbol = found_on(a_page(Symbology.QR))

    assert is_sure(symbol, Image.new("L", (10, 10)), symbol.place)


def test_a_scrap_of_an_itf_code_is_not_believed() -> None:
    page = Image.new("L", (1_200, 800), 255)
    page.paste(code_picture("0045", Symbology.ITF), (200, 300))
    whole = found_on(a_page(Symbology.ITF))

    assert not is_sure(replace(whole, payload=b"0045"), page, whole.place)


def test_a_code_at_the_very_edge_is_looked_at_as_far_as_the_page_goes() -> None:
    code = code_picture("00451217", Symbology.CODE_128)
    margin = 8
    page = code.crop((margin, margin, code.width - margin, code.height - margin))
    symbol = found_on(page)

    assert is_sure(symbol, page, symbol.place)
