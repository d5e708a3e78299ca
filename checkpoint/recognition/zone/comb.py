"""The even places of the characters of a line: a zone is monospaced (Doc 9303-3 §4.4).

A model that reads whole lines loses count in a run of fillers. Where every character was seen is
better known than how many there were: the places lie on a comb, and the comb counts.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from checkpoint.recognition.zone.path import Numbers

TIGHTEST, WIDEST = 0.6, 1.6
"""Between characters, in heights of a capital; the standard has 1.06, seen straight on."""
UNEVEN = 0.16
"""How far the pitch may be from the middle one of the gaps seen."""
FEWEST = 10
"""Characters from which a comb can be told from chance."""
SLANTS = np.linspace(-0.5, 0.5, 31)
"""How a line seen aslant shrinks towards one end, as the factor in `straightened`."""


def straightened(shares: Numbers, slant: float) -> Numbers:
    """Shares of a line seen aslant, as shares of the line itself: a projection keeps 0 and 1."""
    return shares * (1 + slant) / (1 + slant * shares)


def _seen_aslant(shares: Numbers, slant: float) -> Numbers:
    """The way back."""
    return shares / (1 + slant - slant * shares)


@dataclass(frozen=True, slots=True)
class Comb:
    """Where the places of a line lie, in shares of a path."""

    first: float
    """Middle of the first character seen, as a share of the line itself."""
    pitch: float
    slant: float
    count: int
    """Places from the first character seen to the last."""
    evenness: float
    """The share of what was seen that lies on its place."""

    def at(self, places: Numbers) -> Numbers:
        """Shares of the path; places count from 0 at the first character, fractions between."""
        return _seen_aslant(self.first + self.pitch * places, self.slant)

    @property
    def middle_pitch(self) -> float:
        """The pitch as seen, halfway along."""
        half = self.count / 2
        ends = self.at(np.array([half - 1, half + 1]))
        return float(ends[1] - ends[0]) / 2


def comb_of(seen: Numbers, height: float) -> Comb | None:
    """The comb on which characters were seen, or ``None`` if they are spaced unevenly.

    ``height`` is that of a capital, like ``seen`` in shares of the path.
    """
    if len(seen) < FEWEST:
        return None
    common = float(np.median(np.diff(seen)))
    low = max(TIGHTEST * height, (1 - UNEVEN) * common)
    high = min(WIDEST * height, (1 + UNEVEN) * common)
    if low >= high:
        return None
    pitch, slant = _best_wave(seen, low, high, SLANTS)
    fine = slant + np.linspace(-0.05, 0.05, 11)
    pitch, slant = _best_wave(seen, 0.985 * pitch, 1.015 * pitch, fine)
    return _fitted(seen, pitch, slant)


def _best_wave(seen: Numbers, low: float, high: float, slants: Numbers) -> tuple[float, float]:
    """The pitch, and the slant, with which most characters fall in step."""
    best = (0.0, low, 0.0)
    step = 0.1 * low / float(seen[-1] - seen[0])
    pitches = np.exp(np.arange(np.log(low), np.log(high) + step, step))
    for slant in slants:
        shares = straightened(seen, float(slant))
        waves = np.abs(np.exp(2j * np.pi * shares[None] / pitches[:, None]).sum(axis=1))
        waves *= 1 - 0.05 * abs(slant)  # of two that fit, the one seen straighter on
        at = int(waves.argmax())
        if waves[at] > best[0]:
            best = (float(waves[at]), float(pitches[at]), float(slant))
    return best[1], best[2]


def _fitted(seen: Numbers, pitch: float, slant: float) -> Comb | None:
    shares = straightened(seen, slant)
    phase = float(np.angle(np.exp(2j * np.pi * shares / pitch).sum())) / (2 * np.pi) * pitch
    places = np.rint((shares - phase) / pitch)
    kept = np.abs(shares - phase - places * pitch) < 0.27 * pitch
    for _ in range(2):
        if kept.sum() < FEWEST:
            return None
        pitch, phase = (float(value) for value in np.polyfit(places[kept], shares[kept], 1))
        kept = np.abs(shares - phase - places * pitch) < 0.27 * pitch
    at = places[kept]
    return Comb(
        first=float(phase + pitch * at.min()),
        pitch=pitch,
        slant=slant,
        count=int(at.max() - at.min()) + 1,
        evenness=float(kept.mean()),
    )
