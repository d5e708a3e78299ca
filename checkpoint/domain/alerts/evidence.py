"""How much speaks for a traveller being the person of an alert: the parts, and their sum."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.births import BirthRelation, relate_births
from checkpoint.domain.alerts.frequencies import Frequencies
from checkpoint.domain.alerts.left_over import NOTHING, left_over
from checkpoint.domain.alerts.names import Word, place_words, readings
from checkpoint.domain.alerts.pairing import Pairing, WordPair, pair_names
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.weights import WEIGHTS, Weights
from checkpoint.domain.alerts.word_relations import WordRelation
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex


@dataclass(frozen=True, slots=True)
class NameEvidence:
    """What one name of the alert says."""

    name: str
    """As the list has it."""
    pairing: Pairing
    points: float
    """With what it takes away that this is an alias, or a name of which the list is not sure."""


@dataclass(frozen=True, slots=True)
class BirthEvidence:
    """What the date of birth says."""

    relation: BirthRelation
    points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All that speaks for and against, in points."""

    name: NameEvidence | None
    """The likest of the alert's names; None where none can be compared at all."""
    birth: BirthEvidence
    state: float
    sex: float
    place: float

    @property
    def points(self) -> float:
        """The sum."""
        named = self.name.points if self.name else 0.0
        return named + self.birth.points + self.state + self.sex + self.place


def weigh(
    traveller: Traveller, alert: Alert, frequencies: Frequencies, weights: Weights = WEIGHTS
) -> Evidence:
    """Hold a person against an alert; numbers of documents are not looked at here."""
    return Evidence(
        name=max(
            _names(traveller, alert, frequencies, weights),
            key=lambda named: named.points,
            default=None,
        ),
        birth=birth_evidence(traveller, alert, weights),
        state=_state_points(traveller, alert, frequencies, weights),
        sex=_sex_points(traveller.sex, alert.sex, weights),
        place=_place_points(traveller.place_of_birth, alert.place_of_birth, weights),
    )


def _names(
    traveller: Traveller, alert: Alert, frequencies: Frequencies, weights: Weights
) -> Iterator[NameEvidence]:
    mine = [name for text in traveller.names for name in readings(text)]
    weak = frozenset(alert.also.weak_names)
    for text in alert.names:
        for one, other in product(mine, readings(text)):
            pairing = pair_names(one, other, is_truncated=traveller.is_name_truncated)
            points = name_points(pairing, traveller.nationality, frequencies, weights)
            points += weights.weak_name if text in weak else 0.0
            points += 0.0 if text == alert.name else weights.alias
            yield NameEvidence(text, pairing, points)


def name_points(
    pairing: Pairing, state: str, frequencies: Frequencies, weights: Weights = WEIGHTS
) -> float:
    """What two names say by themselves. ``state``: whose people they may be of; may be empty."""
    paired = sum(pair_points(pair, pairing, state, frequencies, weights) for pair in pairing.pairs)
    return paired + whole_points(pairing, weights) + left_points(pairing, weights)


def whole_points(pairing: Pairing, weights: Weights = WEIGHTS) -> float:
    """What the names say beyond their words."""
    literal = weights.literal if pairing.is_literal else 0.0
    return literal + (weights.single if pairing.is_of_one_word else 0.0)


def pair_points(
    pair: WordPair,
    pairing: Pairing,
    state: str,
    frequencies: Frequencies,
    weights: Weights = WEIGHTS,
) -> float:
    """What one word says that stands on both sides."""
    if pair.relation is WordRelation.INITIAL:
        return weights.initial
    if pair.relation is WordRelation.FAR:
        return weights.far
    bits = _bits([pairing.mine.words[place] for place in pair.mine], state, frequencies)
    if pair.relation is not WordRelation.SAME:
        # Of a name that was misspelt on one side, the rarity of the slip is not that of the name.
        theirs = [pairing.theirs.words[place] for place in pair.theirs]
        bits = min(bits, _bits(theirs, state, frequencies))
    return weights.word_bit * bits + weights.relations.get(pair.relation, 0.0)


def _bits(words: list[Word], state: str, frequencies: Frequencies) -> float:
    return sum(min(frequencies.bits(fold, state) for fold in word.folds) for word in words)


def left_points(pairing: Pairing, weights: Weights = WEIGHTS) -> float:
    """What the words say that stand on one side only."""
    left = left_over(pairing)
    if left is NOTHING:
        return 0.0
    lost = sum(weights.common_left if word.is_common else 1.0 for word in left.lost)
    father = weights.father_left if left.is_father_lost else 0.0
    return weights.both_left * left.contradictions + weights.one_left * lost + father


def birth_evidence(traveller: Traveller, alert: Alert, weights: Weights = WEIGHTS) -> BirthEvidence:
    """The date of birth of the alert's that the traveller's is nearest to."""
    found = (birth_points(traveller.born, born, weights) for born in alert.births or (None,))
    return max(found, key=lambda birth: birth.points)


def birth_points(
    mine: PartialDate | None, theirs: PartialDate | None, weights: Weights = WEIGHTS
) -> BirthEvidence:
    """What two dates of birth say by themselves."""
    relation = relate_births(mine, theirs)
    points = weights.births[relation]
    if mine is None or theirs is None:
        return BirthEvidence(relation, points)
    if relation is BirthRelation.SAME and mine.month and mine.day:
        points -= weights.usual_birthdays.get((mine.month, mine.day), 0.0)
    if relation is BirthRelation.PARTLY and mine.month and theirs.month:
        points += weights.month_known
    return BirthEvidence(relation, points)


def _state_points(
    traveller: Traveller, alert: Alert, frequencies: Frequencies, weights: Weights
) -> float:
    if not (traveller.nationality and alert.nationalities):
        return 0.0
    if traveller.nationality not in alert.nationalities:
        return weights.other_state
    return frequencies.state_bits(traveller.nationality)


def _sex_points(one: Sex, other: Sex, weights: Weights) -> float:
    if Sex.UNSPECIFIED in {one, other}:
        return 0.0
    return 0.0 if one is other else weights.other_sex


def _place_points(one: str, other: str, weights: Weights) -> float:
    here, there = place_words(one), place_words(other)
    if not (here and there):
        return 0.0
    is_same = here <= there or there <= here
    return weights.same_place if is_same else weights.other_place
