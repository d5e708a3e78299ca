"""The journal screen: draws a state, whole, and passes on what is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.journal.amend_desk import AmendDesk
from ui.journal.correct_page import CorrectPage
from ui.journal.day_page import DayPage
from ui.journal.evidence_page import EvidencePage
from ui.journal.notices import notice_of
from ui.journal.person_desk import PersonDesk
from ui.journal.person_presenter import PersonPresenter
from ui.journal.presenter import JournalPresenter
from ui.journal.record_keys import RecordKeys, scroll_keys
from ui.journal.rows import Row
from ui.journal.search_desk import SearchDesk
from ui.journal.search_presenter import RegisterPresenter
from ui.journal.states import (
    EVERYTHING,
    Browsing,
    Cancelling,
    Correcting,
    JournalState,
    Opening,
    Viewing,
)
from ui.journal.ways_out import WaysOut
from ui.screen import Screen
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import NoticeLine

IN_ITS_DAY = {"F2", "F6", "F7", "F8"}
"""Keys for which the day of a record has to lie open."""


class JournalScreen(Screen):
    """The day's records, for whoever may read them; shift leads put them right."""

    NAME = QT_TRANSLATE_NOOP("JournalScreen", "Journal")

    label_wanted = Signal(object)
    """Carries the TravelDocument of a border pass for which a signed label is asked."""

    papers_wanted = Signal(object)
    """Carries the Recorded decision whose papers are asked for."""

    amended = Signal(object)
    """Carries the Recorded that was corrected, cancelled or added later."""
    incident_wanted = Signal(object)
    """Carries the InvolvedPerson of the record that is looked at."""

    case_wanted = Signal(object)
    """Carries the id of the case that is to be opened."""

    def __init__(
        self, presenter: JournalPresenter, persons: PersonPresenter, search: RegisterPresenter
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._persons = PersonDesk(persons, self)
        self._found = SearchDesk(search, presenter, self)
        self._ways = WaysOut(lambda: self._row, self)
        self._record_keys = RecordKeys(presenter, self._ways)
        self._amending = AmendDesk(presenter, self)
        self._keys: tuple[tuple[str, str, bool], ...] = ()
        self.notice = NoticeLine()
        self.page = DayPage(presenter.post, presenter.today)
        self.correct = CorrectPage(presenter.post)
        self.evidence = EvidencePage(presenter.post)
        self.found = self._found.page
        self._pages = QStackedWidget()
        for page in (self.page, self.correct, self.evidence, self.found):
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
        self.correct.submitted.connect(self._amending.correct)
        self._ways.label_wanted.connect(self.label_wanted)
        self._ways.papers_wanted.connect(self.papers_wanted)
        self._ways.incident_wanted.connect(self.incident_wanted)
        self._ways.case_wanted.connect(self.case_wanted)
        self._found.case_asked.connect(self._ways.to_case)
        self._persons.entered.connect(presenter.take_late)
        self._persons.failed.connect(presenter.tell)
        self._found.changed.connect(lambda: self.draw(presenter.state))
        presenter.changed.connect(self.draw)
        presenter.amended.connect(self.amended)
        self.retranslate()

    @override
    def is_begun(self) -> bool:
        return isinstance(self._presenter.state, Correcting) and self.correct.is_begun

    @override
    def help_text(self) -> str:
        day = self.tr(
            "Every record of an operational day, the newest first. Type a name or a number to"
            " find; the arrow keys choose a record. F3, F4 and F5 narrow the day; Alt+← and"
            " Alt+→ go to the days beside it, Alt+↓ reads on in a long record. F7 shows what the"
            " document was read from, to who recorded it and to a shift lead. F9 shows what else"
            " the person crossed on, and Ins enters a crossing of his that nobody recorded; Ctrl+E"
            " extends the visit of somebody who is here on a border pass. F10"
            " makes a signed label for a border pass, and Ctrl+S prints the papers of a refusal or"
            " postponement, those issued before as copies. A shift lead"
            " corrects or cancels a record by a new one, with a reason; the old one stays readable;"
            " a second one signs where it says who crossed or which way, or cancels."
            " A cancellation is undone by correcting it. Ctrl+F looks through the whole register,"
            " by words, period and all that records differ by; Enter opens the day of one found."
        )
        cases = self.tr(
            "In the whole register the cases of the second line stand too, as they were opened,"
            " decided and closed; they are found by number, name and document. Enter opens a case,"
            " and Ctrl+K, in the day as well, the case of a record that has one."
        )
        return f"{day} {cases}"

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        if self._found.is_open:
            self.found.go_on()
        elif isinstance(self._presenter.state, Opening | Browsing):
            self.page.go_on()

    @Slot(object)
    def draw(self, state: JournalState) -> None:
        """Show a state."""
        before = self._pages.currentWidget()
        match state:
            case Opening() | Browsing():
                self.page.draw(state)
                self._pages.setCurrentWidget(self.found if self._found.is_open else self.page)
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
        self.notice.draw(notice_of(state))
        self._amending.settle(state)
        self._tell_keys()
        if self._pages.currentWidget() is not before:
            self._go_on(state)
        self._found.act_on(state)

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
        return self._found_keys() if self._found.is_open else self._keys_of(self._presenter.state)

    def _keys_of(self, state: JournalState) -> Sequence[KeyHint]:
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
                return (back, *scroll_keys(self.evidence.area.read_on))

    def _browsing_keys(self, state: Browsing) -> Sequence[KeyHint]:
        amending = self._record_keys.of(self._row_of(state))
        persons = self._persons.keys(state.record)
        keys = (*amending, *persons, *self._day_keys())
        if state.record is not None:
            keys = (*keys, *scroll_keys(self.page.detail.read_on))
        if state.wanted.is_everything:
            return keys
        return (*keys, KeyHint(key="Esc", text=self.tr("show all"), run=self._show_all))

    @property
    def _row(self) -> Row | None:
        """The row that is selected, of the day or of what was found."""
        if self._found.is_open:
            return self._found.row
        state = self._presenter.state
        return self._row_of(state) if isinstance(state, Browsing) else None

    def _row_of(self, state: Browsing) -> Row | None:
        record = state.record
        return None if record is None else Row(record, state.day, self._presenter.post)

    def _found_keys(self) -> Sequence[KeyHint]:
        """What can be done with a record of the day is done with one found: its day opens first."""
        acts = self._record_keys.of(self._found.row)
        if self._found.record is None:
            return (*acts, *self._found.keys())
        return (
            *(self._found.led_by(hint) if hint.key in IN_ITS_DAY else hint for hint in acts),
            # A key means one thing: here Ctrl+E gives out what was found.
            *(hint for hint in self._persons.keys(self._found.record) if hint.key != "Ctrl+E"),
            *self._found.keys(),
        )

    def _day_keys(self) -> Sequence[KeyHint]:
        """The arrows are bound by the page; a click goes back, as most look for what was."""
        back = partial(self._presenter.step, -1)
        return (
            KeyHint(key="Alt+← →", text=self.tr("day"), run=back, binds=False),
            KeyHint(key="Ctrl+F", text=self.tr("whole register"), run=self._found.open),
        )

    def _go_on(self, state: JournalState) -> None:
        """Put the focus where the next key belongs on a page that came to the front."""
        match state:
            case Opening() | Browsing() if self._found.is_open:
                self.found.go_on()
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

    def _tell_keys(self) -> None:
        """The keys are many and a record is soon passed by: only told where they differ."""
        keys = tuple((hint.key, hint.text, hint.enabled) for hint in self.key_hints())
        if keys != self._keys:
            self._keys = keys
            self.keys_changed.emit()
