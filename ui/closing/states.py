"""What the page of the closing can show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from uuid import UUID

from checkpoint.day_papers import Errand
from checkpoint.domain.closing.checks import Finding, Matter
from checkpoint.domain.errors import CheckpointError
from checkpoint.services.backups import BackupMade
from checkpoint.services.closing import DayLook


class Standing(Enum):
    """How far one paper has come."""

    WAITING = auto()
    UNDER_WAY = auto()
    DONE = auto()
    TROUBLE = auto()
    LEFT_OUT = auto()
    """The run was cancelled before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """One paper on its way to one place."""

    errand: Errand
    standing: Standing = Standing.WAITING
    trouble: CheckpointError | None = None
    is_held: bool = False
    """The printer took it, and holds it until somebody looks after it."""

    @property
    def id(self) -> UUID:
        """Of the errand."""
        return self.errand.id

    @property
    def may_again(self) -> bool:
        """Whether it has not left, and can be tried once more."""
        return self.standing in (Standing.TROUBLE, Standing.LEFT_OUT)


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check as a row."""

    finding: Finding

    @property
    def id(self) -> UUID:
        """Of its matter: the same whenever it is looked at."""
        return UUID(int=list(Matter).index(self.finding.matter) + 1)


class Doing(Enum):
    """What keeps the page busy."""

    LOOKING = auto()
    CLOSING = auto()
    GIVING_OUT = auto()
    PROVING = auto()
    BACKING_UP = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingState:
    """A day as it stands, and its papers on their way."""

    day_on: date
    look: DayLook | None = None
    """None until it was looked at."""
    doing: Doing | None = None
    papers: tuple[PaperRow, ...] = ()
    trouble: CheckpointError | None = None
    was_cancelled: bool = False
    percent: int = 0
    """How much of a backup is done."""
    backup: BackupMade | CheckpointError | None = None
    """What became of the last one."""

    @property
    def may_stop(self) -> bool:
        """Whether something is under way that can be stopped."""
        return self.doing in (Doing.GIVING_OUT, Doing.BACKING_UP)

    @property
    def left(self) -> int:
        """How many papers left."""
        return sum(one.standing is Standing.DONE for one in self.papers)

    @property
    def may_again(self) -> bool:
        """Whether papers that did not leave can be tried once more."""
        return self.doing is None and any(one.may_again for one in self.papers)

    def with_paper(self, row: PaperRow) -> ClosingState:
        """The row in place of what it was."""
        papers = tuple(row if one.id == row.id else one for one in self.papers)
        return replace(self, papers=papers)
