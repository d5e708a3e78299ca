"""How many people bear a word as a name, and how rare it is therefore that two share it.

Counted on the list itself, for each nationality apart: among Vietnamese NGUYEN tells nothing,
and words of one people's names come together anyway. Where little was counted, what is known of
all people, and of names at this border at large, fills in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import log2
from typing import Protocol

from checkpoint.domain.alerts.names import COMMON_FOLDS

SMOOTHED_BY = 60
"""People of a nationality who count for as much as all others together."""
RAREST = 16.0
"""Bits that a word is worth at most: nobody can say that one is rarer than in 65,000."""
STATE_AT_MOST = 7.0
BEFORE = 5_000
"""People who were counted, so to speak, before any list: a short list knows no common names."""
COMMON_SHARE, UNKNOWN_SHARE = 1 / 200, 1 / 20_000
"""Of those, who bear a word that is known to be common, and one of which nothing is known."""


class Frequencies(Protocol):
    """What sharing a word, or a nationality, is worth."""

    @property
    def people(self) -> int:
        """How many persons were counted: as many as are on the lists."""
        ...

    def bits(self, fold: str, state: str) -> float:
        """How unlikely it is that one of this nationality bears the word: -log2, up to `RAREST`."""
        ...

    def state_bits(self, state: str) -> float:
        """How unlikely it is that one has this nationality: -log2, up to `STATE_AT_MOST`."""
        ...


@dataclass(frozen=True)
class Counts:
    """Frequencies from what was counted."""

    words: Mapping[str, Mapping[str, int]]
    """A word in its folded form, to how many of each nationality bear it; "" for unknown ones."""
    states: Mapping[str, int]
    """How many people were counted of each nationality."""

    @property
    def people(self) -> int:
        """How many were counted."""
        return sum(self.states.values())

    def bits(self, fold: str, state: str) -> float:
        """See `Frequencies`."""
        counted = self.words.get(fold, {})
        return word_bits(
            fold,
            of_state=counted.get(state, 0),
            of_all=sum(counted.values()),
            people_of_state=self.states.get(state, 0),
            people=self.people,
        )

    def state_bits(self, state: str) -> float:
        """See `Frequencies`."""
        return state_bits(self.states.get(state, 0), self.people)


def word_bits(fold: str, *, of_state: int, of_all: int, people_of_state: int, people: int) -> float:
    """What sharing a word is worth that so many on the list bear.

    The one of them whom the traveller may be is not counted against him.
    """
    before = COMMON_SHARE if fold in COMMON_FOLDS else UNKNOWN_SHARE
    everywhere = (max(0, of_all - 1) + BEFORE * before) / (people + BEFORE)
    of_state = max(0, of_state - 1)
    share = (of_state + SMOOTHED_BY * everywhere) / (people_of_state + SMOOTHED_BY)
    return min(RAREST, -log2(min(1.0, share)))


def state_bits(of_state: int, people: int) -> float:
    """What sharing a nationality is worth that so many have."""
    return min(STATE_AT_MOST, -log2((of_state + 1) / (people + 2)))
