"""How the last act at the counter went, in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Referral
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.lanes import lane_instead
from checkpoint.domain.papers.kinds import papers_of
from checkpoint.domain.posts.post import Direction, Duty
from checkpoint.words.dates import day_words
from checkpoint.words.documents import unreadable_words
from checkpoint.words.enums import agency_words, direction_words, lane_words, outcome_words
from ui.counter.states import CounterState, Deciding, Locked, Reading, Ready, Typing
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.icon import Icon
from ui.widgets.notice_line import Notice
from ui.wording import say_problem


class CounterTelling(QObject):
    """Says what the officer should know of a state beside what stands on the page."""

    def __init__(self, duty: Duty, parent: QObject) -> None:
        super().__init__(parent)
        self._duty = duty

    def notice_of(self, state: CounterState, referrals: Sequence[Referral]) -> Notice | None:
        """What is to be said, if anything; ``referrals`` go onward with the traveller."""
        if isinstance(state, Reading):
            return None
        if isinstance(state, Ready) and state.trouble is None:
            return None if state.recorded is None else self._recorded_notice(state.recorded)
        hint = self._hint_of(state, referrals)
        if state.trouble is None:
            return hint
        said = trouble_words(state.trouble)
        if hint is not None and hint.tone is Tone.ATTENTION:
            said = f"{said} {hint.text}"
        return Notice(text=said, tone=Tone.ATTENTION)

    def _hint_of(self, state: CounterState, referrals: Sequence[Referral]) -> Notice | None:
        match state:
            case Deciding(other_waits=True):
                return self._other_notice()
            case Typing():
                return self._typing_notice(state)
            case Deciding():
                return self._going_with(state, referrals)
            case Locked():
                return self._other_way_notice(state.inspection.subject.duty)
            case _:
                return None

    def _typing_notice(self, state: Typing) -> Notice | None:
        """Why a pass is to be typed that lay on the scanner."""
        if state.fields is not None:
            text = self.tr(
                "This pass is not known here yet. Compare what its code says with the page, and"
                " fill in what is missing."
            )
            return Notice(text=text)
        if state.goes_on and state.payload:
            text = self.tr("The code belongs to the pass being typed. Esc begins anew.")
            return Notice(text=text)
        if state.number or state.payload:
            text = self.tr("This pass is not known here yet. Type it once; then it is.")
            return Notice(text=text)
        return None

    def _other_way_notice(self, locked: Duty) -> Notice | None:
        """Say which way the traveller goes who was locked before the counter was opened anew."""
        if locked == self._duty:
            return None
        words = catalogue()
        text = self.tr(
            "Locked on {direction} · {lane}: the answer holds for that, whatever the counter is"
            " open for now."
        ).format(
            direction=direction_words(locked.direction, words),
            lane=lane_words(locked.lane, words),
        )
        return Notice(text=text, tone=Tone.ATTENTION)

    def _other_notice(self) -> Notice:
        text = self.tr(
            "Another document was scanned. F8 takes it and puts this traveller aside"
            " unrecorded; Esc keeps this one."
        )
        return Notice(text=text, tone=Tone.ATTENTION)

    def _going_with(self, state: Deciding, referrals: Sequence[Referral]) -> Notice | None:
        """What is recorded with the traveller and stands in no field."""
        receipt = state.declaration or state.inspection.foreseen.declaration
        declared = self.tr("The All Indonesia declaration is kept with this crossing.")
        told = [] if state.entered is None else [self._entered(state.entered)]
        told += [declared] if receipt else []
        told += self._wrong_lane(state.inspection)
        told += [self._referred(referrals)] if referrals else []
        return Notice(text=" ".join(told)) if told else None

    def _wrong_lane(self, inspection: Inspection) -> list[str]:
        """Told before anything is typed: the other lane asks something else."""
        subject = inspection.subject
        lane = lane_instead(subject.document, subject.duty)
        if lane is None:
            return []
        text = self.tr("This document belongs to another lane: {lane}. F8 changes to it for him.")
        return [text.format(lane=lane_words(lane, catalogue()))]

    def _entered(self, entered: Recorded) -> str:
        """The traveller who stands here may have been only a sheet of paper: Esc is named too."""
        text = self.tr(
            "Entered afterwards as no. {number} of {day}. Go on with the traveller, or Esc."
        )
        day = day_words(entered.day_on, catalogue().language)
        return text.format(number=entered.number, day=day)

    def _referred(self, referrals: Sequence[Referral]) -> str:
        agencies = ", ".join(agency_words(one.agency, catalogue()) for one in referrals)
        text = self.tr("Referred onward: {agencies}. Enter records the passage.")
        return text.format(agencies=agencies)

    def _recorded_notice(self, recorded: Recorded) -> Notice:
        crossing = recorded.crossing
        outcome = crossing.decision.outcome
        text = self.tr("No. {number} recorded: {name}, {outcome}").format(
            number=recorded.number,
            name=crossing.document.holder.name.full,
            outcome=outcome_words(outcome, catalogue()),
        )
        if outcome is Outcome.ADMITTED:
            mark = (
                self.tr("Set the entry stamp.")
                if crossing.direction is Direction.ENTRY
                else self.tr("Set the exit stamp.")
            )
            if papers_of(crossing):
                note = self.tr("Ctrl+S prints the note of other proof.")
                mark = f"{mark} {note}"
            return Notice(text=f"{text}. {mark}", tone=Tone.CLEAR, icon=Icon.STAMP)
        if papers_of(crossing):
            papers = self.tr("Ctrl+S prints its papers.")
            return Notice(text=f"{text}. {papers}", tone=Tone.NOTE)
        return Notice(text=text, tone=Tone.NOTE)


def trouble_words(trouble: CheckpointError | Unreadable) -> str:
    """Why something was not done, or could not be read."""
    if isinstance(trouble, Unreadable):
        return unreadable_words(trouble, catalogue())
    return say_problem(trouble)
