"""What a pattern shows the officer: the facts behind it, and never more than amber.

The severity belongs to the class and not to the finding: there is no way to make one that locks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, TypeAlias

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.patterns.sign import Companion, SharedContact, Trip


@dataclass(frozen=True, slots=True)
class _OfRow:
    """What rests on a row of policy."""

    row: PatternRule

    @property
    def source(self) -> str:
        """On what authority the pattern is looked for."""
        return self.row.source

    @property
    def is_verified(self) -> bool:
        """Whether its text was seen."""
        return self.row.is_verified


@dataclass(frozen=True, slots=True)
class RepeatShortCrossings(_OfRow):
    """He sets out again, having been away for a day or two many times of late."""

    severity: ClassVar = Severity.ATTENTION
    trips: tuple[Trip, ...]


@dataclass(frozen=True, slots=True)
class ManyYoungCompanions(_OfRow):
    """Beside him many different young people crossed."""

    severity: ClassVar = Severity.ATTENTION
    companions: tuple[Companion, ...]


@dataclass(frozen=True, slots=True)
class FirstExitOnNewPassport(_OfRow):
    """A citizen leaves, as far as this post knows for the first time, on a new passport."""

    severity: ClassVar = Severity.ATTENTION
    issued_on: date
    is_stated: bool
    """Whether the document says so; else it was counted back from its last day."""


@dataclass(frozen=True, slots=True)
class ContactOfCase(_OfRow):
    """What he gave before as address, plate or number belongs to the case of somebody else."""

    severity: ClassVar = Severity.ATTENTION
    contacts: tuple[SharedContact, ...]


PatternFinding: TypeAlias = (
    RepeatShortCrossings | ManyYoungCompanions | FirstExitOnNewPassport | ContactOfCase
)
