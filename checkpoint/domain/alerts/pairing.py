"""Two names word by word: which word of one is which of the other, and how it came to differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from checkpoint.domain.alerts.names import Name, Word, joined
from checkpoint.domain.alerts.word_relations import LIKENESS, NEARNESS, WordRelation, relation_of

_JOINED_DIFFERS_BY = 3
_SLIP = 2
"""Letters that a part must have more than, to be told from a slip: in A RAHMAM, A is an initial."""


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
    alone_mine: tuple[int, ...]
    alone_theirs: tuple[int, ...]
    """Places of the words that have no counterpart."""

    @property
    def left_mine(self) -> tuple[Word, ...]:
        """Words of the traveller's name without a counterpart."""
        return tuple(self.mine.words[place] for place in self.alone_mine)

    @property
    def left_theirs(self) -> tuple[Word, ...]:
        """Words of the alert's name without a counterpart."""
        return tuple(self.theirs.words[place] for place in self.alone_theirs)

    @property
    def names(self) -> tuple[Name, Name]:
        """Both."""
        return self.mine, self.theirs

    @property
    def is_whole(self) -> bool:
        """Whether every word has its counterpart."""
        return bool(self.pairs) and not (self.alone_mine or self.alone_theirs)

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
    alone_mine = _alone(mine.words, (pair.mine for pair in pairs))
    alone_theirs = _alone(theirs.words, (pair.theirs for pair in pairs))
    for letter, place in _initials(mine.letters, theirs.words, alone_theirs):
        pairs.append(WordPair((), (place,), WordRelation.INITIAL, letter))
        alone_theirs.remove(place)
    for letter, place in _initials(theirs.letters, mine.words, alone_mine):
        pairs.append(WordPair((place,), (), WordRelation.INITIAL, letter))
        alone_mine.remove(place)
    return Pairing(
        mine=mine,
        theirs=theirs,
        pairs=tuple(pairs),
        alone_mine=tuple(alone_mine),
        alone_theirs=tuple(alone_theirs),
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
    letters: Sequence[str], words: Sequence[Word], alone: Sequence[int]
) -> Sequence[tuple[str, int]]:
    """Words without a counterpart that a letter left out of the other name stands for."""
    free = list(alone)
    found = []
    for letter in letters:
        place = next((one for one in free if words[one].plain.startswith(letter)), None)
        if place is not None:
            free.remove(place)
            found.append((letter, place))
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
            if relation is None or relation is WordRelation.INITIAL:
                continue
            if relation.is_spelling:
                yield i, (j, j + 1), WordRelation.JOINED
            elif min(len(part.plain) for part in parts[j : j + 2]) > _SLIP:
                yield i, (j, j + 1), relation


def _may_be_joined(whole: Word, first: Word, second: Word) -> bool:
    """A cheap look at the lengths: folding and slips change few letters."""
    letters = len(first.canonical) + len(second.canonical)
    return abs(len(whole.canonical) - letters) <= _JOINED_DIFFERS_BY


def _alone(words: Sequence[Word], taken: Iterable[tuple[int, ...]]) -> list[int]:
    paired = {place for places in taken for place in places}
    return [place for place in range(len(words)) if place not in paired]
