"""Setting the bands by the post's own travellers.

How often a stranger is like somebody on the lists hangs on who travels here and who is listed. The
usual thresholds are fitted on invented people; where enough travellers have passed the post, their
likenesses say better from how many points on ten, and one, of a thousand are met. Nothing of a
traveller is kept: only by how much the thresholds move.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from checkpoint.domain.alerts.bands import Thresholds

POSSIBLE_OF_THOUSAND, PROBABLE_OF_THOUSAND = 10, 1
"""How many innocent travellers a band may meet."""
MOST_MOVED = 3.0
"""Points. What would move further is no matter of who travels here, but of something wrong."""
HALF_TRUSTED = 1_000
"""Travellers of whom half of what they say is believed: the tenth of a percent is a few of them."""
LEAST_BETWEEN = 2.0
"""Points between the two thresholds."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """By how many points the usual thresholds move at this post."""

    possible: float = 0.0
    probable: float = 0.0
    travellers: int = 0
    """How many it was measured on."""

    def moved(self, usual: Thresholds) -> Thresholds:
        """The thresholds of this post, for a book of the size that the usual ones are for."""
        possible = usual.possible + self.possible
        return Thresholds(
            possible=possible,
            probable=max(usual.probable + self.probable, possible + LEAST_BETWEEN),
        )


def calibrate(points: Sequence[float], usual: Thresholds) -> Calibration:
    """Measure from the points of each traveller's best likeness; minus infinity where none.

    Those who are on a list indeed are left out by the caller. Of few travellers little is
    believed, of none nothing.
    """
    trust = len(points) / (len(points) + HALF_TRUSTED)
    ordered = sorted(points, reverse=True)
    return Calibration(
        possible=trust * _moved(ordered, POSSIBLE_OF_THOUSAND, usual.possible),
        probable=trust * _moved(ordered, PROBABLE_OF_THOUSAND, usual.probable),
        travellers=len(points),
    )


def _moved(ordered: Sequence[float], of_thousand: int, usual: float) -> float:
    """How far the threshold is from where just so many are met."""
    if not ordered:
        return 0.0
    met = ceil(len(ordered) * of_thousand / 1_000)
    measured = ordered[min(met, len(ordered) - 1)]
    return max(-MOST_MOVED, min(MOST_MOVED, measured - usual))
