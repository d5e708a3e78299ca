"""How like two names are: word by word, in whatever order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import product

from rapidfuzz.distance import OSA, JaroWinkler

from checkpoint.domain.alerts.names import Name, Word, joined

SAME_WORD = 1.0
SAME_CANONICAL = 0.97
"""An abbreviation or another office's spelling."""
SAME_FOLD = 0.95
"""Letters written for one another, or two words written as one."""
ONE_EDIT = 0.85
SAME_SOUND = 0.85
TRUNCATED = 0.85
TWO_EDITS = 0.75
INITIAL = 0.70
SHORT_EDIT = 0.60
"""One edit in a short word: ALI and ADI are two names, and yet may be one mistyped."""

_MOST_EDITS = 2
_ANY_EDIT_FROM = 3
_ONE_EDIT_FROM = 4
"""Letters a word needs before one edit is taken for a slip."""
_TWO_EDITS_FROM = 7
_SOUND_LIKENESS = 0.85
"""Two words of one skeleton must also look alike (Jaro-Winkler): HARTONO is not HERTINA."""
_JOINED_DIFFERS_BY = 3
_PREFIX_FROM = 2
"""Letters that must be left of a word the document had no room for."""


class NameGrade(IntEnum):
    """What two names have in common, the least first."""

    NONE = 0
    COMMON_WORD = 1
    """One word that many bear, the other words being on one side only."""
    FRAGMENT = 2
    """One telling word, the other words being on one side only."""
    LOOSE = 3
    """Two words or more agree, but one on each side does not or hardly; or common words only."""
    PART = 4
    """Every word of one name is in the other, which has more: two at least."""
    SIMILAR = 5
    """Every word has its counterpart, some but alike."""
    SPELLING = 6
    """The same words, some shortened or spelled otherwise."""
    EXACT = 7
    """The same words, letter for letter."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What came of holding a document's name against a list's."""

    grade: NameGrade
    share: float
    """Of the letters of both names, how much has a counterpart: 0 to 1."""
    is_single: bool
    """One word was all there was to compare."""
    is_order_changed: bool
    not_on_document: tuple[str, ...]
    """Words the list has and the document lacks."""
    not_on_list: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    mine: tuple[int, ...]
    theirs: tuple[int, ...]
    """Places of the words in their names; two where two are written as one."""
    likeness: float
    is_telling: bool


def liken(mine: Name, theirs: Name, *, is_truncated: bool = False) -> Likeness:
    """Hold the traveller's name against one of an alert.

    The likest words are paired first, then what is left is tried as words run together.
    ``is_truncated``: words of the traveller's name may be beginnings only, for a document that
    lacks room may cut any of them (Doc 9303-4 §4.2.3).
    """
    pairs = _pair_words(mine, theirs, is_truncated=is_truncated)
    pairs += _pair_joined(mine.words, theirs.words, pairs)
    left_mine = _left(mine.words, {place for pair in pairs for place in pair.mine})
    left_theirs = _left(theirs.words, {place for pair in pairs for place in pair.theirs})
    places = [pair.theirs for pair in sorted(pairs, key=lambda pair: pair.mine)]
    return Likeness(
        grade=_grade(pairs, len(left_mine), len(left_theirs)),
        share=_share(mine.words, theirs.words, pairs),
        is_single=min(len(mine.words), len(theirs.words)) == 1,
        is_order_changed=places != sorted(places),
        not_on_document=tuple(word.plain for word in left_theirs),
        not_on_list=tuple(word.plain for word in left_mine),
    )


def _pair_words(mine: Name, theirs: Name, *, is_truncated: bool) -> list[_Pair]:
    alike = [
        (likeness, i, j)
        for (i, one), (j, other) in product(enumerate(mine.words), enumerate(theirs.words))
        if (likeness := _word_likeness(one, other, is_cut=is_truncated))
    ]
    alike.sort(key=lambda found: (-found[0], abs(found[1] - found[2])))
    pairs: list[_Pair] = []
    taken_mine: set[int] = set()
    taken_theirs: set[int] = set()
    for likeness, i, j in alike:
        if i in taken_mine or j in taken_theirs:
            continue
        taken_mine.add(i)
        taken_theirs.add(j)
        is_telling = likeness > INITIAL and not mine.words[i].is_common
        pairs.append(_Pair((i,), (j,), likeness, is_telling))
    return pairs


def _word_likeness(one: Word, other: Word, *, is_cut: bool) -> float:
    """How like two words are; 0 where they are two words."""
    if one.plain == other.plain:
        return SAME_WORD
    if one.canonical == other.canonical:
        return SAME_CANONICAL
    if not one.folds.isdisjoint(other.folds):
        return SAME_FOLD
    return max(_slip_likeness(one, other), _shortened_likeness(one, other, is_cut=is_cut))


def _slip_likeness(one: Word, other: Word) -> float:
    mine, theirs = len(one.canonical), len(other.canonical)
    shorter = min(mine, theirs)
    is_same_sound = not one.sounds.isdisjoint(other.sounds)
    if shorter < _ANY_EDIT_FROM or not (is_same_sound or abs(mine - theirs) <= _MOST_EDITS):
        return 0.0
    edits = OSA.distance(one.canonical, other.canonical, score_cutoff=_MOST_EDITS)
    if edits == 1:
        return ONE_EDIT if shorter >= _ONE_EDIT_FROM else SHORT_EDIT
    if is_same_sound and _look_alike(one, other):
        return SAME_SOUND
    return TWO_EDITS if edits <= _MOST_EDITS and shorter >= _TWO_EDITS_FROM else 0.0


def _look_alike(one: Word, other: Word) -> bool:
    return JaroWinkler.similarity(one.canonical, other.canonical) >= _SOUND_LIKENESS


def _shortened_likeness(one: Word, other: Word, *, is_cut: bool) -> float:
    if is_cut and len(one.plain) >= _PREFIX_FROM and other.plain.startswith(one.plain):
        return TRUNCATED
    if (one.is_initial or other.is_initial) and one.plain[0] == other.plain[0]:
        return INITIAL
    return 0.0


def _pair_joined(
    mine: Sequence[Word], theirs: Sequence[Word], pairs: Sequence[_Pair]
) -> list[_Pair]:
    """Pair one word with two neighbours that are the same letters: NURHAYATI, NUR HAYATI."""
    free_mine = set(range(len(mine))) - {place for pair in pairs for place in pair.mine}
    free_theirs = set(range(len(theirs))) - {place for pair in pairs for place in pair.theirs}
    found = [
        _Pair((i,), places, likeness, is_telling=True)
        for i, places, likeness in _joins(mine, free_mine, theirs, free_theirs)
    ] or [
        _Pair(places, (j,), likeness, is_telling=True)
        for j, places, likeness in _joins(theirs, free_theirs, mine, free_mine)
    ]
    return found[:1]


def _joins(
    whole: Sequence[Word], free_whole: set[int], parts: Sequence[Word], free_parts: set[int]
) -> Iterator[tuple[int, tuple[int, int], float]]:
    for i, j in product(sorted(free_whole), sorted(free_parts)):
        if j + 1 in free_parts and _may_be_joined(whole[i], parts[j], parts[j + 1]):
            as_one = joined(parts[j : j + 2])
            if not whole[i].folds.isdisjoint(as_one.folds):
                yield i, (j, j + 1), SAME_FOLD
            elif _slip_likeness(whole[i], as_one) > INITIAL:
                yield i, (j, j + 1), ONE_EDIT


def _may_be_joined(whole: Word, first: Word, second: Word) -> bool:
    """A cheap look at the lengths: folding and slips change few letters."""
    letters = len(first.canonical) + len(second.canonical)
    return abs(len(whole.canonical) - letters) <= _JOINED_DIFFERS_BY


def _left(words: Sequence[Word], taken: set[int]) -> tuple[Word, ...]:
    return tuple(word for place, word in enumerate(words) if place not in taken)


def _grade(pairs: Sequence[_Pair], left_mine: int, left_theirs: int) -> NameGrade:
    if not any(pair.likeness > INITIAL for pair in pairs):
        return NameGrade.NONE
    least = min(pair.likeness for pair in pairs)
    is_one_word = sum(max(len(pair.mine), len(pair.theirs)) for pair in pairs) == 1
    if not left_mine and not left_theirs:
        return NameGrade.LOOSE if is_one_word and least < ONE_EDIT else _whole_grade(least)
    is_one_sided = not (left_mine and left_theirs)
    is_telling = any(pair.is_telling for pair in pairs)
    if is_one_word:
        fragment = NameGrade.FRAGMENT if is_telling else NameGrade.COMMON_WORD
        return fragment if is_one_sided else NameGrade.NONE
    if is_one_sided and is_telling and least >= INITIAL:
        return NameGrade.PART
    return NameGrade.LOOSE if min(left_mine, left_theirs) <= 1 else NameGrade.NONE


def _whole_grade(least: float) -> NameGrade:
    bounds = (
        (SAME_WORD, NameGrade.EXACT),
        (SAME_FOLD, NameGrade.SPELLING),
        (INITIAL, NameGrade.SIMILAR),
        (SHORT_EDIT, NameGrade.LOOSE),
    )
    return next(grade for bound, grade in bounds if least >= bound)


def _share(mine: Sequence[Word], theirs: Sequence[Word], pairs: Sequence[_Pair]) -> float:
    letters = sum(len(word.canonical) for word in (*mine, *theirs))
    paired = sum(
        pair.likeness
        * (
            sum(len(mine[place].canonical) for place in pair.mine)
            + sum(len(theirs[place].canonical) for place in pair.theirs)
        )
        for pair in pairs
    )
    return paired / letters
