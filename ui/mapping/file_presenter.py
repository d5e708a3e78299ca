"""Takes a list's file from where it was chosen to where it is read: what it is, and by what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_fitting import fitted
from checkpoint.domain.alerts.column_mapping import (
    ColumnMapping,
    ListField,
    TableEncoding,
    TableShape,
)
from checkpoint.domain.alerts.list_habits import FoundList, ListHabits, SavedMapping
from checkpoint.domain.alerts.reading import ListFormatUnknown, ListNotUtf8, ListRow
from checkpoint.domain.errors import CheckpointError, FileUnusable, ListRefused
from checkpoint.domain.people.officer import Officer
from checkpoint.list_file import ListFile
from checkpoint.program import ListFinder, TableOpener
from checkpoint.services.list_habits import ListHabitService, OpenedTable
from ui.background import Background
from ui.devices.list_arrivals import lists_on
from ui.mapping.file_states import (
    ALERTS,
    FileState,
    FileToRead,
    Looking,
    NoFile,
    Sought,
    ToMap,
    ToName,
)

UNKNOWN_YET = ColumnMapping(columns={})


@dataclass(frozen=True, slots=True)
class _Seen:
    """What there is to be known of a file, and what went wrong on the way."""

    habits: ListHabits
    found: FoundList
    trouble: CheckpointError | None


class FilePresenter(QObject):
    """One file at a time. It holds the state and never asks the view."""

    changed = Signal(object)
    """Carries each new FileState."""
    ready = Signal(object)
    """Carries a FileToRead."""

    def __init__(
        self,
        *,
        find_list: ListFinder,
        open_table: TableOpener,
        habits: ListHabitService,
        files: Background,
        officer: Officer,
        sought: Sought = ALERTS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find_list = find_list
        self._open_table = open_table
        self._service = habits
        self._files = files
        self._officer = officer
        self._sought = sought
        self._habits = ListHabits()
        self.state: FileState = NoFile()
        self.trouble: CheckpointError | None = None
        """What went wrong with the file last, or with what was told of lists."""
        self.last: FileToRead | None = None
        """What was handed on to be read last."""

    def look(self, path: Path) -> None:
        """See what a file is, and ask what is to be asked of it."""
        waiting = Looking(path)
        self._become(waiting)
        self._files.run(
            partial(_see, self._find_list, self._service, self._officer, path),
            done=lambda seen: self._is_seen(waiting, seen),
            failed=lambda trouble: self._not_done(waiting, trouble),
            owner=self,
        )

    def look_on(self, stick: Path, done: Callable[[Path, Sequence[Path]], None]) -> None:
        """Look for lists on a stick, which may be slow; a broken one has none."""
        self._files.run(
            partial(lists_on, stick),
            done=lambda lists: done(stick, lists),
            failed=lambda _trouble: done(stick, ()),
            owner=self,
        )

    def map_columns(self) -> None:
        """Say which column means what, of the file that is to be named or was read last."""
        match self.state:
            case ToName(path, found):
                self._open(path, found.saved)
            case NoFile() if self.last is not None and self.last.is_table:
                self._open(self.last.path, self.last.saved)
            case _:
                pass

    def begin_with(self, name: str) -> None:
        """Take up a saved mapping; for the empty name, what the headings seem to mean."""
        state = self.state
        if isinstance(state, ToMap) and not state.is_working:
            self._open(state.path, state.habits.named(name))

    def change(self, mapping: ColumnMapping) -> None:
        """Say it otherwise, and see how the first rows would be read then."""
        state = self.state
        if not isinstance(state, ToMap) or state.is_working or mapping == state.mapping:
            return
        if state.table is None or _way(mapping) != _way(state.mapping):
            self._reopen(state, mapping)
            return
        if mapping.header_row != state.mapping.header_row:
            shape = state.table.shape(mapping.header_row)
            before = state.shape.headers
            state = replace(state, shape=shape)
            mapping = state.sought.of(fitted(mapping, shape.headers, before))
        self._become(_tried(replace(state, mapping=mapping)))

    def keep(self, name: str) -> None:
        """Keep the mapping under a name and read the file by it; without one, read it so once."""
        state = self.state
        if not isinstance(state, ToMap) or state.is_working or state.table is None or state.fault:
            return
        name = " ".join(name.split())
        headings = state.table.headings(state.mapping.header_row)
        saved = SavedMapping(name=name, headings=headings, mapping=state.mapping)
        if not name or state.habits.named(name) == saved:
            self._is_kept(state, saved)
            return
        waiting = replace(state, is_working=True)
        self._become(waiting)
        self._files.run(
            partial(self._service.keep_mapping, self._officer, saved),
            done=lambda _nothing: self._is_kept(waiting, saved),
            failed=lambda trouble: self._back_to(waiting, state, trouble),
            owner=self,
        )

    def read(self, list_name: str, kind: AlertKind) -> None:
        """Hand the file on; of what kind the list is, where that was asked, is remembered."""
        state = self.state
        if not isinstance(state, ToName):
            return
        if not state.found.says_kind and state.kinds.get(list_name) is not kind:
            self._files.run(
                partial(self._service.keep_kind, self._officer, list_name, kind),
                done=lambda _nothing: None,
                failed=self._not_remembered,
                owner=self,
            )
        self.last = FileToRead(
            path=state.path,
            list_name=list_name,
            kind=kind,
            saved=state.found.saved,
            is_table=state.found.is_table,
        )
        self._become(NoFile(), self.trouble)
        self.ready.emit(self.last)

    def back(self) -> None:
        """Leave the file as it is."""
        self._become(NoFile())

    def forget_trouble(self) -> None:
        """Something else was done since: what went wrong before is not said any more."""
        self.trouble = None

    def _is_seen(self, waiting: Looking, seen: _Seen) -> None:
        if self.state is not waiting:
            return
        self._habits = seen.habits
        if seen.found.is_known or seen.found.saved is not None:
            self._become(ToName(waiting.path, seen.found, seen.habits.kinds), seen.trouble)
        elif seen.found.is_table:
            self._open(waiting.path, None, seen.trouble)
        else:
            self._become(NoFile(), ListFormatUnknown("no format that is read here"))

    def _open(
        self, path: Path, saved: SavedMapping | None, trouble: CheckpointError | None = None
    ) -> None:
        """Open the file's first rows, as a mapping says or as they are found to be."""
        waiting = Looking(path)
        self._become(waiting, trouble)
        begun = ToMap(
            path=path,
            mapping=saved.mapping if saved else UNKNOWN_YET,
            habits=self._habits,
            sought=self._sought,
            name=saved.name if saved else "",
        )
        row = saved.mapping.header_row if saved else None
        self._files.run(
            partial(_opened, self._open_table, begun, row, is_found_out=saved is None),
            done=lambda state: self._is_opened(waiting, replace(state, begun=state.mapping)),
            failed=lambda worse: self._not_opened(waiting, begun, worse),
            owner=self,
        )

    def _reopen(self, state: ToMap, mapping: ColumnMapping) -> None:
        """Read the first rows anew: of another sheet, or with other signs."""
        waiting = replace(state, mapping=mapping, is_working=True)
        self._become(waiting)
        is_other = state.table is None or mapping.sheet != state.mapping.sheet
        row = None if is_other else mapping.header_row
        self._files.run(
            partial(_opened, self._open_table, waiting, row, is_found_out=state.table is None),
            done=lambda opened: self._is_opened(waiting, opened),
            failed=lambda trouble: self._not_opened(waiting, waiting, trouble),
            owner=self,
        )

    def _is_opened(self, waiting: FileState, opened: ToMap) -> None:
        if self.state is waiting:
            self._become(_tried(opened), self.trouble if isinstance(waiting, Looking) else None)

    def _not_opened(self, waiting: FileState, begun: ToMap, trouble: CheckpointError) -> None:
        """A text of another encoding than was thought stays open, for that to be chosen."""
        if self.state is not waiting:
            return
        is_begun = isinstance(waiting, ToMap) or isinstance(trouble, ListNotUtf8)
        if not is_begun or not isinstance(trouble, ListRefused):
            self._become(NoFile(), trouble)
            return
        nothing = TableShape(headers=(), rows=(), sheets=begun.shape.sheets)
        closed = replace(begun, table=None, shape=nothing, rows=(), is_working=False)
        self._become(replace(closed, begun=begun.begun or begun.mapping), trouble)

    def _is_kept(self, waiting: ToMap, saved: SavedMapping) -> None:
        if self.state is not waiting:
            return
        if saved.name:
            self._habits = self._habits.with_mapping(saved)
        found = FoundList(saved=saved, is_table=True, says_kind=True)
        self._become(ToName(waiting.path, found, self._habits.kinds))

    def _back_to(self, waiting: FileState, state: FileState, trouble: CheckpointError) -> None:
        if self.state is waiting:
            self._become(state, trouble)

    def _not_done(self, waiting: FileState, trouble: CheckpointError) -> None:
        self._back_to(waiting, NoFile(), trouble)

    def _not_remembered(self, trouble: CheckpointError) -> None:
        """The list is read all the same."""
        self._become(self.state, trouble)

    def _become(self, state: FileState, trouble: CheckpointError | None = None) -> None:
        self.state = state
        self.trouble = trouble
        self.changed.emit(state)


def _see(find_list: ListFinder, service: ListHabitService, officer: Officer, path: Path) -> _Seen:
    """What a file is. A broken file of habits hinders nothing but what stands in it."""
    habits, trouble = ListHabits(), None
    try:
        habits = service.habits(officer)
    except FileUnusable as broken:
        trouble = broken
    return _Seen(habits, find_list(ListFile(path), habits), trouble)


def _opened(
    open_table: TableOpener, state: ToMap, header_row: int | None, *, is_found_out: bool
) -> ToMap:
    """The first rows as the mapping has them opened; raises a ListRefused."""
    mapping = state.mapping
    table = open_table(
        ListFile(state.path),
        sheet=mapping.sheet,
        delimiter=None if is_found_out else mapping.delimiter,
        encoding=mapping.encoding,
    )
    is_there = header_row is not None and (not header_row or table.headings(header_row))
    shape = table.shape(header_row if is_there else None)
    mapping = replace(mapping, header_row=shape.header_row, delimiter=shape.delimiter)
    return replace(
        state,
        table=table,
        shape=shape,
        mapping=state.sought.of(fitted(mapping, shape.headers, state.shape.headers or None)),
        is_working=False,
    )


def _tried(state: ToMap) -> ToMap:
    """With how the first rows would be read; while no kind is chosen, as if one were."""
    mapping = state.mapping
    if mapping.kind is None and ListField.KIND not in mapping.columns:
        mapping = replace(mapping, kind=AlertKind.SOI, direction=None)
    return replace(state, rows=_rows_by(state.table, mapping))


def _rows_by(table: OpenedTable | None, mapping: ColumnMapping) -> tuple[ListRow, ...]:
    return () if table is None else table.tried(mapping)


def _way(mapping: ColumnMapping) -> tuple[str, str, TableEncoding]:
    """By what the same bytes become other rows."""
    return mapping.sheet, mapping.delimiter, mapping.encoding
