"""What the page of keys for lists can show."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from checkpoint.domain.alerts.signing import ListKey, ListRules
from checkpoint.domain.errors import CheckpointError


class Act(Enum):
    """What an administrator can have done."""

    ADD = auto()
    TAKE_AWAY = auto()
    SET_RULES = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedKey:
    """A key that was read from a file, and is not trusted yet."""

    file_name: str
    content: bytes = field(repr=False)
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKeysState:
    """Keys and rules as they stand, and what became of the last act."""

    keys: tuple[ListKey, ...] = ()
    rules: ListRules = field(default_factory=ListRules)
    is_busy: bool = False
    """An act is under way, whose answer is awaited."""
    offered: OfferedKey | None = None
    """A key of which is asked from whom it came, before it is trusted."""
    done: Act | None = None
    trouble: CheckpointError | None = None
