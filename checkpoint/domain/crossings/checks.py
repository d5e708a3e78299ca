"""What the checks found, as it is kept with the record, and the colour it gave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from uuid import UUID


class Severity(IntEnum):
    """How much a finding asks of the officer."""

    NOTE = 1
    """Worth knowing."""
    ATTENTION = 2
    """Not to be passed over without a written reason."""
    LOCK = 3
    """Locks the counter until a shift lead answers (four eyes)."""


class Verdict(StrEnum):
    """What the officer sees at one glance."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One finding, shortened to what the record keeps: no name from an alert list goes in."""

    code: str
    """The finding's type, such as ``document_expired``."""
    severity: Severity
    alert: UUID | None = None
    """The alert that was hit, by its id."""
    alert_kind: str = ""


def verdict_of(severities: Iterable[Severity]) -> Verdict:
    """The colour of the gravest finding; green where nothing asks for anything."""
    gravest = max(severities, default=Severity.NOTE)
    return {
        Severity.NOTE: Verdict.GREEN,
        Severity.ATTENTION: Verdict.AMBER,
        Severity.LOCK: Verdict.RED,
    }[gravest]
