"""What happens to a case and to an incident alike, and what holds of whatever happens to either."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Somebody or something was given over to another agency (BAST)."""

    hand_over: HandOver


@dataclass(frozen=True, slots=True)
class Closed:
    """Nothing more is to be done."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class Reopened:
    """There is more to be done after all."""

    reason: str

    def __post_init__(self) -> None:
        must_say(self.reason)


def must_say(text: str) -> None:
    """Raise InvalidValue of what says nothing."""
    if not text.strip():
        raise InvalidValue("what happened is said in words")


def must_be_aware(at: datetime) -> None:
    """Raise InvalidValue of a moment that nobody can place."""
    if at.tzinfo is None:
        raise InvalidValue("at carries no time zone")
