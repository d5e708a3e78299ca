"""The ports behind which patterns are looked for and kept (see `ports`)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol, TypeAlias

from checkpoint.domain.patterns.contacts import Answered, CaseTexts, Contact, Gave
from checkpoint.domain.patterns.short_crossings import Passing
from checkpoint.domain.patterns.sign import PatternRun, Sign

ContactDigest: TypeAlias = Callable[[str], str]
"""Makes of a contact what can be compared and not read; raises a CheckpointError where the key can
be neither read nor made."""


class PatternBook(Protocol):
    """What was found, added to and never edited; and the register as patterns go through it.

    What the register says is told of passages that stand: admitted, and not amended since.
    """

    def add(self, signs: Iterable[Sign]) -> None:
        """Keep signs; an id that is there already changes nothing."""
        ...

    def signs_on(self, documents: Collection[str]) -> Sequence[Sign]:
        """The newest sign of each pattern on each of these documents."""
        ...

    def every_sign(self) -> Sequence[Sign]:
        """The newest sign of each pattern on each document, those of nothing left out."""
        ...

    def note_run(self, run: PatternRun) -> None:
        """Note that the register was gone through; an id that is there changes nothing."""
        ...

    def last_run(self) -> PatternRun | None:
        """The newest one."""
        ...

    def changed_since(self, at: datetime) -> Collection[str]:
        """The documents of which something was recorded or said at that instant or later.

        An amendment counts for the document of what it amends as well, and a word on a pair of
        documents for both.
        """
        ...

    def linked(self) -> Sequence[tuple[str, str]]:
        """Every pair of documents that is held to be one person's."""
        ...

    def frequent(self, since: datetime, *, least: int) -> Collection[str]:
        """The documents with so many passages since then that are not on a border pass."""
        ...

    def passings(
        self, documents: Collection[str], since: datetime
    ) -> Mapping[str, Sequence[Passing]]:
        """The passages of these documents since then."""
        ...

    def answered(self, since: datetime, before: datetime | None = None) -> Iterator[Answered]:
        """Every passage since then, and before then, at which an address or a plate was given."""
        ...

    def answered_by(self, documents: Collection[str], since: datetime) -> Iterator[Answered]:
        """What these documents' bearers gave since then, in what was amended meanwhile as well."""
        ...

    def giving(
        self, contacts: Collection[Contact], since: datetime, *, most_people: int
    ) -> Iterator[Gave]:
        """Every passage since then at which one of these was given; what more people gave not."""
        ...

    def cases(self, since: datetime) -> Sequence[CaseTexts]:
        """The cases opened since then, whoever may see them: nobody reads what comes of it."""
        ...
