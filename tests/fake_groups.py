"""Groups in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.groups.events import GroupEvent, Joined
from checkpoint.domain.groups.group import Group
from checkpoint.domain.groups.state import GroupState, folded
from tests.fake_register import Register


class MemoryGroups(Register):
    """Groups and events in the order of adding."""

    def __init__(self) -> None:
        self.opened: dict[UUID, Group] = {}
        self.events: dict[UUID, GroupEvent] = {}
        self.drafts: dict[tuple[str, str], GroupDraft] = {}

    def open(self, group: Group) -> None:
        self.opened.setdefault(group.id, group)

    def add(self, event: GroupEvent) -> None:
        if event.id in self.events:
            return
        if isinstance(event.what, Joined) and event.what.crossing in self._groups():
            raise InvalidValue("of a group already")
        self.events[event.id] = event

    def find(self, id: UUID) -> GroupState | None:
        group = self.opened.get(id)
        happened = (one for one in self.events.values() if one.group == id)
        return None if group is None else folded(group, happened)

    def handed_over(self, post: str, *, limit: int) -> Sequence[GroupState]:
        states = (self.find(one.id) for one in self.opened.values() if one.post == post)
        found = [one for one in states if one is not None and one.given]
        found.sort(key=lambda one: (one.group.opened_at, one.group.id), reverse=True)
        return found[:limit]

    def of_crossings(self, crossings: Collection[UUID]) -> Mapping[UUID, GroupState]:
        groups = self._groups()
        states = {one: self.find(groups[one]) for one in crossings if one in groups}
        return {one: state for one, state in states.items() if state is not None}

    def groups_of(self, crossings: Collection[UUID]) -> Mapping[UUID, UUID]:
        groups = self._groups()
        return {one: groups[one] for one in crossings if one in groups}

    def keep_draft(self, draft: GroupDraft, *, at: datetime) -> None:  # noqa: ARG002 - only kept
        self.drafts[draft.group.post, draft.group.counter] = draft

    def draft(self, post: str, counter: str) -> GroupDraft | None:
        return self.drafts.get((post, counter))

    def forget_draft(self, post: str, counter: str) -> None:
        self.drafts.pop((post, counter), None)

    def _groups(self) -> dict[UUID, UUID]:
        joined = ((one.what, one.group) for one in self.events.values())
        return {what.crossing: group for what, group in joined if isinstance(what, Joined)}
