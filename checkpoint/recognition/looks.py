"""The ways to look at a page: as it is, then what helps with small, pale, grainy, crooked ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, radians, sin

from PIL import Image, ImageFilter, ImageOps

from checkpoint.domain.documents.pictures import Place, Point

SMALL = 1_600
"""Pixels of the longer side, below which a page is looked at larger, and above which smaller."""
LARGE = 3_600
"""Pixels of the longer side, that of A4 at 300 dots per inch. What is larger is looked at in this
size first: reading takes time by the pixel."""
CROOKED = (45.0, 15.0, -15.0, 30.0, -30.0)
"""Degrees by which a page is turned for a code that lies aslant: a linear code or a PDF417 is read
up to some eight degrees from the straight. Quarter turns the reader makes by itself."""


@dataclass(frozen=True, slots=True)
class View:
    """A page, or the page made smaller or turned; its pixels are otherwise as they came."""

    picture: Image.Image
    page: tuple[int, int]
    """Width and height of the page it was made of."""
    scale: float = 1.0
    """Pixels of this picture for one of the page."""
    degrees: float = 0.0
    """How far it was turned, anticlockwise, about its middle."""

    def on_page(self, place: Place) -> Place:
        """A place on this view as a place on the page."""
        one, two, three, four = (self._point_on_page(corner) for corner in place)
        return one, two, three, four

    def _point_on_page(self, point: Point) -> Point:
        right = (point.x - self.picture.width / 2) / self.scale
        down = (point.y - self.picture.height / 2) / self.scale
        turn = radians(self.degrees)
        width, height = self.page
        return Point(
            round(width / 2 + right * cos(turn) - down * sin(turn)),
            round(height / 2 + right * sin(turn) + down * cos(turn)),
        )


@dataclass(frozen=True, slots=True)
class Look:
    """One picture to be read: a view, perhaps scaled or worked on."""

    view: View
    picture: Image.Image
    scale: float = 1.0
    """Pixels of this picture for one of the view."""

    def on_view(self, place: Place) -> Place:
        """A place on this picture as a place on its view."""
        one, two, three, four = (
            Point(round(corner.x / self.scale), round(corner.y / self.scale)) for corner in place
        )
        return one, two, three, four


def looks(page: Image.Image) -> Iterator[Look]:
    """The ways to look at a page, the likeliest and cheapest first."""
    longer = max(page.size)
    whole = View(page, page.size)
    if longer <= LARGE:
        view = whole
        yield Look(view, page)
    else:
        scale = LARGE / longer
        view = View(scaled(page, scale), page.size, scale)
        yield Look(view, view.picture)
        yield Look(whole, page)
    factor = 2.0 if longer < SMALL else 0.5
    yield Look(view, scaled(view.picture, factor), factor)
    clear = ImageOps.autocontrast(view.picture, cutoff=2)
    yield Look(view, clear)
    yield Look(view, clear.filter(ImageFilter.MedianFilter(3)))
    yield from _turned(view)
    yield _inverted(view)
    yield Look(view, clear.filter(ImageFilter.UnsharpMask(radius=3, percent=200)))


def scaled(picture: Image.Image, scale: float) -> Image.Image:
    """A picture made larger or smaller, at least one pixel wide and high."""
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture.resize(size, Image.Resampling.LANCZOS)


def _turned(view: View) -> Iterator[Look]:
    for degrees in CROOKED:
        turned = view.picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
        yield Look(View(turned, view.page, view.scale, degrees), turned)


def _inverted(view: View) -> Look:
    """The reader takes light on dark by itself, but not of linear codes and PDF417."""
    inverted = ImageOps.invert(view.picture)
    return Look(View(inverted, view.page, view.scale), inverted)
