"""A table of a paper: what stands in it, not how it looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias


class RowKind(Enum):
    """What a row is among the others."""

    LINE = auto()
    PART = auto()
    """A line that belongs to the heading row above it."""
    SUBTOTAL = auto()
    TOTAL = auto()
    BESIDE = auto()
    """Counted apart: it is in no total."""


Cell: TypeAlias = str | int
"""Text, or a count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column; columns side by side under the same `group` share its heading."""

    head: str
    group: str = ""
    is_count: bool = False
    share: float = 1.0
    """Of the width that the columns of counts leave."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row. One whose counts are all zero is printed as NIHIL, a zero among others as a dash."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.LINE
    key: str = ""
    """What the first cell names, in no language: the code of a state. Empty where it is a text."""

    @property
    def is_nil(self) -> bool:
        """Whether there are counts in it and all of them are zero."""
        counts = [cell for cell in self.cells if isinstance(cell, int)]
        return bool(counts) and not any(counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A titled table; one without rows is printed as NIHIL."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def counts(*heads: str) -> tuple[Column, ...]:
    """Columns of counts."""
    return tuple(Column(head=head, is_count=True) for head in heads)


def total(rows: Sequence[Row], *label: str, width: int, kind: RowKind = RowKind.TOTAL) -> Row:
    """The row under `rows` that sums their `width` columns of counts."""
    sums = (sum(int(row.cells[len(label) + place]) for row in rows) for place in range(width))
    return Row((*label, *sums), kind)
