"""Works the counter screen as an officer does, and says what an officer sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from checkpoint.domain.documents.scanned import ScanSource
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.questions import Question
from checkpoint.domain.posts.post import Duty
from tests.builders import a_duty
from tests.services.worlds import PASSWORD, POLICY, World
from ui.background import Background
from ui.counter.presenter import CounterPresenter
from ui.counter.refer_dialog import ReferDialog
from ui.counter.states import CounterState
from ui.counter.view import CounterScreen
from ui.deciding.answer_dialog import AnswerDialog
from ui.devices.pictures import typed_scan
from ui.widgets.choice_box import ChoiceBox

DialogT = TypeVar("DialogT", bound=QDialog)


@dataclass
class Counter:
    """The screen of one counter, its presenter, and the post behind it."""

    world: World
    background: Background
    presenter: CounterPresenter
    screen: CounterScreen

    def scan(self, text: str) -> None:
        """Hold a document to the scanner."""
        scan = typed_scan(text, ScanSource.KEYBOARD_WEDGE, self.world.clock)
        self.presenter.take(scan)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is, or on the screen's key bar."""
        hints = {hint.key: hint for hint in self.screen.key_hints()}
        name = {Qt.Key.Key_Escape: "Esc"}.get(key, key.name.removeprefix("Key_"))
        hint = hints.get(name)
        if hint is not None and hint.binds:
            if hint.enabled:
                hint.run()
        else:
            QTest.keyClick(QApplication.focusWidget() or self.screen, key)
        self.settle()

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def answer(self, question: Question, value: object) -> None:
        """Fill one of the fields that are asked."""
        field = self.screen.case.details.field(question)
        if isinstance(field, ChoiceBox):
            field.choose(value)
        else:
            QTest.keyClicks(field, str(value))

    def write_reason(self, text: str) -> None:
        self.screen.case.reason.setText(text)

    @property
    def lead_dialog(self) -> AnswerDialog:
        return shown(self.screen, AnswerDialog)

    @property
    def refer_dialog(self) -> ReferDialog:
        return shown(self.screen, ReferDialog)

    def lead_answers(self, reason: str, login: str = "siregar", password: str = PASSWORD) -> None:
        """Have somebody answer in the dialog that is open."""
        dialog = self.lead_dialog
        dialog.reason.setText(reason)
        dialog.lead.name.setText(login)
        dialog.lead.password.setText(password)
        QTest.keyClick(dialog.lead.password, Qt.Key.Key_Return)
        self.settle()

    def lead_chooses(self, number: int) -> None:
        """Have an answer chosen by the number that stands before it."""
        QTest.keyClicks(self.lead_dialog.answer, str(number))
        self.settle()

    @property
    def words(self) -> str:
        """Every word that can be read on the screen, line by line."""
        labels = (w for w in self.screen.findChildren(QLabel) if w.isVisibleTo(self.screen))
        return "\n".join(label.text() for label in labels if label.text())

    @property
    def records(self) -> list[str]:
        """What is in the register: outcome and number of each document."""
        records = self.world.storage.kept.crossings.records.values()
        return [f"{r.crossing.decision.outcome} {r.crossing.document.number}" for r in records]

    def is_in(self, state: type[CounterState]) -> bool:
        """Whether the screen stands in a state."""
        return isinstance(self.presenter.state, state)

    def settle(self) -> None:
        """Let the work end that was asked for."""
        assert self.background.wait_idle()
        QCoreApplication.processEvents()


def shown(screen: QWidget, kind: type[DialogT]) -> DialogT:
    (dialog,) = [one for one in screen.findChildren(kind) if one.isVisible()]
    return dialog


def a_counter(duty: Duty | None = None, policy: Policy = POLICY) -> Counter:
    """A counter, opened."""
    world, background = World(policy=policy), Background()
    presenter = CounterPresenter(
        counter=world.counter,
        access=world.access,
        adjudication=world.adjudication,
        linking=world.linking,
        late_entries=world.late_entries,
        clock=world.clock,
        background=background,
        officer=world.officer,
        duty=duty or a_duty(),
    )
    screen = CounterScreen(presenter, is_muted=False)
    counter = Counter(world, background, presenter, screen)
    screen.typed.connect(
        lambda text: presenter.take(typed_scan(text, ScanSource.TYPED, world.clock))
    )
    screen.resize(1366, 620)
    screen.show()
    presenter.open()
    counter.settle()
    return counter
