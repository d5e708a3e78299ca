"""What a camera above a counter sees: a hand slides a paper into the frame and holds it still.

Frames are grey and of the size most cameras send; the same seed gives the same paper and the same
way. The grain alone is another each time, as it is in every camera.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from checkpoint.bench.reading_zones import some_zone
from checkpoint.domain.documents.pictures import Symbology
from checkpoint.specimens.papers import Paper as Look
from checkpoint.specimens.papers import paper_with_code
from checkpoint.specimens.prints import any_press, printed_page

WIDTH, HEIGHT = 1920, 1080
DESKS = (40, 60, 120, 190)
"""Grey levels, from black plastic to light veneer."""
HAND = 150
FILLS = (0.62, 0.8)
"""Of the frame's height or width, whichever is full first, what the paper takes."""
SKEW = 8.0
GRAIN = 6.0
"""Levels by which a pixel differs from frame to frame (standard deviation)."""
TREMOR = 1
"""Pixels by which a hand that holds still does not."""
STEPS = 14
"""Frames from the edge to the place where the paper is held: half a second."""
SHAKEN = 60
"""Pixels a frame, to and fro."""
FAR = 16
"""Pixels along which such a page is smeared: more than a letter is wide."""
STILLS = 4
"""Frames of the paper held; they come again and again while it is."""


class Held(StrEnum):
    """What is on the paper."""

    QR = "QR"
    PDF417 = "PDF417"
    CODE_128 = "Code 128"
    ZONE = "zone"


_SYMBOLOGIES = {
    Held.QR: Symbology.QR,
    Held.PDF417: Symbology.PDF417,
    Held.CODE_128: Symbology.CODE_128,
}


@dataclass(frozen=True, slots=True)
class Pass:
    """A paper that comes into view, frame by frame; a byte is a pixel, row after row."""

    moving: Sequence[bytes]
    still: Sequence[bytes]


def bare_desk(seed: str) -> Pass:
    """Nothing lies there; only the grain moves."""
    desk = _desk(_chance(seed))
    return Pass((), tuple(_grained(desk) for _ in range(STILLS)))


def held_paper(held: Held, seed: str) -> Pass:
    """A paper slides in from the right, at one speed, and stands still from one frame to the next.

    A real hand slows down first, which only makes the code readable sooner.
    """
    chance = _chance(seed)
    desk, paper = _desk(chance), _Paper(_drawn(held, chance), chance)
    speed = (WIDTH - paper.at[0]) // STEPS
    moving = [paper.on(desk, (speed * step, 0), speed // 2) for step in range(STEPS, 0, -1)]
    still = [
        paper.on(desk, (chance.randint(-TREMOR, TREMOR), chance.randint(-TREMOR, TREMOR)))
        for _ in range(STILLS)
    ]
    return Pass(tuple(map(_grained, moving)), tuple(map(_grained, still)))


def shaken_page(seed: str) -> Pass:
    """A page whose zone is seen and never sharp: for as long as it lies there, it is searched."""
    chance = _chance(seed)
    desk, paper = _desk(chance), _Paper(_drawn(Held.ZONE, chance), chance)
    seen = [paper.on(desk, (SHAKEN * (step % 2), 0), FAR) for step in range(STILLS)]
    return Pass((), tuple(map(_grained, seen)))


class _Paper:
    """A paper in a hand, and where it comes to lie."""

    def __init__(self, drawn: Image.Image, chance: Random) -> None:
        fills = chance.uniform(*FILLS)
        scale = min(WIDTH * fills / drawn.width, HEIGHT * fills / drawn.height)
        size = round(drawn.width * scale), round(drawn.height * scale)
        flat = drawn.convert("L").resize(size, Image.Resampling.LANCZOS)
        skew, how = chance.uniform(-SKEW, SKEW), Image.Resampling.BICUBIC
        lens = ImageFilter.GaussianBlur(0.6)
        self.picture = flat.rotate(skew, how, expand=True).filter(lens)
        self.mask = Image.new("L", size, 255).rotate(skew, how, expand=True)
        self.at = (WIDTH - self.picture.width) // 2, (HEIGHT - self.picture.height) // 2

    def on(self, desk: Image.Image, off: tuple[int, int], blur: int = 0) -> Image.Image:
        """The paper so far off its place, smeared along its way by so many pixels."""
        frame = desk.copy()
        x, y = self.at[0] + off[0], self.at[1] + off[1]
        hand = x + self.picture.width - 160, y + self.picture.height // 2, x + WIDTH, y + HEIGHT
        ImageDraw.Draw(frame).ellipse(hand, fill=HAND)
        frame.paste(self.picture, (x, y), self.mask)
        return _smeared(frame, blur) if blur > 1 else frame


def _drawn(held: Held, chance: Random) -> Image.Image:
    seed = chance.randrange(2**32)
    if held is Held.ZONE:
        return printed_page(some_zone(chance), any_press(chance), seed=seed)
    payload = f"PLB-{chance.randrange(10**7):07}"
    return paper_with_code(payload, _SYMBOLOGIES[held], Look(), seed=seed)


def _desk(chance: Random) -> Image.Image:
    return Image.new("L", (WIDTH, HEIGHT), chance.choice(DESKS))


def _smeared(frame: Image.Image, pixels: int) -> Image.Image:
    """The mean of so many pixels along each row, as a shutter leaves it that stays open."""
    narrow = frame.resize((max(1, frame.width // pixels), frame.height), Image.Resampling.BOX)
    return narrow.resize(frame.size, Image.Resampling.BILINEAR)


def _grained(frame: Image.Image) -> bytes:
    middle = 128
    grain = Image.effect_noise(frame.size, GRAIN)
    return ImageChops.add(frame, grain, 1, -middle).tobytes()


def _chance(seed: str) -> Random:
    return Random(seed)  # noqa: S311 - passes must be repeatable, not unguessable
