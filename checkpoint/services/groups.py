"""The open group of a counter: who joins it, who is admitted with the others, who walks off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import UUID

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.details import Details, VehicleKind
from checkpoint.domain.documents.evidence import Evidence
from checkpoint.domain.groups.deportee import AGENCY_OF, Deportee, Onward
from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.groups.events import Closed, HandedOver, LeftOut
from checkpoint.domain.groups.group import Companion, Group, GroupKind
from checkpoint.domain.groups.manifest import Manifest
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Duty
from checkpoint.services.counter import CounterService
from checkpoint.services.evidence import written_with
from checkpoint.services.group_acts import (
    act_on_group,
    found_again,
    happened,
    join,
    member_of,
    require_no_lock_beside,
    said_of,
    waiting_for,
)
from checkpoint.services.group_admission import admit_ready, found_now, left_behind
from checkpoint.services.open_group import (
    GroupBegun,
    GroupGone,
    GroupStands,
    LockedStays,
    NobodyToHandOver,
    OpenGroup,
    shown,
)
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.recording import (
    act_on,
    lock_of,
    require_reliable_clock,
)


class GroupService:
    """Keeps the draft after each act, and appends what became a fact."""

    def __init__(
        self, *, storage: Storage, counter: CounterService, clock: Clock, new_id: NewId
    ) -> None:
        self._storage = storage
        self._counter = counter
        self._clock = clock
        self._new_id = new_id

    def begin(self, actor: Officer, duty: Duty, kind: GroupKind) -> OpenGroup:
        """Open a group at a counter that has none."""
        actor.must(Permission.WORK_COUNTER)
        group = Group(
            id=self._new_id(),
            kind=kind,
            post=duty.post.code,
            counter=duty.counter.name,
            direction=duty.direction,
            lane=duty.lane,
            officer=actor.id,
            opened_at=self._clock(),
        )
        draft = GroupDraft(group=group)
        with self._storage.writing() as store:
            if store.groups.draft(group.post, group.counter) is not None:
                raise GroupStands
            store.groups.keep_draft(draft, at=group.opened_at)
            act = act_on_group(actor, group, group.opened_at, Action.GROUP_OPENED, kind=kind.value)
            store.audit.append(act)
        return OpenGroup(draft=draft)

    def resume(self, actor: Officer, duty: Duty) -> OpenGroup | None:
        """The group that was left open, each member found anew; None where there is none.

        Who was decided on at the counter meanwhile is a member for good from now on.
        """
        actor.must(Permission.WORK_COUNTER)
        with self._storage.writing() as store:
            draft = store.groups.draft(duty.post.code, duty.counter.name)
            if draft is None:
                return None
            settled = self._settled(store, actor, draft)
            if settled is not draft:
                store.groups.keep_draft(settled, at=self._clock())
            found = {
                one.id: found_again(self._counter, store, duty, settled.group, one)
                for one in settled.members
                if not one.is_settled
            }
            return shown(store, settled, found)

    def add(
        self,
        actor: Officer,
        opened: OpenGroup,
        inspection: Inspection,
        *,
        deportee: Deportee | None = None,
        line: UUID | None = None,
    ) -> OpenGroup:
        """Take somebody into the group; red locks the counter, as it would by himself."""
        actor.must(Permission.WORK_COUNTER)
        made = member_of(inspection, at=self._clock(), deportee=deportee, line=line)

        def change(store: Store, draft: GroupDraft) -> GroupDraft:
            require_no_lock_beside(store, draft)
            changed = draft.with_member(made)
            if inspection.verdict is Verdict.RED and not store.locks.is_open(inspection.id):
                lock = lock_of(actor, inspection)
                store.locks.add(lock)
                store.audit.append(
                    act_on(inspection, Action.COUNTER_LOCKED, actor, at=lock.raised_at)
                )
            return changed

        evidence = self._counter.evidence_of(inspection)
        return self._change(opened, change, {made.id: inspection}, evidence)

    def accompany(
        self, actor: Officer, opened: OpenGroup, member: UUID, companions: tuple[Companion, ...]
    ) -> OpenGroup:
        """Say which children without a document of their own are with a member."""
        actor.must(Permission.WORK_COUNTER)

        def change(store: Store, draft: GroupDraft) -> GroupDraft:
            post, at = store.posts.post(), self._clock()
            for one in companions:
                one.must_be_child((post.local(at) if post else at).year)
            before = draft.member(member)
            if before.is_settled:
                raise GroupBegun
            return draft.with_changed(replace(before, companions=companions))

        return self._change(opened, change)

    def tell(
        self,
        actor: Officer,
        opened: OpenGroup,
        *,
        kind: GroupKind,
        vehicle: VehicleKind | None,
        plate: str,
        answers: Details,
    ) -> OpenGroup:
        """Say what is true of all of them; in what they came only before the first has passed."""
        actor.must(Permission.WORK_COUNTER)

        def change(store: Store, draft: GroupDraft) -> GroupDraft:
            large = plate.strip().upper()
            group = replace(draft.group, kind=kind, vehicle=vehicle, plate=large)
            if group != draft.group and store.groups.find(group.id) is not None:
                raise GroupBegun
            return replace(draft, group=group, answers=answers)

        return self._change(opened, change)

    def expect(self, actor: Officer, opened: OpenGroup, manifest: Manifest | None) -> OpenGroup:
        """Scan off against this passenger list; who is there already is ticked at once."""
        actor.must(Permission.WORK_COUNTER)

        def change(_store: Store, draft: GroupDraft) -> GroupDraft:
            return draft.with_manifest(manifest)

        return self._change(opened, change)

    def take_out(self, actor: Officer, opened: OpenGroup, member: UUID, reason: str) -> OpenGroup:
        """Take out somebody who walked off, or never belonged to them."""
        actor.must(Permission.WORK_COUNTER)

        def change(store: Store, draft: GroupDraft) -> GroupDraft:
            if store.locks.is_open(member):
                raise LockedStays
            changed = draft.without(member)
            what = LeftOut(member=member, reason=reason.strip())
            happened(store, actor, draft.group, what, at=self._clock(), new_id=self._new_id)
            return changed

        return self._change(opened, change)

    def admit(self, actor: Officer, duty: Duty, opened: OpenGroup) -> OpenGroup:
        """Admit everybody who is ready, all in one transaction; the others stay in the list.

        Each is looked at once more in the same transaction: who was put off, locked or listed
        meanwhile is left, and so told.
        """
        actor.must(Permission.WORK_COUNTER)
        now = self._clock()
        with self._storage.writing() as store:
            draft = self._stored(store, opened)
            require_no_lock_beside(store, draft)
            require_reliable_clock(store, now)
            found = found_now(self._counter, store, duty, opened, draft, at=now)
            found = admit_ready(
                self._counter, store, actor, draft, found, at=now, new_id=self._new_id
            )
            settled = self._settled(store, actor, draft)
            store.groups.keep_draft(settled, at=now)
            after = shown(store, settled, found)
        return replace(after, left=left_behind(opened, after))

    def hand_over(
        self, actor: Officer, opened: OpenGroup, to: Onward, *, receiver: str, function: str
    ) -> OpenGroup:
        """Give those who were let through over to whom their lines name (BAST)."""
        actor.must(Permission.WORK_COUNTER)

        def change(store: Store, draft: GroupDraft) -> GroupDraft:
            waiting = waiting_for(store, draft, to)
            if not waiting:
                raise NobodyToHandOver
            given = HandOver(
                agency=AGENCY_OF[to],
                receiver=receiver.strip(),
                function=function.strip(),
                what=said_of(draft, waiting),
                handed_at=self._clock(),
            )
            what = HandedOver(given, waiting)
            happened(store, actor, draft.group, what, at=self._clock(), new_id=self._new_id)
            return draft

        return self._change(opened, change)

    def close(self, actor: Officer, opened: OpenGroup) -> None:
        """Nobody more comes; raises MembersWait while somebody is not decided on."""
        actor.must(Permission.WORK_COUNTER)
        with self._storage.writing() as store:
            draft = self._settled(store, actor, self._stored(store, opened))
            draft.must_be_closable()
            group = draft.group
            if store.groups.find(group.id) is not None:
                what = Closed(missing=len(draft.missing))
                happened(store, actor, group, what, at=self._clock(), new_id=self._new_id)
            store.groups.forget_draft(group.post, group.counter)

    def _settled(self, store: Store, actor: Officer, draft: GroupDraft) -> GroupDraft:
        """The draft, with everybody a member for good who has a crossing."""
        after = draft
        for member in draft.members:
            if not member.is_settled and store.crossings.find(member.id) is not None:
                what = join(draft, member)
                happened(store, actor, draft.group, what, at=self._clock(), new_id=self._new_id)
                after = after.with_changed(replace(member, is_settled=True))
        return after

    def _change(
        self,
        opened: OpenGroup,
        change: Callable[[Store, GroupDraft], GroupDraft],
        more: Mapping[UUID, Inspection] | None = None,
        evidence: Evidence | None = None,
    ) -> OpenGroup:
        known = {one.member.id: one.inspection for one in opened.members}
        found = {key: one for key, one in known.items() if one is not None} | dict(more or {})

        def write(store: Store) -> OpenGroup:
            changed = change(store, self._stored(store, opened))
            store.groups.keep_draft(changed, at=self._clock())
            return shown(store, changed, found)

        return written_with(self._storage, evidence, write)

    def _stored(self, store: Store, opened: OpenGroup) -> GroupDraft:
        group = opened.draft.group
        draft = store.groups.draft(group.post, group.counter)
        if draft is None or draft.group.id != group.id:
            raise GroupGone(str(group.id))
        return draft
