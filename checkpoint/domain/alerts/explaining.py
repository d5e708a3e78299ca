"""Why a match is one: the reasons, each with its points, which add up to the score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.births import BirthRelation
from checkpoint.domain.alerts.evidence import (
    Evidence,
    NameEvidence,
    left_points,
    pair_points,
    whole_points,
)
from checkpoint.domain.alerts.frequencies import Frequencies
from checkpoint.domain.alerts.names import Name
from checkpoint.domain.alerts.pairing import Pairing, WordPair
from checkpoint.domain.alerts.reasons import (
    ByAlias,
    NameSimilar,
    Part,
    Reason,
    SameWord,
    Trait,
    WordsMissing,
)
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.weights import WEIGHTS
from checkpoint.domain.alerts.word_relations import WordRelation
from checkpoint.domain.documents.travel_document import Sex

_BIRTH_TRAITS = {relation: Trait(f"birth_{relation.value}") for relation in BirthRelation}


def person_parts(
    traveller: Traveller, alert: Alert, evidence: Evidence, frequencies: Frequencies
) -> Iterator[Part]:
    """Name, birth, nationality, sex and place of birth, as far as both sides know them."""
    if evidence.name is not None:
        yield from _listed_name_parts(evidence.name, alert)
        yield from name_parts(evidence.name.pairing, traveller.nationality, frequencies)
    yield Part(birth_reason(evidence.birth.relation), evidence.birth.points)
    if traveller.nationality and alert.nationalities:
        is_same = traveller.nationality in alert.nationalities
        trait = Trait.NATIONALITY_SAME if is_same else Trait.NATIONALITY_DIFFERENT
        yield Part(trait, evidence.state)
    if Sex.UNSPECIFIED not in {traveller.sex, alert.sex}:
        is_same = traveller.sex is alert.sex
        yield Part(Trait.SEX_SAME if is_same else Trait.SEX_DIFFERENT, evidence.sex)
    if evidence.place:
        is_same = evidence.place > 0
        trait = Trait.PLACE_OF_BIRTH_SAME if is_same else Trait.PLACE_OF_BIRTH_DIFFERENT
        yield Part(trait, evidence.place)


def _listed_name_parts(named: NameEvidence, alert: Alert) -> Iterator[Part]:
    """Which of the names on the list it is, where it is not the first or not a sure one."""
    if not named.pairing.pairs:
        return
    if named.name != alert.name:
        yield Part(ByAlias(named.name), WEIGHTS.alias)
    if named.name in alert.also.weak_names:
        yield Part(Trait.NAME_DOUBTED, WEIGHTS.weak_name)


def birth_reason(relation: BirthRelation) -> Reason:
    """How two dates of birth agree."""
    return _BIRTH_TRAITS[relation]


def name_parts(pairing: Pairing, state: str, frequencies: Frequencies) -> Iterator[Part]:
    """How two names agree and differ: as a whole, then word by word."""
    if not pairing.pairs:
        yield Part(Trait.NAME_DIFFERENT, whole_points(pairing) + left_points(pairing))
        return
    words = list(_word_parts(pairing, state, frequencies))
    yield Part(_whole_name(pairing, words), whole_points(pairing))
    yield from words
    if pairing.is_order_changed:
        yield Part(Trait.NAME_ORDER_CHANGED, 0.0)
    if pairing.left_mine or pairing.left_theirs:
        missing = WordsMissing(
            not_on_document=tuple(word.plain for word in pairing.left_theirs),
            not_on_list=tuple(word.plain for word in pairing.left_mine),
        )
        yield Part(missing, left_points(pairing))


def _whole_name(pairing: Pairing, words: list[Part]) -> Reason:
    if pairing.is_whole and all(part.is_exact_word for part in words):
        return Trait.NAME_EXACT
    if pairing.is_one_name:
        return Trait.NAME_SPELLING
    return NameSimilar(round(100 * pairing.share))


def _word_parts(pairing: Pairing, state: str, frequencies: Frequencies) -> Iterator[Part]:
    """Every word with its counterpart, in the order of the document."""
    for unit in _units(pairing):
        points = sum(pair_points(pair, pairing, state, frequencies) for pair in unit)
        yield Part(_same_word(unit, pairing), points)


def _units(pairing: Pairing) -> Iterator[tuple[WordPair, ...]]:
    """The pairs as people see them: what was taken apart to be compared is one word again."""
    rest = sorted(pairing.pairs, key=lambda pair: pair.mine)
    while rest:
        together = 2 if len(rest) > 1 and _are_one_word(rest[0], rest[1], pairing) else 1
        yield tuple(rest[:together])
        del rest[:together]


def _are_one_word(first: WordPair, second: WordPair, pairing: Pairing) -> bool:
    """Whether two pairs are ABDUL and RAHMAN of an ABDURRAHMAN, on either side."""
    if not (first.relation.is_spelling and second.relation.is_spelling):
        return False
    return (
        _are_neighbours(first.mine, second.mine)
        and _are_neighbours(first.theirs, second.theirs)
        and (first.mine[0] in dict(pairing.mine.run_together))
        | (first.theirs[0] in dict(pairing.theirs.run_together))
    )


def _are_neighbours(first: tuple[int, ...], second: tuple[int, ...]) -> bool:
    return len(first) == len(second) == 1 and second[0] == first[0] + 1


def _same_word(unit: tuple[WordPair, ...], pairing: Pairing) -> SameWord:
    first = unit[0]
    document = _text(pairing.mine, [place for pair in unit for place in pair.mine])
    listed = _text(pairing.theirs, [place for pair in unit for place in pair.theirs])
    relation = first.relation
    if len(unit) > 1:
        is_as_many = (" " in document) == (" " in listed)
        relation = WordRelation.SPELLING if is_as_many else WordRelation.JOINED
        relation = WordRelation.SAME if document == listed else relation
    return SameWord(document or first.letter, listed or first.letter, relation)


def _text(name: Name, places: Sequence[int]) -> str:
    """Words as they were written; ABDURRAHMAN as one, though it is compared as two."""
    written = dict(name.run_together)
    if len(places) > 1 and places[0] in written:
        return written[places[0]]
    return " ".join(name.words[place].plain for place in places)
