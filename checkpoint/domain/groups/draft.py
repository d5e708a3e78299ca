"""An open group: who stands before the counter, and of whom nothing is decided yet.

It is no fact, and gone once the group is closed; but it is kept after each act, so that a power
cut loses nothing of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import DecisionNotLawful, InvalidValue, NotFound
from checkpoint.domain.groups.deportee import Deportee
from checkpoint.domain.groups.group import (
    MOST_COMPANIONS,
    MOST_MEMBERS,
    Companion,
    Group,
    GroupKind,
    Role,
)
from checkpoint.domain.groups.manifest import Manifest, ManifestLine, line_of
from checkpoint.domain.journeys.identity import is_of_one_person


class AlreadyInGroup(InvalidValue):
    """The document is that of a member already."""


class GroupFull(InvalidValue):
    """A group has no room for so many."""


class MembersWait(DecisionNotLawful):
    """Somebody in the group is not decided on yet: the group stays open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftMember:
    """Somebody who was presented as one of the group."""

    id: UUID
    """Becomes the crossing's id, so that recording him again changes nothing."""
    document: TravelDocument
    capture: Capture
    added_at: datetime
    zone_text: str = ""
    companions: tuple[Companion, ...] = ()
    deportee: Deportee | None = None
    line: UUID | None = None
    """Whom of the passenger list he is."""
    is_settled: bool = False
    """Whether he was decided on, and the fact of it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupDraft:
    """An open group, as far as it has come."""

    group: Group
    members: tuple[DraftMember, ...] = ()
    answers: Details = Details()  # noqa: RUF009 - frozen
    """What is true of all of them, such as the purpose; each is still asked only what he is."""
    manifest: Manifest | None = None

    def member(self, id: UUID) -> DraftMember:
        """The member of that id, or NotFound."""
        found = next((one for one in self.members if one.id == id), None)
        if found is None:
            raise NotFound(f"member {id}")
        return found

    def with_member(self, member: DraftMember) -> GroupDraft:
        """One more, ticked off on the list if he stands there."""
        document = member.document
        if len(self.members) >= MOST_MEMBERS:
            raise GroupFull
        if is_of_one_person(document) and document.key in self._keys:
            raise AlreadyInGroup
        line = line_of(document, self.missing)
        ticked = replace(member, line=member.line or (line.id if line else None))
        return replace(self, members=(*self.members, ticked))

    def with_manifest(self, manifest: Manifest | None) -> GroupDraft:
        """Another list, or none; everybody who is there is looked for on it."""
        after = replace(
            self, manifest=manifest, members=tuple(replace(one, line=None) for one in self.members)
        )
        for member in after.members:
            line = line_of(member.document, after.missing)
            after = after.with_changed(replace(member, line=line.id if line else None))
        return after

    def with_changed(self, member: DraftMember) -> GroupDraft:
        """The member in place of what he was."""
        if len(member.companions) > MOST_COMPANIONS:
            raise GroupFull
        self.member(member.id)
        members = (member if one.id == member.id else one for one in self.members)
        return replace(self, members=tuple(members))

    def without(self, id: UUID) -> GroupDraft:
        """One less: he walked off, or never belonged to them."""
        if self.member(id).is_settled:
            raise InvalidValue("who was decided on stays in the group")
        return replace(self, members=tuple(one for one in self.members if one.id != id))

    @property
    def missing(self) -> tuple[ManifestLine, ...]:
        """Who is on the list and did not come so far."""
        ticked = {one.line for one in self.members}
        lines = self.manifest.lines if self.manifest else ()
        return tuple(line for line in lines if line.id not in ticked)

    def role_of(self, member: DraftMember) -> Role:
        """The first answers for the others; he who drives comes first, for he has the window."""
        if self.group.kind is GroupKind.CREW:
            return Role.CREW
        if member.id != self.members[0].id:
            return Role.PASSENGER
        is_driven = self.group.kind in (GroupKind.VEHICLE, GroupKind.BUS)
        return Role.DRIVER if is_driven else Role.LEADER

    def is_extra(self, member: DraftMember) -> bool:
        """Whether he came though there is a list, and it does not name him."""
        return self.manifest is not None and member.line is None

    def must_be_closable(self) -> None:
        """Raise MembersWait while anybody is not decided on."""
        if not all(one.is_settled for one in self.members):
            raise MembersWait

    @property
    def _keys(self) -> frozenset[str]:
        return frozenset(one.document.key for one in self.members)
