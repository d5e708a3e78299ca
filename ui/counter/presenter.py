"""Turns what the officer does into work for the core, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QPixmap
from typing_extensions import override

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.documents.payloads import Declaration
from checkpoint.domain.documents.scanned import Scan
from checkpoint.domain.errors import (
    CheckpointError,
    ScannedWhileLocked,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.lanes import lane_instead
from checkpoint.services.presented import (
    Presented,
    Preview,
    presented_again,
)
from checkpoint.services.presented import Reading as Read
from ui.counter.decisions import CounterDecisions
from ui.counter.states import (
    Choosing,
    CounterState,
    Deciding,
    Locked,
    Reading,
    Ready,
    Typing,
)
from ui.counter.turns import Taken, after_looking, after_reading, is_of, troubled
from ui.widgets.picture import pixmap_of


class CounterPresenter(CounterDecisions):
    """One counter in one officer's hands. It holds the state and never asks the view."""

    divert: Callable[[Scan], bool] = staticmethod(lambda _scan: False)
    """Takes scans that are not for the counter, while another page is what is worked on."""
    _waiting: Taken | None = None
    _last_scan: Scan | None = None

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
                self._read(Taken(scan, picture))
            case Deciding(is_recording=False) if not self._is_same_again(scan):
                self._look_at_other(self.state, Taken(scan, picture))
            case Locked(is_recording=False):
                self._become(replace(self.state, trouble=ScannedWhileLocked()))
            case _:
                pass  # busy: a scan changes nothing

    def _look_at_other(self, state: Deciding, other: Taken) -> None:
        """A document that cannot be read must not cost the traveller who stands here."""
        self._background.run(
            partial(self._counter.preview, self.officer, self.duty, other.scan),
            done=lambda read: self._has_looked(state.inspection, other, read),
            failed=self.refuse_picture,
            owner=self,
        )

    def _has_looked(self, present: Inspection, other: Taken, read: Preview) -> None:
        if isinstance(self.state, Ready):
            self._read(other)
        if not isinstance(self.state, Deciding) or self.state.inspection is not present:
            return
        if isinstance(read, Unreadable):
            self._become(replace(self.state, trouble=read))
        elif isinstance(read, Declaration):
            self._become(replace(self.state, declaration=read.text, trouble=None))
        elif not is_of(read, present.subject.document):
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

    def _read(self, taken: Taken) -> None:
        before = self.state
        self._last_scan = taken.scan
        self._was_typed = isinstance(before, Typing)
        self._become(Reading())
        self._background.run(
            partial(self._counter.read, self.officer, self.duty, taken.scan),
            done=partial(self._was_read, taken),
            failed=lambda trouble: self._become(troubled(before, trouble)),
            owner=self,
        )

    def _was_read(self, taken: Taken, read: Read) -> None:
        self._become(after_reading(taken, read, was_typed=self._was_typed))

    def _inspected(self, picture: QPixmap | None, inspection: Inspection) -> None:
        self._become(after_looking(inspection, picture, was_typed=self._was_typed))

    def _opened(self, left_locked: Inspection | None) -> None:
        if left_locked is None:
            self._become(Ready())
        else:
            scan = left_locked.scan
            self._become(Locked(left_locked, pixmap_of(scan.picture) if scan else None))

    def _is_same_again(self, scan: Scan) -> bool:
        """The same document held to the scanner twice: hands do that."""
        return self._last_scan is not None and scan.texts == self._last_scan.texts

    @override
    def _is_recorded(self, recorded: Recorded) -> None:
        waiting, self._waiting = self._waiting, None
        super()._is_recorded(recorded)
        if waiting is not None:
            self._read(waiting)

    @override
    def _become(self, state: CounterState) -> None:
        if isinstance(state, Ready):
            self._last_scan = None
        super()._become(state)
