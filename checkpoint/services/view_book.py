"""Views of figures as those see them who keep them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from checkpoint.domain.statistics.views import KeptView


class ViewBook(Protocol):
    """Views under their names, as they were kept one after the other."""

    def add(self, kept: KeptView) -> None:
        """Keep a view; an id that is there already changes nothing."""
        ...

    def standing(self, post: str) -> Sequence[KeptView]:
        """The newest of each name that was not given up, by name."""
        ...
