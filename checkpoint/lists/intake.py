"""What a list's file cannot say of itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from checkpoint.domain.alerts.alert import AlertKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """Given by whoever imports a list."""

    list_name: str
    """What the list is called at this post."""
    new_id: Callable[[], UUID]
    """Makes the id of each alert read; an entry known before takes its old one up again."""
    known_states: frozenset[str]
    """Three-letter codes of the states there are; any other is a slip of the typist."""
    kind: AlertKind = AlertKind.SOI
    """What the entries of a list are that does not say it, as no list of the world does."""
