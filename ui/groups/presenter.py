"""Turns what is done with a group into work for the core, one piece after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.alerts.column_mapping import ColumnMapping
from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.crossings.details import Details, VehicleKind
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.documents.payloads import Declaration
from checkpoint.domain.documents.scanned import Scan
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import CheckpointError, ReadingFailed
from checkpoint.domain.groups.answering import Standing, details_of
from checkpoint.domain.groups.deportee import Deportee, Onward
from checkpoint.domain.groups.group import Companion, GroupKind
from checkpoint.domain.groups.manifest import Manifest, document_of
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Duty, Lane
from checkpoint.list_file import ListFile
from checkpoint.program import ManifestReader
from checkpoint.services.counter import CounterService
from checkpoint.services.groups import GroupService
from checkpoint.services.manifests import ManifestService, Suspected
from checkpoint.services.open_group import OpenGroup
from checkpoint.services.presented import Presented
from ui.background import Background
from ui.groups.states import (
    GroupsState,
    LineTooShort,
    Listing,
    NoGroup,
    Trouble,
    TypeItInstead,
)

Work: TypeAlias = Callable[[OpenGroup], OpenGroup]

KIND_OF_LANE = {
    Lane.VEHICLE: GroupKind.VEHICLE,
    Lane.DEPORTEE: GroupKind.CONVOY,
    Lane.CREW: GroupKind.CREW,
}
"""What a group is before anybody says; in the other lanes families come."""


class _NotRead(ReadingFailed):
    """A scan in which no document was found, with what was found instead."""

    def __init__(self, found: Unreadable) -> None:
        super().__init__()
        self.found = found


class GroupsPresenter(QObject):
    """The open group in one officer's hands. It holds the state and never asks the view."""

    changed = Signal(object)
    """Carries each new GroupsState."""
    recorded = Signal(object)
    """Carries each Recorded that the one key made."""
    decide_wanted = Signal(object)
    """Carries the Inspection of a member who is to be decided on by himself."""
    done = Signal()
    """Nothing is left to do: the counter comes back to the front."""

    def __init__(
        self,
        *,
        groups: GroupService,
        counter: CounterService,
        manifests: ManifestService,
        read_manifest: ManifestReader,
        background: Background,
        files: Background,
        officer: Officer,
        duty: Duty,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups = groups
        self._counter = counter
        self._manifests = manifests
        self._read_manifest = read_manifest
        self._background = background
        self._files = files
        self._suspected: frozenset[UUID] = frozenset()
        self.officer = officer
        self.duty = duty
        self.state: GroupsState = NoGroup()
        self._todo: deque[Work] = deque()

    def look(self, first: Inspection | None = None) -> None:
        """Bring up the group that is open, or open one; the traveller at the counter joins it."""
        self._background.run(
            self._resumed_or_begun,
            done=partial(self._looked, first),
            failed=lambda trouble: self._become(NoGroup(trouble=trouble)),
            owner=self,
        )

    def refresh(self) -> None:
        """See what became of those who were decided on by themselves."""
        self._background.run(
            partial(self._groups.resume, self.officer, self.duty),
            done=self._refreshed,
            failed=self._tell,
            owner=self,
        )

    def take(self, scan: Scan) -> None:
        """Take the document of the next one; scans wait for each other, and none is lost."""

        def work(opened: OpenGroup) -> OpenGroup:
            found = self._counter.preview(self.officer, self._duty_of(opened), scan)
            match found:
                case Inspection():
                    return self._groups.add(self.officer, opened, found)
                case Declaration():
                    return opened
                case Unreadable():
                    raise _NotRead(found)
                case _:
                    raise TypeItInstead

        self._do(work)

    def add_deportee(self, document: TravelDocument, deportee: Deportee) -> None:
        """Take a line of a convoy's list; the next one can be typed meanwhile."""

        def work(opened: OpenGroup) -> OpenGroup:
            presented = Presented(document=document, capture=Capture.TYPED)
            found = self._counter.look(self.officer, self._duty_of(opened), presented)
            return self._groups.add(self.officer, opened, found, deportee=deportee)

        self._do(work)

    def hand_over(self, to: Onward, receiver: str, function: str) -> None:
        """Give those whose lines say so over to an agency."""
        give = partial(self._groups.hand_over, receiver=receiver, function=function)
        self._do(lambda opened: give(self.officer, opened, to))

    def accompany(self, member: UUID, companions: tuple[Companion, ...]) -> None:
        """Say which children are with a member."""
        self._do(lambda opened: self._groups.accompany(self.officer, opened, member, companions))

    def tell(
        self, kind: GroupKind, vehicle: VehicleKind | None, plate: str, answers: Details
    ) -> None:
        """Say what is true of all of them."""
        told = partial(self._groups.tell, kind=kind, vehicle=vehicle, plate=plate, answers=answers)
        self._do(lambda opened: told(self.officer, opened))

    def take_out(self, member: UUID, reason: str) -> None:
        """Somebody walked off."""
        self._do(lambda opened: self._groups.take_out(self.officer, opened, member, reason))

    def read_list(self, path: Path, mapping: ColumnMapping | None = None) -> None:
        """Read a passenger list, from a stick that may have gone, and scan off against it."""
        self._files.run(
            lambda: self._read_manifest(ListFile(path), mapping),
            done=self._expect,
            failed=self._tell,
            owner=self,
        )

    def pick(self, line: UUID) -> None:
        """Take somebody by his line in the list: his document has no code that could be read."""

        def work(opened: OpenGroup) -> OpenGroup:
            lines = (one for one in opened.draft.missing if one.id == line)
            document = next(filter(None, map(document_of, lines)), None)
            if document is None:
                raise LineTooShort
            presented = Presented(document=document, capture=Capture.TYPED)
            found = self._counter.look(self.officer, self._duty_of(opened), presented)
            return self._groups.add(self.officer, opened, found, line=line)

        self._do(work)

    def _expect(self, manifest: Manifest) -> None:
        self._do(lambda opened: self._groups.expect(self.officer, opened, manifest))
        self._screen(manifest)

    def _screen(self, manifest: Manifest) -> None:
        """Beside the work at the counter, which does not wait for it."""
        self._files.run(
            partial(self._manifests.screen, self.officer, manifest),
            done=self._screened,
            failed=self._tell,
            owner=self,
        )

    def _screened(self, found: Sequence[Suspected]) -> None:
        self._suspected = frozenset(one.line for one in found)
        if isinstance(self.state, Listing):
            self._become(replace(self.state, suspected=self._suspected))

    def admit(self) -> None:
        """Let all the green ones through."""
        if isinstance(self.state, Listing) and not self.state.is_busy:
            self._become(replace(self.state, is_busy=True, admitted=None, trouble=None))
            before = self.state.opened
            self._background.run(
                lambda: self._groups.admit(self.officer, self._duty_of(before), before),
                done=partial(self._admitted, before),
                failed=self._tell,
                owner=self,
            )

    def decide(self, member: UUID) -> None:
        """Have one of them decided on at the counter, with what was answered for all."""
        if not isinstance(self.state, Listing) or self.state.is_busy:
            return
        opened = self.state.opened
        one = opened.of(member)
        if one.inspection is not None:
            foreseen = details_of(opened.draft, one.member, one.inspection)
            self.decide_wanted.emit(replace(one.inspection, foreseen=foreseen))

    def close(self) -> None:
        """Nobody more comes."""
        if not isinstance(self.state, Listing) or self.state.is_busy:
            return
        opened = self.state.opened
        self._become(replace(self.state, is_busy=True, trouble=None))
        self._background.run(
            partial(self._groups.close, self.officer, opened),
            done=lambda _nothing: self._closed(opened),
            failed=self._tell,
            owner=self,
        )

    def _resumed_or_begun(self) -> OpenGroup:
        opened = self._groups.resume(self.officer, self.duty)
        kind = KIND_OF_LANE.get(self.duty.lane, GroupKind.FAMILY)
        return opened or self._groups.begin(self.officer, self.duty, kind)

    def _looked(self, first: Inspection | None, opened: OpenGroup) -> None:
        self._become(self._listing(opened))
        if opened.draft.manifest is not None:
            self._screen(opened.draft.manifest)
        if first is not None:
            self._do(lambda now: self._groups.add(self.officer, now, first))

    def _listing(self, opened: OpenGroup) -> Listing:
        return Listing(opened=opened, suspected=self._suspected)

    def _refreshed(self, opened: OpenGroup | None) -> None:
        if opened is None:
            self._become(NoGroup())
        else:
            self._become(self._listing(opened))

    def _admitted(self, before: OpenGroup, opened: OpenGroup) -> None:
        was_done = {one.member.id for one in before.members if one.standing is Standing.DONE}
        new = [one.recorded for one in opened.members if one.member.id not in was_done]
        passed = [recorded for recorded in new if recorded is not None]
        for recorded in passed:
            self.recorded.emit(recorded)
        self._become(replace(self._listing(opened), admitted=len(passed)))
        is_over = all(one.standing is Standing.DONE for one in opened.members)
        is_convoy = opened.draft.group.kind is GroupKind.CONVOY  # which ends with a hand-over
        if passed and is_over and not is_convoy and not opened.draft.missing:
            self.close()

    def _closed(self, opened: OpenGroup) -> None:
        self._become(NoGroup(admitted=len(opened.members)))
        self.done.emit()

    def _do(self, work: Work) -> None:
        self._todo.append(work)
        if isinstance(self.state, Listing) and not self.state.is_busy:
            self._next()

    def _next(self) -> None:
        if not isinstance(self.state, Listing) or not self._todo:
            return
        work, opened = self._todo.popleft(), self.state.opened
        self._become(replace(self.state, is_busy=True, admitted=None, trouble=None))
        self._background.run(lambda: work(opened), done=self._worked, failed=self._tell, owner=self)

    def _worked(self, opened: OpenGroup) -> None:
        self._become(self._listing(opened))
        self._next()

    def _tell(self, trouble: CheckpointError) -> None:
        said: Trouble = trouble.found if isinstance(trouble, _NotRead) else trouble
        if isinstance(self.state, Listing):
            self._become(replace(self.state, is_busy=False, trouble=said))
            self._next()
        else:
            self._become(NoGroup(trouble=said))

    def _duty_of(self, opened: OpenGroup) -> Duty:
        """The group keeps the way and lane on which it was opened."""
        group = opened.draft.group
        return replace(self.duty, direction=group.direction, lane=group.lane)

    def _become(self, state: GroupsState) -> None:
        self.state = state
        self.changed.emit(state)
