"""By which words a document is found, and what a typed text asks for.

A word finds by its beginning, as it is typed; written out it finds its other spellings too
(SOEHARTO, SUHARTO), as names are compared everywhere (`checkpoint.domain.alerts.names`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain

from checkpoint.domain.alerts.names import plain_words, spellings_of
from checkpoint.domain.documents.travel_document import Holder, TravelDocument, plain_number
from checkpoint.domain.journal.references import Reference, reference_in

FORM = 1
"""Of the words that documents are filed under; to be raised where `words_of` says others."""
LEAST_OF_NUMBER = 3
"""Signs of a part of a number; fewer would find half the register."""
MOST_PIECES = 12
"""Of a text; what is longer is no name."""
LONGEST_RUNNING_NUMBER = 5
"""Digits; no post has a hundred thousand crossings a day."""

_PIECE = re.compile(r"[^\W_]+(?:['‘’ʼʻ`´][^\W_]+)*")  # noqa: RUF001 - marks typed for an apostrophe
_LETTERS_BEFORE = re.compile(r"^[A-Z]+")


@dataclass(frozen=True, slots=True)
class Term:
    """One word that is looked for."""

    beginnings: tuple[str, ...]
    """It stands for each word that begins with one of these."""
    wholes: frozenset[str] = frozenset()
    """And for each of these."""

    def is_in(self, words: Collection[str]) -> bool:
        """Whether one of some words is meant."""
        return not self.wholes.isdisjoint(words) or any(
            word.startswith(self.beginnings) for word in words
        )


@dataclass(frozen=True, slots=True)
class Way:
    """One way to understand a text: every word is of the document, or one is the number."""

    terms: tuple[Term, ...]
    number: int | None = None
    """The running number of the record."""
    day_on: date | None = None
    """The operational day of that number, where a text says it too."""

    def fits(self, document: TravelDocument, reference: Reference) -> bool:
        """Whether a record of this document and of that day and number is meant."""
        if self.number not in (None, reference.number):
            return False
        if self.day_on not in (None, reference.day_on):
            return False
        words = words_of(document)
        return all(term.is_in(words) for term in self.terms)


def ways_of(text: str) -> tuple[Way, ...]:
    """What a text may mean; none where it says nothing.

    The reference of a record means that one alone. Else its words in any order; one of them the
    running number; or all of them one number that was typed with spaces.
    """
    reference = reference_in(text)
    if reference is not None:
        return (Way((), reference.number, reference.day_on),)
    pieces = _PIECE.findall(text)[:MOST_PIECES]
    terms = tuple(tuple(_terms_of(piece)) for piece in pieces)
    if not any(terms):
        return ()
    ways = [Way(tuple(chain.from_iterable(terms)))]
    numbers = [place for place, piece in enumerate(pieces) if _is_running(piece)]
    if len(numbers) == 1:
        at = numbers[0]
        rest = tuple(chain.from_iterable((*terms[:at], *terms[at + 1 :])))
        ways.append(Way(rest, int(pieces[at])))
    together = _number(text)
    is_number = len(together) >= LEAST_OF_NUMBER and any(map(str.isdecimal, together))
    if len(pieces) > 1 and is_number:
        ways.append(Way((Term((together,)),)))
    return tuple(ways)


@lru_cache(maxsize=1 << 12)
def words_of(document: TravelDocument) -> frozenset[str]:
    """The words a document is found by: of its holder's name, and of its numbers."""
    return frozenset((*_of_name(document.holder), *_of_numbers(document)))


def _terms_of(piece: str) -> Iterator[Term]:
    number = _number(piece)
    if any(map(str.isdecimal, number)):
        yield Term((number,))
        return
    ways = plain_words(piece)
    if len({len(words) for words in ways}) == 1:
        for spellings in zip(*ways, strict=True):
            wholes = chain.from_iterable(map(spellings_of, spellings))
            yield Term(tuple(dict.fromkeys(spellings)), frozenset(wholes))


def _is_running(piece: str) -> bool:
    is_number = piece.isascii() and piece.isdecimal() and len(piece) <= LONGEST_RUNNING_NUMBER
    return is_number and int(piece) > 0


def _of_name(holder: Holder) -> Iterator[str]:
    for words in plain_words(holder.name.full):
        for word in words:
            yield from spellings_of(word)


def _of_numbers(document: TravelDocument) -> Iterator[str]:
    """Whole, and from where its digits begin: people read out the digits alone."""
    parts = map(_number, document.number.split())
    whole = _number(document.number)
    for number in dict.fromkeys((whole, *parts)):
        yield from _from_digits(number)
    national = _number(document.holder.national_number)
    if national:
        yield national


def _from_digits(number: str) -> Sequence[str]:
    if not number:
        return ()
    digits = _LETTERS_BEFORE.sub("", number)
    forms = (number, digits, digits.lstrip("0"))
    return [form for form in forms if form == number or len(form) >= LEAST_OF_NUMBER]


def _number(text: str) -> str:
    """As numbers are compared, in plain letters and digits alone."""
    return plain_number(unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode())
