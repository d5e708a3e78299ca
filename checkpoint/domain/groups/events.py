"""What happens to a group: each a fact with its hand and its moment, never edited afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.groups.deportee import Deportee
from checkpoint.domain.groups.group import Companion, Role


class GroupEventKind(StrEnum):
    """The words under which events are kept."""

    JOINED = "joined"
    LEFT_OUT = "left_out"
    HANDED_OVER = "handed_over"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Joined:
    """A member was decided on; whatever the decision was, it is that of the crossing."""

    crossing: UUID
    role: Role
    companions: tuple[Companion, ...] = ()
    deportee: Deportee | None = None
    is_extra: bool = False
    """He came though the passenger list does not name him."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Somebody was taken out before he was decided on; who is not kept, for he never passed."""

    member: UUID
    reason: str

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise InvalidValue("who is taken out of a group is so for a reason")


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Members were given over to another agency (BAST)."""

    hand_over: HandOver
    crossings: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Closed:
    """Nobody more comes."""

    missing: int = 0
    """How many the passenger list names who did not come."""


What: TypeAlias = Joined | LeftOut | HandedOver | Closed

FORMS: Mapping[GroupEventKind, type[What]] = {
    GroupEventKind.JOINED: Joined,
    GroupEventKind.LEFT_OUT: LeftOut,
    GroupEventKind.HANDED_OVER: HandedOver,
    GroupEventKind.CLOSED: Closed,
}

_KINDS = {form: kind for kind, form in FORMS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupEvent:
    """One thing that happened."""

    id: UUID
    group: UUID
    officer: UUID
    at: datetime
    what: What

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise InvalidValue("at carries no time zone")

    @property
    def kind(self) -> GroupEventKind:
        """Under which word it is kept."""
        return _KINDS[type(self.what)]
