"""What two readers say of the same places, as one opinion."""

from __future__ import annotations

import numpy as np

from checkpoint.recognition.zone.model import MARKS
from checkpoint.recognition.zone.pixels import Floats

FIRST = 0.6
"""The weight of the packaged model against the second reader, as powers of what they say."""
DOUBT = 0.01
"""No reader is so sure that the other could not change it."""
ALIKE = ("O0QD", "1IL", "2Z", "5S", "8B", "6G", "UV")
"""Characters of one shape in most fonts, which the packaged model cannot tell apart in OCR-B."""
SECOND_OF_ALIKE = 0.7
"""The weight of the second reader among them, where it sees one of them."""
SEES = 0.15

_ALIKE = [np.array([MARKS.index(mark) for mark in group]) for group in ALIKE]


def joined(first: Floats, second: Floats) -> Floats:
    """How likely each character is by both: only what both hold likely is likely."""
    both = (first + DOUBT) ** FIRST * (second + DOUBT) ** (1 - FIRST) - DOUBT
    for group in _ALIKE:
        one, other = _shares(first[:, group]), _shares(second[:, group])
        weight = np.where(second[:, group].sum(axis=1, keepdims=True) > SEES, SECOND_OF_ALIKE, 0)
        shares = (1 - weight) * one + weight * other
        # Whether it is one of them at all, both say; which one, mostly the second.
        whole = _whole(first[:, group], second[:, group])
        both[:, group] = whole * shares
    return np.asarray(np.clip(both, 0, 1), np.float32)


def _shares(likely: Floats) -> Floats:
    shares: Floats = (likely + 1e-4) / (likely + 1e-4).sum(axis=1, keepdims=True)
    return shares


def _whole(first: Floats, second: Floats) -> Floats:
    one, other = (likely.sum(axis=1, keepdims=True) + DOUBT for likely in (first, second))
    whole: Floats = one**FIRST * other ** (1 - FIRST) - DOUBT
    return whole
