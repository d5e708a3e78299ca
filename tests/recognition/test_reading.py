from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from itertools import count

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageOps

from checkpoint.domain.documents.pictures import (
    EmptyPicture,
    Encoding,
    NotAPicture,
    NothingOnPicture,
    PictureDamaged,
    PictureTooLarge,
    Symbol,
    Symbology,
)
from checkpoint.domain.errors import ReadingFailed
from checkpoint.recognition import reading
from checkpoint.recognition.codes import zbar, zxing
from checkpoint.recognition.codes.pixels import Grey
from checkpoint.recognition.intake import FORMATS, MOST_PAGES
from checkpoint.recognition.reading import GLANCE, PEEK, THOROUGH, Effort, read
from checkpoint.specimens import damage
from checkpoint.specimens.codes import code_picture
from checkpoint.specimens.pages import border_pass_page
from checkpoint.specimens.prints import Press, printed_page
from tests.builders import a_pass_document

PAYLOAD = "PLB|ETK|004512"
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def file_of(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    written = BytesIO()
    picture.save(written, kind, **options)
    return written.getvalue()


def beside(*pictures: Image.Image) -> Image.Image:
    page = Image.new("L", (sum(p.width for p in pictures) + 200, 600), 255)
    left = 50
    for picture in pictures:
        page.paste(picture, (left, 100))
        left += picture.width + 50
    return page


@pytest.mark.parametrize("symbology", list(Symbology))
def test_every_kind_of_code_is_read_and_named(symbology: Symbology) -> None:
    payload = {Symbology.EAN: "4006381333931", Symbology.ITF: "00451234", Symbology.MICRO_QR: "45"}
    text = payload.get(symbology, "A004512" if symbology is not Symbology.CODABAR else "A004512B")

    (symbol,) = read(file_of(code_picture(text, symbology))).symbols

    assert symbol.symbology is symbology
    assert symbol.text.strip("AB") == text.strip("AB")


def test_a_pass_is_read_by_the_code_on_its_page() -> None:
    page = border_pass_page(a_pass_document(), code=Symbology.CODE_128)

    (symbol,) = read(file_of(page)).symbols

    assert symbol.text == a_pass_document().number
    assert symbol.reader == "zxing-cpp"
    assert symbol.place[0].x < symbol.place[1].x <= page.width


def test_utf8_in_a_qr_code_is_not_spoiled() -> None:
    (symbol,) = read(file_of(code_picture("Müller".encode(), Symbology.QR))).symbols

    assert symbol.text == "Müller"
    assert symbol.encoding in {Encoding.PROVEN, Encoding.DECLARED}
    assert symbol.reader == "zxing-cpp"


@pytest.mark.parametrize(
    "symbology", [Symbology.QR, Symbology.AZTEC, Symbology.DATA_MATRIX, Symbology.PDF417]
)
def test_a_declared_character_set_is_believed(symbology: Symbology) -> None:
    (symbol,) = read(file_of(code_picture("€ 12", symbology))).symbols

    assert (symbol.text, symbol.encoding) == ("€ 12", Encoding.DECLARED)


def test_a_number_that_could_be_a_pharmacy_code_stays_as_printed() -> None:
    (symbol,) = read(file_of(code_picture("3PRM8N", Symbology.CODE_39))).symbols

    assert symbol.text == "3PRM8N"


def test_binary_content_comes_back_byte_for_byte() -> None:
    payload = bytes([0, 1, 255, 254, 0, 128])

    (symbol,) = read(file_of(code_picture(payload, Symbology.QR))).symbols

    assert symbol.payload == payload
    assert symbol.encoding is Encoding.GUESSED


def test_a_code_that_only_the_second_reader_finds_is_kept_under_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def blind(_picture: Grey, *, page: int) -> tuple[()]:
        return ()

    monkeypatch.setattr(zxing, "read_codes", blind)
    monkeypatch.setattr(zxing, "glance", lambda _picture, **_how: ())

    (symbol,) = read(file_of(code_picture(PAYLOAD, Symbology.QR))).symbols

    assert (symbol.text, symbol.reader) == (PAYLOAD, "zbar")


def test_without_the_second_reader_the_first_reads_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zbar, "pyzbar", None)

    found = read(file_of(code_picture(PAYLOAD, Symbology.CODE_128))).symbols

    assert [(symbol.text, symbol.reader) for symbol in found] == [(PAYLOAD, "zxing-cpp")]


def test_a_number_seen_only_at_first_sight_is_not_passed_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = Image.new("L", (600, 300), 255)
    code = np.asarray(code_picture(PAYLOAD, Symbology.CODE_128))
    (symbol,) = zxing.read_codes(code, page=1)

    def imagine(picture: Grey, *, page: int) -> tuple[Symbol, ...]:
        return (symbol,) if picture.shape == (300, 600) else ()

    monkeypatch.setattr(zbar, "read_codes", imagine)

    with pytest.raises(NothingOnPicture):
        read(file_of(page))


def test_a_page_with_a_zone_and_a_code_gives_both() -> None:
    page = printed_page(PASSPORT, Press(), seed=2)
    page.paste(code_picture(PAYLOAD, Symbology.CODE_128, module=3), (page.width - 620, 20))

    found = read(file_of(page))

    assert [symbol.text for symbol in found.symbols] == [PAYLOAD]
    assert [zone.lines for zone in found.zones] == [PASSPORT]


def test_two_codes_on_a_page_are_two_each_in_its_place() -> None:
    page = beside(code_picture("A-1", Symbology.QR), code_picture("B-2", Symbology.CODE_128))

    found = read(file_of(page)).symbols

    by_text = {symbol.text: symbol.place for symbol in found}
    assert set(by_text) == {"A-1", "B-2"}
    assert by_text["A-1"][0].x < by_text["B-2"][0].x


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda p: p.rotate(90, expand=True), id="turned by 90 degrees"),
        pytest.param(lambda p: p.rotate(180), id="upside down"),
        pytest.param(ImageOps.invert, id="inverted"),
        pytest.param(lambda p: damage.low_contrast(p, keep=0.15), id="pale"),
        pytest.param(lambda p: damage.noise(p, strength=0.15, seed=1), id="grainy"),
        pytest.param(lambda p: damage.jpeg(p, quality=20), id="compressed hard"),
        pytest.param(lambda p: p.convert("RGBA"), id="with transparency"),
        pytest.param(lambda p: p.convert("CMYK").convert("RGB"), id="four colours"),
        pytest.param(lambda p: p.convert("P"), id="palette"),
        pytest.param(lambda p: p.convert("1"), id="black and white"),
        pytest.param(lambda p: p.convert("I;16"), id="sixteen bits"),
    ],
)
def test_a_bad_scan_is_still_read(spoil: Callable[[Image.Image], Image.Image]) -> None:
    picture = spoil(code_picture(PAYLOAD, Symbology.QR))

    assert [symbol.text for symbol in read(file_of(picture)).symbols] == [PAYLOAD]


@pytest.mark.parametrize("symbology", [Symbology.CODE_128, Symbology.PDF417])
@pytest.mark.parametrize("degrees", [10, 20, 30, 45, 60, 100, 200])
def test_a_code_that_lies_aslant_is_read_where_it_lies(symbology: Symbology, degrees: int) -> None:
    code = code_picture(PAYLOAD, symbology, module=3)
    sheet = Image.new("L", (1000, 1000), 255)
    sheet.paste(code, ((1000 - code.width) // 2, (1000 - code.height) // 2))

    page = damage.rotate(sheet, degrees=degrees)
    (symbol,) = read(file_of(page)).symbols

    assert symbol.text == PAYLOAD
    xs, ys = zip(*symbol.place, strict=True)
    middle = (min(xs) + max(xs)) / 2 - page.width / 2, (min(ys) + max(ys)) / 2 - page.height / 2
    assert all(abs(off) < code.height / 2 for off in middle)
    assert max(max(xs) - min(xs), max(ys) - min(ys)) > code.width / 2


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_two_codes_on_a_turned_page_are_both_read(turns: int) -> None:
    page = beside(code_picture("A-1", Symbology.QR), code_picture("B-2", Symbology.CODE_128))

    found = read(file_of(page.rotate(90 * turns, expand=True))).symbols

    assert {symbol.text for symbol in found} == {"A-1", "B-2"}


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_small_square_code_is_not_lost_beside_another_whichever_way_it_lies(turns: int) -> None:
    square = code_picture("B-2", Symbology.DATA_MATRIX).rotate(90 * turns, expand=True)

    found = read(file_of(beside(code_picture("A-1", Symbology.QR), square))).symbols

    assert sorted(symbol.text for symbol in found) == ["A-1", "B-2"]
    left, right = (
        [corner.x for corner in symbol.place]
        for symbol in sorted(found, key=lambda symbol: symbol.text)
    )
    assert max(left) < min(right)


@pytest.mark.parametrize("text", ["日本語", "Привет"])
def test_a_qr_code_in_kanji_mode_is_read_as_what_that_mode_says(text: str) -> None:
    (symbol,) = read(file_of(code_picture(text, Symbology.QR))).symbols

    assert (symbol.text, symbol.encoding) == (text, Encoding.DECLARED)
    assert symbol.payload == text.encode("shift_jis")


def test_the_first_reader_takes_no_short_trade_number_from_stripes() -> None:
    code = zxingcpp.create_barcode("01234565", zxingcpp.BarcodeFormat.UPCE).to_image(scale=4)
    page = ImageOps.expand(Image.fromarray(code), 60, 255)

    assert zxing.read_codes(np.asarray(page), page=1) == ()


def test_a_code_drawn_in_dots_is_read() -> None:
    squares = np.asarray(code_picture(PAYLOAD, Symbology.QR, module=1)) < 128
    picture = Image.new("L", (14 * squares.shape[1], 14 * squares.shape[0]), 255)
    draw = ImageDraw.Draw(picture)
    for row, column in zip(*np.nonzero(squares), strict=True):
        left, top = 14 * int(column), 14 * int(row)
        draw.ellipse((left + 1, top + 1, left + 12, top + 12), fill=0)

    assert [symbol.text for symbol in read(file_of(picture)).symbols] == [PAYLOAD]


def test_a_linear_code_in_white_on_black_is_read() -> None:
    picture = ImageOps.invert(code_picture(PAYLOAD, Symbology.CODE_128))

    assert [symbol.text for symbol in read(file_of(picture)).symbols] == [PAYLOAD]


def test_a_pdf417_in_white_on_black_is_read_even_aslant() -> None:
    picture = ImageOps.invert(code_picture(PAYLOAD, Symbology.PDF417))
    page = Image.new("L", (picture.width + 400, picture.width + 400), 255)
    page.paste(picture, (200, 200))

    found = read(file_of(damage.rotate(page, degrees=9))).symbols

    assert [symbol.text for symbol in found] == [PAYLOAD]


def test_a_code_on_a_huge_scan_lies_where_it_was_drawn() -> None:
    page = Image.new("L", (4_600, 3_400), 255)
    code = code_picture(PAYLOAD, Symbology.QR, module=8)
    page.paste(code, (4_000, 2_900))

    (symbol,) = read(file_of(page)).symbols

    assert all(4_000 < corner.x < 4_000 + code.width for corner in symbol.place)
    assert all(2_900 < corner.y < 2_900 + code.height for corner in symbol.place)


def a_frame(*laid: Image.Image) -> bytes:
    """What a camera sends, with grain, of papers on a desk."""
    frame = Image.new("L", (1_920, 1_080), 90)
    top = 60
    for paper in laid:
        frame.paste(paper, (300, top))
        top += paper.height + 60
    return file_of(damage.noise(frame, strength=0.05, seed=1))


@pytest.mark.parametrize("symbology", [Symbology.QR, Symbology.PDF417, Symbology.CODE_128])
def test_a_peek_reads_a_code_where_it_lies(symbology: Symbology) -> None:
    code = code_picture("PLB-4512", symbology, module=6)
    (symbol,) = read(a_frame(code), effort=PEEK).symbols

    assert symbol.text == "PLB-4512"
    assert all(300 < corner.x < 300 + code.width for corner in symbol.place)
    assert all(60 < corner.y < 60 + code.height for corner in symbol.place)


def test_a_peek_searches_no_zone_but_beside_a_code_for_both_are_one_document() -> None:
    page = printed_page(PASSPORT, Press(), seed=1).convert("L").resize((1_000, 700))
    code = code_picture(PAYLOAD, Symbology.QR, module=6)

    with pytest.raises(NothingOnPicture):
        read(a_frame(page), effort=PEEK)
    found = read(a_frame(page, code), effort=PEEK)
    assert [symbol.text for symbol in found.symbols] == [PAYLOAD]
    assert [zone.lines for zone in found.zones] == [PASSPORT]


@pytest.mark.parametrize("degrees", [0, 3, 90])
@pytest.mark.parametrize("dpi", [150, 300])
def test_no_code_is_imagined_where_there_is_none(degrees: int, dpi: int) -> None:
    page = damage.rotate(border_pass_page(a_pass_document(), dpi=dpi), degrees=degrees)

    for effort in (THOROUGH, PEEK):
        with pytest.raises(NothingOnPicture):
            read(file_of(page), effort=effort)


@pytest.mark.parametrize(
    ("effort", "looks"),
    [
        pytest.param(GLANCE, 0, id="a running camera"),
        pytest.param(Effort(timedelta(seconds=6)), 2, id="a scan"),
    ],
)
def test_looking_ends_with_the_time_there_is_for_it(
    effort: Effort, looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Grey] = []

    def blind(picture: Grey, *, page: int) -> tuple[()]:
        seen.append(picture)
        return ()

    monkeypatch.setattr(zxing, "read_codes", blind)
    monkeypatch.setattr(reading, "read_zones", lambda *_page, **_how: ())
    seconds = count()  # one passes whenever the clock is looked at
    with pytest.raises(NothingOnPicture):
        read(file_of(Image.new("L", (9, 9))), effort=effort, clock=lambda: next(seconds))

    assert len(seen) == looks


@pytest.mark.parametrize(
    ("symbology", "hide"),
    [
        pytest.param(Symbology.CODE_128, ImageOps.invert, id="inverted"),
        pytest.param(Symbology.PDF417, lambda p: damage.rotate(p, degrees=25), id="aslant"),
    ],
)
def test_a_code_that_hides_is_found_before_a_zone_is_looked_for_in_vain(
    symbology: Symbology,
    hide: Callable[[Image.Image], Image.Image],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    searched: list[int] = []

    def told(_page: Image.Image, *, page_number: int, **_how: object) -> tuple[()]:
        searched.append(page_number)
        return ()

    monkeypatch.setattr(reading, "read_zones", told)
    hidden = hide(code_picture(PAYLOAD, symbology))

    assert [symbol.text for symbol in read(file_of(hidden)).symbols] == [PAYLOAD]
    assert searched == []


def test_a_photo_is_turned_upright_as_the_camera_noted() -> None:
    picture = beside(code_picture(PAYLOAD, Symbology.QR))
    exif = picture.getexif()
    exif[0x0112] = 6

    reading = read(file_of(picture, "JPEG", exif=exif))

    assert (reading.pages[0].width, reading.pages[0].height) == (picture.height, picture.width)


@pytest.mark.parametrize("ink", ["black", "white"])
def test_a_code_without_paper_is_read_in_dark_and_in_light_ink(ink: str) -> None:
    drawn = Image.new("RGBA", (148, 148), ink)
    drawn.putalpha(ImageOps.invert(code_picture(PAYLOAD, Symbology.QR)))

    assert [symbol.text for symbol in read(file_of(drawn)).symbols] == [PAYLOAD]


def test_the_first_pages_of_a_tiff_are_read() -> None:
    blank = Image.new("L", (400, 400), 255)
    pages = [blank, code_picture(PAYLOAD, Symbology.QR), *[blank] * MOST_PAGES]

    reading = read(file_of(pages[0], "TIFF", save_all=True, append_images=pages[1:]))

    assert [(symbol.text, symbol.page) for symbol in reading.symbols] == [(PAYLOAD, 2)]
    assert len(reading.pages) == MOST_PAGES
    assert not reading.is_whole


def test_a_blank_page_says_that_nothing_is_on_it() -> None:
    with pytest.raises(NothingOnPicture):
        read(file_of(Image.new("L", (1, 1))))


def test_an_empty_file_and_a_text_are_told_apart() -> None:
    with pytest.raises(EmptyPicture):
        read(b"")
    with pytest.raises(NotAPicture):
        read(b"P<UTOERIKSSON<<ANNA<MARIA")


def test_a_picture_bomb_is_refused_by_its_header() -> None:
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    chunk = b"IHDR" + head
    png = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(head)) + chunk
    png += struct.pack(">I", zlib.crc32(chunk))

    with pytest.raises(PictureTooLarge):
        read(png + struct.pack(">I", 0) + b"IDAT" + struct.pack(">I", zlib.crc32(b"IDAT")))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_a_half_copied_picture_is_damaged(kind: str) -> None:
    whole = file_of(damage.noise(Image.new("L", (300, 300), 128), strength=0.5, seed=1), kind)

    with pytest.raises(ReadingFailed) as refused:
        read(whole[: len(whole) // 2])

    assert isinstance(refused.value, PictureDamaged | NotAPicture)


PIECES = [file_of(code_picture("X1", Symbology.QR, module=1), kind) for kind in FORMATS]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(PIECES), st.integers(0, 400), st.binary(max_size=12))
def test_whatever_lies_in_a_file_it_is_read_or_refused(whole: bytes, at: int, other: bytes) -> None:
    broken = whole[:at] + other + whole[at + len(other) :]

    assert outcome_of(broken) in {"read", "refused"}  # and nothing else is ever raised


@settings(max_examples=50, deadline=None)
@given(st.sampled_from([b"", *(piece[:16] for piece in PIECES)]), st.binary(max_size=200))
def test_noise_behind_any_beginning_is_refused(beginning: bytes, noise: bytes) -> None:
    assert outcome_of(beginning + noise) == "refused"


def outcome_of(content: bytes) -> str:
    try:
        return "read" if read(content, effort=GLANCE).symbols else "nothing"
    except ReadingFailed:
        return "refused"


@pytest.mark.parametrize("size", [(70_000, 9), (9, 70_000)])
def test_a_stripe_longer_than_any_page_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(PictureTooLarge):
        read(file_of(Image.new("L", size)))
