"""The journal screen: draws a state, whole, and passes on what is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.crossings.crossing import Capture, Recorded
from checkpoint.domain.papers.kinds import papers_of
from checkpoint.words.dates import day_words
from ui.journal.cancel_dialog import CancelDialog
from ui.journal.correct_page import CorrectPage
from ui.journal.day_page import DayPage
from ui.journal.evidence_page import EvidencePage
from ui.journal.person_desk import PersonDesk
from ui.journal.person_presenter import PersonPresenter
from ui.journal.presenter import JournalPresenter, can_cancel, can_correct
from ui.journal.states import (
    EVERYTHING,
    Browsing,
    Cancelling,
    Correcting,
    JournalState,
    Opening,
    Viewing,
)
from ui.journal.wording import trouble_words
from ui.language import catalogue
from ui.screen import Screen
from ui.theme import Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import Notice, NoticeLine

LINES_AT_ONCE = 3
"""How far one press scrolls a long record."""


class JournalScreen(Screen):
    """The day's records, for whoever may read them; shift leads put them right."""

    label_wanted = Signal(object)
    """Carries the TravelDocument of a border pass for which a signed label is asked."""

    papers_wanted = Signal(object)
    """Carries the Recorded decision whose papers are asked for."""

    def __init__(self, presenter: JournalPresenter, persons: PersonPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._persons = PersonDesk(persons, self)
        self._cancelling: CancelDialog | None = None
        self._keys: tuple[tuple[str, str, bool], ...] = ()
        self.notice = NoticeLine()
        self.page = DayPage(presenter.post, presenter.today)
        self.correct = CorrectPage(presenter.post)
        self.evidence = EvidencePage(presenter.post)
        self._pages = QStackedWidget()
        for page in (self.page, self.correct, self.evidence):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self._pages, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.days.day_asked.connect(self._go_to)
        self.page.days.step_asked.connect(presenter.step)
        self.page.wanted_changed.connect(presenter.look_for)
        self.page.selected.connect(presenter.select)
        self.page.detail.other_asked.connect(presenter.select)
        self.correct.submitted.connect(presenter.correct)
        self._persons.entered.connect(presenter.take_late)
        self._persons.failed.connect(presenter.tell)
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def is_begun(self) -> bool:
        return isinstance(self._presenter.state, Correcting) and self.correct.is_begun

    @override
    def title(self) -> str:
        return self.tr("Journal")

    @override
    def help_text(self) -> str:
        return self.tr(
            "Every record of an operational day, the newest first. Type a name or a number to"
            " find; the arrow keys choose a record. F3, F4 and F5 narrow the day; Alt+← and"
            " Alt+→ go to the days beside it, Alt+↓ reads on in a long record. F7 shows what the"
            " document was read from, to who recorded it and to a shift lead. F9 shows what else"
            " the person crossed on, and Ins enters a crossing of his that nobody recorded; Ctrl+E"
            " extends the visit of somebody who is here on a border pass. F10"
            " makes a signed label for a border pass, and Ctrl+S prints the papers of a refusal or"
            " postponement, those issued before as copies. A shift lead"
            " corrects or cancels a record by a new one, with a reason; the old one stays readable."
            " A cancellation is undone by correcting it."
        )

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        if isinstance(self._presenter.state, Opening | Browsing):
            self.page.go_on()

    @Slot(object)
    def draw(self, state: JournalState) -> None:
        """Show a state."""
        before = self._pages.currentWidget()
        match state:
            case Opening() | Browsing():
                self.page.draw(state)
                self._pages.setCurrentWidget(self.page)
                self.correct.clear()
            case Cancelling():
                self.page.draw(state.browsing)
            case Correcting():
                self._pages.setCurrentWidget(self.correct)
                self.correct.draw(state)
            case Viewing():
                self.evidence.draw(state)
                self._pages.setCurrentWidget(self.evidence)
        if not isinstance(state, Viewing):
            self.evidence.clear()
        self.notice.draw(self._notice_of(state))
        self._settle_cancelling(state)
        self._tell_keys()
        if self._pages.currentWidget() is not before:
            self._go_on(state)

    @override
    def leave(self) -> None:
        """What was read stays open for nobody; what is typed does."""
        if isinstance(self._presenter.state, Viewing):
            self._presenter.back()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Under the lock of the window, too, the picture is gone and not only covered."""
        super().hideEvent(event)
        self.leave()

    @override
    def retranslate(self) -> None:
        self.draw(self._presenter.state)

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        state = self._presenter.state
        match state:
            case Correcting():
                is_free = not state.is_recording
                return (
                    KeyHint(
                        key="Enter",
                        text=self.tr("record"),
                        run=self.correct.submit,
                        enabled=is_free,
                        binds=False,
                    ),
                    KeyHint(
                        key="Esc", text=self.tr("back"), run=self._presenter.back, enabled=is_free
                    ),
                )
            case Opening(trouble=trouble) if trouble is not None:
                again = KeyHint(key="F9", text=self.tr("again"), run=self._presenter.refresh)
                return (again, *self._day_keys())
            case Opening():
                return self._day_keys()
            case Browsing():
                return self._browsing_keys(state)
            case Cancelling():
                return self._browsing_keys(state.browsing)
            case Viewing():
                back = KeyHint(key="Esc", text=self.tr("back"), run=self._presenter.back)
                return (back, *self._scroll_keys(self.evidence.area.read_on))

    def _browsing_keys(self, state: Browsing) -> Sequence[KeyHint]:
        amending, persons = self._amending_keys(state.record), self._persons.keys(state.record)
        keys = (*amending, *persons, *self._day_keys())
        if state.record is not None:
            keys = (*keys, *self._scroll_keys(self.page.detail.read_on))
        if state.wanted.is_everything:
            return keys
        return (*keys, KeyHint(key="Esc", text=self.tr("show all"), run=self._show_all))

    def _want_label(self) -> None:
        state = self._presenter.state
        if isinstance(state, Browsing) and state.record is not None:
            self.label_wanted.emit(state.record.crossing.document)

    def _want_papers(self) -> None:
        state = self._presenter.state
        if isinstance(state, Browsing) and state.record is not None:
            self.papers_wanted.emit(state.record)

    def _amending_keys(self, record: Recorded | None) -> Sequence[KeyHint]:
        presenter = self._presenter
        is_undoing = record is not None and record.crossing.is_cancellation
        correct = self.tr("undo cancellation") if is_undoing else self.tr("correct")
        cancel = self.tr("cancel")
        if not presenter.may_correct:
            correct = self.tr("correct (shift lead)")
            cancel = self.tr("cancel (shift lead)")
        is_linked = record is not None and (
            record.amended_by is not None or record.crossing.amendment is not None
        )
        return (
            KeyHint(
                key="F2",
                text=correct,
                run=presenter.begin_correction,
                enabled=presenter.may_correct and record is not None and can_correct(record),
                is_shown=presenter.may_correct,
            ),
            KeyHint(
                key="F8",
                text=cancel,
                run=presenter.begin_cancellation,
                enabled=presenter.may_correct and record is not None and can_cancel(record),
                is_shown=presenter.may_correct,
            ),
            KeyHint(key="F6", text=self.tr("linked"), run=presenter.follow, enabled=is_linked),
            KeyHint(
                key="F7",
                text=self.tr("evidence"),
                run=presenter.view_evidence,
                enabled=record is not None and presenter.may_view(record),
            ),
            KeyHint(
                key="F10",
                text=self.tr("label"),
                run=self._want_label,
                enabled=record is not None and record.crossing.document.kind.is_local,
            ),
            *self._paper_keys(record),
        )

    def _paper_keys(self, record: Recorded | None) -> Sequence[KeyHint]:
        """Only of a decision that has papers: the bar is long without it.

        One that was corrected since has none any more but those it had.
        """
        if record is None or not papers_of(record.crossing):
            return ()
        return (KeyHint(key="Ctrl+S", text=self.tr("papers"), run=self._want_papers),)

    def _day_keys(self) -> Sequence[KeyHint]:
        """The arrows are bound by the page; a click goes back, as most look for what was."""
        back = partial(self._presenter.step, -1)
        return (KeyHint(key="Alt+← →", text=self.tr("day"), run=back, binds=False),)

    def _scroll_keys(self, read_on: Callable[[int], None]) -> Sequence[KeyHint]:
        """The arrows alone choose a record: with Alt they read on in the one that is chosen."""
        lines = LINES_AT_ONCE
        return (
            KeyHint(key="Alt+Down", text=self.tr("read on"), run=partial(read_on, lines)),
            KeyHint(
                key="Alt+Up",
                text=self.tr("read back"),
                run=partial(read_on, -lines),
                is_shown=False,
            ),
        )

    def _go_on(self, state: JournalState) -> None:
        """Put the focus where the next key belongs on a page that came to the front."""
        match state:
            case Browsing():
                self.page.go_on()
            case Viewing():
                self.evidence.go_on()
            case _:
                pass

    def _show_all(self) -> None:
        self._presenter.look_for(EVERYTHING)
        self.page.go_on()

    def _go_to(self, on: date) -> None:
        self._presenter.go_to(on)
        self.page.go_on()

    def _notice_of(self, state: JournalState) -> Notice | None:
        match state:
            case Browsing(amended=amended, trouble=None) if amended is not None:
                return Notice(text=self._amended_words(amended), tone=Tone.CLEAR)
            case Browsing(trouble=trouble) | Correcting(trouble=trouble) if trouble is not None:
                return Notice(text=trouble_words(trouble), tone=Tone.ATTENTION)
            case _:
                return None

    def _amended_words(self, amended: Recorded) -> str:
        if amended.crossing.capture is Capture.LATE and amended.crossing.amendment is None:
            return self._entered_words(amended)
        text = self.tr("Recorded as no. {number}; the old record stays readable.")
        if amended.crossing.is_cancellation:
            text = self.tr("Cancelled by no. {number}; the old record stays readable.")
        return text.format(number=amended.number)

    def _entered_words(self, late: Recorded) -> str:
        """It stands on the day on which it was, which need not be the one that lies open."""
        text = self.tr("Entered afterwards as no. {number} of {day}.")
        day = day_words(late.day_on, catalogue().language)
        return text.format(number=late.number, day=day)

    def _settle_cancelling(self, state: JournalState) -> None:
        """The dialog stands as long as the state does, and says what went wrong."""
        if not isinstance(state, Cancelling):
            dialog, self._cancelling = self._cancelling, None
            if dialog is not None:
                dialog.accept()
        elif not state.is_recording:
            dialog = self._cancelling or self._ask_cancelling(state.record)
            if state.trouble is not None:
                dialog.refuse(trouble_words(state.trouble))

    def _ask_cancelling(self, record: Recorded) -> CancelDialog:
        dialog = CancelDialog(record, self._presenter.post, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(self._presenter.cancel)
        dialog.rejected.connect(self._leave_cancelling)
        self._cancelling = dialog
        dialog.open()
        return dialog

    def _leave_cancelling(self) -> None:
        self._cancelling = None
        self._presenter.back()

    def _tell_keys(self) -> None:
        """The keys are many and a record is soon passed by: only told where they differ."""
        keys = tuple((hint.key, hint.text, hint.enabled) for hint in self.key_hints())
        if keys != self._keys:
            self._keys = keys
            self.keys_changed.emit()
