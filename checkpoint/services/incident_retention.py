"""What lies beside a closed incident is kept for a while, and then destroyed.

Pictures of faces, and how to reach who told of it: personal data that is kept no longer than it is
needed (UU 27/2022 Ps 42 and 44). The incident stays, and with it that something was secured, how
it was called, and when it was taken. Of who told of it his name stays where nobody reads it, so
that it is still taken out of what others wrote: who tells on smugglers lives beside them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.services.ports import Clock, Storage

BATCH = 4
"""Deleted in one transaction: pictures may have five megabytes each."""


class IncidentRetention:
    """Nobody asks for it and nobody need permit it: it is the program's own duty.

    An incident that is opened again keeps what it still has, and its days begin anew when it is
    closed.
    """

    def __init__(
        self, *, storage: Storage, clock: Clock, exhibit_days: int, informant_days: int
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._exhibit_days = timedelta(days=exhibit_days)
        self._informant_days = timedelta(days=informant_days)

    def let_go(self) -> int:
        """Delete some of what is due, each with its act on the trail; 0 when nothing is left."""
        return self._let_exhibits_go() + self._let_informants_go()

    def _let_exhibits_go(self) -> int:
        now = self._clock()
        before = now - self._exhibit_days
        with self._storage.reading() as store:
            if not store.incidents.exhibits_closed_before(before, limit=1):
                return 0
        with self._storage.writing() as store:
            due = store.incidents.exhibits_closed_before(before, limit=BATCH + 1)
            for one in due[:BATCH]:
                store.incidents.let_exhibit_go(one, at=now)
                act = _released(Action.EXHIBIT_RELEASED, one.incident, now, exhibit=str(one.id))
                store.audit.append(act)
            return len(due[BATCH:])

    def _let_informants_go(self) -> int:
        now = self._clock()
        before = now - self._informant_days
        with self._storage.reading() as store:
            if not store.incidents.informants_closed_before(before, limit=1):
                return 0
        with self._storage.writing() as store:
            due = store.incidents.informants_closed_before(before, limit=BATCH + 1)
            for one in due[:BATCH]:
                store.incidents.let_informant_go(one, at=now)
                store.audit.append(_released(Action.INFORMANT_RELEASED, one.incident, now))
            return len(due[BATCH:])


def _released(action: Action, incident: UUID, at: datetime, **detail: str) -> Act:
    """By ids alone, and of who told of it not even his."""
    return Act(action=action, at=at, actor="", subject=str(incident), detail=detail)
