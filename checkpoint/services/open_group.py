"""A group as it lies open at a counter, and what stands against what is done with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.errors import DecisionNotLawful, InvalidValue, NotFound
from checkpoint.domain.groups.answering import Standing, standing_of
from checkpoint.domain.groups.draft import DraftMember, GroupDraft
from checkpoint.domain.groups.story import with_story
from checkpoint.domain.inspection.findings import Finding
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.services.ports import Store


class GroupStands(InvalidValue):
    """The counter has an open group: it is closed first."""


class GroupGone(NotFound):
    """The group is not open at this counter any more."""


class GroupBegun(InvalidValue):
    """Somebody of the group passed already: in what they came is a fact."""


class NobodyToHandOver(InvalidValue):
    """Nobody who was let through waits for this agency."""


class LockedStays(DecisionNotLawful):
    """Who is locked does not walk off: he is referred, or a shift lead answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Travelling:
    """A member as the list shows him."""

    member: DraftMember
    standing: Standing
    inspection: Inspection | None = None
    """None once he was decided on."""
    recorded: Recorded | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Who was green when the one key was pressed, and is not any more."""

    member: DraftMember
    why: Finding | None
    """What was found now and not before; None where something must now be answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenGroup:
    """A group as it lies open at a counter."""

    draft: GroupDraft
    members: tuple[Travelling, ...] = ()
    hand_overs: tuple[HandOver, ...] = ()
    """Oldest first."""
    left: tuple[Left, ...] = ()
    """Whom the one key has just left in the list, though they seemed to be ready."""

    def of(self, id: UUID) -> Travelling:
        """The member of that id, or NotFound."""
        found = next((one for one in self.members if one.member.id == id), None)
        if found is None:
            raise NotFound(f"member {id}")
        return found


def shown(store: Store, draft: GroupDraft, found: Mapping[UUID, Inspection]) -> OpenGroup:
    """The group of a draft, with each who is not decided on as he was found."""
    told = with_story(draft, found)
    members = tuple(_travelling(store, draft, one, told) for one in draft.members)
    state = store.groups.find(draft.group.id)
    given = state.hand_overs if state is not None else ()
    return OpenGroup(draft=draft, members=members, hand_overs=given)


def _travelling(
    store: Store, draft: GroupDraft, member: DraftMember, found: Mapping[UUID, Inspection]
) -> Travelling:
    if member.is_settled:
        recorded = store.crossings.find(member.id)
        return Travelling(member=member, standing=Standing.DONE, recorded=recorded)
    inspection = found[member.id]
    standing = standing_of(draft, member, inspection)
    return Travelling(member=member, standing=standing, inspection=inspection)
