"""The port behind which judged hits and their figures lie (see `ports`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from checkpoint.domain.alerts.hits import Hit, ListFigures
from checkpoint.domain.alerts.judgement import Judgement


class JudgementBook(Protocol):
    """What was judged of hits, and which hits there were: added to and read, never edited."""

    def add(self, judgement: Judgement) -> None:
        """Keep a judgement; an id that is there already changes nothing."""
        ...

    def of_document(self, document: str) -> Sequence[Judgement]:
        """What holds of a document: of each entry, in each of its contents, the newest.

        The newest by the order of adding, never by a clock.
        """
        ...

    def count(self, hits: Iterable[Hit]) -> None:
        """Count hits; one on the same entry at the same visit is counted once."""
        ...

    def figures(self) -> Sequence[ListFigures]:
        """What came of the hits on each list that was ever hit, by its name.

        A hit is judged by the newest judgement on that entry, as it then was, and that document,
        whenever it was made.
        """
        ...
