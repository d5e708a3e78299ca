"""A mapping brought to a table that it was not made on."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from checkpoint.domain.alerts.column_guess import guess
from checkpoint.domain.alerts.column_mapping import ColumnMapping, ListField

_IN_PARTS = frozenset({ListField.FAMILY_NAME, ListField.GIVEN_NAMES})


def fitted(
    mapping: ColumnMapping, headers: Sequence[str], before: Collection[str] | None = None
) -> ColumnMapping:
    """The mapping with those of its columns that the table has; guessed where it has none.

    Of columns that were not there ``before`` the meaning is guessed too; those that were, and
    said nothing, say nothing.
    """
    known = {
        one: tuple(column for column in columns if column in headers)
        for one, columns in mapping.columns.items()
    }
    kept = {one: columns for one, columns in known.items() if columns}
    if not kept:
        return with_columns(mapping, guess(headers).columns)
    unseen = [column for column in headers if before is not None and column not in before]
    return with_columns(mapping, {**_beside(kept, guess(unseen).columns), **kept})


def with_columns(
    mapping: ColumnMapping, columns: Mapping[ListField, tuple[str, ...]]
) -> ColumnMapping:
    """The mapping with other columns: what a column says is not said for all rows too."""
    return replace(
        mapping,
        columns=columns,
        kind=None if ListField.KIND in columns else mapping.kind,
        kinds=mapping.kinds if ListField.KIND in columns else {},
        direction=None if ListField.DIRECTION in columns else mapping.direction,
    )


def _beside(
    kept: Collection[ListField], guessed: Mapping[ListField, tuple[str, ...]]
) -> Mapping[ListField, tuple[str, ...]]:
    """What may be taken of a guess: nothing that is said already, and no name twice."""
    taken = {*kept}
    if ListField.NAME in taken:
        taken |= _IN_PARTS
    elif taken & _IN_PARTS:
        taken.add(ListField.NAME)
    return {one: columns for one, columns in guessed.items() if one not in taken}
