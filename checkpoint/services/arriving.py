"""Lists that come into the watched folder: which are new, and which need no look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

from checkpoint.domain.alerts.preview import Preview
from checkpoint.domain.alerts.reading import OpenList, OpenNumbers
from checkpoint.domain.alerts.versions import BookVersion
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.ports import Clock, Storage

FEW_GONE = 3
"""So many entries may go at once, from the shortest list too, without a question."""


class Arrival(StrEnum):
    """What became of a list that has come."""

    KNOWN = auto()
    """It is what the list says already."""
    OFFERED = auto()
    """Somebody who keeps alerts has to look at it."""
    TAKEN = auto()
    """It is in force, unseen, as the administrator allows for signed ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """A list that has come."""

    arrival: Arrival
    entries: int = 0
    """How many it has, where it is offered."""
    signed_by: str = ""
    preview: Preview | None = None
    """What was changed, where it was taken over."""
    version: int = 0
    """Of the book since then."""


class ArrivingListService:
    """Receives lists before somebody looks at them."""

    def __init__(self, *, lists: ListImportService, storage: Storage, clock: Clock) -> None:
        self._lists = lists
        self._storage = storage
        self._clock = clock

    def known_lists(self, actor: Officer) -> frozenset[str]:
        """The names of all lists that ever came."""
        actor.must(Permission.KEEP_ALERTS)
        with self._storage.reading() as store:
            notes = (one.note for one in store.alerts.history.versions())
            return frozenset(note.list_name for note in notes if note.cause.is_of_list)

    def receive(self, actor: Officer, list_name: str, opened: OpenList | OpenNumbers) -> Arrived:
        """See what a list is; take it over where nobody need look at it.

        That is a signed one, where the administrator says so, of a name that has come as a list
        before, without a fault, which does not end most of its list; and no file that was in
        force before, for an old version stays signed for ever. Raises a ListRefused.
        """
        actor.must(Permission.KEEP_ALERTS)
        versions = self._versions(list_name)
        if versions and versions[0].note.digest == opened.digest:
            return Arrived(arrival=Arrival.KNOWN)
        if self._may_be_taken(opened, versions):
            return self._taken(actor, list_name, opened)
        entries = sum(_is_entry(row) for row in opened.rows)
        return Arrived(arrival=Arrival.OFFERED, entries=entries, signed_by=opened.signed_by)

    def _versions(self, list_name: str) -> list[BookVersion]:
        """Of a list, the newest first."""
        with self._storage.reading() as store:
            versions = store.alerts.history.versions()
            return [
                one
                for one in versions
                if one.note.list_name == list_name and one.note.cause.is_of_list
            ]

    def _may_be_taken(self, opened: OpenList | OpenNumbers, versions: list[BookVersion]) -> bool:
        with self._storage.reading() as store:
            is_allowed = store.list_keys.rules().takes_signed
        is_old = any(one.note.digest == opened.digest for one in versions)
        return is_allowed and bool(opened.signed_by) and bool(versions) and not is_old

    def _taken(self, actor: Officer, list_name: str, opened: OpenList | OpenNumbers) -> Arrived:
        preview = self._lists.prepare(actor, list_name, opened)
        if preview.reading.faulty_rows or not preview.has_good_row or is_mass_ending(preview):
            self._lists.discard(actor, preview)
            entries = preview.changes.taken
            signed_by = opened.signed_by
            return Arrived(arrival=Arrival.OFFERED, entries=entries, signed_by=signed_by)
        self._note(actor, preview)
        version = self._lists.take_over(actor, preview).version
        return Arrived(arrival=Arrival.TAKEN, preview=preview, version=version)

    def _note(self, actor: Officer, preview: Preview) -> None:
        """Before it is done: that nobody looked is on the trail, whatever comes between."""
        with self._storage.writing() as store:
            store.audit.append(
                Act(
                    action=Action.LIST_UNSEEN,
                    at=self._clock(),
                    actor=str(actor.id),
                    subject=preview.list_name,
                    detail={"signed_by": preview.signed_by},
                )
            )


def _is_entry(row: object) -> bool:
    return getattr(row, "alert", None) is not None or getattr(row, "document", None) is not None


def is_mass_ending(preview: Preview) -> bool:
    """Whether the import would end most of a list: perhaps the file is only a part of it."""
    changes = preview.changes
    kept = changes.unchanged.count + changes.changed.count + changes.doubtful.count
    return changes.gone.count > max(kept, FEW_GONE)
