"""A logo for the letterhead: any PNG or JPEG becomes a small PNG that every paper can bear."""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from checkpoint.domain.posts.paper_form import LARGEST_LOGO, LogoRefused

LARGEST_FILE = 5 * 2**20
"""Bytes; what a camera or a scanner makes of an emblem has less."""
LARGEST_SIDE = 5000
"""Pixels of the file; more would fill the memory."""
SIDE = 600
"""Pixels of what is kept: on the paper they stand at 1000 dpi."""
SMALLEST_SIDE = 32


def read_logo(content: bytes) -> bytes:
    """The same picture in shades of grey on white; raises LogoRefused.

    It is decoded once, here: what lies in the register is of our own making, and no paper fails
    for it. Where it is clear through, the paper is white.
    """
    if len(content) > LARGEST_FILE:
        raise LogoRefused
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            small = _small(content)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Warning) as error:
        raise LogoRefused from error
    written = BytesIO()
    small.save(written, "PNG", optimize=True)
    if len(written.getvalue()) > LARGEST_LOGO:
        raise LogoRefused
    return written.getvalue()


def _small(content: bytes) -> Image.Image:
    with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as picture:
        if max(picture.size) > LARGEST_SIDE or min(picture.size) < SMALLEST_SIDE:
            raise LogoRefused
        picture.load()
        layered = picture.convert("RGBA")
    white = Image.new("RGBA", layered.size, "white")
    grey = Image.alpha_composite(white, layered).convert("L")
    grey.thumbnail((SIDE, SIDE))
    return grey
