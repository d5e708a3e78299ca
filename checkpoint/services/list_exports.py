"""Lists given out whole: read as they are written down, and noted on the trail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Generic, TypeVar

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.lost_documents import LostDocument, entry_of
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import NotFound
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.list_preparing import has_had_numbers, lists_of_numbers, version_then
from checkpoint.services.outgoing import Outgoing
from checkpoint.services.ports import Clock, Storage, Store

_T = TypeVar("_T")


class NoSuchList(NotFound):
    """No list of that name has an entry, or had one then."""


class ListExport(Generic[_T]):
    """Entries that go into a file, told once and counted."""

    def __init__(
        self,
        tell: Callable[[ListExport[_T]], Iterator[_T]],
        noting: Callable[[ListExport[_T]], Outgoing],
    ) -> None:
        self._tell = tell
        self.noting = noting(self)
        """By whoever writes it."""
        self.count = 0
        self.version = 0
        """Of the book, from which they are told."""

    def __iter__(self) -> Iterator[_T]:
        for entry in self._tell(self):
            self.count += 1
            yield entry


class ListExportService:
    """Gives lists out of the program: personal data of many, so that each time is noted."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def export(
        self, actor: Officer, list_name: str | None = None, at: datetime | None = None
    ) -> ListExport[Alert]:
        """What a list says, or said at an instant; of all, by list and reference.

        Of all lists, those of nothing but numbers come last. Raises NoSuchList with the first.
        """
        actor.must(Permission.READ_ALERTS)
        return self._export(actor, list_name, at, partial(_entries, list_name=list_name))

    def export_numbers(
        self, actor: Officer, list_name: str, at: datetime | None = None
    ) -> ListExport[LostDocument]:
        """The same of a list of nothing but numbers, in their order."""
        actor.must(Permission.READ_ALERTS)
        return self._export(actor, list_name, at, partial(_numbers, list_name=list_name))

    def is_of_numbers(self, actor: Officer, list_name: str, at: datetime | None = None) -> bool:
        """Whether a list has nothing but numbers, or had then."""
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            if not has_had_numbers(store, list_name):
                return False  # known without going through the millions of all lists
            numbers = _numbers(store, version_then(store, at), list_name=list_name)
            return next(numbers, None) is not None

    def _export(
        self,
        actor: Officer,
        list_name: str | None,
        at: datetime | None,
        rows_of: Callable[[Store, int], Iterator[_T]],
    ) -> ListExport[_T]:
        def tell(export: ListExport[_T]) -> Iterator[_T]:
            with self._storage.reading() as store:
                export.version = version_then(store, at)
                yield from rows_of(store, export.version)
            if list_name is not None and not export.count:
                raise NoSuchList(list_name)

        return ListExport(tell, partial(self._outgoing, actor, list_name))

    def _outgoing(self, actor: Officer, list_name: str | None, export: ListExport[_T]) -> Outgoing:
        return Outgoing(
            storage=self._storage,
            clock=self._clock,
            actor=actor,
            permission=Permission.READ_ALERTS,
            act=lambda: Act(
                action=Action.LIST_EXPORTED,
                at=self._clock(),
                actor=str(actor.id),
                subject=list_name or "",
                detail={"version": str(export.version), "entries": str(export.count)},
            ),
        )


def _entries(store: Store, version: int, *, list_name: str | None) -> Iterator[Alert]:
    yield from (alert for _, alert in store.alerts.history.standing_in(version, list_name))
    if list_name is None:
        for name in lists_of_numbers(store):
            numbers = _numbers(store, version, list_name=name)
            yield from (entry_of(name, document) for document in numbers)


def _numbers(store: Store, version: int, *, list_name: str) -> Iterator[LostDocument]:
    return store.alerts.lost.standing(list_name, version)
