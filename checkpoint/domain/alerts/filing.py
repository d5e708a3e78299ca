"""Under what an alert is filed, so that a traveller who is meant finds it among a million.

=============== ================================= ==========================================
filed           by                                asked
=============== ================================= ==========================================
number          document and national numbers,    the traveller's
                look-alike characters as one
name            its birthday                      all who are born on his, or on that with
                                                  day and month changed
sound           each sound of a name, and its     the rarest of his sounds, with every day
                birthday                          one slip away, his year, and no birthday
two sounds      every two of a name without a     every two of his
                birthday
=============== ================================= ==========================================

All names of a birthday are few: they are looked at one by one, so that any slip in the name is
forgiven. Where the birthday agrees less, one word at least must sound as it does on the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations
from typing import NamedTuple

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.names import NO_FATHER, Name, readings, word_of
from checkpoint.domain.alerts.numbers import look_alike_form
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import plain_number

UNKNOWN = 0
"""The birthday of one of whom none is known."""
FORM = 3
"""Of what is filed. With another form, every alert is filed anew when a database is opened."""
_SOUND_BYTES = 6
FATHER = "/"
"""Behind it, in a name as it is filed, stand the words of the father's."""


class FiledName(NamedTuple):
    """One name of an alert with one of its birthdays."""

    words: str
    """The name as `written` writes it."""
    born: int
    """As `birth_number` writes it."""
    states: str
    """Every nationality, with a space between."""
    sex: str


class FiledWord(NamedTuple):
    """A word that a person is called by, for the counting of how many bear it."""

    fold: str
    state: str


def written(name: Name) -> str:
    """A name as it is filed: the words that count in capitals, then letters left out in small.

    A stroke parts the father's words from the others.
    """
    words = [word.plain for word in name.words]
    if name.father_from < len(words):
        words.insert(name.father_from, FATHER)
    return " ".join((*words, *map(str.lower, name.letters)))


def name_of(text: str) -> Name:
    """The name that was written so."""
    parts = text.split()
    return Name(
        words=tuple(word_of(part) for part in parts if part.isupper()),
        letters=tuple(part.upper() for part in parts if part.islower()),
        father_from=parts.index(FATHER) if FATHER in parts else NO_FATHER,
    )


def birth_number(born: PartialDate) -> int:
    """A birthday as a number that sorts: 19850312, 19850300, 19850000."""
    return 10_000 * born.year + 100 * (born.month or 0) + (born.day or 0)


@lru_cache(maxsize=1 << 16)
def sound_number(*sounds: str) -> int:
    """A number for a sound, or for several that come together in any order.

    Two may have one number, by a chance of one in 2⁴⁸: then a name too many is looked at.
    """
    text = "+".join(sorted(sounds)).encode()
    return int.from_bytes(blake2b(text, digest_size=_SOUND_BYTES).digest(), "big")


@dataclass(frozen=True, slots=True)
class Filing:
    """All that an alert is filed under."""

    names: tuple[FiledName, ...]
    """Every name in each of its readings, with each of its birthdays."""
    sounds: frozenset[tuple[int, int]]
    """Sound numbers, each with a birthday; of one without a birthday also of every two sounds."""
    numbers: frozenset[str]
    words: frozenset[FiledWord]
    """Every word that the person is called by, once, with his nationality."""


def filing_of(alert: Alert) -> Filing:
    """Work out under what an alert is filed."""
    births = [birth_number(born) for born in alert.births] or [UNKNOWN]
    names = tuple(dict.fromkeys(name for text in alert.names for name in readings(text)))
    return Filing(
        names=tuple(dict.fromkeys(_filed_names(alert, names, births))),
        sounds=frozenset(_filed_sounds(names, births)),
        numbers=_numbers_of(alert),
        words=frozenset(
            FiledWord(fold, alert.nationality)
            for name in names
            for word in name.words
            for fold in word.folds
        ),
    )


def _filed_names(alert: Alert, names: Iterable[Name], births: Iterable[int]) -> Iterator[FiledName]:
    states = " ".join(alert.nationalities)
    for name in names:
        words = written(name)
        for born in births:
            yield FiledName(words, born, states, alert.sex.value)


def _filed_sounds(names: Iterable[Name], births: Sequence[int]) -> Iterator[tuple[int, int]]:
    has_no_birthday = births == [UNKNOWN]
    for name in names:
        for number in map(sound_number, name.sounds):
            for born in births:
                yield number, born
        if has_no_birthday:
            yield from ((pair, UNKNOWN) for pair in pair_numbers(name))


def pair_numbers(name: Name) -> frozenset[int]:
    """A number for every two sounds of a name."""
    return frozenset(sound_number(*pair) for pair in combinations(sorted(name.sounds), 2))


def _numbers_of(alert: Alert) -> frozenset[str]:
    documents = (one.number for one in alert.documents)
    return frozenset((*_documents(documents), *_national(alert.national_numbers)))


def numbers_asked(documents: Sequence[str], national: Sequence[str]) -> frozenset[str]:
    """Every number that a traveller is looked for under."""
    return frozenset((*_documents(documents), *_national(national)))


def _documents(numbers: Iterable[str]) -> Iterator[str]:
    return (f"D{form}" for number in numbers if (form := look_alike_form(number)))


def _national(numbers: Iterable[str]) -> Iterator[str]:
    return (f"N{form}" for number in numbers if (form := plain_number(number)))
