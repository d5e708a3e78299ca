"""What a name on file can say for a traveller at most: never too low, and cheap.

Hundreds of names are found for one traveller that share a birthday or a sound with him; a few of
them are worth being paired word by word. Every word on file is looked at once, in whatever names
it stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from checkpoint.domain.alerts.filing import FATHER
from checkpoint.domain.alerts.frequencies import Frequencies
from checkpoint.domain.alerts.name_words import IN_OTHER_TONGUES
from checkpoint.domain.alerts.names import Name, Word, word_of
from checkpoint.domain.alerts.weights import WEIGHTS
from checkpoint.domain.alerts.word_relations import WordRelation, relation_of

LEAST_LIKENESS = 0.5
"""Of the letters of two words, that one must keep to be the other's counterpart at all."""
NOTHING_SHARED = -1_000.0
LEAST_LOST = max(WEIGHTS.father_left, WEIGHTS.one_left * WEIGHTS.common_left)
"""What one word without a counterpart, or a father's name, takes away at least."""
_ENDS = 3
"""Letters at its beginning or end that a part of a word has in common with it."""


class Counterpart(NamedTuple):
    """What a word on file can be for one of the traveller's."""

    place: int
    """Of the traveller's word in his name."""
    points: float
    is_part: bool
    """Whether one may be a part of the other, and more words be joined to it."""


class NameBound:
    """One name of a traveller, against names on file."""

    def __init__(
        self, name: Name, state: str, frequencies: Frequencies, *, is_cut: bool = False
    ) -> None:
        self._name = name
        self._is_cut = is_cut
        self.worth: Mapping[Word, float] = {
            word: max(
                WEIGHTS.initial,
                WEIGHTS.word_bit * min(frequencies.bits(fold, state) for fold in word.folds),
            )
            for word in name.words
        }
        """The points that each word can give at most."""
        self._initials = frozenset(word.plain[0].lower() for word in name.words) - {FATHER}
        """As letters left out are filed."""
        self.most_beside_words = WEIGHTS.literal + WEIGHTS.single
        self.most_beside_words += WEIGHTS.initial * len(name.letters)
        self.most = self.most_beside_words + sum(self.worth[word] for word in name.words)
        """What any name can say at most."""

    def of_all(self, texts: Iterable[str]) -> Mapping[str, float]:
        """What each of these names, as they are filed, can say at most."""
        split = {text: text.split() for text in texts}
        near = self._counterparts({word for words in split.values() for word in words})
        return {text: self._bound(words, near) for text, words in split.items()}

    def _bound(self, filed: Sequence[str], near: Mapping[str, Sequence[Counterpart]]) -> float:
        # A letter that was left out as a title may be the beginning of one of his words.
        initials = sum(word in self._initials for word in filed)
        if not initials and near.keys().isdisjoint(filed):
            return NOTHING_SHARED
        best: dict[int, float] = {}
        strangers = count = 0
        may_hide_more = bool(self._name.letters)
        for word in filed:
            if not word.isupper():
                may_hide_more |= word != FATHER
                continue
            count += 1
            found = near.get(word, ())
            strangers += not found
            for place, points, is_part in found:
                may_hide_more |= is_part
                best[place] = max(points, best.get(place, LEAST_LOST))
        points = sum(best.values())
        if may_hide_more:
            return points + self.most_beside_words + initials * WEIGHTS.initial
        alone = len(self._name.words) - len(best)
        single = WEIGHTS.single if count == 1 or self._name.is_single else 0.0
        if alone and strangers:
            return points + single + WEIGHTS.both_left
        return points + single + (LEAST_LOST if alone or strangers else WEIGHTS.literal)

    def _counterparts(self, filed: Iterable[str]) -> Mapping[str, Sequence[Counterpart]]:
        """Every word on file that may be one of the traveller's, and which."""
        by_form: dict[str, list[str]] = defaultdict(list)
        for word in filed:
            if word.isupper():
                for form in _forms(word):
                    by_form[form].append(word)
        forms = list(by_form)
        found: dict[str, list[Counterpart]] = {}
        for place, mine in enumerate(self._name.words):
            alike = {word for form in self._alike(mine, forms) for word in by_form[form]}
            for word in alike:
                counterpart = self._counterpart(place, mine, word_of(word))
                if counterpart is not None:
                    found.setdefault(word, []).append(counterpart)
        return found

    def _counterpart(self, place: int, mine: Word, other: Word) -> Counterpart | None:
        worth = self.worth[mine]
        relation = relation_of(mine, other, is_cut=self._is_cut)
        is_sure = relation is WordRelation.INITIAL or (relation and relation.is_spelling)
        if not is_sure and _may_be_part(mine, other):
            return Counterpart(place, worth, is_part=True)
        if relation is None:
            return None
        return Counterpart(place, _points(relation, worth), is_part=False)

    def _alike(self, mine: Word, filed: Sequence[str]) -> Iterator[str]:
        for form in _forms(mine.plain):
            near = process.extract(
                form,
                filed,
                scorer=OSA.normalized_similarity,
                score_cutoff=LEAST_LIKENESS,
                limit=None,
            )
            yield from (word for word, _, _ in near)
            yield from (word for word in filed if form in word or word in form)
        first = mine.plain[0]
        if mine.is_initial:
            yield from (word for word in filed if word[0] == first)
        else:
            yield from (word for word in filed if word == first)
        if self._is_cut:
            yield from (word for word in filed if word.startswith(mine.plain))
        tongues = IN_OTHER_TONGUES.get(mine.canonical)
        if tongues:
            yield from (word for word in filed if word in tongues)


def _points(relation: WordRelation, worth: float) -> float:
    if relation is WordRelation.INITIAL:
        return WEIGHTS.initial
    if relation is WordRelation.FAR:
        return WEIGHTS.far
    return worth + WEIGHTS.relations.get(relation, 0.0)


@lru_cache(maxsize=1 << 15)
def _forms(word: str) -> tuple[str, ...]:
    """How a word may be written, as far as it must be looked at to see a likeness."""
    known = word_of(word)
    return tuple(dict.fromkeys((word, known.canonical, *sorted(known.folds))))


def _may_be_part(one: Word, other: Word) -> bool:
    """Whether one begins or ends as the other does, and is shorter: NUR, NURHAYATI."""
    return any(
        one_form[:ends] == form[:ends] or one_form[-ends:] == form[-ends:]
        for one_form, form in ((one.plain, other.plain), (one.canonical, other.canonical))
        if len(one_form) != len(form)
        for ends in (min(_ENDS, len(one_form), len(form)),)
    )
