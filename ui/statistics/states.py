"""What the statistics screen can show."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.statistics.pivot import Pivot
from checkpoint.domain.statistics.views import View


@dataclass(frozen=True, slots=True)
class SavedAs:
    """A file was written."""

    path: Path
    masked_below: int
    """Small counts are hidden in it; nought where none are."""


@dataclass(frozen=True, slots=True)
class ViewKept:
    """A view is kept under a name."""

    name: str


@dataclass(frozen=True, slots=True)
class ViewGivenUp:
    """Nothing is kept under a name any more."""

    name: str


Done: TypeAlias = SavedAs | ViewKept | ViewGivenUp


@dataclass(frozen=True, slots=True)
class Counting:
    """The register is being counted; what was shown before stays meanwhile."""

    view: View
    pivot: Pivot | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """The figures of a view."""

    view: View
    pivot: Pivot
    done: Done | None = None
    trouble: CheckpointError | None = None
    """Why the last act did not succeed; the figures stand."""


@dataclass(frozen=True, slots=True)
class NotCounted:
    """The view has no figures: it was stopped, or the register cannot be read."""

    view: View
    trouble: CheckpointError
    pivot: Pivot | None = None
    """Of another view, which stays to be looked at."""


StatisticsState: TypeAlias = Counting | Shown | NotCounted
