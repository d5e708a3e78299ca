"""Turns what the officer does into work for the core, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.documents.payloads import Declaration
from checkpoint.domain.documents.scanned import Scan
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import (
    CheckpointError,
    NotRecordedYet,
    ScannedWhileLocked,
    TravellerWaits,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, Judgeable
from checkpoint.domain.inspection.lanes import lane_instead
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Duty
from checkpoint.services.access import AccessService, Confirmation
from checkpoint.services.adjudication import AdjudicationService
from checkpoint.services.counter import CounterService, Ruling
from checkpoint.services.late_entries import LateEntry, LateEntryService
from checkpoint.services.linking import LinkingService, PersonAnswer
from checkpoint.services.meanwhile import FoundAnew
from checkpoint.services.ports import Clock
from checkpoint.services.presented import (
    Presented,
    Preview,
    SeveralPasses,
    UnknownPass,
    presented_again,
)
from checkpoint.services.presented import Reading as Read
from ui.background import Background
from ui.counter.lock_watch import LockWatch
from ui.counter.pending import PendingRecord
from ui.counter.states import (
    Choosing,
    CounterState,
    Deciding,
    Locked,
    Reading,
    Ready,
    Typing,
)
from ui.widgets.picture import pixmap_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Taken:
    """What a device read, and the picture it was read from, if it was one."""

    scan: Scan
    picture: QPixmap | None


class CounterPresenter(QObject):
    """One counter in one officer's hands. It holds the state and never asks the view."""

    changed = Signal(object)
    """Carries each new CounterState."""

    recorded = Signal(object)
    """Carries each Recorded, for the day's figures."""

    def __init__(
        self,
        *,
        counter: CounterService,
        access: AccessService,
        adjudication: AdjudicationService,
        linking: LinkingService,
        late_entries: LateEntryService,
        clock: Clock,
        background: Background,
        officer: Officer,
        duty: Duty,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._counter = counter
        self._access = access
        self._adjudication = adjudication
        self._linking = linking
        self._late_entries = late_entries
        self._clock = clock
        self._background = background
        self.officer = officer
        self.duty = duty
        self.state: CounterState = Ready()
        self._waiting: _Taken | None = None
        self._last_scan: Scan | None = None
        self._was_typed = False
        self._pending = PendingRecord(self)
        self._pending.due.connect(self._try_again)
        self.divert: Callable[[Scan], bool] = lambda _scan: False
        """Takes scans that are not for the counter, while another page is what is worked on."""
        self.lock_watch = LockWatch(partial(counter.answer_to, officer), background, self)
        self.lock_watch.answered.connect(self._answered_elsewhere)

    def today(self) -> date:
        """The calendar day at the post."""
        return self.duty.post.local(self._clock()).date()

    def open(self) -> None:
        """Open the counter, locked if it was left locked."""
        self._become(Reading())
        self._background.run(
            partial(self._counter.open, self.officer, self.duty),
            done=self._opened,
            failed=lambda trouble: self._become(Ready(trouble=trouble)),
            owner=self,
        )

    @property
    def has_unsaved(self) -> bool:
        """Whether a decision would be lost if the counter were left now.

        On a locked traveller it is not: the lock itself is kept, and comes back.
        """
        if isinstance(self.state, Locked) and not self.state.is_recording:
            return False
        return self._pending.is_there

    @property
    def has_traveller(self) -> bool:
        """Whether somebody stands at the counter of whom nothing is kept yet."""
        return isinstance(self.state, Deciding) or self.has_unsaved

    def tell_why_not(self) -> None:
        """Say why the counter cannot be left yet."""
        if isinstance(self.state, Deciding | Locked):
            trouble = NotRecordedYet() if self.has_unsaved else TravellerWaits()
            self._become(replace(self.state, trouble=trouble))

    @property
    def may_take(self) -> bool:
        """Whether a scan would be looked at now; what can wait is better not taken before."""
        match self.state:
            case Ready() | Typing() | Choosing() | Deciding(is_recording=False, other_waits=False):
                return True
            case _:
                return False

    @property
    def is_free(self) -> bool:
        """Whether nobody stands at the counter, and no document is being typed."""
        return isinstance(self.state, Ready)

    def take(self, scan: Scan, picture: QPixmap | None = None) -> None:
        """Take what a device read; a second document waits until the first is done with."""
        if self.divert(scan):
            return
        match self.state:
            case Ready() | Typing() | Choosing():
                self._read(_Taken(scan, picture))
            case Deciding(is_recording=False) if not self._is_same_again(scan):
                self._look_at_other(self.state, _Taken(scan, picture))
            case Locked(is_recording=False):
                self._become(replace(self.state, trouble=ScannedWhileLocked()))
            case _:
                pass  # busy: a scan changes nothing

    def _look_at_other(self, state: Deciding, other: _Taken) -> None:
        """A document that cannot be read must not cost the traveller who stands here."""
        self._background.run(
            partial(self._counter.preview, self.officer, self.duty, other.scan),
            done=lambda read: self._has_looked(state.inspection, other, read),
            failed=self.refuse_picture,
            owner=self,
        )

    def _has_looked(self, present: Inspection, other: _Taken, read: Preview) -> None:
        if isinstance(self.state, Ready):
            self._read(other)
        if not isinstance(self.state, Deciding) or self.state.inspection is not present:
            return
        if isinstance(read, Unreadable):
            self._become(replace(self.state, trouble=read))
        elif isinstance(read, Declaration):
            self._become(replace(self.state, declaration=read.text, trouble=None))
        elif not _is_of(read, present.subject.document):
            self._waiting = other
            self._become(replace(self.state, other_waits=True))

    def take_other(self) -> None:
        """Put the traveller at the counter aside and take the document that waits."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and isinstance(self.state, Deciding):
            self._note_aside(self.state.inspection)
            self._read(waiting)

    def keep_this(self) -> None:
        """Forget the document that was scanned in between."""
        self._waiting = None
        if isinstance(self.state, Deciding):
            self._become(replace(self.state, other_waits=False))

    def refuse_picture(self, trouble: CheckpointError) -> None:
        """Say why nothing could be read from a picture; a traveller at the counter stays."""
        match self.state:
            case Deciding():
                self._become(replace(self.state, trouble=trouble))
            case Ready():
                self._become(Ready(trouble=trouble))
            case Typing():
                self._become(replace(self.state, trouble=trouble))
            case _:
                pass

    def give_away(self) -> Inspection | None:
        """Let the traveller at the counter go on elsewhere; nobody who is locked goes."""
        state = self.state
        if not isinstance(state, Deciding) or state.is_recording or state.other_waits:
            return None
        self._become(Ready())
        return state.inspection

    def take_over(self, inspection: Inspection) -> bool:
        """Have somebody decided on here who was looked at elsewhere; False where nobody can be."""
        if not isinstance(self.state, Ready):
            return False
        self._was_typed = False
        scan = inspection.scan
        self._inspected(pixmap_of(scan.picture) if scan else None, inspection)
        return True

    def change_lane(self) -> None:
        """Have the traveller asked what is asked in the lane to which his document belongs."""
        state = self.state
        if not isinstance(state, Deciding) or state.is_recording:
            return
        subject = state.inspection.subject
        lane = lane_instead(subject.document, subject.duty)
        if lane is not None:
            self._become(replace(state, inspection=state.inspection.in_lane(lane)))

    def type_document(self) -> None:
        """Have the officer type a document."""
        if isinstance(self.state, Ready):
            self._become(Typing())

    def present(self, presented: Presented) -> None:
        """Check a document that was typed field by field."""
        if isinstance(self.state, Typing):
            self._was_typed = True
            presented = replace(presented, scan=self.state.scan)
            self._inspect(presented, self.state, self.state.picture)

    def choose(self, known: RegisteredPass) -> None:
        """Check the pass that the officer chose among those of one number."""
        if isinstance(self.state, Choosing):
            self._was_typed = False
            again = presented_again(known, self.state.scan, self.state.claims)
            self._inspect(again, self.state, None)

    def _inspect(
        self, presented: Presented, before: Typing | Choosing, picture: QPixmap | None
    ) -> None:
        self._become(Reading())
        self._background.run(
            partial(self._counter.inspect, self.officer, self.duty, presented),
            done=partial(self._inspected, picture),
            failed=lambda trouble: self._become(replace(before, trouble=trouble)),
            owner=self,
        )

    def clear(self) -> None:
        """Put the traveller aside. A lock is not cleared, whatever key is pressed."""
        if isinstance(self.state, Deciding) and self.state.other_waits:
            self.keep_this()
        elif isinstance(self.state, Deciding) and self.state.is_recording:
            pass
        elif isinstance(self.state, Deciding) and self.state.was_typed:
            self._become(Typing(goes_on=True))
        elif isinstance(self.state, Deciding | Typing | Choosing | Ready):
            if isinstance(self.state, Deciding):
                self._note_aside(self.state.inspection)
            self._become(Ready())

    def _note_aside(self, inspection: Inspection) -> None:
        """Nobody waits for it, and a disk that has no room for it keeps nobody here."""
        self._background.run(
            partial(self._counter.put_aside, self.officer, inspection),
            done=lambda _nothing: None,
            failed=lambda _trouble: None,
            owner=None,
        )

    def record(self, ruling: Ruling, details: Details) -> None:
        """Record the officer's own decision on the traveller at the counter."""
        self._record(ruling, details, confirmed=None)

    def answer(self, login: str, password: str, ruling: Ruling, details: Details) -> None:
        """Record a decision that needs a shift lead, who gives name and password on the spot."""
        state = self.state
        if not isinstance(state, Deciding | Locked) or state.is_recording:
            return
        self._become(replace(state, is_recording=True, trouble=None))
        self._background.run(
            partial(self._confirm, login, password),
            done=lambda confirmed: self._answered(state, ruling, details, confirmed),
            failed=lambda trouble: self._become(
                replace(state, trouble=trouble, is_recording=False)
            ),
            owner=self,
        )

    def _answered(
        self, state: Deciding | Locked, ruling: Ruling, details: Details, by: Confirmation
    ) -> None:
        self._become(replace(state, is_recording=False))
        self._record(ruling, details, confirmed=by)

    def judge(self, hit: Judgeable, answer: Answer, login: str = "", password: str = "") -> None:
        """Say whether the traveller is the person on the list; a shift lead gives his name."""

        def work(inspection: Inspection) -> Inspection:
            confirmed = self._confirm(login, password) if login else None
            return self._adjudication.judge(
                self.officer, inspection, hit, answer, confirmed=confirmed
            )

        self._find_anew(work)

    def say_person(self, said: PersonAnswer) -> None:
        """Say whether another document is of the same person."""
        self._find_anew(lambda found: self._linking.say_at_counter(self.officer, found, said))

    def enter_late(self, late: LateEntry) -> None:
        """Enter a crossing of the traveller that was before; he stays at the counter."""

        def work(inspection: Inspection) -> tuple[Recorded, Inspection]:
            return self._late_entries.enter_at_counter(self.officer, inspection, late)

        self._work_on(work, self._entered)

    def _entered(self, state: Deciding | Locked, entered: tuple[Recorded, Inspection]) -> None:
        recorded, found = entered
        if recorded.day_on == self.duty.post.day_of(self._clock()):
            self.recorded.emit(recorded)
        self._judged(state, found)
        if isinstance(self.state, Deciding):
            self._become(replace(self.state, entered=recorded))

    def _find_anew(self, work: Callable[[Inspection], Inspection]) -> None:
        self._work_on(work, self._judged)

    def _work_on(
        self, work: Callable[[Inspection], T], done: Callable[[Deciding | Locked, T], None]
    ) -> None:
        """Do something about the traveller at the counter that changes what is found of him."""
        state = self.state
        if not isinstance(state, Deciding | Locked) or state.is_recording:
            return
        self._become(replace(state, is_recording=True, trouble=None))
        self._background.run(
            partial(work, state.inspection),
            done=partial(done, state),
            failed=lambda trouble: self._become(
                replace(state, trouble=trouble, is_recording=False)
            ),
            owner=self,
        )

    def _judged(self, state: Deciding | Locked, found: Inspection) -> None:
        """The same traveller, with what is found of him now; he may be locked no more."""
        if found.verdict is Verdict.RED:
            self._become(Locked(found, state.picture))
        elif isinstance(state, Deciding):
            self._become(replace(state, inspection=found, trouble=None, entered=None))
        else:
            self._become(Deciding(found, state.picture, was_typed=self._was_typed))

    def _answered_elsewhere(self, locked: Inspection, answer: Recorded | Inspection) -> None:
        """A shift lead answered at his own desk: the counter is free, or goes on."""
        state = self.state
        if not isinstance(state, Locked) or state.is_recording or state.inspection is not locked:
            return
        if isinstance(answer, Recorded):
            self._is_recorded(answer)
        else:
            self._judged(state, answer)

    def _confirm(self, login: str, password: str) -> Confirmation:
        return self._access.confirm(login, password, Permission.ANSWER_LOCK, beside=self.officer)

    def _record(self, ruling: Ruling, details: Details, confirmed: Confirmation | None) -> None:
        state = self.state
        if not isinstance(state, Deciding | Locked) or state.is_recording:
            return
        self._become(replace(state, is_recording=True, trouble=None))
        work = partial(
            self._counter.record,
            self.officer,
            state.inspection,
            ruling,
            details,
            confirmed=confirmed,
        )
        self._pending.begin(
            state.inspection.id,
            lambda: self._background.run(
                work,
                done=self._is_recorded,
                failed=lambda trouble: self._not_recorded(state, trouble),
                owner=self,
            ),
        )

    def _is_recorded(self, recorded: Recorded) -> None:
        self.recorded.emit(recorded)
        waiting, self._waiting = self._waiting, None
        self._become(Ready(recorded=recorded))
        if waiting is not None:
            self._read(waiting)

    def _not_recorded(self, state: Deciding | Locked, trouble: CheckpointError) -> None:
        """The traveller stays on the screen; where only room is missing, it is tried again."""
        if isinstance(trouble, FoundAnew):
            self._judged(state, trouble.found)
            state = self.state if isinstance(self.state, Deciding | Locked) else state
        self._become(replace(state, trouble=trouble, is_recording=False))
        self._pending.fail(trouble)

    def _try_again(self) -> None:
        state = self.state
        if isinstance(state, Deciding | Locked) and not state.is_recording:
            self._become(replace(state, is_recording=True))
            self._pending.send_again()

    def _read(self, taken: _Taken) -> None:
        before = self.state
        self._last_scan = taken.scan
        self._was_typed = isinstance(before, Typing)
        self._become(Reading())
        self._background.run(
            partial(self._counter.read, self.officer, self.duty, taken.scan),
            done=partial(self._was_read, taken),
            failed=lambda trouble: self._become(_troubled(before, trouble)),
            owner=self,
        )

    def _was_read(self, taken: _Taken, read: Read) -> None:
        match read:
            case Inspection():
                self._inspected(taken.picture, read)
            case UnknownPass(text, is_scanned, fields, claims):
                typing = Typing(
                    _number_in(fields.number if fields else text),
                    fields=fields,
                    claims=claims,
                    payload=text if is_scanned else "",
                    picture=taken.picture,
                    scan=taken.scan,
                    goes_on=self._was_typed,
                )
                self._become(typing)
            case SeveralPasses(passes, claims):
                self._become(Choosing(passes, taken.scan, claims))
            case Unreadable():
                is_typed = self._was_typed
                self._become(
                    Typing(trouble=read, goes_on=True) if is_typed else Ready(trouble=read)
                )

    def _inspected(self, picture: QPixmap | None, inspection: Inspection) -> None:
        if inspection.verdict is Verdict.RED:
            self._become(Locked(inspection, picture))
        else:
            self._become(Deciding(inspection, picture, was_typed=self._was_typed))

    def _opened(self, left_locked: Inspection | None) -> None:
        if left_locked is None:
            self._become(Ready())
        else:
            scan = left_locked.scan
            self._become(Locked(left_locked, pixmap_of(scan.picture) if scan else None))

    def _is_same_again(self, scan: Scan) -> bool:
        """The same document held to the scanner twice: hands do that."""
        return self._last_scan is not None and scan.texts == self._last_scan.texts

    def _become(self, state: CounterState) -> None:
        if isinstance(state, Ready):
            self._last_scan = None
        self._pending.follow(state)
        self.lock_watch.follow(state.inspection if isinstance(state, Locked) else None)
        self.state = state
        self.changed.emit(state)


LONGEST_NUMBER = 20
"""What is longer than any document number is a code's text, and not offered as a number."""


def _number_in(text: str) -> str:
    return text if len(text) <= LONGEST_NUMBER and text.isprintable() else ""


def _troubled(before: CounterState, trouble: CheckpointError) -> CounterState:
    """Back to where the scan was made, with what went wrong; no other document waits there."""
    match before:
        case Deciding():
            return replace(before, trouble=trouble, other_waits=False)
        case Typing():
            return replace(before, trouble=trouble)
        case _:
            return Ready(trouble=trouble)


def _is_of(read: Read, document: TravelDocument) -> bool:
    """Whether a scan is of a document that lies there already: a passport has several codes."""
    return isinstance(read, Inspection) and read.subject.document.key == document.key
