"""The port behind which persons over several documents lie (see `ports`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from checkpoint.domain.journeys.person import PersonWord


class PersonBook(Protocol):
    """What was said of pairs of documents, and who bears what: added to, never edited."""

    def add(self, word: PersonWord) -> None:
        """Keep a word; an id that is there already changes nothing."""
        ...

    def words_on(self, document: str) -> Sequence[PersonWord]:
        """What holds of each pair that a document is in: the newest word, first said first."""
        ...

    def every_word(self) -> Sequence[PersonWord]:
        """What holds of each pair on which anybody said anything, first said first."""
        ...

    def with_number(self, number_key: str) -> Sequence[str]:
        """The documents of the register on which a national number was ever recorded, by key.

        ``number_key`` is that of `checkpoint.domain.journeys.identity`; an empty one finds none.
        """
        ...

    def with_name(self, name_key: str) -> Sequence[str]:
        """The documents on which a name and birthday were ever recorded, by key."""
        ...
