"""The port behind which evidence lies (see `ports`)."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.documents.evidence import Evidence


class EvidenceStore(Protocol):
    """What documents were read from, by the id of the crossing, until retention takes it."""

    def add(self, evidence: Evidence) -> None:
        """Keep evidence; an id that is there already changes nothing."""
        ...

    def find(self, id: UUID) -> Evidence | None:
        """The evidence of that id, if it is there."""
        ...

    def count_before(self, before: datetime) -> int:
        """How much there is that was read before then."""
        ...

    def release(self, before: datetime, *, at: datetime) -> None:
        """Note that what was read before then may be deleted; nothing else ever can be."""
        ...

    def released_before(self) -> datetime | None:
        """Up to when evidence was released, if any ever was."""
        ...

    def delete_released(self, *, most: int) -> int:
        """Delete what was released, the oldest first and so many at most; how many it were."""
        ...
