"""The ways to look at a page: as it is, then what helps with small, pale, grainy, crooked codes.

The order is by how many more codes each way finds, on pictures spoiled in every known way, for
the time it takes (`checkpoint bench reading`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, degrees, pi, radians, sin

from checkpoint.recognition.codes.bars import Region, regions_of, slant_of
from checkpoint.recognition.codes.pixels import (
    AS_IT_LIES,
    Affine,
    Grey,
    averaged_down,
    evened,
    inverted,
    scaled,
    sharpened,
    softened,
    turned_by,
    warped,
)

SMALL = 1_600
"""Pixels of the longer side, below which a page is looked at larger, and above which smaller."""
LARGE = 3_600
"""Pixels of the longer side, that of A4 at 300 dots per inch. What is larger is looked at in this
size first: reading takes time by the pixel."""
AFAR = 960
"""Pixels of the longer side of what is only peeked at: half of what most cameras send."""
CROOKED = (45.0, 15.0, -15.0, 30.0, -30.0)
"""Degrees by which a page is turned at last for a code that lies aslant and was not found: a linear
code or a PDF417 is read up to some eight degrees from the straight. Quarter turns the reader makes
by itself."""
STRAIGHT = 4.0
"""Degrees; a page turned less than this is not turned back."""
DOTS = 2.5
"""Pixels of the radius within which the dots of a code run together."""
ROWS = 8
"""Every stripe is read from the mean of an eighth of its height."""


@dataclass(frozen=True, slots=True)
class Look:
    """One picture to be read, and where it lies on the page."""

    picture: Grey
    origin: Grey
    """The same part of the page, seen the same way, its pixels otherwise as they came."""
    to_page: Affine = AS_IT_LIES
    """From ``origin`` to the page."""
    scale: float = 1.0
    """Pixels of ``picture`` for one of ``origin``."""
    is_strip: bool = False
    """It shows the stripes of one linear code, upright, and nothing else."""
    quarters: int = 0
    """Quarters of a turn, for codes that are read upright only."""
    asks_both: bool = False
    """Both readers are asked; the second is slower, and finds little more on most pictures."""


def first_sight(page: Grey) -> Iterator[Look]:
    """The page as it lies, and turned by one, two and three quarters; a huge one made smaller."""
    view, back = _view(page)
    yield Look(view, view, back)
    height, width = view.shape
    ways = (
        Affine(xx=0.0, xy=-1.0, x0=width - 1.0, yx=1.0, yy=0.0, y0=0.0),
        Affine(xx=-1.0, xy=0.0, x0=width - 1.0, yx=0.0, yy=-1.0, y0=height - 1.0),
        Affine(xx=0.0, xy=1.0, x0=0.0, yx=-1.0, yy=0.0, y0=height - 1.0),
    )
    for quarters, to_view in enumerate(ways, start=1):
        turned = turned_by(view, quarters)
        yield Look(turned, turned, _both(to_view, back), quarters=quarters)


def from_afar(page: Grey) -> Look:
    """The page as small as a code on it may still be read that fills a fifth of it.

    Grain and the edges of print are gone, on which a reader spends nearly all of its time.
    """
    scale = min(1.0, AFAR / max(page.shape))
    return Look(scaled(page, scale) if scale < 1 else page, page, scale=scale)


def looks(page: Grey) -> Iterator[Look]:
    """The ways to look at a page in which nothing is to be seen, likeliest and cheapest first."""
    longer = max(page.shape)
    view, back = _view(page)
    yield Look(view, view, back, asks_both=True)
    regions = regions_of(page)
    slants = _slants(regions, page)
    yield from _strips(page, regions[:1])
    yield from _turned(view, back, slants[:1])
    if view is not page:
        yield Look(page, page)
    factor = 2.0 if longer < SMALL else 0.5
    yield Look(softened(view, 1.2), view, back)
    yield Look(scaled(view, factor), view, back, factor)
    yield from _strips(page, regions[1:])
    # Of codes drawn in dots, which run together only when they are seen from afar.
    yield Look(softened(scaled(view, 0.5), DOTS), view, back, 0.5)
    yield Look(evened(view), view, back)
    yield Look(inverted(view), inverted(view), back)
    yield from _turned(view, back, slants[1:])
    if longer < SMALL:
        yield Look(sharpened(scaled(view, 2.0), 4.0), view, back, 2.0)
    yield Look(sharpened(view, 3.0), view, back)
    yield from _turned(view, back, CROOKED)


def _view(page: Grey) -> tuple[Grey, Affine]:
    """The page, made smaller where it is huge, and the mapping back."""
    scale = min(1.0, LARGE / max(page.shape))
    return (scaled(page, scale) if scale < 1 else page), AS_IT_LIES.after(1 / scale)


def _strips(page: Grey, regions: tuple[Region, ...]) -> Iterator[Look]:
    """Stripes drawn upright, from the mean of many rows: grain and dirt are not in all of them."""
    for region in regions:
        drawn = region.upright(page)
        if drawn is None:
            continue
        upright, back = drawn
        mean = averaged_down(upright, upright.shape[0] // ROWS)
        yield Look(mean, upright, back, is_strip=True, asks_both=True)
        yield Look(upright, upright, back)
        yield Look(inverted(mean), inverted(upright), back, is_strip=True)
        yield Look(inverted(upright), inverted(upright), back)


def _slants(regions: tuple[Region, ...], page: Grey) -> list[float]:
    """Degrees by which the page must be turned for its stripes, or its print, to be upright."""
    quarter = pi / 2
    turns = [degrees((region.angle + quarter / 2) % quarter - quarter / 2) for region in regions]
    turns.append(slant_of(page))
    return [turn for turn in dict.fromkeys(map(round, turns)) if abs(turn) > STRAIGHT]


def _turned(view: Grey, to_page: Affine, turns: list[float] | tuple[float, ...]) -> Iterator[Look]:
    for turn in turns:
        back, size = _turning(view.shape, radians(turn))
        turned = warped(view, back, size)
        yield Look(turned, turned, _both(back, to_page))


def _turning(shape: tuple[int, ...], turn: float) -> tuple[Affine, tuple[int, int]]:
    """The mapping back from a turned picture that holds all of the view, and its size."""
    height, width = shape
    wide = round(abs(width * cos(turn)) + abs(height * sin(turn)))
    high = round(abs(width * sin(turn)) + abs(height * cos(turn)))
    x0 = width / 2 - wide / 2 * cos(turn) + high / 2 * sin(turn)
    y0 = height / 2 - wide / 2 * sin(turn) - high / 2 * cos(turn)
    back = Affine(cos(turn), -sin(turn), x0, sin(turn), cos(turn), y0)
    return back, (max(1, wide), max(1, high))


def _both(first: Affine, then: Affine) -> Affine:
    """One mapping after the other, of which the second only scales."""
    return Affine(
        first.xx * then.xx,
        first.xy * then.xx,
        first.x0 * then.xx,
        first.yx * then.yy,
        first.yy * then.yy,
        first.y0 * then.yy,
    )
