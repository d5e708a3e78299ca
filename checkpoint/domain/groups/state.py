"""A group as it stands: its events, one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.groups.events import Closed, GroupEvent, HandedOver, Joined, LeftOut
from checkpoint.domain.groups.group import Group


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupState:
    """All that its events say of a group."""

    group: Group
    members: tuple[Joined, ...] = ()
    """In the order in which they were decided on."""
    left_out: tuple[LeftOut, ...] = ()
    hand_overs: tuple[HandOver, ...] = ()
    given: tuple[GroupEvent, ...] = ()
    """The events of the same, which say who gave over whom."""
    handed_over: frozenset[UUID] = frozenset()
    """The crossings of whom somebody else took over."""
    is_closed: bool = False
    missing: int = 0

    @property
    def crossings(self) -> tuple[UUID, ...]:
        """Who travels with whom: the crossings of all."""
        return tuple(member.crossing for member in self.members)


def folded(group: Group, events: Iterable[GroupEvent]) -> GroupState:
    """A group after these events."""
    happened = tuple(events)
    said = tuple(event.what for event in happened)
    given = tuple(what for what in said if isinstance(what, HandedOver))
    ends = tuple(what for what in said if isinstance(what, Closed))
    return GroupState(
        group=group,
        members=tuple(what for what in said if isinstance(what, Joined)),
        left_out=tuple(what for what in said if isinstance(what, LeftOut)),
        hand_overs=tuple(what.hand_over for what in given),
        given=tuple(event for event in happened if isinstance(event.what, HandedOver)),
        handed_over=frozenset(one for what in given for one in what.crossings),
        is_closed=bool(ends),
        missing=ends[-1].missing if ends else 0,
    )
