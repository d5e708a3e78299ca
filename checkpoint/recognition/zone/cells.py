"""The second reader: a small network that has seen nothing but OCR-B, one place at a time.

The packaged model knows all the scripts of the world, and takes the O of OCR-B for its 0, its Z
for a 2. The zone of a travel document is in OCR-B and nothing else (Doc 9303-3 §4.4), so one that
was taught only these forms tells them apart; `checkpoint.bench.teaching_cells` teaches it.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from checkpoint.recognition.zone.looks import BEYOND, Track
from checkpoint.recognition.zone.model import MARKS
from checkpoint.recognition.zone.path import cut
from checkpoint.recognition.zone.pixels import Floats, Page
from checkpoint.resources import RESOURCES

ROWS, COLUMNS = 24, 20
"""Of the small picture of one place."""
TALL, WIDE = 1.55, 1.3
"""What it shows: so many heights of a capital, so many pitches."""
NOTHING = " "
"""What the network says of a place without a character, after `MARKS`."""
WEIGHTS = RESOURCES / "ocr_b" / "cells.npz"
ASIDE = (-0.06, 0.06)
"""Places to the right of its own at which each is looked at."""
FLATTEST = 0.4
"""The contrast of a place is stretched to that of its line, but not where there is next to none."""


def cell_evidence(page: Page, track: Track) -> Floats:
    """How likely each of `MARKS` is at each place of a line, by its form alone."""
    cells = np.concatenate([cells_of(page, track, right=right) for right in ASIDE])
    likely = network().likely(cells).reshape(len(ASIDE), track.places, -1).mean(axis=0)
    found: Floats = likely[:, : len(MARKS)]
    return found


def cells_of(page: Page, track: Track, *, right: float = 0.0, lower: float = 0.0) -> Floats:
    """The small pictures of all places of a line, dark strokes high, each a row of numbers.

    They are cut so many places to the right of where they are thought to be, and so many heights
    of a capital lower.
    """
    middles = np.arange(track.places)[:, None] - BEYOND + right
    within = ((np.arange(COLUMNS) + 0.5) / COLUMNS - 0.5) * WIDE
    rows = (((np.arange(ROWS) + 0.5) / ROWS - 0.5) * TALL + lower) * track.path.height
    strip = cut(page, track.path, track.at((middles + within).ravel()), rows)
    cells = strip.reshape(ROWS, track.places, COLUMNS).transpose(1, 0, 2)
    return evened(cells.astype(np.float32))


def evened(cells: Floats) -> Floats:
    """Places of one line, each about nought and of the same contrast, whatever light and ink."""
    flat = cells.reshape(len(cells), -1)
    flat = flat.mean(axis=1, keepdims=True) - flat
    contrast = flat.std(axis=1, keepdims=True)
    least = FLATTEST * float(np.median(contrast)) + 1e-3
    evened: Floats = flat / np.maximum(contrast, least)
    return evened


class Network:
    """Layers, each a matrix and what is added, with nothing below nought passed on between."""

    def __init__(self, layers: list[tuple[Floats, Floats]]) -> None:
        self.layers = layers

    def likely(self, cells: Floats) -> Floats:
        """How likely each character is, `MARKS` and `NOTHING`, for each small picture."""
        answer = cells
        for at, (matrix, added) in enumerate(self.layers):
            answer = (np.maximum(answer, 0) if at else answer) @ matrix + added
        answer = np.exp(answer - answer.max(axis=1, keepdims=True))
        return np.asarray(answer / answer.sum(axis=1, keepdims=True), np.float32)


@lru_cache(maxsize=1)
def network() -> Network:
    """The network the program ships, loaded once a process."""
    with np.load(WEIGHTS) as kept:
        count = len(kept.files) // 2
        return Network(
            [
                (kept[f"matrix{at}"].astype(np.float32), kept[f"added{at}"].astype(np.float32))
                for at in range(count)
            ]
        )
