"""The register as the board sees it: who works at which counter, and how fast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.reporting.board import Handled


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorder:
    """Somebody who recorded travellers at a counter."""

    counter: str
    officer: UUID
    first_at: datetime
    last_at: datetime


class DeskBook(Protocol):
    """Asks the register for the work of the counters.

    What was entered afterwards, and what corrects another record, was done at no counter.
    """

    def recorders(self, post: str, day_on: date) -> Sequence[Recorder]:
        """Who recorded at which counter on an operational day, from when until when."""
        ...

    def handled_since(self, post: str, day_on: date, since: datetime) -> Sequence[Handled]:
        """The records of an operational day that were made since an instant, that one included."""
        ...
