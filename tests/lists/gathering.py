"""A list read whole, for tests that look at all of it at once."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.reading import OpenList, RowFault
from checkpoint.lists.formats import open_list
from checkpoint.lists.intake import Intake
from checkpoint.lists.source import ListSource


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReading:
    """A list as it was read."""

    alerts: tuple[Alert, ...]
    lines: tuple[int, ...] = ()
    """On which line of the file each of them begins; empty where the list was no file."""
    faults: tuple[RowFault, ...] = ()
    ignored_columns: tuple[str, ...] = ()
    """Columns of the file that mean nothing here."""
    left_out: int = 0
    """How many entries are companies, ships or aircraft."""
    absent: tuple[str, ...] = ()
    """Files that belong to the list and do not lie beside it: what they say is not known."""
    notes: tuple[RowFault, ...] = ()
    """What could not be read of rows that are taken all the same."""
    gone: tuple[str, ...] = ()
    """References of entries that a delta takes off the list."""
    is_delta: bool = False
    """Whether this is no list, but what changed since an earlier version of one."""


def gathered(opened: OpenList) -> ListReading:
    """All of it at once."""
    rows = list(opened.rows)
    return ListReading(
        alerts=tuple(row.alert for row in rows if row.alert is not None),
        lines=tuple(row.line for row in rows if row.alert is not None),
        faults=tuple(fault for row in rows for fault in row.faults),
        ignored_columns=opened.ignored_columns,
        left_out=sum(row.is_left_out for row in rows),
        absent=opened.absent,
        notes=tuple(note for row in rows for note in row.notes),
        gone=tuple(row.gone for row in rows if row.gone),
        is_delta=opened.is_delta,
    )


def read_list(source: ListSource, intake: Intake) -> ListReading:
    """A whole list, of whatever format."""
    return gathered(open_list(source, intake))
