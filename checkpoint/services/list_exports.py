"""Lists given out whole: read as they are written down, and noted on the trail."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import NotFound
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.ports import Clock, Storage


class NoSuchList(NotFound):
    """No list of that name has an entry, or had one then."""


class ListExportService:
    """Gives lists out of the program: personal data of many, so that each time is noted."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def export(
        self, actor: Officer, list_name: str | None = None, at: datetime | None = None
    ) -> Iterator[Alert]:
        """What a list says, or said at an instant; of all, by list and reference.

        It is on the trail when the last entry was told, and nobody is to get what was written
        before. Raises NoSuchList with the first.
        """
        actor.must(Permission.READ_ALERTS)
        return self._told(actor, list_name, at)

    def _told(self, actor: Officer, list_name: str | None, at: datetime | None) -> Iterator[Alert]:
        entries = 0
        with self._storage.reading() as store:
            history = store.alerts.history
            version = history.version_at(at) if at else store.alerts.version()
            for _, alert in history.standing_in(version, list_name):
                entries += 1
                yield alert
        if list_name is not None and not entries:
            raise NoSuchList(list_name)
        detail = {"version": str(version), "entries": str(entries)}
        act = Act(
            action=Action.LIST_EXPORTED,
            at=self._clock(),
            actor=str(actor.id),
            subject=list_name or "",
            detail=detail,
        )
        with self._storage.writing() as store:
            store.audit.append(act)
