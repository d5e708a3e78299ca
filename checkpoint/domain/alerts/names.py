"""Names brought into a form in which two writings of one name look alike.

Each word goes through three forms, each coarser than the one before:

* *canonical*: the word it is short for or another office's spelling of (MOHD: MUHAMMAD);
* *folds*: letters written for one another (SOEHARTO, SUHARTO), by the rules of old and new
  spelling; ``CH`` is read both ways (ACHMAD, CHANDRA);
* *sounds*: the skeleton of consonants an ear keeps (the key by which candidates are found).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from operator import itemgetter

from anyascii import anyascii

from checkpoint.domain.alerts.name_words import (
    ABDUL_BEGINNINGS,
    ABDUL_WHOLE,
    ABDULLAH_BEGINNINGS,
    CANONICAL,
    CHILD_OF,
    COMMON,
    DOUBTFUL_TITLES,
    FOLDS,
    OLD_SPELLING,
    SOUNDS,
    SPLIT,
    SPLIT_PARTICLES,
    TAIL_TITLES,
    WEAK,
)
from checkpoint.domain.documents.mrz.transliteration import NATIONAL_CHARACTERS

_MRZ_LETTERS = str.maketrans(dict(NATIONAL_CHARACTERS))
_PLAIN_LETTERS = str.maketrans(
    {
        letter: written
        for letter, written in NATIONAL_CHARACTERS.items()
        if not unicodedata.decomposition(letter)
    }
    | {"Ø": "O"}
)
"""As a typist without these letters writes them: Ü loses its dots, Æ is still AE."""

_VOWELS = frozenset("AIU")
_WITHOUT_VOWELS = str.maketrans("", "", "AIU")
_VOWEL_SIGNS = frozenset("AEIOU")
_BEFORE_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Between two syllables that a Chinese name was written with as one."""
_FEW_CONSONANTS = 2
"""A skeleton this short would be shared by too many names; it keeps its vowels."""

_OMITTED = re.compile(r"['‘’ʼʻ`´]")  # noqa: RUF001 - the marks people type for an apostrophe
_MISREAD_LETTERS = re.compile(r"(?<=[A-Z])[0158](?=[A-Z])|(?<=[A-Z])0|0(?=[A-Z])")
"""Digits within a word that were read for letters, and a nought at either end of it."""
_LETTERS = str.maketrans("0158", "OISB")
_WORD = re.compile(r"[A-Z]+")
_DOUBLED = re.compile(r"(.)\1+")
_ITS_LETTER: Callable[[re.Match[str]], str] = itemgetter(1)
"""What is written for it; a template would be parsed anew for each word."""
_OLD_SPELLING_MARK = re.compile("OE|DJ|TJ|NJ|SJ")
_MOST_WORDS = 12
"""No more are compared: a longer text in a list's name column is no name."""
_A_REST = 3
"""Letters that must follow ABDUL for the rest to be a word of its own."""
_MAY_BE_SPLIT = (*ABDULLAH_BEGINNINGS, *ABDUL_BEGINNINGS)
_TITLE_ENDS = frozenset(title[at:] for title in TAIL_TITLES for at in range(len(title)))
"""What the last piece of a title may be; nearly all names end with none."""


NO_FATHER = 1_000
"""Beyond every word."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name."""

    plain: str
    """As written, in capitals without marks."""
    canonical: str
    folds: frozenset[str]
    sounds: frozenset[str]
    is_common: bool
    """So many people bear it that it alone tells nobody from another."""

    @property
    def is_initial(self) -> bool:
        """Whether it is a single letter."""
        return len(self.plain) == 1


@dataclass(frozen=True)  # without slots, so that the sounds are worked out once and only if asked
class Name:
    """A name as it is compared: the words that count, in their order."""

    words: tuple[Word, ...]
    letters: tuple[str, ...] = ()
    """Single letters that were left out as titles or particles, and may be initials (H, R, I)."""
    run_together: tuple[tuple[int, str], ...] = ()
    """Of words that were written as one: the place of the first, and how it stood."""
    father_from: int = NO_FATHER
    """The place of the first word behind BIN or A/L, from which on it is the father's name."""

    @cached_property
    def sounds(self) -> frozenset[str]:
        """Of every word, and of every two neighbours written as one (NUR HAYATI, NURHAYATI)."""
        # Of neighbours nothing else is asked: a word of each pair would crowd out real words.
        neighbours = (sounds_of(one.canonical + two.canonical) for one, two in pairwise(self.words))
        return frozenset().union(*(word.sounds for word in self.words), *neighbours)

    @property
    def is_single(self) -> bool:
        """Whether one word is all there is to compare: SUKARNO, SLAMET (a mononym)."""
        return len(self.words) == 1


@lru_cache(maxsize=1 << 14)
def readings(text: str) -> tuple[Name, ...]:
    """A name in each way its letters can be written in A to Z; most have one.

    Ü is UE in a machine-readable zone and U under a typist's hand. A name of another script is
    romanised; what has no letters at all has no reading, and cannot be compared.
    """
    names = map(_name_of, _in_capitals(text))
    return tuple(name for name in names if name.words)


def plain_words(text: str) -> tuple[tuple[str, ...], ...]:
    """Every word of a name, titles too, in each way its letters can be written in A to Z."""
    ways = (tuple(_WORD.findall(spelling)) for spelling in _in_capitals(text))
    return tuple(words for words in dict.fromkeys(ways) if words)


def _in_capitals(text: str) -> Iterable[str]:
    if text.isascii():  # as nearly all are: nothing of what follows would change them
        return (_without_misread(_OMITTED.sub("", text).upper()),)
    plain = unicodedata.normalize("NFC", text).upper()
    if _has_other_script(plain):
        return (_romanised(text),)
    return dict.fromkeys(
        _bare(plain.translate(letters)) for letters in (_MRZ_LETTERS, _PLAIN_LETTERS)
    )


def _has_other_script(text: str) -> bool:
    letters = (mark for mark in text if mark.isalpha())
    return any(not unicodedata.name(mark, "LATIN").startswith("LATIN") for mark in letters)


def _romanised(text: str) -> str:
    """A name of another script in Latin letters; Arabic comes without its short vowels."""
    latin = _BEFORE_CAPITAL.sub(" ", anyascii(text))
    return " ".join(_without_article(word) for word in _bare(latin).split())


def _without_article(word: str) -> str:
    """AL before an Arabic word is an L before its consonants."""
    is_arabic = len(word) > _A_REST and _VOWEL_SIGNS.isdisjoint(word)
    return word[1:] if is_arabic and word.startswith("L") else word


def place_words(text: str) -> frozenset[str]:
    """A place brought into the same letters, as a set of words."""
    if not text:
        return frozenset()
    plain = _bare(unicodedata.normalize("NFC", text).upper().translate(_PLAIN_LETTERS))
    return frozenset(min(word_of(word).folds) for word in _WORD.findall(plain))


def joined(words: Iterable[Word]) -> Word:
    """Words written as one."""
    return word_of("".join(word.canonical for word in words))


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", _OMITTED.sub("", text))
    plain = "".join(mark for mark in decomposed if not unicodedata.combining(mark)).upper()
    return _without_misread(plain)


def _without_misread(plain: str) -> str:
    return _MISREAD_LETTERS.sub(lambda digit: digit.group().translate(_LETTERS), plain)


def _name_of(text: str) -> Name:
    written = tuple(_WORD.findall(text))
    kept, father_at = _without_weak(written)
    words: list[str] = []
    run_together: list[tuple[int, str]] = []
    father_from = NO_FATHER
    for position, word in (kept or dict(enumerate(written))).items():
        if kept and father_at < position and words:
            father_from = min(father_from, len(words))
        parts = _split(word)
        if len(parts) > 1:
            run_together.append((len(words), word))
        words += parts
    letters = [one for at, one in enumerate(written) if kept and len(one) == 1 and at not in kept]
    return Name(
        words=tuple(map(word_of, words[:_MOST_WORDS])),
        letters=tuple(letters[:_MOST_WORDS]),
        run_together=tuple(run_together),
        father_from=father_from,
    )


def _without_weak(written: tuple[str, ...]) -> tuple[Mapping[int, str], int]:
    """By their places, the words people are told apart by; and where BIN stands, or A/L."""
    words = written[: _end_of_name(written)]
    pairs = [at for at, pair in enumerate(pairwise(words)) if pair in SPLIT_PARTICLES]
    weak = {at + offset for at in pairs for offset in (0, 1)}
    weak |= {at for at, word in enumerate(words) if word in WEAK}
    child_of = [*pairs, *(at for at, word in enumerate(words) if word in CHILD_OF)]
    kept = {at: word for at, word in enumerate(words) if at not in weak}
    return kept, min(child_of, default=NO_FATHER)


def _end_of_name(words: tuple[str, ...]) -> int:
    """Where the degrees behind a name begin, which may be written in pieces (S.H., M.Si)."""
    end = len(words)
    while end and words[end - 1] in _TITLE_ENDS:
        title = next((n for n in (3, 2, 1) if _is_title(words[max(end - n, 0) : end], end)), 0)
        if not title:
            break
        end -= title
    return end


def _is_title(pieces: tuple[str, ...], end: int) -> bool:
    title = "".join(pieces)
    before = end - len(pieces)
    return title in TAIL_TITLES and before >= (2 if title in DOUBTFUL_TITLES else 1)


def _split(word: str) -> tuple[str, ...]:
    """Part what is as often written apart: ABDURRAHMAN is ABDUL RAHMAN, ABDULLAH is one word."""
    if word in ABDUL_WHOLE:
        return (word,)
    for beginning in _MAY_BE_SPLIT if word.startswith(_MAY_BE_SPLIT) else ():
        rest = word.removeprefix(beginning)
        if rest != word and len(rest) >= _A_REST:
            return ("ABDULLAH" if beginning in ABDULLAH_BEGINNINGS else "ABDUL"), rest
    return SPLIT.get(word, (word,))


@lru_cache(maxsize=1 << 15)
def word_of(plain: str) -> Word:
    """One word of capitals as it is compared."""
    canonical = CANONICAL.get(plain, plain)
    folds = frozenset(_folds(canonical))
    return Word(
        plain=plain,
        canonical=canonical,
        folds=folds,
        sounds=frozenset(map(_sound, folds)),
        is_common=not folds.isdisjoint(COMMON_FOLDS),
    )


@lru_cache(maxsize=1 << 16)
def spellings_of(plain: str) -> tuple[str, ...]:
    """How one word of capitals may be written, itself first."""
    canonical = CANONICAL.get(plain, plain)
    return tuple(dict.fromkeys((plain, canonical, *_folds(canonical))))


def sounds_of(plain: str) -> frozenset[str]:
    """The sounds of one word of capitals, where nothing else of it is asked."""
    return frozenset(map(_sound, _folds(CANONICAL.get(plain, plain))))


def _folds(word: str) -> Iterator[str]:
    for modern in _modern(word):
        if "CH" in modern:
            letters = modern.replace("CHR", "KR")
            yield _folded(letters.replace("CH", "C"))
            yield _folded(letters.replace("CH", "H"))
        else:
            yield _folded(modern)


def _folded(letters: str) -> str:
    for before, after in FOLDS:
        if before in letters:
            letters = letters.replace(before, after)
    letters = _single(letters)
    return _with_plain_end(letters) or letters


def _single(letters: str) -> str:
    """Double letters written once."""
    return _DOUBLED.sub(_ITS_LETTER, letters)


def _modern(word: str) -> Iterator[str]:
    """Bring the old spelling into the new; beside another sign of age a bare J may be a Y.

    It need not be: people changed one letter of their name and kept another (SOEJONO).
    """
    if not _OLD_SPELLING_MARK.search(word):
        yield word
        return
    for before, after in OLD_SPELLING:
        word = word.replace(before, after)
    yield re.sub("J(?!_)", "Y", word).replace("_", "")
    yield word.replace("_", "")


def is_old_spelling(word: str) -> bool:
    """Whether it bears a sign of the spelling before 1972, or one that looks like it."""
    return _OLD_SPELLING_MARK.search(word) is not None


def _with_plain_end(word: str) -> str:
    """A last H is not heard, a last D sounds as T."""
    word = word.removesuffix("H")
    return f"{word[:-1]}T" if word.endswith("D") else word


def _sound(fold: str) -> str:
    """The consonants that are heard, and the vowel a word begins with."""
    letters = fold.translate(SOUNDS)
    first, rest = letters[:1], letters[1:].replace("H", "")
    consonants = rest.translate(_WITHOUT_VOWELS)
    is_short = len(consonants) + (first not in _VOWELS) <= _FEW_CONSONANTS
    return _single(first + (rest if is_short else consonants))


COMMON_FOLDS = frozenset(fold for word in COMMON for fold in _folds(word))
COMMON_SOUNDS = frozenset(map(_sound, COMMON_FOLDS))
"""Under each of them a good part of a list is found: of MUTHU DADEE, run together, MUHAMMAD."""
