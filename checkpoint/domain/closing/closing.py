"""That a day was closed: a fact beside the records, which a later correction does not undo.

Papers that no longer hold are followed by a supplement, and the day stays closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.closing.checks import Finding, Severity
from checkpoint.domain.errors import CheckpointError, DecisionNotLawful, InvalidValue
from checkpoint.domain.reporting.figures import Partner


class ClosingKind(StrEnum):
    """What was done with a day."""

    PROVISIONAL = "provisional"
    """It was closed while it still ran; its papers say so, and final ones follow."""
    FINAL = "final"
    SUPPLEMENT = "supplement"
    """New versions of those papers whose figures had changed since it was closed."""


class DayClosedAlready(DecisionNotLawful):
    """Somebody closed the day, and nothing has changed since."""

    def __init__(self, by: str, at: datetime) -> None:
        super().__init__("the day was closed already")
        self.by = by
        self.at = at
        """On the clock of the post."""


class ClosingStopped(DecisionNotLawful):
    """The papers would be wrong: what stops the day from being closed is finished first."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("something stops the day from being closed")
        self.findings = tuple(findings)


class PaperNotNoted(CheckpointError):
    """A paper left the program, and the register could not note it."""


@dataclass(frozen=True, slots=True)
class PlannedPaper:
    """A paper that belongs to a closing; whether it was given out stands with the papers."""

    partner: Partner
    number: str
    """As it is printed, with its version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayClosing:
    """Somebody closed a day, or made a supplement to it."""

    id: UUID
    post: str
    day_on: date
    number: int
    """Of the day's closings and supplements, from 1."""
    kind: ClosingKind
    supplement: int = 0
    """Which supplement of the day it is, from 1; 0 of a closing."""
    officer: UUID
    at: datetime
    records: int
    """The number of the day's last record when it was counted: a higher one came later."""
    figures_digest: str
    """SHA-256 of all figures that the papers were made of."""
    papers: tuple[PlannedPaper, ...]
    left: tuple[str, ...] = ()
    """What the checks had found and was left as it was, by the words of `checks.Matter`."""

    def __post_init__(self) -> None:
        if self.number < 1 or bool(self.supplement) is not (self.kind is ClosingKind.SUPPLEMENT):
            raise InvalidValue("closings count from 1, and only a supplement is one")
        if self.at.tzinfo is None:
            raise InvalidValue("at carries no time zone")


def kind_after(before: Sequence[DayClosing], *, is_over: bool) -> ClosingKind:
    """What closing a day now would be, after what was done with it before."""
    if not before:
        return ClosingKind.FINAL if is_over else ClosingKind.PROVISIONAL
    is_final = any(one.kind is ClosingKind.FINAL for one in before)
    return ClosingKind.FINAL if is_over and not is_final else ClosingKind.SUPPLEMENT


def next_supplement(before: Sequence[DayClosing], kind: ClosingKind) -> int:
    """Which supplement of a day comes next; 0 where it is none."""
    if kind is not ClosingKind.SUPPLEMENT:
        return 0
    return sum(one.kind is ClosingKind.SUPPLEMENT for one in before) + 1


def what_stops(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Those in the way of closing."""
    return tuple(one for one in findings if one.severity is Severity.STOP)
