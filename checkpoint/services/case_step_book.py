"""Cases as those see them who look for something in the whole journal (see `ports`)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.journal.case_steps import CaseStep
from checkpoint.domain.journal.search import PAGE, Found, Place, Search


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Where of the journal to look; what is not said is without an end."""

    below: Place | None = None
    down_to: Place | None = None
    """As far as the register was looked through."""
    since: datetime | None = None
    before: datetime | None = None
    """Half-open: the operational days of a period."""


class CaseStepBook(Protocol):
    """Finds steps of cases, the newest first."""

    def look(self, search: Search, stretch: Stretch = Stretch(), *, most: int = PAGE) -> Found:
        """What is found on a stretch, ``most`` steps at the most.

        Looked on from there where there is more; None where the stretch ends.
        """
        ...

    def of_records(self, ids: Collection[UUID]) -> Sequence[CaseStep]:
        """The openings of the cases that these records opened or decided."""
        ...
