"""The register as those see it who count it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.persons import Returned
from checkpoint.domain.statistics.noted import Amended, Noted
from checkpoint.domain.statistics.question import Period, TraitCount, Wanted


class FigureBook(Protocol):
    """Counts what stands on the register; whatever figure is shown comes from here."""

    def count(self, wanted: Wanted) -> Iterator[TraitCount]:
        """How many there are of each meeting of the traits asked for, in no order.

        One meeting may come several times; what counts zero need not come.
        """
        ...

    def size(self, post: Post, period: Period) -> int:
        """How many records were ever made of these days, amended ones and amendments too."""
        ...

    def noted(self, post: Post, period: Period) -> Iterator[Noted]:
        """What stands of a period and says more than a count, in the order of crossing."""
        ...

    def noted_of(self, wanted: Wanted) -> Iterator[Noted]:
        """Of those, whom one of NOTED_MEASURES counts, in the same order.

        What else was noted of them need not be said, and others may come who do not count.
        """
        ...

    def returned(self, post: Post, period: Period) -> Iterator[Returned]:
        """Who stands as let through and came with a convoy of those sent back; one for each."""
        ...

    def amended(self, post: Post, period: Period) -> Amended:
        """What was put right among the records of a period."""
        ...
