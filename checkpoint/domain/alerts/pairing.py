"""Two names word by word: which word of one is which of the other, and how it came to differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from checkpoint.domain.alerts.names import Name, Word, joined
from checkpoint.domain.alerts.word_relations import LIKENESS, NEARNESS, WordRelation, relation_of

_JOINED_DIFFERS_BY = 3


@dataclass(frozen=True, slots=True)
class WordPair:
    """A word of one name and its counterpart."""

    mine: tuple[int, ...]
    theirs: tuple[int, ...]
    """Places of the words in their names; two where two are written as one, and none where a
    letter stands for the other, which may also be a title (H, R) and is no word of its name."""
    relation: WordRelation
    letter: str = ""
    """The one that stands for the other, where it is no word of its name."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """The words of two names, paired as far as they can be."""

    mine: Name
    theirs: Name
    pairs: tuple[WordPair, ...]
    left_mine: tuple[Word, ...]
    left_theirs: tuple[Word, ...]

    @property
    def names(self) -> tuple[Name, Name]:
        """Both."""
        return self.mine, self.theirs

    @property
    def is_whole(self) -> bool:
        """Whether every word has its counterpart."""
        return bool(self.pairs) and not (self.left_mine or self.left_theirs)

    @property
    def is_of_one_word(self) -> bool:
        """Whether one of the names is a single word."""
        return self.mine.is_single or self.theirs.is_single

    @property
    def is_one_name(self) -> bool:
        """Whether both are one name, however each word is spelled and in whatever order."""
        return self.is_whole and all(pair.relation.is_spelling for pair in self.pairs)

    @property
    def is_literal(self) -> bool:
        """Whether both are one name letter for letter."""
        return self.is_whole and all(pair.relation is WordRelation.SAME for pair in self.pairs)

    @property
    def share(self) -> float:
        """Of the letters of both names, how much has a counterpart: 0 to 1."""
        letters = sum(len(word.canonical) for word in (*self.mine.words, *self.theirs.words))
        paired = sum(
            LIKENESS[pair.relation]
            * (
                sum(len(self.mine.words[place].canonical) for place in pair.mine)
                + sum(len(self.theirs.words[place].canonical) for place in pair.theirs)
            )
            for pair in self.pairs
        )
        return paired / letters if letters else 0.0

    @property
    def is_order_changed(self) -> bool:
        """Whether the words stand in another order."""
        places = [pair.theirs for pair in sorted(self.pairs, key=lambda pair: pair.mine)]
        return places != sorted(places)


def pair_names(mine: Name, theirs: Name, *, is_truncated: bool = False) -> Pairing:
    """Pair the words of a traveller's name with those of an alert's, in whatever order.

    The nearest words are paired first, then what is left is tried as words run together.
    ``is_truncated``: words of the traveller's name may be beginnings only, for a document that
    lacks room may cut any of them (Doc 9303-4 §4.2.3).
    """
    related = _related(mine.words, theirs.words, is_truncated=is_truncated)
    pairs = _nearest((one for one in related if one[-1].is_spelling), [])
    if len(pairs) < max(len(mine.words), len(theirs.words)):
        # Before slips: of LIANGCHEGUO, CHEGUO is a part and no slip.
        pairs += _pair_joined(mine.words, theirs.words, pairs)
        pairs = _nearest(related, pairs)
    left_mine = _left(mine.words, {place for pair in pairs for place in pair.mine})
    left_theirs = _left(theirs.words, {place for pair in pairs for place in pair.theirs})
    pairs += _initials(mine.letters, theirs.words, left_theirs, is_mine=False)
    pairs += _initials(theirs.letters, mine.words, left_mine, is_mine=True)
    return Pairing(
        mine=mine,
        theirs=theirs,
        pairs=tuple(pairs),
        left_mine=_left(mine.words, {place for pair in pairs for place in pair.mine}),
        left_theirs=_left(theirs.words, {place for pair in pairs for place in pair.theirs}),
    )


_Related: TypeAlias = tuple[int, int, int, int, WordRelation]
"""How near, how far apart, both places, and how."""


def _related(
    mine: Sequence[Word], theirs: Sequence[Word], *, is_truncated: bool
) -> Sequence[_Related]:
    """Words that may be one, the nearest first."""
    return sorted(
        (NEARNESS[relation], abs(i - j), i, j, relation)
        for (i, one), (j, other) in product(enumerate(mine), enumerate(theirs))
        if (relation := relation_of(one, other, is_cut=is_truncated))
    )


def _nearest(related: Iterable[_Related], pairs: Sequence[WordPair]) -> list[WordPair]:
    """The pairs there are, and every further one of words that are still free."""
    found = list(pairs)
    taken_mine = {place for pair in pairs for place in pair.mine}
    taken_theirs = {place for pair in pairs for place in pair.theirs}
    for _, _, i, j, relation in related:
        if i not in taken_mine and j not in taken_theirs:
            taken_mine.add(i)
            taken_theirs.add(j)
            found.append(WordPair((i,), (j,), relation))
    return found


def _initials(
    letters: Sequence[str], words: Sequence[Word], left: Sequence[Word], *, is_mine: bool
) -> list[WordPair]:
    """Words without a counterpart that a letter left out of the other name stands for."""
    free = list(left)
    found = []
    for letter in letters:
        word = next((one for one in free if one.plain.startswith(letter)), None)
        if word is not None:
            free.remove(word)
            place = (words.index(word),)
            mine, theirs = (place, ()) if is_mine else ((), place)
            found.append(WordPair(mine, theirs, WordRelation.INITIAL, letter))
    return found


def _pair_joined(
    mine: Sequence[Word], theirs: Sequence[Word], pairs: Sequence[WordPair]
) -> list[WordPair]:
    """Pair one word with two neighbours that are the same letters: NURHAYATI, NUR HAYATI."""
    free_mine = set(range(len(mine))) - {place for pair in pairs for place in pair.mine}
    free_theirs = set(range(len(theirs))) - {place for pair in pairs for place in pair.theirs}
    for i, places, relation in _joins(mine, free_mine, theirs, free_theirs):
        return [WordPair((i,), places, relation)]
    for j, places, relation in _joins(theirs, free_theirs, mine, free_mine):
        return [WordPair(places, (j,), relation)]
    return []


def _joins(
    whole: Sequence[Word], free_whole: set[int], parts: Sequence[Word], free_parts: set[int]
) -> Iterator[tuple[int, tuple[int, int], WordRelation]]:
    for i, j in product(sorted(free_whole), sorted(free_parts)):
        if j + 1 in free_parts and _may_be_joined(whole[i], parts[j], parts[j + 1]):
            relation = relation_of(whole[i], joined(parts[j : j + 2]))
            if relation is not None and relation is not WordRelation.INITIAL:
                yield i, (j, j + 1), WordRelation.JOINED if relation.is_spelling else relation


def _may_be_joined(whole: Word, first: Word, second: Word) -> bool:
    """A cheap look at the lengths: folding and slips change few letters."""
    letters = len(first.canonical) + len(second.canonical)
    return abs(len(whole.canonical) - letters) <= _JOINED_DIFFERS_BY


def _left(words: Sequence[Word], taken: set[int]) -> tuple[Word, ...]:
    return tuple(word for place, word in enumerate(words) if place not in taken)
