"""What the page of groups can show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.errors import CheckpointError
from checkpoint.services.open_group import OpenGroup


class LineTooShort(CheckpointError):
    """The passenger list says too little of somebody to make his document of it."""


class TypeItInstead(CheckpointError):
    """The code is of a pass that is not known, or of several: it is looked at by itself first."""


Trouble: TypeAlias = CheckpointError | Unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class NoGroup:
    """The counter has no open group; perhaps one was just closed."""

    admitted: int | None = None
    """How many crossed in the group that was closed."""
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A group lies open."""

    opened: OpenGroup
    is_busy: bool = False
    suspected: frozenset[UUID] = frozenset()
    """The lines of the passenger list that an alert may mean."""
    admitted: int | None = None
    """How many the one key has just let through."""
    trouble: Trouble | None = None


GroupsState: TypeAlias = NoGroup | Listing
