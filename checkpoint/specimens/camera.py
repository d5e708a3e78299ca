"""Pictures of a page as a camera, a phone or a bad scan takes them; the same seed, the same one.

What `damage` does to a flat picture happens here to a page in space: it lies aslant on a desk,
is seen from the side, in uneven light, by a lens that is not still.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from checkpoint.specimens import damage
from checkpoint.specimens.sheet import Colour

DESKS: tuple[Colour, ...] = ((58, 44, 34), (30, 32, 36), (196, 188, 176), (120, 128, 134))
"""Wood, black plastic, light veneer, grey laminate."""
_GRAIN_STEPS = 40

Corner = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """How a picture is taken; as it stands, from straight above, sharp and in good light."""

    width: int = 1280
    """Pixels of the picture's longer side."""
    fills: float = 0.85
    """The share of the picture's width that the page takes."""
    skew: float = 0.0
    """Degrees by which the page lies turned on the desk, anticlockwise."""
    tilt: float = 0.0
    """How much smaller the far side of the page is: 0.2 is a phone held carelessly."""
    blur: float = 0.0
    """Radius in pixels, out of focus."""
    motion: int = 0
    """Pixels the picture moved by during the exposure."""
    glare: float = 0.0
    shadow: float = 0.0
    """How dark the darkest edge is: 0.6 leaves two fifths of the light."""
    noise: float = 0.0
    contrast: float = 1.0
    quality: int = 85
    """Of the JPEG."""
    quarters: int = 0
    """Quarter turns of the camera, anticlockwise."""


def photograph(page: Image.Image, shot: Shot, *, seed: int) -> Image.Image:
    """Take a picture of a page lying on a desk."""
    chance = Random(seed)  # noqa: S311 - pictures must be repeatable, not unguessable
    picture = _on_desk(page.convert("RGB"), shot, chance)
    if shot.shadow:
        picture = _shaded(picture, shot.shadow, chance)
    if shot.contrast < 1:
        picture = damage.low_contrast(picture, keep=shot.contrast)
    if shot.glare:
        picture = damage.glare(picture, strength=shot.glare, seed=seed)
    if shot.blur:
        picture = damage.blur(picture, radius=shot.blur)
    if shot.motion:
        picture = moved(picture, pixels=shot.motion, degrees=chance.uniform(0, 180))
    if shot.noise:
        picture = damage.noise(picture, strength=shot.noise, seed=seed)
    picture = picture.rotate(90 * shot.quarters, expand=True)
    return damage.jpeg(picture, quality=shot.quality)


def moved(picture: Image.Image, *, pixels: int, degrees: float) -> Image.Image:
    """Move the picture along a line while it is taken: the mean of all it passed through."""
    step = cos(radians(degrees)), sin(radians(degrees))
    blended = picture
    for count in range(1, pixels + 1):
        place = round(step[0] * count), round(step[1] * count)
        blended = Image.blend(blended, ImageChops.offset(picture, *place), 1 / (count + 1))
    return blended


def _on_desk(page: Image.Image, shot: Shot, chance: Random) -> Image.Image:
    width, height = shot.width, round(shot.width * 0.75)
    scale = min(width * shot.fills / page.width, height * shot.fills / page.height)
    near = page.resize(
        (max(1, round(page.width * scale)), max(1, round(page.height * scale))),
        Image.Resampling.LANCZOS,
    )
    corners = _corners(near.size, (width, height), shot, chance)
    back = _perspective(corners, _outline(near.size))
    how = Image.Transform.PERSPECTIVE
    laid = near.transform((width, height), how, back, Image.Resampling.BICUBIC)
    mask = Image.new("L", near.size, 255).transform((width, height), how, back)
    desk = _desk((width, height), chance)
    desk.paste(laid, (0, 0), mask)
    return desk


def _corners(
    page: tuple[int, int], picture: tuple[int, int], shot: Shot, chance: Random
) -> list[Corner]:
    """Where the corners of the page come to lie: tilted away at one side, turned, shifted."""
    corners = [(x - page[0] / 2, y - page[1] / 2) for x, y in _outline(page)]
    far = chance.randrange(4)
    for at in (far, (far + 1) % 4):
        x, y = corners[at]
        corners[at] = x * (1 - shot.tilt), y * (1 - shot.tilt)
    turn = radians(-shot.skew)
    turned = [(x * cos(turn) - y * sin(turn), x * sin(turn) + y * cos(turn)) for x, y in corners]
    return [(x + picture[0] / 2, y + picture[1] / 2) for x, y in _inside(turned, picture)]


def _inside(corners: list[Corner], picture: tuple[int, int]) -> list[Corner]:
    """Drawn together as far as they must be for all of the page to be on the picture."""
    reach = max(max(abs(x) / picture[0], abs(y) / picture[1]) for x, y in corners) * 2
    shrink = min(1.0, 0.98 / reach)
    return [(x * shrink, y * shrink) for x, y in corners]


def _outline(size: tuple[int, int]) -> list[Corner]:
    width, height = size
    return [(0, 0), (width, 0), (width, height), (0, height)]


def _perspective(seen: Sequence[Corner], flat: Sequence[Corner]) -> list[float]:
    """The eight numbers with which Pillow finds the flat point of each seen one."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solved(rows)


def _solved(rows: list[list[float]]) -> list[float]:
    """Solve linear equations, each row its factors and what they come to (Gauss and Jordan)."""
    for at in range(len(rows)):
        pivot = max(range(at, len(rows)), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        head = rows[at][at]
        rows[at] = [value / head for value in rows[at]]
        for other, row in enumerate(rows):
            if other != at:
                factor = row[at]
                rows[other] = [
                    value - factor * lead for value, lead in zip(row, rows[at], strict=True)
                ]
    return [row[-1] for row in rows]


def _desk(size: tuple[int, int], chance: Random) -> Image.Image:
    """A desk with streaks along it, as wood and veneer have them."""
    desk = Image.new("RGB", size, chance.choice(DESKS))
    draw = ImageDraw.Draw(desk, "RGBA")
    for _ in range(_GRAIN_STEPS):
        y, drift = chance.randrange(size[1]), chance.randint(-20, 20)
        shade = chance.choice((0, 255))
        ink = (shade, shade, shade, chance.randint(6, 40))
        draw.line((0, y, size[0], y + drift), fill=ink, width=chance.randint(1, 6))
    return desk.filter(ImageFilter.GaussianBlur(1))


def _shaded(picture: Image.Image, shadow: float, chance: Random) -> Image.Image:
    """Darken the picture towards one side."""
    ramp = Image.linear_gradient("L").rotate(chance.choice((0, 90, 180, 270)))
    light = ramp.resize(picture.size).point(lambda level: 255 - level * shadow)
    return ImageChops.multiply(picture, light.convert("RGB"))
