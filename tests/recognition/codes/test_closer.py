from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from checkpoint.domain.documents.pictures import Symbol, Symbology
from checkpoint.recognition.codes import zxing
from checkpoint.recognition.codes.closer import ASKED_TWICE, LINEAR, is_sure
from checkpoint.recognition.codes.looks import Look, from_afar
from checkpoint.recognition.codes.pixels import Grey, averaged_down, softened
from checkpoint.specimens.camera import Shot, photograph
from checkpoint.specimens.codes import code_picture
from checkpoint.specimens.papers import Paper, paper_with_code

NUMBERS = {Symbology.EAN: "4006381333931", Symbology.CODABAR: "A00451217B"}


def a_page(symbology: Symbology, number: str = "") -> Grey:
    """A code on a larger page."""
    page = Image.new("L", (1_200, 800), 255)
    number = number or NUMBERS.get(symbology, "00451217")
    page.paste(code_picture(number, symbology), (200, 300))
    return np.asarray(page)


def as_it_is(page: Grey) -> Look:
    return Look(page, page)


def found_on(page: Grey) -> Symbol:
    (symbol,) = zxing.read_codes(page, page=1)
    return symbol


def misread(symbol: Symbol) -> Symbol:
    return replace(symbol, payload=symbol.payload.replace(b"1", b"7", 1))


@pytest.mark.parametrize("symbology", sorted(LINEAR))
def test_a_linear_code_is_believed_when_it_says_the_same_again(symbology: Symbology) -> None:
    page = a_page(symbology)

    assert is_sure(found_on(page), as_it_is(page))


@pytest.mark.parametrize("symbology", sorted(LINEAR))
def test_a_misread_number_is_not_believed(symbology: Symbology) -> None:
    page = a_page(symbology)

    assert not is_sure(misread(found_on(page)), as_it_is(page))


@pytest.mark.parametrize("number_below", ["00451217", "00987654"])
def test_what_the_mean_of_many_rows_says_the_rows_must_say_too(number_below: str) -> None:
    code = np.asarray(code_picture("00451217", Symbology.CODE_128))
    symbol = found_on(code)
    upright = np.vstack([np.asarray(code_picture(number_below, Symbology.CODE_128))] * 2)
    look = Look(averaged_down(upright, 5), upright, is_strip=True)

    assert is_sure(symbol, look) == (number_below == "00451217")


def test_a_number_that_cannot_be_made_out_again_is_not_believed() -> None:
    page = a_page(Symbology.CODE_128)

    assert not is_sure(found_on(page), as_it_is(softened(page, 12)))


def test_a_code_that_corrects_its_errors_needs_no_second_look() -> None:
    symbol = found_on(a_page(Symbology.QR))

    assert is_sure(symbol, as_it_is(np.zeros((10, 10), np.uint8)))


def test_a_scrap_of_an_itf_code_is_not_believed() -> None:
    page = a_page(Symbology.ITF, "0045")
    whole = found_on(a_page(Symbology.ITF))

    assert not is_sure(replace(whole, payload=b"0045"), as_it_is(page))


def test_a_code_at_the_very_edge_is_looked_at_as_far_as_the_page_goes() -> None:
    code = np.asarray(code_picture("00451217", Symbology.CODE_128))
    page = code[8:-8, 8:-8]

    assert is_sure(found_on(page), as_it_is(page))


def test_a_line_aslant_that_leaves_a_code_before_its_end_is_not_believed() -> None:
    # "PLB-…" begins like a whole code of "PL": the value of the B is that code's check character.
    paper = paper_with_code("PLB-0451217", Symbology.CODE_128, Paper(), seed=2)
    shot = Shot(width=1_024, fills=0.9, skew=40, tilt=0.05)
    page = np.asarray(photograph(paper, shot, seed=0).convert("L"))

    (part,) = zxing.glance(page, page=1)

    assert part.text == "PL"
    assert not is_sure(part, as_it_is(page))


def test_other_text_that_grain_was_corrected_into_is_not_believed() -> None:
    page = a_page(Symbology.PDF417)

    assert is_sure(found_on(page), as_it_is(page))
    assert not is_sure(misread(found_on(page)), as_it_is(page))


@pytest.mark.parametrize("symbology", sorted(ASKED_TWICE))
def test_a_misread_number_is_not_believed_from_afar_either(symbology: Symbology) -> None:
    frame = np.pad(a_page(symbology), ((0, 280), (0, 720)), constant_values=255)
    look = from_afar(frame)

    assert is_sure(found_on(look.picture), look)
    assert not is_sure(misread(found_on(look.picture)), look)
