"""A departure that was put off, and the recommendation by which it may take place after all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.errors import InvalidValue

LONGEST_NUMBER = 80
LONGEST_ISSUER = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Lift:
    """A recommendation was shown: the one who was held back may leave from now on."""

    id: UUID
    crossing: UUID
    """The record of the postponement."""
    number: str
    """Of the recommendation, as it stands on the letter."""
    issuer: str
    """Who gave it: the office, and who signed."""
    given_on: date
    officer: UUID
    """Who saw the letter."""
    at: datetime

    def __post_init__(self) -> None:
        if not self.number.strip() or not self.issuer.strip():
            raise InvalidValue("a recommendation has a number and somebody who gave it")
        if len(self.number) > LONGEST_NUMBER or len(self.issuer) > LONGEST_ISSUER:
            raise InvalidValue("a recommendation is named in a line")
        if self.at.tzinfo is None:
            raise InvalidValue("at carries no time zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Postponement:
    """A recorded postponement, with its recommendation if one was shown."""

    record: Recorded
    lift: Lift | None = None

    @property
    def is_lifted(self) -> bool:
        """Whether he may leave."""
        return self.lift is not None


def newest_of(postponements: Iterable[Postponement]) -> Postponement | None:
    """The one that counts: a later one puts off again what an earlier recommendation allowed."""
    return max(
        postponements,
        key=lambda one: (one.record.crossing.crossed_at, one.record.crossing.id),
        default=None,
    )
