"""The signs of trafficking that an officer is shown to tick: dated rows, each with its source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from typing_extensions import override

from checkpoint.domain.cases.sop import BothWays
from checkpoint.domain.inspection.in_force import InForce, RowKey
from checkpoint.domain.papers.particulars import Indicator


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorRow(InForce):
    """One sign as it is worded for a while.

    No row weighs more than another, and none speaks of origin, sex or poverty: a sign is what
    somebody did, said or had done to him.
    """

    code: Indicator
    """What a tick is kept under, however the sentence changes."""
    text: BothWays
    for_children_only: bool = False

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """A sign is worded in one way on a day."""
        return frozenset({(self.code.value,)})


def asked_of(rows: Iterable[IndicatorRow], *, on: date, is_child: bool) -> tuple[IndicatorRow, ...]:
    """The signs to be ticked of this traveller today, in the order of the file."""
    return tuple(
        row for row in rows if row.holds_on(on) and (is_child or not row.for_children_only)
    )
