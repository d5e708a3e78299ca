"""The register as the board sees it: how fast the counters work."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from checkpoint.domain.reporting.board import Handled


class DeskBook(Protocol):
    """Asks the register for the work of the counters."""

    def handled_since(self, post: str, day_on: date, since: datetime) -> Sequence[Handled]:
        """The records of an operational day that were made since an instant, that one included.

        What was entered afterwards, and what corrects another record, was done at no counter.
        """
        ...
