"""How one word of a name is another's, and how it came to differ."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import OSA, JaroWinkler

from checkpoint.domain.alerts.name_words import ROMANISATIONS
from checkpoint.domain.alerts.names import Word, is_old_spelling, word_of


class WordRelation(StrEnum):
    """How one word of a name is another's, the nearest first."""

    SAME = "same"
    SHORTENED = "shortened"
    """An abbreviation: MOHD, MUHAMMAD."""
    OLD_SPELLING = "old_spelling"
    """One is spelled as before 1972: SOEKARNO, SUKARNO."""
    SPELLING = "spelling"
    """Letters written for one another, or another office's writing: BUDHI, BUDI; OMAR, UMAR."""
    JOINED = "joined"
    """One word here is two there: NURHAYATI, NUR HAYATI."""
    SOUND = "sound"
    TRUNCATED = "truncated"
    """The document had no room for all of it."""
    ONE_EDIT = "one_edit"
    ROMANISED = "romanised"
    """One name in two tongues: TAN and CHEN, FRANCISCO and FRANSISKUS."""
    INITIAL = "initial"
    TWO_EDITS = "two_edits"
    FAR = "far"
    """More letters differ than a slip is sure to change: MARIA, MSRKA. No sign that it is another
    word either."""

    @property
    def is_spelling(self) -> bool:
        """Whether both are one word, however it is written."""
        return self in _SPELLINGS


_SPELLINGS = frozenset(
    {
        WordRelation.SAME,
        WordRelation.SHORTENED,
        WordRelation.OLD_SPELLING,
        WordRelation.SPELLING,
        WordRelation.JOINED,
    }
)
LIKENESS = {
    WordRelation.SAME: 1.0,
    WordRelation.SHORTENED: 0.97,
    WordRelation.OLD_SPELLING: 0.95,
    WordRelation.SPELLING: 0.95,
    WordRelation.JOINED: 0.95,
    WordRelation.SOUND: 0.9,
    WordRelation.TRUNCATED: 0.85,
    WordRelation.ONE_EDIT: 0.85,
    WordRelation.ROMANISED: 0.8,
    WordRelation.INITIAL: 0.7,
    WordRelation.TWO_EDITS: 0.75,
    WordRelation.FAR: 0.5,
}
"""How alike two words so related look, for the share that is shown."""
NEARNESS = {relation: place for place, relation in enumerate(WordRelation)}
"""The place of each in the order in which words are paired."""

_VOWELS = frozenset("AEIOU")
_MOST_EDITS = 2
_ONE_EDIT_FROM = 3
"""Letters the shorter word needs before one edit is taken for a slip: ALI and ADI are names."""
_TWO_EDITS_FROM = 6
_FAR_FROM = 4
_SOUND_LIKENESS = 0.85
"""Two words of one skeleton must also look alike (Jaro-Winkler): HARTONO is not HERTINA."""
_LONGEST_SHORTENED, _SHORTENED_BY = 4, 2
"""Letters of an abbreviation (MUHD, ABD, ST), and by how many it is shorter at least."""
_PREFIX_FROM = 2
"""Letters that must be left of a word the document had no room for."""


def relation_of(one: Word, other: Word, *, is_cut: bool = False) -> WordRelation | None:
    """How two words are one; None where they are two words. ``is_cut``: the first may be."""
    relation = _relation(one.plain, other.plain)
    if relation is None and is_cut and len(one.plain) >= _PREFIX_FROM:
        return WordRelation.TRUNCATED if other.plain.startswith(one.plain) else None
    return relation


@lru_cache(maxsize=1 << 15)
def _relation(plain: str, other_plain: str) -> WordRelation | None:
    if plain == other_plain:
        return WordRelation.SAME
    one, other = word_of(plain), word_of(other_plain)
    if one.canonical == other.canonical or not one.folds.isdisjoint(other.folds):
        return _spelling(plain, other_plain)
    if (one.is_initial or other.is_initial) and plain[0] == other_plain[0]:
        return WordRelation.INITIAL
    return _slip(one, other)


def _spelling(one: str, other: str) -> WordRelation:
    """How two writings of one word differ."""
    shorter, longer = sorted((one, other), key=len)
    is_cut = len(shorter) <= _LONGEST_SHORTENED and len(longer) - len(shorter) >= _SHORTENED_BY
    if is_cut or _VOWELS.isdisjoint(shorter):
        return WordRelation.SHORTENED
    is_old = is_old_spelling(one) != is_old_spelling(other)
    return WordRelation.OLD_SPELLING if is_old else WordRelation.SPELLING


def _slip(one: Word, other: Word) -> WordRelation | None:
    if not ROMANISATIONS.get(one.canonical, _NONE).isdisjoint(
        ROMANISATIONS.get(other.canonical, _NONE)
    ):
        return WordRelation.ROMANISED
    slip = _heard_or_typed(one, other)
    if not (one.is_common and other.is_common):
        return slip
    # RAHMAN and RAHMAT, PUTRA and PUTRI: rather two names of many bearers than a slip.
    return WordRelation.FAR if slip in _SLIGHT else None


def _heard_or_typed(one: Word, other: Word) -> WordRelation | None:
    mine, theirs = len(one.canonical), len(other.canonical)
    shorter = min(mine, theirs)
    is_same_sound = not one.sounds.isdisjoint(other.sounds)
    if shorter < _ONE_EDIT_FROM or not (is_same_sound or abs(mine - theirs) <= _MOST_EDITS):
        return None
    if is_same_sound and (_look_alike(one, other) or _is_bare(one) or _is_bare(other)):
        return WordRelation.SOUND
    edits = _edits(one, other)
    if edits == 1:
        return WordRelation.ONE_EDIT
    if edits > _MOST_EDITS or shorter < _FAR_FROM:
        return None
    return WordRelation.TWO_EDITS if shorter >= _TWO_EDITS_FROM else WordRelation.FAR


def _edits(one: Word, other: Word) -> int:
    """Letters by which two words differ, up to one more than is looked at.

    As they were written too: ROCMHMAN is a slip of ROCHMAN, and far from its RAHMAN.
    """
    written = {
        (one.canonical, other.canonical),
        (one.plain, other.plain),
        *product(one.folds, other.folds),
    }
    return min(OSA.distance(a, b, score_cutoff=_MOST_EDITS) for a, b in written)


_SLIGHT = frozenset({WordRelation.SOUND, WordRelation.ONE_EDIT})
_NONE: frozenset[int] = frozenset()


def _is_bare(word: Word) -> bool:
    """Whether it has consonants alone, as Arabic writes it."""
    return len(word.plain) >= _ONE_EDIT_FROM and _VOWELS.isdisjoint(word.plain)


def _look_alike(one: Word, other: Word) -> bool:
    return JaroWinkler.similarity(one.canonical, other.canonical) >= _SOUND_LIKENESS
