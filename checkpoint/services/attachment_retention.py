"""What is attached to a case is kept while it is open and for a while after, and then destroyed.

A picture of a face, a letter about a child: personal data that is kept no longer than it is needed
(UU 27/2022 Ps 42 and 44). The case itself stays, and with it that something was attached, by whom,
how it was called, and when its content was taken.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.attachment import Attachment
from checkpoint.services.ports import Clock, Storage

BATCH = 4
"""Deleted in one transaction: they may have five megabytes each."""


class AttachmentRetention:
    """Nobody asks for it and nobody need permit it: it is the program's own duty."""

    def __init__(self, *, storage: Storage, clock: Clock, days: int) -> None:
        self._storage = storage
        self._clock = clock
        self._days = timedelta(days=days)

    def let_go(self) -> int:
        """Delete some of what is due, each with its act on the trail; 0 when nothing is left.

        A case that is opened again keeps what it still has, and its days begin anew when it is
        closed.
        """
        now = self._clock()
        before = now - self._days
        with self._storage.reading() as store:
            if not store.cases.attachments_closed_before(before, limit=1):
                return 0
        with self._storage.writing() as store:
            due = store.cases.attachments_closed_before(before, limit=BATCH + 1)
            for one in due[:BATCH]:
                store.cases.let_attachment_go(one, at=now)
                store.audit.append(_released(one, at=now))
            return len(due[BATCH:])


def _released(attachment: Attachment, *, at: datetime) -> Act:
    """By ids alone; its name may be that of a person."""
    return Act(
        action=Action.ATTACHMENT_RELEASED,
        at=at,
        actor="",
        subject=str(attachment.case),
        detail={"attachment": str(attachment.id)},
    )
