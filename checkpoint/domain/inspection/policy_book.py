"""Policy as it was edited: what the files say, what a screen put in its place, and since when.

A file is where policy starts. An edit is a fact with its officer, instant and reason; edits of a
row lie upon each other, and the topmost holds. Taking one back takes the topmost away. Where a
newer file brings a row that speaks of what a screen has spoken of, the screen's stands.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid5

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.policy import (
    BorderPassRule,
    ExpiryNotice,
    InForce,
    MonthsOfValidity,
    PatternRule,
    PermitRule,
    Policy,
    PolicyRow,
    QuestionRule,
    StayRule,
    TravelDocumentRule,
    VisaFree,
    VisaOnArrival,
)


class PolicyKind(StrEnum):
    """The kinds of row that a screen may edit, each by its name in `Policy`."""

    BORDER_PASSES = "border_passes"
    VISA_FREE = "visa_free"
    VISA_ON_ARRIVAL = "visa_on_arrival"
    MONTHS_OF_VALIDITY = "months_of_validity"
    EXPIRY_NOTICES = "expiry_notices"
    PERMITS = "permits"
    TRAVEL_DOCUMENTS = "travel_documents"
    QUESTIONS = "questions"
    PATTERNS = "patterns"
    STAY_RULES = "stay_rules"


ROW_TYPES: Mapping[PolicyKind, type[PolicyRow]] = {
    PolicyKind.BORDER_PASSES: BorderPassRule,
    PolicyKind.VISA_FREE: VisaFree,
    PolicyKind.VISA_ON_ARRIVAL: VisaOnArrival,
    PolicyKind.MONTHS_OF_VALIDITY: MonthsOfValidity,
    PolicyKind.EXPIRY_NOTICES: ExpiryNotice,
    PolicyKind.PERMITS: PermitRule,
    PolicyKind.TRAVEL_DOCUMENTS: TravelDocumentRule,
    PolicyKind.QUESTIONS: QuestionRule,
    PolicyKind.PATTERNS: PatternRule,
    PolicyKind.STAY_RULES: StayRule,
}


class EditAct(StrEnum):
    """What was done to a row."""

    ADDED = "added"
    CORRECTED = "corrected"
    ENDED = "ended"
    TAKEN_BACK = "taken_back"
    """The edit before it counts no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyEdit:
    """One version of a row: who made it, when and why."""

    id: UUID
    kind: PolicyKind
    act: EditAct
    row: UUID
    """Which row; that of a file has its id from what stands there (`row_id`)."""
    content: PolicyRow | None = None
    """What the row says from then on; ``None`` where an edit was taken back."""
    officer: UUID
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyLine:
    """One row with its history."""

    id: UUID
    kind: PolicyKind
    row: PolicyRow | None
    """What it says now; ``None`` where a row that a screen had added was taken back."""
    of_file: PolicyRow | None = None
    """What the file says; ``None`` where no file, or none any more, has the row."""
    edits: tuple[PolicyEdit, ...] = ()
    """Oldest first."""
    is_overruled: bool = False
    """A file brought it after a screen had spoken of the same thing: it does not hold."""

    @property
    def is_edited(self) -> bool:
        """Whether a screen's version holds, and can be taken back."""
        return bool(standing_edits(self.edits))

    @property
    def counts(self) -> bool:
        """Whether it is part of the policy at all, on whatever day."""
        return self.row is not None and not self.is_overruled

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return self.counts and self.row is not None and self.row.holds_on(day)


class RowsOverlap(CheckpointError):
    """Two rows would speak of the same thing on the same day."""

    def __init__(self, kind: PolicyKind, wanted: PolicyRow, standing: PolicyRow) -> None:
        super().__init__(f"{kind}: two rows hold on the same day")
        self.kind = kind
        self.wanted = wanted
        self.standing = standing


def row_id(kind: PolicyKind, row: InForce) -> UUID:
    """The id of a row of a file: the same as long as the file says the same of it."""
    said = {field.name: getattr(row, field.name) for field in fields(row)}
    return uuid5(_ROWS, json.dumps([kind, said], sort_keys=True, default=str))


_ROWS = UUID("8d7d6c0e-6a3f-5c0e-9d3f-1a4b7c2e5f60")


def lines_of(files: Policy, edits: Iterable[PolicyEdit]) -> tuple[PolicyLine, ...]:
    """Every row there is or was, those of the files first; edits come oldest first."""
    made: dict[UUID, list[PolicyEdit]] = defaultdict(list)
    for edit in edits:
        made[edit.row].append(edit)
    lines = [
        PolicyLine(id=known, kind=kind, row=row, of_file=row)
        for kind, known, row in _rows_of_files(files)
    ]
    known = {line.id for line in lines}
    lines += [
        PolicyLine(id=added, kind=its[0].kind, row=None)
        for added, its in made.items()
        if added not in known
    ]
    edited = [_edited(line, made.get(line.id, ())) for line in lines]
    return tuple(_settled(edited))


def in_force(files: Policy, lines: Sequence[PolicyLine]) -> Policy:
    """The policy of the lines; what no screen can edit is as in the files."""
    changed: dict[str, Any] = {
        kind.value: tuple(line.row for line in lines if line.kind is kind and line.counts)
        for kind in PolicyKind
    }
    return replace(files, **changed)


def require_no_overlap(lines: Iterable[PolicyLine], wanted: PolicyLine) -> None:
    """Raise RowsOverlap where another line that counts speaks of the same thing as this one."""
    if wanted.row is None:
        return
    for line in lines:
        if line.id == wanted.id or line.kind is not wanted.kind or not line.counts:
            continue
        if line.row is not None and line.row.overlaps(wanted.row):
            raise RowsOverlap(wanted.kind, wanted.row, line.row)


def _rows_of_files(files: Policy) -> Iterator[tuple[PolicyKind, UUID, PolicyRow]]:
    for kind in PolicyKind:
        rows: Sequence[PolicyRow] = getattr(files, kind.value)
        by_id = {row_id(kind, row): row for row in rows}
        yield from ((kind, known, row) for known, row in by_id.items())


def standing_edits(edits: Iterable[PolicyEdit]) -> list[PolicyEdit]:
    """The edits that were not taken back, oldest first."""
    stack: list[PolicyEdit] = []
    for edit in edits:
        if edit.act is not EditAct.TAKEN_BACK:
            stack.append(edit)
        elif stack:
            stack.pop()
    return stack


def _edited(line: PolicyLine, edits: Sequence[PolicyEdit]) -> PolicyLine:
    standing = standing_edits(edits)
    row = standing[-1].content if standing else line.of_file
    return replace(line, row=row, edits=tuple(edits))


def _settled(lines: Sequence[PolicyLine]) -> Iterator[PolicyLine]:
    """A row that only a file has gives way to a screen's that speaks of the same thing."""
    of_screen = [line for line in lines if line.is_edited]
    for line in lines:
        is_overruled = not line.is_edited and any(
            line.row is not None
            and other.row is not None
            and other.kind is line.kind
            and other.row.overlaps(line.row)
            for other in of_screen
        )
        yield replace(line, is_overruled=True) if is_overruled else line
