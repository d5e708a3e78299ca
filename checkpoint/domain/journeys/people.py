"""Everybody of the post at once: which documents are one person's by what officers said."""

from __future__ import annotations

from collections.abc import Iterable

from checkpoint.domain.journeys.person import PersonWord, Words


class People:
    """Puts linked documents together; a document on which nobody said anything stands alone."""

    def __init__(self, words: Iterable[PersonWord]) -> None:
        said = Words(words)
        self._person: dict[str, str] = {}
        self._documents: dict[str, set[str]] = {}
        self._parted: set[str] = set()
        apart = [word.pair for word in said.every if not word.is_same]
        self._parted.update(key for pair in apart for key in pair)
        for word in said.every:
            if word.is_same:
                self._join(said, word.one, word.other)

    def of(self, key: str) -> tuple[str, str]:
        """Whom the bearer of a document is; the same of all his documents."""
        return "person", self._person.get(key, key)

    def is_parted(self, key: str) -> bool:
        """Whether somebody was taken for its bearer, and is another."""
        return key in self._parted

    def _join(self, said: Words, one: str, other: str) -> None:
        """The first said is joined first; what keeps two people apart keeps them so."""
        mine, theirs = (self._all(key) for key in (one, other))
        if mine is theirs or any(said.part(key, theirs) for key in mine):
            return
        mine |= theirs
        for key in theirs:
            self._documents[key] = mine
        person = min(mine)
        self._person.update(dict.fromkeys(mine, person))

    def _all(self, key: str) -> set[str]:
        return self._documents.setdefault(key, {key})
