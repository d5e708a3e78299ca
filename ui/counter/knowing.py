"""Knowing the traveller again: the keys for it, and the dialog while one stands open.

F2 says whether another document is his, F3 enters a crossing of his that nobody recorded.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.journeys.journey import Gap, gaps_of
from checkpoint.domain.people.officer import Permission
from ui.counter.presenter import CounterPresenter
from ui.counter.states import CounterState, Deciding, Locked
from ui.counter.telling import trouble_words
from ui.journeys.late_dialog import LateDialog, LateDraft
from ui.journeys.person_dialog import PersonDialog
from ui.widgets.key_bar import KeyHint

_Dialog: TypeAlias = PersonDialog | LateDialog


class Knowing(QObject):
    """At most one dialog stands open, and passes what is said on to the presenter."""

    def __init__(self, presenter: CounterPresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._dialog: _Dialog | None = None
        self._asked_of: Inspection | None = None

    def keys(self, state: Deciding | Locked) -> Sequence[KeyHint]:
        """The keys; each stands on the bar where there is something to be said."""
        inspection = state.inspection
        may_enter = self._presenter.officer.may(Permission.ENTER_LATE)
        is_typed = inspection.capture is Capture.TYPED
        return (
            KeyHint(
                key="F2",
                text=self.tr("same person?"),
                run=self.ask_person,
                is_shown=bool(inspection.subject.person.every),
            ),
            KeyHint(
                key="F3",
                text=self.tr("enter afterwards"),
                run=self.ask_late,
                enabled=may_enter,
                is_shown=may_enter and (is_typed or _gap(inspection) is not None),
            ),
        )

    def ask_person(self) -> None:
        """Show what other documents may be his."""
        inspection = self._free()
        if inspection is not None:
            subject = inspection.subject
            dialog = PersonDialog(
                subject.document,
                subject.person,
                subject.history,
                subject.duty.post,
                self._screen,
                last_group=subject.last_group,
            )
            dialog.answered.connect(self._presenter.say_person)
            self._open(dialog, inspection)

    def ask_late(self) -> None:
        """Have a crossing entered that was before: the missing one, if one is."""
        inspection = self._free()
        if inspection is not None:
            dialog = LateDialog(_draft_of(inspection), inspection.subject.duty.post, self._screen)
            dialog.entered.connect(self._presenter.enter_late)
            self._open(dialog, inspection)

    def settle(self, state: CounterState) -> None:
        """What was not taken is said in the dialog; what was closes it."""
        dialog = self._dialog
        if dialog is None:
            return
        match state:
            case (
                Deciding(inspection=found, trouble=trouble)
                | Locked(inspection=found, trouble=trouble)
            ) if found is self._asked_of:
                if trouble is not None:
                    dialog.refuse(trouble_words(trouble))
            case _:
                dialog.accept()

    def _free(self) -> Inspection | None:
        """The traveller, if nothing else is asked about him just now."""
        state = self._presenter.state
        if self._dialog is not None or not isinstance(state, Deciding | Locked):
            return None
        return None if state.is_recording else state.inspection

    def _open(self, dialog: _Dialog, inspection: Inspection) -> None:
        dialog.finished.connect(self._closed)
        self._dialog, self._asked_of = dialog, inspection
        dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = self._asked_of = None


def _gap(inspection: Inspection) -> Gap | None:
    """Where a crossing is missing last: before the one that stands here, or further back."""
    subject = inspection.subject
    gaps = gaps_of(subject.history, subject.direction)
    return gaps[-1] if gaps else None


def _draft_of(inspection: Inspection) -> LateDraft:
    subject, gap = inspection.subject, _gap(inspection)
    duty = subject.duty
    return LateDraft(
        document=subject.document,
        direction=duty.direction if gap is None else gap.direction,
        lane=duty.lane,
        counter=duty.counter.name,
        on=subject.today if gap is None else duty.post.local(gap.before.crossing.crossed_at).date(),
        gap=gap,
    )
