"""One leader, and several behind him for whom the same journey is told: a sign, and no more.

Who is led abroad to work without papers is taught what to say, and one answers for all of them
(UU 21/2007 on trafficking). A family that goes shopping looks alike,
so that a talk aside is proposed and nothing else follows.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from checkpoint.domain.documents.age import ADULT_AT
from checkpoint.domain.groups.draft import DraftMember, GroupDraft
from checkpoint.domain.groups.group import GroupKind, Role
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Direction

LAST_WORKING_YEAR = 64
"""Years of age: the end of those that the census counts as productive."""
_LED = frozenset({GroupKind.FAMILY, GroupKind.VEHICLE})
"""A bus and its crew go one way by their trade, and a convoy of deportees comes home."""


def with_story(draft: GroupDraft, found: Mapping[UUID, Inspection]) -> Mapping[UUID, Inspection]:
    """The same inspections, each knowing how many others of the group tell his story.

    Once the story changes, or people walk off, the count falls again.
    """
    followers = {one.id for one in draft.members if _is_led(draft, one)}
    return {
        member: one.with_story(len(followers) - 1 if member in followers else 0)
        for member, one in found.items()
    }


def _is_led(draft: GroupDraft, member: DraftMember) -> bool:
    """Whether he leaves behind somebody else with the story that is told for all of them."""
    group, answers = draft.group, draft.answers
    is_told = answers.purpose is not None and bool(answers.address.strip())
    if not is_told or group.kind not in _LED or group.direction is not Direction.EXIT:
        return False
    return draft.role_of(member) is Role.PASSENGER and _may_seek_work(member, group.opened_at.year)


def _may_seek_work(member: DraftMember, year: int) -> bool:
    """A citizen of working age; a child has a sign of its own."""
    holder = member.document.holder
    if not holder.is_citizen or holder.born is None:
        return False
    return ADULT_AT <= year - holder.born.year <= LAST_WORKING_YEAR
