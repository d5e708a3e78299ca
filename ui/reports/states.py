"""What the reports screen can show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.reporting.day import DayFigures, Partner
from checkpoint.domain.reporting.issue import Issue


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which paper is to be made."""

    day_on: date
    partner: Partner


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper as it will print."""

    wanted: Wanted
    figures: DayFigures
    issue: Issue
    content: bytes
    """The PDF."""


@dataclass(frozen=True, slots=True)
class Preparing:
    """The figures are counted and the paper is made."""

    wanted: Wanted


@dataclass(frozen=True, slots=True)
class Shown:
    """A paper is previewed; perhaps it was just printed or saved, or could not be."""

    paper: Paper
    given_out: str = ""
    """How it last left the program, in words; empty if it did not yet."""
    trouble: CheckpointError | None = None

    @property
    def wanted(self) -> Wanted:
        """Which paper it is."""
        return self.paper.wanted


@dataclass(frozen=True, slots=True)
class NotMade:
    """The paper could not be made."""

    wanted: Wanted
    trouble: CheckpointError


ReportsState: TypeAlias = Preparing | Shown | NotMade
