"""A page made small: for the officer's eye, and as evidence of what lay on the counter."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

LONGEST_SIDE = 1_280
"""Pixels; the print of a passport page can be read on it."""
MOST_BYTES = 150_000
QUALITIES = (80, 65, 50, 35)
"""Of the JPEG; the first that is small enough is taken. One is made in some 10 ms."""


def small_copy(page: Image.Image) -> Image.Image:
    """The page in its colours, no side longer than `LONGEST_SIDE`."""
    copy = page.copy() if page.mode in {"RGB", "L"} else page.convert("RGB")
    copy.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return copy


def as_file(small: Image.Image) -> bytes:
    """The small picture as a JPEG file of at most `MOST_BYTES`, as well as these allow."""
    content = b""
    for quality in QUALITIES:
        file = BytesIO()
        small.save(file, "JPEG", quality=quality)
        content = file.getvalue()
        if len(content) <= MOST_BYTES:
            break
    return content
