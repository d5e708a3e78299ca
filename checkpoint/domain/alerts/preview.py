"""What an import would do, gathered row by row: everything counted, the first of each shown.

Of a list of a million nobody reads every row, and no counter has the memory for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.doubts import GRAVEST_FIRST, Doubt, RowDoubt
from checkpoint.domain.alerts.importing import Change, Fate, New
from checkpoint.domain.alerts.reading import ListRow, OpenList, RowFault
from checkpoint.domain.alerts.versions import Tally

MOST_SHOWN = 2_000
"""Of each group of rows."""

_T = TypeVar("_T")


@dataclass(slots=True)
class Pile(Generic[_T]):
    """Things of one kind: all counted, the first of them kept."""

    shown: list[_T] = field(default_factory=list)
    count: int = 0

    def add(self, one: _T) -> None:
        """Put one on the pile."""
        self.count += 1
        if len(self.shown) < MOST_SHOWN:
            self.shown.append(one)


@dataclass(slots=True)
class RowsRead:
    """What is to be said of the file itself."""

    ignored_columns: tuple[str, ...] = ()
    """Columns of the file that mean nothing here."""
    absent: tuple[str, ...] = ()
    """Files that belong to the list and do not lie beside it: what they say is not known."""
    is_delta: bool = False
    faults: Pile[RowFault] = field(default_factory=Pile)
    faulty_rows: int = 0
    """How many rows are left out, whatever is wrong with each."""
    faulty_references: set[str] = field(default_factory=set)
    notes: Pile[RowFault] = field(default_factory=Pile)
    """What could not be read of rows that are taken all the same."""
    noted_rows: int = 0
    left_out: int = 0
    """How many entries are companies, ships or aircraft."""

    def begin(self, opened: OpenList) -> None:
        """Take note of what is known of a list before its first row."""
        self.ignored_columns = opened.ignored_columns
        self.absent = opened.absent
        self.is_delta = opened.is_delta

    def add(self, row: ListRow) -> None:
        """Take note of one row."""
        self.left_out += row.is_left_out
        for note in row.notes:
            self.notes.add(note)
        self.noted_rows += bool(row.notes)
        self.add_faults(row.faults)

    def add_note(self, note: RowFault) -> None:
        """Take note of what is missing of one row that is taken all the same."""
        self.notes.add(note)
        self.noted_rows += 1

    def add_faults(self, faults: Iterable[RowFault]) -> None:
        """Take note of all that is wrong with one row."""
        is_faulty = False
        for fault in faults:
            is_faulty = True
            self.faults.add(fault)
            self.faulty_references.add(fault.reference)
        self.faulty_rows += is_faulty


@dataclass(slots=True)
class Doubted:
    """What is to be said of rows that are imported all the same."""

    rows: int = 0
    counts: Counter[Doubt] = field(default_factory=Counter)
    _piles: dict[Doubt, Pile[RowDoubt]] = field(default_factory=dict)

    def add(self, line: int, alert: Alert, doubts: Iterable[Doubt]) -> None:
        """Take note of the doubts about one row, if there are any."""
        is_doubted = False
        for doubt in doubts:
            is_doubted = True
            self.counts[doubt] += 1
            found = RowDoubt(line=line, alert=alert, doubt=doubt)
            self._piles.setdefault(doubt, Pile()).add(found)
        self.rows += is_doubted

    @property
    def shown(self) -> Iterator[RowDoubt]:
        """The gravest first, and of each the first rows of the file."""
        for doubt in GRAVEST_FIRST:
            if doubt in self._piles:
                yield from self._piles[doubt].shown


@dataclass(slots=True)
class Changes:
    """A new version of a list beside the one that stands."""

    new: Pile[Alert] = field(default_factory=Pile)
    changed: Pile[Change] = field(default_factory=Pile)
    unchanged: Pile[Alert] = field(default_factory=Pile)
    gone: Pile[Alert] = field(default_factory=Pile)
    """No longer on the list: to be ended, and kept as history."""
    doubtful: Pile[Alert] = field(default_factory=Pile)
    """Not among the good rows, but they may be among the faulty: they stay in force."""

    def add(self, fate: Fate) -> None:
        """Take note of what becomes of one row."""
        match fate:
            case New(after):
                self.new.add(after)
            case Change():
                self.changed.add(fate)
            case _:
                self.unchanged.add(fate.after)

    @property
    def taken(self) -> int:
        """How many rows of the file are good."""
        return self.new.count + self.changed.count + self.unchanged.count

    def tally(self, faulty: int) -> Tally:
        """The figures, for the record."""
        return Tally(
            new=self.new.count, changed=self.changed.count, gone=self.gone.count, faulty=faulty
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an import would change, and the rows it would leave out; nothing has changed yet."""

    list_name: str
    reading: RowsRead
    changes: Changes
    doubts: Doubted
    change: int
    """By which the book knows what is prepared."""
    list_version: int
    """The version of the list that this was compared with."""
    signed_by: str = ""
    """The name of the key that proves it (`signing.ListKey`); empty where it is not signed."""

    @property
    def has_good_row(self) -> bool:
        """Whether there is anything to take; a list of nobody, with no fault in it, is."""
        is_taking = self.changes.taken or (self.reading.is_delta and self.changes.gone.count)
        return bool(is_taking or not self.reading.faulty_rows)
