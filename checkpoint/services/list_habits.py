"""How the post reads lists of any shape: told once by who reads them, and remembered."""

from __future__ import annotations

from typing import Protocol

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping, TableShape, mapping_faults
from checkpoint.domain.alerts.list_habits import LONGEST_MAPPING_NAME, ListHabits, SavedMapping
from checkpoint.domain.alerts.reading import ListRow
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.ports import Clock, Storage


class OpenedTable(Protocol):
    """A table of which the first rows are at hand, while somebody says which column is what."""

    def shape(self, header_row: int | None = None) -> TableShape:
        """What there is to see, or a ListRefused; headings are found out where nobody says."""
        ...

    def headings(self, header_row: int) -> tuple[str, ...]:
        """By what such a table is known again; empty where it has no headings."""
        ...

    def tried(self, mapping: ColumnMapping) -> tuple[ListRow, ...]:
        """How a mapping would read the first rows, or a ListRefused."""
        ...


class ListHabitFile(Protocol):
    """Where the habits lie."""

    def habits(self) -> ListHabits:
        """Everything that was kept; raises FileUnusable where the file is broken."""
        ...

    def keep(self, habits: ListHabits) -> None:
        """Put these in place of all, or raise FileUnusable and leave them as they were."""
        ...


class ListHabitService:
    """Remembers mappings, and of what kind the entries of a list are."""

    def __init__(
        self,
        *,
        storage: Storage,
        file: ListHabitFile,
        clock: Clock,
        permission: Permission = Permission.KEEP_ALERTS,
    ) -> None:
        """``permission`` is what who reads such lists must have."""
        self._permission = permission
        self._storage = storage
        self._file = file
        self._clock = clock

    def habits(self, actor: Officer) -> ListHabits:
        """Everything that was kept; raises FileUnusable where the file is broken."""
        actor.must(self._permission)
        return self._file.habits()

    def keep_mapping(self, actor: Officer, saved: SavedMapping) -> None:
        """Keep a mapping, in place of another of its name; the trail notes its name.

        By a wrong one a list finds nobody, so it must be plain who made it.
        """
        actor.must(self._permission)
        if not 0 < len(saved.name.strip()) <= LONGEST_MAPPING_NAME:
            raise InvalidValue("a mapping has a name, and not a long one")
        if any(True for _fault in mapping_faults(saved.mapping)):
            raise InvalidValue("a mapping by which no list can be read")
        with self._storage.writing() as store:
            require_standing(store, actor, self._permission)
            act = Act(
                action=Action.LIST_MAPPING_KEPT,
                at=self._clock(),
                actor=str(actor.id),
                subject=saved.name,
            )
            store.audit.append(act)
            # Last, so that what the file refuses is not on the trail.
            self._file.keep(self._file.habits().with_mapping(saved))

    def keep_kind(self, actor: Officer, list_name: str, kind: AlertKind) -> None:
        """Remember of what kind the entries of a list are; each of them bears it in the book."""
        actor.must(self._permission)
        habits = self._file.habits()
        if habits.kinds.get(list_name) is not kind:
            self._file.keep(habits.with_kind(list_name, kind))
