"""What was detected in one joint operation, and on its days without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.incidents.statistic import Detected, Row, rows_of
from checkpoint.domain.posts.post import Post


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationCount:
    """Illegal crossings alone; the incidents of other kinds are in its list, not in its rows."""

    rows: tuple[Row, ...]
    """By who detected them: `Row.joint` within this operation, whenever they were found;
    `Row.alone` on its days and in none. Those of another operation on the same days are in
    neither."""

    @property
    def joint(self) -> Detected:
        """Within the operation, whoever detected it."""
        return sum((row.joint for row in self.rows), Detected())

    @property
    def alone(self) -> Detected:
        """On its days, without any operation."""
        return sum((row.alone for row in self.rows), Detected())


def count_of(
    operation: JointOperation, post: Post, states: Sequence[IncidentState]
) -> OperationCount:
    """Count what belongs to an operation, and beside it what was found on its days."""
    since, before = operation.span(post)
    mine = [one for one in states if one.operation == operation.id]
    beside = [
        one for one in states if one.operation is None and since <= one.report.found_at < before
    ]
    return OperationCount(rows=tuple(rows_of([*mine, *beside])))
