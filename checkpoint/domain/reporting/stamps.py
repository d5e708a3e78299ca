"""Which stamps and stickers were used, as ranges that fit on a line."""

from __future__ import annotations

import re
from collections import Counter as Tally
from collections.abc import Iterable
from dataclasses import dataclass

_NUMBERED = re.compile(r"(.*?)([0-9]+)")
LONGEST_NUMBER = 18
"""Digits; what is longer is no running number and stands by itself."""


@dataclass(frozen=True, slots=True)
class StampRun:
    """Numbers that follow each other without a gap; a single one is its own first and last."""

    first: str
    last: str
    uses: int
    """How often they were used in all: a sticker once, a rubber stamp often."""


def runs_of(numbers: Iterable[str]) -> tuple[StampRun, ...]:
    """Join the numbers used into runs, in order.

    ``A099`` is followed by ``A100`` and ``9`` by ``10``, but ``A9`` not by ``B10``.
    """
    used = Tally(numbers)
    runs: list[StampRun] = []
    for number in sorted(used, key=_place):
        if runs and number == _successor(runs[-1].last):
            runs[-1] = StampRun(runs[-1].first, number, runs[-1].uses + used[number])
        else:
            runs.append(StampRun(number, number, used[number]))
    return tuple(runs)


def _parts(number: str) -> tuple[str, str]:
    """What stands before the running number, and the running number."""
    match = _NUMBERED.fullmatch(number)
    if match is None or len(match[2]) > LONGEST_NUMBER:
        return number, ""
    return match[1], match[2]


def _place(number: str) -> tuple[str, int, str]:
    prefix, digits = _parts(number)
    return prefix, int(digits or -1), number


def _successor(number: str) -> str | None:
    prefix, digits = _parts(number)
    return f"{prefix}{int(digits) + 1:0{len(digits)}}" if digits else None
