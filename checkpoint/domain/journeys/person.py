"""Whose documents are one person's: what was said of each pair, and what follows from it.

Every word on a pair of documents is a fact with its officer and its reason; a newer word on the
same pair takes its place, so that a wrong link is undone by another fact and not by deleting one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import InvalidValue


class Basis(StrEnum):
    """On what two documents are held, or not held, to be one person's."""

    NATIONAL_NUMBER = "national_number"
    """Both bear the same national number: linked without asking."""
    NAME_AND_BIRTH = "name_and_birth"
    """Both bear the same name and birthday: an officer says whether it is one person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonWord:
    """Somebody's word on two documents: one person's, or two people's."""

    id: UUID
    one: str
    """`TravelDocument.key`; the smaller of the two, so that a pair is written in one way."""
    other: str
    is_same: bool
    basis: Basis
    reason: str
    officer: UUID
    at: datetime

    def __post_init__(self) -> None:
        if self.one >= self.other:
            raise InvalidValue("a pair is two documents, the smaller key first")
        if not self.reason.strip() and not self.is_plain_link:
            raise InvalidValue("who links or parts two documents says why")

    @property
    def is_plain_link(self) -> bool:
        """Whether nobody was asked: the national number alone linked them."""
        return self.is_same and self.basis is Basis.NATIONAL_NUMBER

    @property
    def pair(self) -> tuple[str, str]:
        """Of which two it is said."""
        return self.one, self.other

    def beside(self, key: str) -> str:
        """The other document of the pair."""
        return self.other if key == self.one else self.one


def pair_of(one: str, other: str) -> tuple[str, str]:
    """Two keys in the order in which a word names them."""
    return (one, other) if one < other else (other, one)


class Words:
    """What holds of each pair of documents."""

    def __init__(self, words: Iterable[PersonWord] = ()) -> None:
        self._newest: dict[tuple[str, str], PersonWord] = {}
        self.add(words)

    def add(self, words: Iterable[PersonWord]) -> None:
        """Take in more words, in whatever order they come."""
        for word in words:
            known = self._newest.get(word.pair)
            if known is None or (known.at, known.id) < (word.at, word.id):
                self._newest[word.pair] = word

    @property
    def every(self) -> Sequence[PersonWord]:
        """What holds, the first said first."""
        return sorted(self._newest.values(), key=lambda word: (word.at, word.id))

    def on(self, one: str, other: str) -> PersonWord | None:
        """The word that holds of a pair."""
        return self._newest.get(pair_of(one, other))

    def linked_to(self, key: str) -> list[str]:
        """Documents said to be of the same person as this one, the first said first."""
        return [word.beside(key) for word in self.every if word.is_same and key in word.pair]

    def parted_from(self, key: str) -> list[str]:
        """Documents said to be of another person than this one."""
        return [word.beside(key) for word in self.every if not word.is_same and key in word.pair]

    def part(self, key: str, others: Collection[str]) -> bool:
        """Whether somebody said that a document is another person's than one of these.

        One such word keeps it apart from all of them: two people must not become one by way of a
        third document.
        """
        words = (self.on(key, other) for other in others if other != key)
        return any(word is not None and not word.is_same for word in words)


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherDocument:
    """Another document that is, or may be, of the person at the counter."""

    document: TravelDocument
    """As it was recorded last."""
    last: Recorded
    """Its newest record that stands."""
    basis: Basis
    beside: str
    """The document of the same person that it is linked to, or held against."""
    word: PersonWord | None = None
    """Who linked or parted them; ``None`` where nobody has, be it that the number alone does."""

    @property
    def key(self) -> str:
        """By which it is found."""
        return self.document.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whom the post takes the bearer of a document to be."""

    linked: tuple[OtherDocument, ...] = ()
    """His other documents."""
    proposed: tuple[OtherDocument, ...] = ()
    """Documents that may be his, on which nobody said anything yet."""
    parted: tuple[OtherDocument, ...] = ()
    """Documents that somebody said are another person's."""

    @property
    def every(self) -> tuple[OtherDocument, ...]:
        """All that there is to be said something of."""
        return (*self.proposed, *self.linked, *self.parted)

    def other(self, key: str) -> OtherDocument | None:
        """One of them, by its key."""
        return next((one for one in self.every if one.key == key), None)


NOBODY_ELSE = Person()
"""Whose only document lies on the counter, as far as the post knows."""
