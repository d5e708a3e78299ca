"""The counter screen: draws a state, whole, and passes on what the officer does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.errors import NotPermitted, SignInFailed
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.lanes import lane_instead
from checkpoint.domain.papers.kinds import papers_of
from checkpoint.services.counter import Ruling
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.counter.case_page import CasePage
from ui.counter.comparing import Comparing
from ui.counter.device_line import DeviceLine
from ui.counter.holding import Holding
from ui.counter.knowing import Knowing
from ui.counter.pass_dialog import PassDialog
from ui.counter.presenter import CounterPresenter
from ui.counter.ready_page import ReadyPage
from ui.counter.referring import Referring
from ui.counter.states import (
    Choosing,
    CounterState,
    Deciding,
    Locked,
    Reading,
    Ready,
    Typing,
)
from ui.counter.telling import CounterTelling
from ui.counter.typing_page import TypingPage
from ui.devices.channel import Channel, ChannelState
from ui.screen import Screen
from ui.widgets.icon import Icon
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import NoticeLine

OF_ANSWER = (SignInFailed, NotPermitted)
"""Said where a shift lead answers, and nowhere else: the case behind knows nothing of it."""


class CounterScreen(Screen):
    """The page on which an officer spends the day."""

    NAME = QT_TRANSLATE_NOOP("CounterScreen", "Counter")

    typed = Signal(str)
    """What was typed into the quick field, to be read like a scan."""
    picture_asked = Signal()
    """The officer wants to open a picture of a document."""
    counter_change_asked = Signal()
    group_wanted = Signal()
    """The list of who crosses together, and whoever stands here with it."""
    papers_wanted = Signal(object)
    """Carries the Recorded decision whose papers are asked for."""
    camera_toggled = Signal()
    """The officer wants the camera, or wants it no more."""

    def __init__(
        self,
        presenter: CounterPresenter,
        *,
        is_muted: bool,
        camera_flashes: bool = True,
        camera_beeps: bool = False,
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._comparing = Comparing(presenter, self, self._typed_reason)
        self._knowing = Knowing(presenter, self)
        self._holding = Holding(presenter, self, self._with_aside)
        self._referring = Referring(presenter, self)
        self._choosing: PassDialog | None = None
        self._telling = CounterTelling(presenter.duty, self)
        self._notice = NoticeLine()
        self._ready = ReadyPage(flashes=camera_flashes, beeps=camera_beeps)
        self.camera = self._ready.camera
        self._device_line = DeviceLine()
        self._devices: Mapping[Channel, ChannelState] = {}
        self._pictures = 0
        self.case = CasePage(is_muted=is_muted)
        self.typing = TypingPage(presenter.duty, self._today)
        self._pages = QStackedWidget()
        for page in (self._ready, self.case, self.typing):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notice)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._device_line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.typing.quick_typed.connect(self.typed)
        self.typing.presented.connect(presenter.present)
        self.case.comparison_asked.connect(self._comparing.open)
        self._holding.comparison_asked.connect(self._comparing.open)
        self._referring.sent_on.connect(lambda: self._draw_notice(presenter.state))
        self._referring.sent_aside.connect(self._send_aside)
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def help_text(self) -> str:
        compares = self.tr(
            "F9 holds somebody on a list beside the traveller, field by field, to be judged: who"
            " is not the same person is not asked about again."
        )
        decides = self.tr(
            "Green: Enter records the crossing. Amber: look at what was found and write why the"
            " traveller may pass, then Enter. Red: the counter stays locked until a shift lead who"
            " does not work it answers (F10), or you refer the traveller to the second line (F5)."
            " Before Enter, F5 also sends a traveller onward, as to customs or quarantine; F6"
            " postpones and F7 refuses, with a shift lead's answer."
        )
        knows = self.tr(
            "F2 says whether another document is of the same person; from then on the crossings on"
            " both are one history. F3 enters a crossing that nobody recorded, with the time at"
            " which it was: the missing one, or one from a sheet of paper."
        )
        prints = self.tr("After a refusal or a postponement, Ctrl+S prints its papers.")
        aside = self.tr(
            "Ctrl+T and Enter send to the second line who may be a victim of trafficking, for a"
            " screening: the counter is free, and the case is for named roles alone."
        )
        return f"{decides} {aside} {compares} {knows} {prints}"

    @override
    def arrive(self) -> None:
        self._focus(self._presenter.state)

    @Slot(object)
    def draw(self, state: CounterState) -> None:
        """Show a state; nothing of the last traveller stays."""
        # A page is filled and emptied while another is in front: every row that comes or goes on a
        # page in sight has the whole window laid out anew.
        if isinstance(state, Deciding | Locked):
            self.case.draw(state)
            self._bring_case()
        elif isinstance(state, Typing):
            self._pages.setCurrentWidget(self.typing)
            self._forget(is_done=False)
            self.typing.draw(state)
        else:
            self._draw_ready(state)
            self._pages.setCurrentWidget(self._ready)
            self._forget(is_done=isinstance(state, Ready))
        self._draw_notice(state)
        self._draw_device_line()
        self._holding.settle(state, is_comparing=self._comparing.is_open)
        self._comparing.settle(state)
        self._knowing.settle(state)
        self._ask_which(state)
        self.keys_changed.emit()
        if not isinstance(state, Deciding | Locked):
            self._focus(state)

    def _bring_case(self) -> None:
        if self._pages.currentWidget() is not self.case:
            self._pages.setCurrentWidget(self.case)
            self.case.go_on()

    def draw_devices(self, states: Mapping[Channel, ChannelState]) -> None:
        """Say which devices give nothing."""
        self._devices = dict(states)
        self._draw_device_line()

    def count_pictures(self, more: int) -> None:
        """So many more pictures are being read, or so many less: it is said while it lasts."""
        self._pictures += more
        self.retranslate()

    def _draw_device_line(self) -> None:
        is_waiting = self._pages.currentWidget() is self._ready
        self._device_line.draw(self._devices, is_waiting=is_waiting)

    @override
    def retranslate(self) -> None:
        state = self._presenter.state
        self._draw_ready(state)
        self._draw_notice(state)

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        state = self._presenter.state
        match state:
            case Deciding():
                return self._deciding_keys(state)
            case Locked():
                return (
                    self._holding.key_of_lock(),
                    *self._referring.keys(),
                    *self._holding.keys(state.inspection),
                    *self._comparing.keys(state),
                    *self._knowing.keys(state),
                )
            case Typing():
                return (
                    KeyHint(
                        key="Enter", text=self.tr("check"), run=self.typing.present, binds=False
                    ),
                    KeyHint(key="Esc", text=self.tr("back"), run=self._presenter.clear),
                )
            case Ready() | Reading() | Choosing():
                return (
                    *self._paper_keys(state),
                    KeyHint(key="F2", text=self.tr("type"), run=self._presenter.type_document),
                    KeyHint(key="F3", text=self.tr("camera"), run=self.camera_toggled.emit),
                    KeyHint(
                        key="Ctrl+O", text=self.tr("open picture"), run=self.picture_asked.emit
                    ),
                    KeyHint(key="F4", text=self.tr("group"), run=self.group_wanted.emit),
                    KeyHint(
                        key="F6",
                        text=self.tr("direction and lane"),
                        run=self.counter_change_asked.emit,
                    ),
                )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(self._presenter.state, Deciding):
            if not event.isAutoRepeat():  # still held down from a dialog: nobody has decided
                self.admit()
        else:
            super().keyPressEvent(event)

    def admit(self) -> None:
        """Record the passage, or go to what is still missing."""
        state = self._presenter.state
        if not isinstance(state, Deciding) or state.other_waits:
            return
        if not self.case.details.can_be_recorded():
            return
        reason = self.case.reason.text().strip()
        if state.inspection.verdict is Verdict.AMBER and not reason:
            self.case.ask_reason()
            return
        self._presenter.record(Ruling(outcome=Outcome.ADMITTED, reason=reason), self._details())

    def _details(self) -> Details:
        return self._with_aside(self.case.details.details())

    def _typed_reason(self) -> str:
        """What whoever is about to compare has written already, the lead or the officer."""
        of_lead = self._holding.reason()
        return self.case.reason.text().strip() if of_lead is None else of_lead

    def _send_aside(self, ruling: Ruling) -> None:
        self._presenter.record(ruling, self._details())

    def _with_aside(self, details: Details) -> Details:
        """What is kept with the crossing and stands in no field."""
        state = self._presenter.state
        receipt = state.declaration if isinstance(state, Deciding) else ""
        return replace(details.with_declaration(receipt), referrals=self._referring.referrals)

    def _deciding_keys(self, state: Deciding) -> Sequence[KeyHint]:
        if state.other_waits:
            return (
                KeyHint(key="F8", text=self.tr("take the other"), run=self._presenter.take_other),
                KeyHint(key="Esc", text=self.tr("keep this one"), run=self._presenter.keep_this),
            )
        return (
            KeyHint(key="Enter", text=self.tr("record"), run=self.admit, binds=False),
            KeyHint(key="F4", text=self.tr("group"), run=self.group_wanted.emit),
            *self._lane_keys(state.inspection),
            *self._referring.keys(),
            *self._holding.keys(state.inspection),
            *self._comparing.keys(state),
            *self._knowing.keys(state),
            KeyHint(key="Esc", text=self.tr("clear"), run=self._presenter.clear),
        )

    def _lane_keys(self, inspection: Inspection) -> Sequence[KeyHint]:
        """Who stands in the wrong lane is asked what the other one asks, by one key."""
        subject = inspection.subject
        if lane_instead(subject.document, subject.duty) is None:
            return ()
        change = self._presenter.change_lane
        return (KeyHint(key="F8", text=self.tr("other lane"), run=change),)

    def _paper_keys(self, state: CounterState) -> Sequence[KeyHint]:
        """While the last decision is told, its papers are one key away."""
        recorded = state.recorded if isinstance(state, Ready) else None
        if recorded is None or not papers_of(recorded.crossing):
            return ()
        want = partial(self.papers_wanted.emit, recorded)
        return (KeyHint(key="Ctrl+S", text=self.tr("papers"), run=want),)

    def _draw_notice(self, state: CounterState) -> None:
        """Say what is to be said, but not what a shift lead is told in his dialog."""
        if isinstance(state, Deciding | Locked) and isinstance(state.trouble, OF_ANSWER):
            state = replace(state, trouble=None)
        if self._pictures and isinstance(state, Ready):
            state = Ready()  # what was wrong with the picture before is not said of this one
        self._notice.draw(self._telling.notice_of(state, self._referring.referrals))

    def _ask_which(self, state: CounterState) -> None:
        """Ask which pass it is, for as long as that is open."""
        if self._choosing is not None:
            dialog, self._choosing = self._choosing, None
            dialog.close()
        if isinstance(state, Choosing):
            self._choosing = PassDialog(state.passes, self)
            self._choosing.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._choosing.chosen.connect(self._presenter.choose)
            self._choosing.rejected.connect(self._give_up_choice)
            self._choosing.open()

    def _give_up_choice(self) -> None:
        if self._choosing is not None:
            self._choosing = None
            self._presenter.clear()

    def _forget(self, *, is_done: bool) -> None:
        self.case.clear()
        self._referring.forget()
        if is_done:
            self.typing.clear()

    def _focus(self, state: CounterState) -> None:
        match state:
            case Deciding() | Locked():
                self.case.go_on()
            case Typing():
                pass
            case _:
                self.setFocus()

    def _draw_ready(self, state: CounterState) -> None:
        if isinstance(state, Reading) or self._pictures:
            self._ready.words.draw(Icon.SCAN, self.tr("Reading …"))
            return
        self._ready.words.draw(
            Icon.SCAN,
            self.tr("Scan a document"),
            self.tr(
                "Passport or border pass. F2 types a number or a zone, F3 shows the camera, Ctrl+O"
                " opens a picture; a picture may be dropped or pasted here too."
            ),
        )

    def _today(self) -> date:
        return self._presenter.today()
