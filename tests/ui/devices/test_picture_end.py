from __future__ import annotations

import struct
import tracemalloc
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfWriter

from ui.devices.picture_end import has_end

KINDS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")


def a_file(kind: str, **options: object) -> bytes:
    content = BytesIO()
    picture = Image.effect_noise((60, 40), 90)
    picture.save(content, kind, **options)
    return content.getvalue()


def a_pdf() -> bytes:
    content, pages = BytesIO(), PdfWriter()
    pages.add_blank_page(200, 200)
    pages.write(content)
    return content.getvalue()


def is_whole(content: bytes) -> bool:
    return has_end(BytesIO(content), len(content))


@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_picture_is_known_by_its_end(kind: str) -> None:
    assert is_whole(a_file(kind))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("part", [0, 3, 9, 17, 100, 0.5, 0.95])
def test_half_a_picture_is_not_whole(kind: str, part: float) -> None:
    content = a_file(kind)

    assert not is_whole(content[: int(part if part >= 1 else part * len(content))])


def test_a_pdf_is_whole_with_its_last_line() -> None:
    assert is_whole(a_pdf())
    assert not is_whole(a_pdf()[:-30])


def test_filling_behind_the_end_does_no_harm() -> None:
    assert is_whole(a_file("JPEG") + b"\0" * 20)


def test_all_pages_of_a_tiff_must_be_there() -> None:
    pages = [Image.effect_noise((60, 40), 90) for _ in range(3)]
    content = BytesIO()
    pages[0].save(content, "TIFF", save_all=True, append_images=pages[1:], compression="tiff_lzw")
    whole = content.getvalue()

    assert is_whole(whole)
    assert not is_whole(whole[: len(whole) * 9 // 10])


def test_pages_that_claim_the_same_blocks_again_and_again_are_not_followed() -> None:
    """A few megabytes could keep the window busy for minutes, and fill its memory."""
    blocks, pages = 500_000, 40
    where, first = 8, 8 + 4 * blocks
    content = bytearray(b"II*\0" + struct.pack("<I", first) + b"\x01\0\0\0" * blocks)
    for page in range(pages):
        behind = first + (page + 1) * 30
        content += struct.pack("<H", 2)
        content += struct.pack("<HHII", 273, 4, blocks, where)
        content += struct.pack("<HHII", 279, 4, blocks, where)
        content += struct.pack("<I", behind if page + 1 < pages else 0)

    tracemalloc.start()
    try:
        assert not is_whole(bytes(content))
        assert tracemalloc.get_traced_memory()[1] < 40_000_000
    finally:
        tracemalloc.stop()


def test_what_is_no_picture_has_no_end_to_be_seen() -> None:
    assert not is_whole(b"Thumbs.db or whatever lies about")


@given(st.binary(max_size=300), st.sampled_from([b"II*\0", b"MM\0*", b"RIFF", b"BM", b""]))
def test_no_bytes_are_too_strange_to_be_looked_at(content: bytes, head: bytes) -> None:
    is_whole(head + content)


@given(st.data())
def test_a_spoiled_tiff_is_looked_at_in_no_time(data: st.DataObject) -> None:
    content = bytearray(a_file("TIFF"))
    for place in data.draw(st.lists(st.integers(4, len(content) - 1), max_size=8)):
        content[place] = data.draw(st.integers(0, 255))

    is_whole(bytes(content))
