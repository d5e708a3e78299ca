"""Rows of which on every day exactly one counts: each begins on the day after the one before it.

A row that begins within another can so come only together with the end of that one, and a row that
ends on another day moves the beginning of the next one with it. Both are taken back together:
between the two edits there would be days without a row, or with two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.policy import PolicyRow
from checkpoint.domain.inspection.policy_book import (
    EditAct,
    PolicyEdit,
    PolicyKind,
    PolicyLine,
    standing_edits,
)

UNBROKEN = frozenset({PolicyKind.STAY_RULES})

_A_DAY = timedelta(days=1)


class RowsGap(CheckpointError):
    """On some day no row would count."""

    def __init__(self, kind: PolicyKind, row: PolicyRow, later: PolicyRow | None) -> None:
        super().__init__(f"{kind}: no row holds on some day")
        self.kind = kind
        self.row = row
        self.later = later
        """The next one; ``None`` where none follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """What is done to another row together with an edit."""

    act: EditAct
    row: UUID
    content: PolicyRow | None = None


def companion_of(lines: Sequence[PolicyLine], edit: PolicyEdit) -> Companion | None:
    """What is to be done to the row beside it; to be taken back with it as well."""
    if edit.kind not in UNBROKEN:
        return None
    others = [line for line in lines if line.kind is edit.kind and line.id != edit.row]
    if edit.act is EditAct.ADDED and edit.content is not None:
        return _ended_by(others, edit.content)
    line = next((line for line in lines if line.id == edit.row), None)
    if edit.act is EditAct.ENDED and line is not None and edit.content is not None:
        return _moved_by(others, line.row, edit.content)
    if edit.act is EditAct.TAKEN_BACK:
        return _moved_back_with(others, line) or _resumed_without(others, line)
    return None


def require_no_gap(lines: Iterable[PolicyLine], kind: PolicyKind) -> None:
    """Raise RowsGap where a row does not begin on the day after the one before, or none follows."""
    if kind not in UNBROKEN:
        return
    counting = (line.row for line in lines if line.kind is kind and line.counts)
    rows = sorted((row for row in counting if row is not None), key=begins_on)
    for row, later in pairwise(rows):
        if row.valid_to is not None and later.valid_from != row.valid_to + _A_DAY:
            raise RowsGap(kind, row, later)
    if rows and rows[-1].valid_to is not None:
        raise RowsGap(kind, rows[-1], None)


def begins_on(row: PolicyRow) -> date:
    """Its first day; one without a first day goes before all others."""
    return row.valid_from or date.min


def _ended_by(others: Iterable[PolicyLine], added: PolicyRow) -> Companion | None:
    """The row that runs on the first day of the added one, and no longer than it, ends before."""
    first = added.valid_from
    if first is None or first == date.min:
        return None
    for line in others:
        row = line.row
        if row is None or not line.holds_on(first) or begins_on(row) >= first:
            continue
        if row.valid_to == added.valid_to:
            ended = replace(row, valid_to=first - _A_DAY)
            return Companion(act=EditAct.ENDED, row=line.id, content=ended)
    return None


def _moved_by(
    others: Iterable[PolicyLine], row: PolicyRow | None, ended: PolicyRow
) -> Companion | None:
    """The row that follows begins on the day after the new end, if it has not ended by then."""
    if row is None or row.valid_to is None or ended.valid_to is None:
        return None
    for line in others:
        if line.row is None or not line.counts or line.row.valid_from != row.valid_to + _A_DAY:
            continue
        first = ended.valid_to + _A_DAY
        if line.row.valid_to is None or first <= line.row.valid_to:
            moved = replace(line.row, valid_from=first)
            return Companion(act=EditAct.CORRECTED, row=line.id, content=moved)
    return None


def _moved_back_with(others: Iterable[PolicyLine], taken: PolicyLine | None) -> Companion | None:
    """The other half of an end that moved the next row: whichever is taken back, both are."""
    for line in others:
        if taken is not None and (_is_moved(taken, line) or _is_moved(line, taken)):
            return Companion(act=EditAct.TAKEN_BACK, row=line.id)
    return None


def _is_moved(ended: PolicyLine, next_: PolicyLine) -> bool:
    """Whether one act has ended a row and moved the beginning of the next one."""
    ends, moves = standing_edits(ended.edits), standing_edits(next_.edits)
    if not ends or not moves or ended.row is None or next_.row is None:
        return False
    end, move = ends[-1], moves[-1]
    is_pair = (end.act, move.act) == (EditAct.ENDED, EditAct.CORRECTED)
    is_one_act = (end.at, end.officer) == (move.at, move.officer)
    return is_pair and is_one_act and _day_after(ended.row) == next_.row.valid_from


def _day_after(row: PolicyRow) -> date | None:
    return None if row.valid_to is None else row.valid_to + _A_DAY


def _resumed_without(others: Iterable[PolicyLine], taken: PolicyLine | None) -> Companion | None:
    """The row that was ended for one that is taken back altogether runs on as before."""
    if taken is None or taken.row is None or taken.of_file is not None:
        return None
    first = taken.row.valid_from
    for line in others:
        if line.row is None or first is None or line.row.valid_to != first - _A_DAY:
            continue
        if len(standing_edits(taken.edits)) == 1 and _was_ended(line):
            return Companion(act=EditAct.TAKEN_BACK, row=line.id)
    return None


def _was_ended(line: PolicyLine) -> bool:
    edits = standing_edits(line.edits)
    return bool(edits) and edits[-1].act is EditAct.ENDED
