"""How sure a match is: the same person, probably, or possibly."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import log10

FITTED_ON = 100_000
"""Entries of the lists that the points below were fitted on."""
POSSIBLE_FROM, PROBABLE_FROM = 4.5, 9.0
"""Points from which ten, and one, of a thousand innocent travellers are met on such a list."""
PER_DECADE = 4.6
"""Points more for ten times the entries: so much more agrees by chance."""
LEAST_POSSIBLE, LEAST_PROBABLE = 1.0, 6.0
"""Points on the shortest list: where less agrees, it is nobody however few are listed."""


class Band(StrEnum):
    """How sure it is that the traveller is the person of the alert."""

    POSSIBLE = "possible"
    """Worth a look; namesakes are many."""
    PROBABLE = "probable"
    """Treated as the person until shown otherwise."""
    SAME = "same"
    """The same document, the same national number, or the same full name and birthday."""

    @property
    def rank(self) -> int:
        """The surer, the higher."""
        return _UPWARDS.index(self)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Points from which a likeness is told at all, and from which it interrupts."""

    possible: float
    probable: float

    def band_of(self, points: float) -> Band | None:
        """The band of a likeness of so many points."""
        if points >= self.probable:
            return Band.PROBABLE
        return Band.POSSIBLE if points >= self.possible else None


def thresholds_for(entries: int) -> Thresholds:
    """The thresholds for a book of so many entries: the longer, the more agrees by chance."""
    more = PER_DECADE * log10(max(1, entries) / FITTED_ON)
    return Thresholds(
        possible=max(LEAST_POSSIBLE, POSSIBLE_FROM + more),
        probable=max(LEAST_PROBABLE, PROBABLE_FROM + more),
    )


_UPWARDS = (Band.POSSIBLE, Band.PROBABLE, Band.SAME)


def lowered(band: Band | None, times: int) -> Band | None:
    """What so many contradictions leave of a band."""
    place = band.rank - times if band else -1
    return _UPWARDS[place] if place >= 0 else None


def higher(one: Band | None, other: Band | None) -> Band | None:
    """The surer of two."""
    return max((one, other), key=lambda band: band.rank if band else -1)
