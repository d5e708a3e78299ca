"""What the services need of wherever groups are kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.groups.events import GroupEvent
from checkpoint.domain.groups.group import Group
from checkpoint.domain.groups.state import GroupState


class GroupBook(Protocol):
    """Groups and what happened to them: added to and read, never edited."""

    def open(self, group: Group) -> None:
        """Put a group into the book; an id that is there already changes nothing."""
        ...

    def add(self, event: GroupEvent) -> None:
        """Put an event behind the others of its group; an id that is there changes nothing.

        Raises InvalidValue where it says of a crossing, which another event has, that it is of
        this group.
        """
        ...

    def find(self, id: UUID) -> GroupState | None:
        """The group of that id with all its events, if it is there."""
        ...

    def handed_over(self, post: str, *, limit: int) -> Sequence[GroupState]:
        """The groups of a post of whom somebody was handed over, newest first, so many at most."""
        ...

    def of_crossings(self, crossings: Collection[UUID]) -> Mapping[UUID, GroupState]:
        """The groups of these crossings, by crossing; those that were alone have none."""
        ...

    def groups_of(self, crossings: Collection[UUID]) -> Mapping[UUID, UUID]:
        """The ids of the groups of these crossings, by crossing; nothing more is read."""
        ...

    def keep_draft(self, draft: GroupDraft, *, at: datetime) -> None:
        """Keep the open group of a counter, in place of what it was."""
        ...

    def draft(self, post: str, counter: str) -> GroupDraft | None:
        """The open group of a counter, if it has one."""
        ...

    def forget_draft(self, post: str, counter: str) -> None:
        """A counter has no open group any more."""
        ...
