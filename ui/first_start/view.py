"""The first start: draws the page that asks, and passes on the answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from checkpoint.domain.posts.post import Counter
from checkpoint.reference.posts import PostTemplate
from checkpoint.services.setting_up import SetUpService
from checkpoint.words.catalogue import Language
from ui import theme
from ui.background import Background
from ui.first_start.frame import program_mark, scrolling
from ui.first_start.person_page import PersonPage
from ui.first_start.post_page import PostPage
from ui.first_start.presenter import FirstStartPresenter
from ui.first_start.states import Asking, FirstStartState, SettingUp, SetUp, Step
from ui.first_start.step_trail import StepTrail
from ui.first_start.summary_page import SummaryPage
from ui.first_start.trouble import trouble_words
from ui.first_start.welcome_page import WelcomePage
from ui.language import Retranslates, catalogue
from ui.post_form.counters import CountersField
from ui.theme import TextRole, ThemeName, Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.icon import Icon
from ui.widgets.key_bar import KeyBar, KeyHint
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine

COLUMN = 880
"""Width of the column in pixels: a line of text stays readable."""
HEIGHTS = {True: 368, False: 680}
"""Height of the card in pixels, for the greeting and for a step: buttons stay where they are."""
USUAL_COUNTERS = (Counter("1"), Counter("2"), Counter("3"))
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FirstStart(Retranslates, QWidget):
    """Asks which post this is and who administers it, or leads to practice mode."""

    set_up_done = Signal(object)
    """Carries the Officer who is the first administrator."""
    practice_asked = Signal()
    language_asked = Signal(object)
    """Carries the Language."""
    theme_asked = Signal(object)
    """Carries the ThemeName."""

    def __init__(
        self,
        setting_up: SetUpService,
        background: Background,
        templates: Callable[[], tuple[PostTemplate, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = FirstStartPresenter(setting_up, background)
        self.welcome = WelcomePage()
        self.post = PostPage(templates())
        self.counters = CountersField()
        self.person = PersonPage()
        self.summary = SummaryPage()
        self.trail = StepTrail()
        self.notice = NoticeLine()
        self.back = Button()
        self.next = Button(kind=ButtonKind.PRIMARY)
        self.keys = KeyBar()
        self._title = Label(role=TextRole.TITLE, wraps=True)
        self._text = Label(role=TextRole.QUIET, wraps=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._listen()
        self.counters.draw(USUAL_COUNTERS)
        self.retranslate()
        self._focus()

    @Slot(object)
    def draw(self, state: FirstStartState) -> None:
        """Show a state."""
        if isinstance(state, SetUp):
            self.person.password.forget()
            return
        step = state.step if isinstance(state, Asking) else Step.SUMMARY
        is_new = self._pages.currentIndex() != step
        self._pages.setCurrentIndex(step)
        self.summary.draw(state.answers)
        self._draw_words(step)
        self._draw_buttons(step, is_busy=isinstance(state, SettingUp))
        trouble = state.trouble if isinstance(state, Asking) else None
        self.notice.draw(Notice(text=trouble_words(trouble), tone=Tone.LOCKED) if trouble else None)
        if is_new or trouble is not None:
            self._focus()

    @override
    def retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.draw(self._presenter.state)

    def forward(self) -> None:
        """Take the answer of this page and go on, if it is one."""
        state = self._presenter.state
        if not isinstance(state, Asking):
            return
        match state.step:
            case Step.WELCOME:
                self._presenter.begin()
            case Step.POST:
                _pass_on(self.post.read(), self._presenter.keep_post)
            case Step.COUNTERS:
                _pass_on(self.counters.read(), self._presenter.keep_counters)
            case Step.ADMINISTRATOR:
                _pass_on(self.person.read(), self._presenter.keep_person)
            case Step.SUMMARY:
                self._presenter.set_up()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.forward()
        elif event.key() == Qt.Key.Key_Escape:
            self._presenter.back()
        else:
            super().keyPressEvent(event)

    def _draw_words(self, step: Step) -> None:
        steps = [self._step_words(one) for one in Step if one is not Step.WELCOME]
        count = self.tr("Step {number} of {all}").format(number=int(step), all=len(steps))
        self.trail.draw(steps, step, f"{count}: {self._step_words(step)}")
        self.trail.setVisible(step is not Step.WELCOME)
        title, text = self._page_words(step)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def _draw_buttons(self, step: Step, *, is_busy: bool) -> None:
        is_welcome, is_last = step is Step.WELCOME, step is Step.SUMMARY
        self._foot.setVisible(not is_welcome)
        self._card.setMaximumHeight(HEIGHTS[is_welcome])
        self.back.setEnabled(not is_busy)
        self.next.setEnabled(not is_busy)
        forward = self.tr("Set up") if is_last else self.tr("Next")
        self.next.setText(self.tr("Setting up …") if is_busy else forward)
        self.next.set_icon(Icon.CHECK if is_last else None)
        self.keys.draw(self._key_hints(is_welcome=is_welcome, is_busy=is_busy, forward=forward))

    def _key_hints(self, *, is_welcome: bool, is_busy: bool, forward: str) -> list[KeyHint]:
        english = catalogue().language is Language.ENGLISH
        enter = KeyHint(
            key="Enter",
            text=self.tr("choose") if is_welcome else forward,
            run=self._press_card if is_welcome else self.forward,
            enabled=not is_busy,
            binds=False,
        )
        back = KeyHint(
            key="Esc",
            text=self.tr("Back"),
            run=self._presenter.back,
            enabled=not is_busy,
            binds=False,
        )
        return [
            enter,
            *([] if is_welcome else [back]),
            KeyHint(key="F11", text=self.tr("colours"), run=self._ask_theme),
            KeyHint(
                key="F12",
                text="Bahasa Indonesia" if english else "English",
                run=self._ask_language,
            ),
        ]

    def _ask_theme(self) -> None:
        is_dark = theme.current().name == ThemeName.DARK
        self.theme_asked.emit(ThemeName.LIGHT if is_dark else ThemeName.DARK)

    def _ask_language(self) -> None:
        is_english = catalogue().language is Language.ENGLISH
        self.language_asked.emit(Language.INDONESIAN if is_english else Language.ENGLISH)

    def _press_card(self) -> None:
        card = self.welcome.practice if self.welcome.practice.hasFocus() else self.welcome.set_up
        card.click()

    def _step_words(self, step: Step) -> str:
        return {
            Step.WELCOME: "",
            Step.POST: self.tr("Post"),
            Step.COUNTERS: self.tr("Counters"),
            Step.ADMINISTRATOR: self.tr("Administrator"),
            Step.SUMMARY: self.tr("Summary"),
        }[step]

    def _page_words(self, step: Step) -> tuple[str, str]:
        return {
            Step.WELCOME: (
                self.tr("Welcome"),
                self.tr("This computer has not been set up for a post yet."),
            ),
            Step.POST: (self.tr("The post"), ""),
            Step.COUNTERS: (
                self.tr("The counters of the post"),
                self.tr("Write what the sign above each counter says."),
            ),
            Step.ADMINISTRATOR: (
                self.tr("The first administrator"),
                self.tr("This person adds the other officers afterwards."),
            ),
            Step.SUMMARY: (
                self.tr("Is everything right?"),
                self.tr("All of this can be changed later by the administrator."),
            ),
        }[step]

    def _focus(self) -> None:
        """The focus goes where the next key belongs."""
        places = (self.welcome, self.post, self.counters, self.person, self.next)
        places[self._pages.currentIndex()].setFocus()

    def _listen(self) -> None:
        self.welcome.set_up_asked.connect(self._presenter.begin)
        self.welcome.practice_asked.connect(self.practice_asked)
        self.next.clicked.connect(self.forward)
        self.back.clicked.connect(self._presenter.back)
        self._presenter.changed.connect(self.draw)
        self._presenter.set_up_done.connect(self.set_up_done)

    def _lay_out(self) -> None:
        for page in (self.welcome, self.post, self.counters, self.person, self.summary):
            self._pages.addWidget(scrolling(page))
        self._foot = self._make_foot()
        self._card = self._make_card()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(1)
        column.addLayout(program_mark())
        column.addWidget(self._card, 1000)
        column.addStretch(2)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(COLUMN)
        row = QHBoxLayout()
        row.setContentsMargins(24, 4, 24, 4)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row, 1)
        layout.addWidget(self.keys)
        # Tab leads from the last input to what goes on.
        QWidget.setTabOrder(self.next, self.back)

    def _make_card(self) -> QFrame:
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 4)
        head.setSpacing(4)
        head.addWidget(self.trail)
        head.addSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._text)
        body = QVBoxLayout()
        body.setContentsMargins(12, 0, 12, 4)
        body.addWidget(self._pages, 1)
        told = QHBoxLayout()
        told.setContentsMargins(12, 0, 12, 8)
        told.addWidget(self.notice)
        body.addLayout(told)
        card = QFrame()
        card.setProperty("panel", "plain")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(body, 1)
        layout.addWidget(self._foot)
        return card

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("bar", "foot")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(24, 12, 24, 12)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        return foot


Answer = TypeVar("Answer")


def _pass_on(answer: Answer | None, to: Callable[[Answer], None]) -> None:
    if answer is not None:
        to(answer)
