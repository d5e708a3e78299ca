"""A group of travellers who cross together: a fact beside their crossings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.crossings.details import VehicleKind
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import Direction, Lane

MOST_MEMBERS = 200
"""Of one group: the largest convoys of deportees were of some hundred and forty."""
MOST_COMPANIONS = 20
"""Of one member."""
OLDEST_CHILD = 18
"""Years: from then on nobody is a child (UU 35/2014 Ps 1), nor a companion."""


class GroupKind(StrEnum):
    """What makes people a group."""

    FAMILY = "family"
    VEHICLE = "vehicle"
    """A car or truck: its driver and who sits in it."""
    BUS = "bus"
    """With a passenger list, as a rule."""
    CONVOY = "convoy"
    """Deportees, who come on letters for one or for several (UU 6/2011 Ps 28)."""
    CREW = "crew"


class Role(StrEnum):
    """What a member is within the group."""

    LEADER = "leader"
    DRIVER = "driver"
    PASSENGER = "passenger"
    CREW = "crew"


class Relation(StrEnum):
    """What a companion without a document is to the member who answers for him."""

    CHILD = "child"
    GRANDCHILD = "grandchild"
    SIBLING = "sibling"
    OTHER_RELATIVE = "other_relative"
    NOT_RELATED = "not_related"


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """A child without a document of his own, who is counted apart from the travellers."""

    sex: Sex
    relation: Relation
    birth_year: int | None = None
    """None where nobody knows it."""

    def must_be_child(self, year: int) -> None:
        """Raise InvalidValue where, in this year, he is grown up or not born yet."""
        if self.birth_year is not None and not 0 <= year - self.birth_year <= OLDEST_CHILD:
            raise InvalidValue("a companion without a document is a child")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group, as it came to the counter."""

    id: UUID
    kind: GroupKind
    post: str
    counter: str
    direction: Direction
    lane: Lane
    officer: UUID
    opened_at: datetime
    vehicle: VehicleKind | None = None
    plate: str = ""

    def __post_init__(self) -> None:
        if self.opened_at.tzinfo is None:
            raise InvalidValue("opened_at carries no time zone")
