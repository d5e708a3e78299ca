"""What happens to pictures on the way to the program; the same seed does the same damage."""

from __future__ import annotations

from io import BytesIO
from random import Random

from PIL import Image, ImageChops, ImageFilter

from checkpoint.specimens.sheet import WHITE


def blur(picture: Image.Image, *, radius: float) -> Image.Image:
    """Put the picture out of focus, by a radius in pixels."""
    return picture.filter(ImageFilter.GaussianBlur(radius))


def rotate(picture: Image.Image, *, degrees: float) -> Image.Image:
    """Turn the picture anticlockwise on a white ground that grows to hold all of it."""
    ground = 255 if picture.mode == "L" else WHITE
    return picture.rotate(degrees, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=ground)


def glare(picture: Image.Image, *, strength: float, seed: int) -> Image.Image:
    """Shine a lamp on the picture: an ellipse that goes white towards its middle.

    ``strength`` 0 is nothing, 1 washes the middle out altogether.
    """
    chance = _chance(seed)
    width, height = (round(side * chance.uniform(0.4, 0.8)) for side in picture.size)
    spot = ImageChops.invert(Image.radial_gradient("L")).resize((max(1, width), max(1, height)))
    light = Image.new("L", picture.size, 0)
    place = (
        round(chance.uniform(0.1, 0.9) * picture.width - width / 2),
        round(chance.uniform(0.1, 0.9) * picture.height - height / 2),
    )
    light.paste(spot.point(lambda level: min(255, level * 1.6) * strength), place)
    return Image.composite(Image.new(picture.mode, picture.size, _white(picture)), picture, light)


def noise(picture: Image.Image, *, strength: float, seed: int) -> Image.Image:
    """Scatter grain over the picture; ``strength`` 1 leaves nothing but grain."""
    grain = Image.frombytes("L", picture.size, _chance(seed).randbytes(_area(picture)))
    return Image.blend(picture, grain.convert(picture.mode), strength)


def low_contrast(picture: Image.Image, *, keep: float) -> Image.Image:
    """Pale the picture towards middle grey; ``keep`` 1 leaves it as it is."""
    return Image.blend(Image.new(picture.mode, picture.size, _grey(picture)), picture, keep)


def jpeg(picture: Image.Image, *, quality: int) -> Image.Image:
    """Save the picture as a JPEG of this quality (1 to 95) and open it again."""
    file = BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return Image.open(file).copy()


def _chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - damage must be repeatable, not unguessable


def _area(picture: Image.Image) -> int:
    return picture.width * picture.height


def _white(picture: Image.Image) -> int | tuple[int, int, int]:
    return 255 if picture.mode == "L" else WHITE


def _grey(picture: Image.Image) -> int | tuple[int, int, int]:
    return 128 if picture.mode == "L" else (128, 128, 128)
