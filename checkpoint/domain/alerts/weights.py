"""What each thing that agrees or differs is worth, in points.

Fitted on invented lists and travellers (`checkpoint bench alerts`), and rounded: the weight of a
table in a court, not of a machine nobody can ask. A point is about a bit: one more, and it is
about twice as likely that both are one person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checkpoint.domain.alerts.births import BirthRelation
from checkpoint.domain.alerts.pairing import WordRelation

_LOST_BITS: Mapping[WordRelation, float] = {
    WordRelation.SAME: 0.0,
    WordRelation.SHORTENED: 0.4,
    WordRelation.SPELLING: 0.6,
    WordRelation.JOINED: 1.0,
    WordRelation.SOUND: 1.5,
    WordRelation.TRUNCATED: 1.5,
    WordRelation.ONE_EDIT: 2.0,
    WordRelation.ROMANISED: 2.0,
    WordRelation.TWO_EDITS: 3.5,
}
_BIRTHS: Mapping[BirthRelation, float] = {
    BirthRelation.SAME: 8.0,
    BirthRelation.SWAPPED: 3.0,
    BirthRelation.ONE_DIGIT: -2.4,
    BirthRelation.YEAR_BESIDE: -2.4,
    BirthRelation.PARTLY: -3.8,
    BirthRelation.UNKNOWN: -10.0,
    BirthRelation.DIFFERENT: -16.0,
}
_USUAL_BIRTHDAYS: Mapping[tuple[int, int], float] = {
    (1, 1): 4.0,
    (7, 1): 2.5,
    (12, 31): 2.0,
    (12, 12): 2.0,
}
"""Month and day that are written where the day is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The table."""

    word_bit: float = 0.7
    """For each bit that a word in common is rare by."""
    lost_bits: Mapping[WordRelation, float] = field(default_factory=lambda: _LOST_BITS)
    """By how a word came to differ: so many of its bits tell nothing any more."""
    initial: float = 2.6
    slip: float = -2.0
    """For every word that a slip of hand or machine explains, besides its lost bits."""
    whole: float = 1.0
    literal: float = 2.3
    both_left: float = -8.0
    """For every two words, one on each side, that have no counterpart."""
    one_left: float = -5.3
    """For every other word without a counterpart."""
    common_left: float = 0.5
    """As much of that counts for a word that many bear."""
    births: Mapping[BirthRelation, float] = field(default_factory=lambda: _BIRTHS)
    usual_birthdays: Mapping[tuple[int, int], float] = field(
        default_factory=lambda: _USUAL_BIRTHDAYS
    )
    month_known: float = 2.0
    other_state: float = -4.0
    same_sex: float = 0.2
    other_sex: float = -6.7
    same_place: float = 4.0
    other_place: float = -3.0
    weak_name: float = -3.0
    """For a name of which the list itself is not sure."""


WEIGHTS = Weights()
