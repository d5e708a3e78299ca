"""What a file is, before it is read: in a known format, or a table that a saved mapping fits."""

from __future__ import annotations

from checkpoint.domain.alerts.list_habits import FoundList, ListHabits, SavedMapping
from checkpoint.domain.alerts.reading import ListFileUnreadable
from checkpoint.domain.errors import ListRefused
from checkpoint.lists import numbers, own_csv
from checkpoint.lists.formats import ListFormat, format_of, head_bytes
from checkpoint.lists.source import ListSource
from checkpoint.lists.table_head import TableHead, head_of
from checkpoint.lists.workbook import is_book


def find(source: ListSource, habits: ListHabits) -> FoundList:
    """What a file is seen to be, or a ListRefused.

    A mapping that somebody made for such a table goes before what the program knows.
    """
    try:
        return _found(source, habits)
    except OSError as error:
        raise ListFileUnreadable from error


def _found(source: ListSource, habits: ListHabits) -> FoundList:
    head = head_bytes(source)
    is_workbook = is_book(source, head)
    is_table = is_workbook or own_csv.recognises(source, head)
    saved = _saved_for(source, habits, is_workbook=is_workbook) if is_table else None
    if saved is not None:
        return FoundList(saved=saved, is_table=True, says_kind=True)
    if numbers.recognises(source, head):
        return FoundList(is_known=True, is_table=is_table, says_kind=True)
    found = format_of(source, head)
    return FoundList(
        is_known=found is not None and _is_known(found, head),
        is_table=is_table,
        says_kind=found is not None and found.says_kind,
    )


def _is_known(found: ListFormat, head: bytes) -> bool:
    """Every text table is taken for a list of ours; only its headings say whether it is one."""
    return found.read is not own_csv.read or own_csv.names_its_columns(head)


def _saved_for(source: ListSource, habits: ListHabits, *, is_workbook: bool) -> SavedMapping | None:
    """The mapping made last for tables with these headings."""
    heads: dict[tuple[str, ...], TableHead | None] = {}
    for saved in reversed(habits.mappings):
        mapping = saved.mapping
        # A workbook takes long to open, and has but sheets to be opened otherwise.
        way = (mapping.sheet,) if is_workbook else (mapping.delimiter, mapping.encoding)
        if way not in heads:
            heads[way] = _head_by(source, saved)
        head = heads[way]
        if head is not None and saved.is_made_for(head.headings(mapping.header_row)):
            return saved
    return None


def _head_by(source: ListSource, saved: SavedMapping) -> TableHead | None:
    """The head as the mapping would open it; None where it cannot be opened so."""
    mapping = saved.mapping
    try:
        return head_of(
            source, sheet=mapping.sheet, delimiter=mapping.delimiter, encoding=mapping.encoding
        )
    except ListRefused:
        return None
