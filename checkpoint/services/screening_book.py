"""What is kept beside the cases so that a possible victim is known again, and not by everybody."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.cases.masking import Hidden
from checkpoint.domain.cases.screening import Screening
from checkpoint.domain.crossings.postponement import Lift, Postponement


class ScreeningBook(Protocol):
    """Contacts by their keyed digests, recommendations, and whose cases are protected."""

    def note_contact(self, id: UUID, *, case: UUID, digest: str, at: datetime) -> None:
        """Note that a contact was named in a case; an id that is there already changes nothing."""
        ...

    def with_contact(self, digest: str) -> Sequence[UUID]:
        """The cases in which a contact was named, the first first, each once."""
        ...

    def sharing_contact(self, keys: Collection[str]) -> Sequence[UUID]:
        """Cases of others that share a contact with a case about one of these documents."""
        ...

    def postponements(self, keys: Collection[str]) -> Sequence[Postponement]:
        """The postponements of these documents (`TravelDocument.key`) that stand, newest first."""
        ...

    def lift(self, lift: Lift) -> None:
        """Keep a recommendation; an id that is there already changes nothing."""
        ...

    def protected(self, keys: Collection[str]) -> frozenset[str]:
        """Which of these documents are of somebody whose case is marked for protection.

        Also those by which a correction replaced the document of such a case; never who bears no
        document, for one such is not known from another.
        """
        ...

    def hidden(self) -> Hidden:
        """Whose records only named roles may read."""
        ...

    def keep_draft(self, case: UUID, officer: UUID, found: Screening, *, at: datetime) -> None:
        """Keep what an officer has ticked and written so far, in place of what he had.

        A draft is no fact yet: it alone may change.
        """
        ...

    def draft(self, case: UUID, officer: UUID) -> Screening | None:
        """What an officer has ticked and written so far, if he began."""
        ...

    def forget_draft(self, case: UUID, officer: UUID) -> None:
        """He has nothing half filled in any more."""
        ...
