"""How the papers of a post usually reach those who get them: which folder, which printer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.errors import DecisionNotLawful, InvalidValue
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import PaperSize

MOST_COPIES = 9
"""A digit chooses."""
LONGEST_PLACE = 1024
LONGEST_NAME = 80


class Receiver(StrEnum):
    """Who gets papers: each partner, and those who get a list."""

    IMMIGRATION = "immigration"
    CUSTOMS = "customs"
    QUARANTINE = "quarantine"
    PORT_HEALTH = "port_health"
    BP3MI = "bp3mi"
    RETURNS = "returns"
    BNPP = "bnpp"
    ARCHIVE = "archive"
    TIMPORA = "timpora"
    """The team that watches foreigners gets a list of who is inside, and no figures."""

    @property
    def partner(self) -> Partner | None:
        """The partner that it is, if it gets figures."""
        return Partner(self.value) if self.value in set(Partner) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """Where one's papers go. What is empty is chosen each time."""

    outbox: str = ""
    """A folder, as a whole path: on this computer, a stick or a share."""
    has_files: bool = False
    """Whether data files are put beside the paper there."""
    printer: str = ""
    """As the computer names it."""
    copies: int = 1
    paper_size: PaperSize | None = None
    """What lies in that printer; ``None`` for what the post sets."""

    def __post_init__(self) -> None:
        if not 1 <= self.copies <= MOST_COPIES:
            raise InvalidValue(f"copies are 1 to {MOST_COPIES}")
        if len(self.outbox) > LONGEST_PLACE or len(self.printer) > LONGEST_PLACE:
            raise InvalidValue("no folder or printer is called so")


class DeliveryChanged(DecisionNotLawful):
    """Somebody else kept another way of the same papers while this one was looked at."""

    def __init__(self, by: str, at: datetime) -> None:
        super().__init__("the way of these papers was changed meanwhile")
        self.by = by
        self.at = at
        """On the post's clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDelivery:
    """A way of papers as somebody kept it; the newest of a receiver holds."""

    id: UUID
    post: str
    receiver: Receiver
    how: Delivery
    officer: UUID
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """A paper that left the program was given to somebody by hand."""

    id: UUID
    paper: UUID
    """The `IssuedPaper` that was given: the very sheets or file."""
    to: str
    """The name of who took it."""
    officer: UUID
    """Who gave it, or saw that it was given."""
    at: datetime
    """When it was noted."""

    def __post_init__(self) -> None:
        if not self.to.strip() or len(self.to) > LONGEST_NAME:
            raise InvalidValue("somebody with a name took the paper")
