"""What each thing that agrees or differs is worth, in points.

Fitted on invented lists and travellers (`checkpoint bench alerts`), and rounded: the weight of a
table in a court, not of a machine nobody can ask. A point is about a bit: one more, and it is
about twice as likely that both are one person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checkpoint.domain.alerts.births import BirthRelation
from checkpoint.domain.alerts.word_relations import WordRelation

_RELATIONS: Mapping[WordRelation, float] = {
    WordRelation.SOUND: -2.5,
    WordRelation.ONE_EDIT: -3.0,
    WordRelation.ROMANISED: -3.0,
    WordRelation.TWO_EDITS: -8.5,
}
_BIRTHS: Mapping[BirthRelation, float] = {
    BirthRelation.SAME: 8.0,
    BirthRelation.SWAPPED: 3.5,
    BirthRelation.YEAR_BESIDE: 1.0,
    BirthRelation.ONE_DIGIT: -2.5,
    BirthRelation.PARTLY: -3.0,
    BirthRelation.UNKNOWN: -8.0,
    BirthRelation.DIFFERENT: -16.0,
}
_USUAL_BIRTHDAYS: Mapping[tuple[int, int], float] = {
    (1, 1): 1.5,
    (7, 1): 1.5,
    (12, 31): 0.5,
    (12, 12): 0.5,
}
"""Month and day that are written where the day is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The table."""

    word_bit: float = 0.66
    """For each bit that a word in common is rare by."""
    relations: Mapping[WordRelation, float] = field(default_factory=lambda: _RELATIONS)
    """For how a word came to differ; what is not named costs nothing."""
    initial: float = 2.0
    far: float = -5.5
    """For two words that are neither surely one nor surely two."""
    literal: float = 0.5
    """Where both are one name letter for letter."""
    single: float = 1.5
    """Where one of the names is a single word: then nothing can be without a counterpart."""
    alias: float = -1.5
    """For an alias: who has many names is met by chance more often."""
    both_left: float = -11.5
    """For every two words, one on each side, that have no counterpart."""
    one_left: float = -5.5
    """For every other word without a counterpart."""
    common_left: float = 0.9
    """As much of that counts for a word that many bear."""
    father_left: float = -4.0
    """For a father's name on one side only, of however many words."""
    births: Mapping[BirthRelation, float] = field(default_factory=lambda: _BIRTHS)
    usual_birthdays: Mapping[tuple[int, int], float] = field(
        default_factory=lambda: _USUAL_BIRTHDAYS
    )
    month_known: float = 2.0
    other_state: float = -5.5
    other_sex: float = -4.5
    same_place: float = 4.0
    other_place: float = -3.0
    weak_name: float = -3.0
    """For a name of which the list itself is not sure."""


WEIGHTS = Weights()
