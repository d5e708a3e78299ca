"""A joint operation: several agencies at the border for some days, by a letter (Timpora)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import Post

LONGEST_TITLE = 120
LONGEST_NOTE = 2_000


class OperationReversed(InvalidValue):
    """It ends before it begins."""


class NotOfItsDays(InvalidValue):
    """What was recorded on another day was not found in the operation."""


class NotJoint(InvalidValue):
    """One agency alone makes no joint operation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JointOperation:
    """As it stands in one version; the newest holds, and the others stay readable."""

    id: UUID
    version: int = 1
    post: str
    name: str
    agencies: tuple[CaseAgency, ...]
    first_on: date
    last_on: date
    """Among its days."""
    place: str = ""
    letter: str = ""
    """Number of the order or invitation by which the agencies came."""
    note: str = ""
    reason: str = ""
    """Why this version says otherwise than the one before; the first needs none."""
    officer: UUID
    at: datetime

    def __post_init__(self) -> None:
        if not self.name.strip() or len(self.name) > LONGEST_TITLE:
            raise InvalidValue("an operation has a name, and no long one")
        if self.last_on < self.first_on:
            raise OperationReversed
        if len(set(self.agencies)) < 2:  # noqa: PLR2004 - two are joint
            raise NotJoint
        if self.version < 1 or (self.version > 1 and not self.reason.strip()):
            raise InvalidValue("a later version says why")
        if len(self.note) > LONGEST_NOTE or max(len(self.place), len(self.letter)) > LONGEST_TITLE:
            raise InvalidValue("a text of an operation is too long")
        if self.at.tzinfo is None:
            raise InvalidValue("at carries no time zone")

    def covers(self, on: date) -> bool:
        """Whether a day is one of its own."""
        return self.first_on <= on <= self.last_on

    def span(self, post: Post) -> tuple[datetime, datetime]:
        """Its instants at the post, from the first until before the second."""
        return post.span_of(self.first_on)[0], post.span_of(self.last_on)[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A crossing's record that belongs to an operation: who was found at the post during it."""

    operation: UUID
    crossing: UUID
    officer: UUID
    at: datetime
