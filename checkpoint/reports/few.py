"""Rows whose names a partner may read: those of few people go together without one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checkpoint.reports.listing import Row
from checkpoint.reports.paper import Paper
from checkpoint.reports.tallies import masked
from checkpoint.words.reports import Text


def told_rows(paper: Paper, counted: Mapping[str, Sequence[int]]) -> list[Row]:
    """A row for each name, in their order; immigration's own papers name them all."""
    below = 0 if paper.partner.is_own else paper.issue.mask_below
    named, others = masked(counted, below)
    rows = [Row((name, *counted[name])) for name in counted if name in named]
    if others is not None:
        rows.append(Row((paper.say(Text.WITHHELD).format(limit=below), *others)))
    return rows
