"""What is being done with a list's file before it is read; what cannot happen cannot be written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_fitting import with_columns
from checkpoint.domain.alerts.column_mapping import (
    ColumnFault,
    ColumnMapping,
    ListField,
    TableShape,
    mapping_faults,
)
from checkpoint.domain.alerts.list_habits import FoundList, ListHabits, SavedMapping
from checkpoint.domain.alerts.reading import ListRow
from checkpoint.domain.groups.manifest import OF_PASSENGERS
from checkpoint.services.list_habits import OpenedTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What a table is read for."""

    fields: frozenset[ListField]
    """What its columns may say."""
    kind: AlertKind | None = None
    """Of all its rows, where nobody is asked for it."""

    def of(self, mapping: ColumnMapping) -> ColumnMapping:
        """The mapping with nothing that is not sought."""
        columns = {one: said for one, said in mapping.columns.items() if one in self.fields}
        narrowed = with_columns(mapping, columns)
        return narrowed if self.kind is None else replace(narrowed, kind=self.kind)


ALERTS = Sought(fields=frozenset(ListField))
PASSENGERS = Sought(fields=OF_PASSENGERS, kind=AlertKind.SOI)
"""A passenger is read as an entry is, and the kind is not looked at."""


@dataclass(frozen=True, slots=True)
class NoFile:
    """No file was chosen, or what was asked of it is being done elsewhere."""


@dataclass(frozen=True, slots=True)
class Looking:
    """It is being seen what the file is."""

    path: Path


@dataclass(frozen=True, slots=True)
class ToName:
    """How the file is read is known; under which name is asked."""

    path: Path
    found: FoundList
    kinds: Mapping[str, AlertKind] = field(default_factory=dict)
    """Of what the lists of this post are, as far as it was told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToMap:
    """It is being said which column means what; nothing of it is kept yet."""

    path: Path
    mapping: ColumnMapping
    """As it stands now."""
    table: OpenedTable | None = field(default=None, repr=False)
    """None where the file cannot be opened in this encoding or sheet."""
    shape: TableShape = field(default_factory=lambda: TableShape(headers=(), rows=()), repr=False)
    rows: tuple[ListRow, ...] = field(default=(), repr=False)
    """The first rows as they would be read."""
    habits: ListHabits = field(default_factory=ListHabits)
    sought: Sought = ALERTS
    name: str = ""
    """Of the saved mapping with which it was begun."""
    begun: ColumnMapping | None = None
    """The mapping as it stood then."""
    is_working: bool = False

    @property
    def fault(self) -> tuple[str, ColumnFault] | None:
        """The first thing that keeps the file from being read, and the entry it stands at."""
        return next(mapping_faults(self.mapping), None)

    @property
    def is_edited(self) -> bool:
        """Whether leaving would lose anything."""
        return self.mapping != self.begun


FileState: TypeAlias = NoFile | Looking | ToName | ToMap


@dataclass(frozen=True, slots=True, kw_only=True)
class FileToRead:
    """A file, and everything that was said of it."""

    path: Path
    list_name: str
    kind: AlertKind = AlertKind.SOI
    saved: SavedMapping | None = None
    """Without a name where it is to be read so this once."""
    is_table: bool = False
