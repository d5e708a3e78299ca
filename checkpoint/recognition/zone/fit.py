"""The format that the lines of a zone are of, and the characters at its places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from checkpoint.domain.documents.mrz.check_digit import DIGITS, FILLER, LETTERS
from checkpoint.domain.documents.mrz.checks import ALPHABETS, Verdict, judge
from checkpoint.domain.documents.mrz.formats import LAYOUTS, Field, Format, Layout
from checkpoint.recognition.zone.model import MARKS
from checkpoint.recognition.zone.pixels import Floats

FAINT = 0.02
"""Likelihood given to what was not seen at all."""
OUTSIDE = 0.9
"""How much a character weighs that stands beyond the ends of a line."""
CHECK = 3.0
"""What a right check digit is worth, as a logarithm; nine of ten wrong lines fail it."""
TWIN = 0.7
"""What a character counts as the one it is taken for, where only that may stand."""
CLEAR, LEGIBLE = 0.85, 0.5
"""Certainty of all characters on average, and of the faintest, where a zone is clearly read."""
LEAST_SEEN = 0.6
"""Certainty is a share of all that was seen at a place, and of this much where that was less."""
MOST_WAYS = 6
"""To lay formats over the lines, that are written out and have their check digits heard."""
OTHER = 0.12
"""How likely a character must be, beside the likeliest, to be named as another reading."""

_LETTER_OF: Mapping[str, str] = MappingProxyType(
    {"0": "O", "1": "I", "2": "Z", "4": "A", "5": "S", "6": "G", "8": "B"}
)
_DIGIT_OF: Mapping[str, str] = MappingProxyType(
    {"O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "G": "6", "B": "8"}
)

Allowed = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Fit:
    """The lines of one format, as they lie best in what was seen."""

    layout: Layout
    first: int
    """Which of the lines seen is its first."""
    starts: tuple[int, ...]
    """At which place each line begins."""
    lines: tuple[str, ...]
    certainty: tuple[tuple[float, ...], ...]
    others: tuple[tuple[str, ...], ...]
    score: float

    @property
    def is_right(self) -> bool:
        """Whether all check digits are right, and more than one of them is there."""
        checks = self.layout.as_printed(self.lines).checks
        return all(judge(check, self.lines) is not Verdict.WRONG for check in checks)

    @property
    def is_clear(self) -> bool:
        """Whether it was read as well as it will be; a document may be printed wrong."""
        return self.mean_certainty >= CLEAR and (self.is_right or self.is_legible)

    @property
    def is_legible(self) -> bool:
        """Whether every single character is more than a guess."""
        return min(min(line) for line in self.certainty) >= LEGIBLE

    @property
    def mean_certainty(self) -> float:
        """Over all places."""
        return float(np.mean([value for line in self.certainty for value in line]))


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to lay the lines of a format over the places seen."""

    layout: Layout
    first: int
    starts: tuple[int, ...]
    score: float


def best_fit(seen: Sequence[Floats]) -> Fit | None:
    """The format that explains best what was seen on neighbouring lines."""
    ways = sorted(_ways(seen), key=lambda way: -way.score)[:MOST_WAYS]
    return max((_written(way, seen) for way in ways), key=lambda fit: fit.score, default=None)


def _ways(seen: Sequence[Floats]) -> Iterator[_Way]:
    for layout in LAYOUTS.values():
        for first in range(len(seen) - layout.lines + 1):
            lines = list(enumerate(seen[first : first + layout.lines], start=1))
            scored = [_best_starts(layout, number, places) for number, places in lines]
            for way in product(*scored):
                starts = tuple(start for _, start in way)
                yield _Way(layout, first, starts, sum(score for score, _ in way))


def _best_starts(layout: Layout, number: int, places: Floats) -> list[tuple[float, int]]:
    """The likeliest places for a line to begin at, each with its score."""
    allowed = _allowed(layout.format, number)
    starts = range(len(places) - layout.width + 1)
    return sorted(((_score(places, start, allowed), start) for start in starts), reverse=True)[:2]


def _score(places: Floats, start: int, allowed: Allowed) -> float:
    """How well a line explains what was seen at its places, and that nothing is beside it."""
    width = len(allowed)
    inside = np.where(allowed, _folded(places[start : start + width], allowed), 0).max(axis=1)
    beside = np.concatenate([places[:start], places[start + width :]]).max(axis=1, initial=0)
    return float(np.log(inside + FAINT).sum() + np.log(1 - OUTSIDE * beside).sum())


def _written(way: _Way, seen: Sequence[Floats]) -> Fit:
    layout = way.layout
    lines: list[str] = []
    certainty: list[tuple[float, ...]] = []
    others: list[tuple[str, ...]] = []
    for number, start in enumerate(way.starts, start=1):
        allowed = _allowed(layout.format, number)
        places = seen[way.first + number - 1][start : start + layout.width]
        likely = _folded(places, allowed)
        best = (likely * np.where(allowed, 1.0, 0.5)).argmax(axis=1)
        top = likely[np.arange(layout.width), best]
        sure = top / np.maximum(likely.sum(axis=1), LEAST_SEEN)
        best = np.where(top < FAINT, MARKS.index(FILLER), best)
        lines.append("".join(MARKS[at] for at in best))
        certainty.append(tuple(round(float(value), 3) for value in sure))
        others.append(tuple(_others(row, int(at)) for row, at in zip(likely, best, strict=True)))
    found = layout.as_printed(lines)
    right = sum(judge(check, lines) is Verdict.RIGHT for check in found.checks)
    return Fit(
        layout=layout,
        first=way.first,
        starts=way.starts,
        lines=tuple(lines),
        certainty=tuple(certainty),
        others=tuple(others),
        score=way.score + CHECK * right,
    )


def _others(likely: Floats, best: int) -> str:
    possible = np.nonzero(likely >= OTHER)[0]
    order = possible[np.argsort(-likely[possible])]
    return "".join(MARKS[at] for at in order if at != best)


def _folded(places: Floats, allowed: Allowed) -> Floats:
    """What was seen, with characters that may not stand somewhere counted as their twins."""
    moved = np.where(allowed, 0, places)
    twins = np.where(allowed, TWIN * (moved @ _TO_LETTERS + moved @ _TO_DIGITS), 0)
    kept = np.where(allowed, places, np.maximum(places - twins.sum(axis=1, keepdims=True), 0))
    folded: Floats = (kept + twins).astype(np.float32)
    return folded


def _matrix(twins: Mapping[str, str]) -> Floats:
    moves = np.zeros((len(MARKS), len(MARKS)), np.float32)
    for one, other in twins.items():
        moves[MARKS.index(one), MARKS.index(other)] = 1
    return moves


_TO_LETTERS, _TO_DIGITS = _matrix(_LETTER_OF), _matrix(_DIGIT_OF)


@lru_cache(maxsize=16)
def _allowed(format: Format, number: int) -> Allowed:
    """Which characters may stand at each place of a line."""
    layout = LAYOUTS[format]
    marks = [frozenset(MARKS)] * layout.width
    for field, places in layout.fields.items():
        for position in (single for place in places for single in place.positions()):
            if position.line == number:
                marks[position.first - 1] = ALPHABETS[field]
    for check in layout.checks:
        if check.at.line == number:
            marks[check.at.first - 1] = DIGITS | {FILLER}
    if layout.fields[Field.CODE][0].line == number:
        # The second letter is a capital or a filler, says Doc 9303-4 §4.2.2 in its note on it.
        marks[:2] = [frozenset(layout.codes), LETTERS | {FILLER}]
    return np.array([[mark in may for mark in MARKS] for may in marks])
