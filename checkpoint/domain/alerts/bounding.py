"""What a name on file can say for a traveller at most: never too low, and cheap.

Hundreds of names are found for one traveller that share a birthday or a sound with him; a few of
them are worth being paired word by word. Every word on file is looked at once, in whatever names
it stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from checkpoint.domain.alerts.filing import FATHER
from checkpoint.domain.alerts.frequencies import Frequencies
from checkpoint.domain.alerts.name_words import IN_OTHER_TONGUES
from checkpoint.domain.alerts.names import Name, Word, spellings_of, word_of
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
        near = self._counterparts(set().union(*split.values()))
        # A letter that was left out as a title may be the beginning of one of his words.
        shared = self._initials.union(near)
        return {
            text: NOTHING_SHARED if shared.isdisjoint(words) else self._bound(words, near)
            for text, words in split.items()
        }

    def _bound(self, filed: Sequence[str], near: Mapping[str, Sequence[Counterpart]]) -> float:
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
            initials = sum(word in self._initials for word in filed)
            return points + self.most_beside_words + initials * WEIGHTS.initial
        alone = len(self._name.words) - len(best)
        single = WEIGHTS.single if count == 1 or self._name.is_single else 0.0
        if alone and strangers:
            return points + single + WEIGHTS.both_left
        return points + single + (LEAST_LOST if alone or strangers else WEIGHTS.literal)

    def _counterparts(self, filed: Iterable[str]) -> Mapping[str, Sequence[Counterpart]]:
        """Every word on file that may be one of the traveller's, and which."""
        forms = _FiledForms(filter(str.isupper, filed))
        found: dict[str, list[Counterpart]] = {}
        for place, mine in enumerate(self._name.words):
            for word in forms.like(mine):
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


class _FiledForms:
    """Words on file, by all the ways in which each may be written."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._respelled: dict[str, list[str]] = defaultdict(list)
        """By a form that is not the word's own."""
        for word in self._words:
            for form in spellings_of(word)[1:]:
                self._respelled[form].append(word)
        self._forms = self._words | self._respelled.keys()
        self._text = f"\n{_LINE.join(self._forms)}\n"
        """All forms, one in a line: text is gone through faster than many texts are."""

    def like(self, mine: Word) -> set[str]:
        """Words that may be this one or a part of it, or that it may be a part of."""
        alike = {form for one in spellings_of(mine.plain) for form in self._like(one)}
        alike |= IN_OTHER_TONGUES.get(mine.canonical, _NONE) & self._forms
        respelled = alike & self._respelled.keys()
        return alike & self._words | {word for form in respelled for word in self._respelled[form]}

    def _like(self, form: str) -> Iterator[str]:
        similarity = OSA.normalized_similarity
        near = process.extract(
            form, self._forms, scorer=similarity, score_cutoff=LEAST_LIKENESS, limit=None
        )
        yield from (like for like, _, _ in near)
        for at in range(1, len(form) + 1):
            yield from (end for end in (form[:at], form[-at:]) if end in self._forms)
        yield from self._lines_with(f"\n{form}")
        yield from self._lines_with(f"{form}\n")

    def _lines_with(self, part: str) -> Iterator[str]:
        """Forms that begin or end with another, as the line break in it says."""
        text, at = self._text, self._text.find(part)
        while at >= 0:
            line = text.rfind(_LINE, 0, at + 1) + 1
            end = text.find(_LINE, line)
            yield text[line:end]
            at = text.find(part, end)


_LINE = "\n"
_NONE: frozenset[str] = frozenset()


def _points(relation: WordRelation, worth: float) -> float:
    if relation is WordRelation.INITIAL:
        return WEIGHTS.initial
    if relation is WordRelation.FAR:
        return WEIGHTS.far
    return worth + WEIGHTS.relations.get(relation, 0.0)


def _may_be_part(one: Word, other: Word) -> bool:
    """Whether one begins or ends as the other does, and is shorter: NUR, NURHAYATI."""
    return any(
        one_form[:ends] == form[:ends] or one_form[-ends:] == form[-ends:]
        for one_form, form in ((one.plain, other.plain), (one.canonical, other.canonical))
        if len(one_form) != len(form)
        for ends in (min(_ENDS, len(one_form), len(form)),)
    )
