"""The ways to look at the lines of a zone, place by place, once their combs are known.

Every strip is cut so that each place is as wide as every other; then the steps of the model's
answer fall on known places, and no run of fillers makes it lose count.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from checkpoint.recognition.zone.comb import Comb
from checkpoint.recognition.zone.model import HEIGHT, MARKS, STEP, recogniser
from checkpoint.recognition.zone.path import STRAIGHT, Numbers, Path, cut, rows_around
from checkpoint.recognition.zone.pixels import Floats, Grey, Page

BEYOND = 4
"""Places looked at before the first character seen and after the last."""


@dataclass(frozen=True, slots=True)
class Track:
    """A line of a zone: the way it runs, and the places on it."""

    path: Path
    comb: Comb
    drift: tuple[float, float, float] = STRAIGHT
    """How far, in places, the print lies to the right of the comb: as a polynomial of the share
    of the line covered."""

    @property
    def places(self) -> int:
        """How many places are looked at."""
        return self.comb.count + 2 * BEYOND

    def at(self, places: Numbers) -> Numbers:
        """Shares of the path; places count from 0 at the first character seen."""
        share = places / self.comb.count
        flat, rise, bend = self.drift
        return self.comb.at(places + flat + rise * share + bend * share**2)


@dataclass(frozen=True, slots=True)
class Look:
    """How a strip is made for the model."""

    text: float = 33.0
    """Rows of a capital."""
    pitch: int = 32
    """Columns of a place; a multiple of the model's steps."""
    lower: float = 0.0
    """How far below the middle of the line the strip is centred, in heights of a capital."""
    treated: Callable[[Grey], Grey] = lambda strip: strip


def _spread(strip: Grey) -> Grey:
    """With its contrast spread, part by part."""
    return np.asarray(cv2.createCLAHE(clipLimit=3.0, tileGridSize=(1, 12)).apply(strip), np.uint8)


def _sharpened(strip: Grey) -> Grey:
    soft = cv2.GaussianBlur(strip, (0, 0), 2.0)
    return np.asarray(cv2.addWeighted(strip, 2.2, soft, -1.2, 0), np.uint8)


def _softened(strip: Grey) -> Grey:
    return np.asarray(cv2.GaussianBlur(strip, (0, 0), 1.2), np.uint8)


LOOKS = (
    Look(),
    Look(text=36.0, pitch=40, treated=_spread),
    Look(text=30.0, pitch=24, treated=_sharpened),
    Look(text=33.0, pitch=32, lower=0.08, treated=_softened),
    Look(text=38.0, pitch=32, lower=-0.06, treated=_spread),
    Look(text=28.0, pitch=40, treated=_sharpened),
)
"""The plainest first; one that differs from those before it teaches most."""


def evidence(page: Page, tracks: Sequence[Track], look: Look) -> list[Floats]:
    """How likely each character is at each place of each line, by one look."""
    longest = max(track.places for track in tracks)
    strips = [_strip(page, track, look, longest) for track in tracks]
    answers = recogniser().read(strips)
    return [
        _at_places(likely, look, track.places)
        for track, likely in zip(tracks, answers, strict=True)
    ]


def _strip(page: Page, track: Track, look: Look, places: int) -> Grey:
    columns = (np.arange(places * look.pitch) + 0.5) / look.pitch - 0.5 - BEYOND
    path = track.path
    rows = rows_around(path, count=HEIGHT, text=look.text, lower=look.lower * path.height)
    return look.treated(cut(page, path, track.at(columns), rows))


def _at_places(likely: Floats, look: Look, places: int) -> Floats:
    """The strongest step about each place, for each character; what is farther off counts less."""
    steps = np.arange(len(likely)) + 0.5
    middles = (np.arange(places) + 0.5) * look.pitch / STEP
    half = look.pitch / STEP / 2
    off = np.abs(steps[None] - middles[:, None])
    weight = np.clip((half + 0.75 - off) / 0.75, 0, 1).astype(np.float32)
    found: Floats = (weight[:, :, None] * likely[None, :, : len(MARKS)]).max(axis=1)
    return found
