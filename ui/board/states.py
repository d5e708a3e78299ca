"""What the board shows, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.reporting.board import Board


class Page(Enum):
    """What lies behind a figure."""

    JOURNAL = auto()
    INSIDE = auto()
    CASES = auto()
    """Locked counters stand there before the cases."""
    ALERTS = auto()


@dataclass(frozen=True, slots=True)
class BoardState:
    """The last look at the day."""

    board: Board | None = None
    """None before the first one."""
    trouble: CheckpointError | None = None
    """Why a later one failed: what is shown is then as old as it says."""
