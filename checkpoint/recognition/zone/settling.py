"""Laying a line's places over its characters, more exactly than a first look can.

The model that reads whole lines says where a character is to a quarter of its width, and leans to
one side. The second reader knows how a character looks that is cut in its middle: where it is
surest, there the place belongs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from checkpoint.recognition.zone.cells import cells_of, network
from checkpoint.recognition.zone.looks import BEYOND, Track
from checkpoint.recognition.zone.model import MARKS
from checkpoint.recognition.zone.path import Numbers, Path
from checkpoint.recognition.zone.pixels import Floats, Page

SHIFTS = np.linspace(-0.3, 0.3, 7)
"""Places to the right, and heights of a capital lower, that are tried."""
SURE = 0.6
"""Places of which the second reader is less sure have no say."""
FEWEST = 8


def settled(page: Page, track: Track) -> Track:
    """The same line, its places moved to where their characters are."""
    flat, rise, bend = _moves(track, lambda shift: cells_of(page, track, right=shift))
    old = track.drift
    track = replace(track, drift=(old[0] + flat, old[1] + rise, old[2] + bend))
    flat, rise, bend = _moves(track, lambda shift: cells_of(page, track, lower=shift))
    return replace(track, path=_lowered(track, flat, rise, bend))


def _moves(track: Track, cells: Callable[[float], Floats]) -> tuple[float, float, float]:
    """By how much to shift, as a polynomial of the share of the line covered."""
    looks = np.concatenate([cells(float(shift)) for shift in SHIFTS])
    likely = network().likely(looks)[:, : len(MARKS)].max(axis=1)
    sure = likely.reshape(len(SHIFTS), track.places).T
    says = sure.max(axis=1) > SURE
    if says.sum() < FEWEST:
        return 0.0, 0.0, 0.0
    weight = sure[says] ** 4
    best = (weight * SHIFTS).sum(axis=1) / weight.sum(axis=1)
    share = (np.arange(track.places)[says] - BEYOND) / track.comb.count
    return _curve(share, best)


def _curve(share: Numbers, best: Numbers) -> tuple[float, float, float]:
    kept = np.ones(len(share), bool)
    fit = np.zeros(3)
    for _ in range(2):
        fit = np.polyfit(share[kept], best[kept], 2)
        off = np.abs(np.polyval(fit, share) - best)
        kept = off <= max(0.05, 2 * float(np.median(off)))
        if kept.sum() < FEWEST:
            break
    return float(fit[2]), float(fit[1]), float(fit[0])


def _lowered(track: Track, flat: float, rise: float, bend: float) -> Path:
    """The path moved down; its shares are those of the comb's ends, nearly enough."""
    first, last = track.at(np.array([0.0, float(track.comb.count)]))
    span = float(last - first)
    scale = track.path.height
    by_share = (
        (flat - rise * first / span + bend * (first / span) ** 2) * scale,
        (rise / span - 2 * bend * first / span**2) * scale,
        bend / span**2 * scale,
    )
    old = track.path.bow
    bow = (old[0] + by_share[0], old[1] + by_share[1], old[2] + by_share[2])
    return replace(track.path, bow=bow)
