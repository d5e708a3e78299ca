"""The port behind which the cases of the second line lie (see `ports`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.cases.attachment import Attachment
from checkpoint.domain.cases.case import Case
from checkpoint.domain.cases.events import CaseEvent
from checkpoint.domain.cases.state import CaseState


class CaseBook(Protocol):
    """Cases and what happened to them: added to and read, never edited."""

    def open(self, case: Case) -> None:
        """Put a case into the book; an id that is there already changes nothing."""
        ...

    def add(self, event: CaseEvent) -> None:
        """Put an event behind the others of its case; an id that is there changes nothing."""
        ...

    def find(self, id: UUID) -> CaseState | None:
        """The case of that id with all its events, if it is there."""
        ...

    def every_open(self, post: str) -> Sequence[CaseState]:
        """The cases of a post that are not closed, the longest waiting first."""
        ...

    def opened_between(self, post: str, since: datetime, before: datetime) -> Sequence[CaseState]:
        """The cases that a post opened in a period, the first first; ``before`` not included."""
        ...

    def closed(
        self, post: str, *, text: str = "", before: CaseState | None = None, limit: int
    ) -> Sequence[CaseState]:
        """The closed cases of a post, newest first and so many at most.

        Each word of ``text`` stands somewhere in the name or the number of the document. Behind
        ``before``, where the list goes on from it.
        """
        ...

    def of_document(self, key: str) -> Sequence[CaseState]:
        """Every case about a document (`TravelDocument.key`), newest first."""
        ...

    def attach(self, attachment: Attachment) -> None:
        """Keep an attachment; an id that is there already changes nothing."""
        ...

    def attachment(self, id: UUID) -> Attachment | None:
        """The attachment of that id, if it is there."""
        ...

    def attachments_closed_before(self, before: datetime, *, limit: int) -> Sequence[Attachment]:
        """What is attached to cases that were closed before then and not opened again.

        The longest there first, so many at most.
        """
        ...

    def let_attachment_go(self, attachment: Attachment, *, at: datetime) -> None:
        """Delete its content, and keep for ever that this was done, and when."""
        ...

    def gone_at(self, attachment: UUID) -> datetime | None:
        """When retention took an attachment; None where it did not."""
        ...

    def keep_draft(self, case: UUID, officer: UUID, text: str, *, at: datetime) -> None:
        """Keep what an officer has begun to write, in place of what he had; empty forgets it.

        A draft is no fact yet: it alone may change.
        """
        ...

    def draft(self, case: UUID, officer: UUID) -> str:
        """What an officer had begun to write; empty where he had not."""
        ...
