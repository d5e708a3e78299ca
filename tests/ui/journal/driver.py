"""Works the journal screen as an officer would, and says what an officer sees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Crossing, Outcome, Recorded
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.policy import BorderPassRule, Policy
from checkpoint.domain.journal.search import Search
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Counter, Direction, Lane
from checkpoint.services.access import AccessService
from checkpoint.services.evidence import EvidenceService
from checkpoint.services.journal import JournalService
from checkpoint.services.journal_search import JournalExport, JournalSearchService
from checkpoint.services.late_entries import LateEntryService
from checkpoint.services.linking import LinkingService
from checkpoint.services.stay_extensions import StayExtensionService
from tests.builders import (
    A_MINUTE,
    AN_HOUR,
    NOON,
    a_crossing,
    a_decision,
    a_document,
    a_lead,
    a_post,
    an_id,
    an_indonesian_passport,
)
from tests.fakes import FakeClock, MemoryStorage, MemoryStore, PlainPasswordHasher
from tests.services.worlds import PASSWORD
from ui.background import Background
from ui.journal.cancel_dialog import CancelDialog
from ui.journal.columns import COLUMNS
from ui.journal.filters import FILTERS
from ui.journal.person_presenter import PersonPresenter
from ui.journal.presenter import JournalPresenter
from ui.journal.search_presenter import RegisterPresenter
from ui.journal.second_dialog import SecondDialog
from ui.journal.view import JournalScreen
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.password_prompt import PasswordPrompt

HEADINGS = [column.heading for column in COLUMNS]
NOTHING_HELD = Qt.KeyboardModifier.NoModifier

EARLY = NOON - 2 * AN_HOUR
SUPARMAN = an_indonesian_passport()
SECOND = a_lead(login="hutapea", name="Rina Hutapea")
"""The shift lead who signs beside the first."""


class FailingStorage(MemoryStorage):
    """One whose readings a test can make fail too."""

    read_failure: CheckpointError | None = None
    readings = 0

    @contextmanager
    @override
    def reading(self) -> Iterator[MemoryStore]:
        if self.read_failure is not None:
            raise self.read_failure
        self.readings += 1
        with super().reading() as store:
            yield store


EXTENDABLE = Policy(
    border_passes=(
        BorderPassRule(
            post="ETK",
            kind=DocumentKind.CROSSING_PASS,
            issuer="MYS",
            stay_days=10,
            extensions=2,
            most_days=30,
            source="kemlu.go.id/dili",
            is_verified=True,
        ),
    )
)
"""A pass whose visits may be extended twice."""


@dataclass
class JournalDriver:
    officer: Officer
    storage: FailingStorage = field(default_factory=FailingStorage)
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOON + AN_HOUR))

    second_is_there: bool = True

    def __post_init__(self) -> None:
        self.post = a_post()
        self.service = JournalService(storage=self.storage, clock=self.clock, new_id=an_id)
        self.evidence = EvidenceService(storage=self.storage, clock=self.clock, days=30)
        self.background = Background()
        kept: dict[str, Any] = {"storage": self.storage, "clock": self.clock, "new_id": an_id}
        self.presenter = JournalPresenter(
            journal=self.service,
            evidence=self.evidence,
            access=AccessService(hasher=PlainPasswordHasher(), **kept),
            clock=self.clock,
            background=self.background,
            officer=self.officer,
            post=self.post,
        )
        self.persons = PersonPresenter(
            linking=LinkingService(**kept),
            late_entries=LateEntryService(**kept),
            extensions=StayExtensionService(policy=EXTENDABLE, **kept),
            background=self.background,
            officer=self.officer,
            post=self.post,
        )
        self.searching = JournalSearchService(storage=self.storage, clock=self.clock)
        self.search = RegisterPresenter(
            service=self.searching,
            journal=self.service,
            background=self.background,
            officer=self.officer,
            post=self.post,
            write=self.write,
        )
        self.written: list[tuple[Path, Search]] = []
        self.screen = JournalScreen(self.presenter, self.persons, self.search)
        self.screen.resize(1366, 620)
        with self.storage.writing() as store:
            store.posts.put(self.post, [Counter("1")])
            store.staff.put(self.officer)
            store.staff.put(SECOND)
            store.staff.set_password_hash(SECOND.id, PlainPasswordHasher().hash(PASSWORD))

    def write(self, path: Path, search: Search) -> JournalExport:
        self.written.append((path, search))
        for _entry in (export := self.searching.export(self.officer, search)):
            pass
        return export

    # What stands in the register

    def record(self, **changes: Any) -> Recorded:
        crossing: Crossing = a_crossing(
            **{"decision": a_decision(officer=self.officer.id)} | changes
        )
        with self.storage.writing() as store:
            return store.crossings.add(
                crossing,
                day_on=self.post.day_of(crossing.crossed_at),
                recorded_at=crossing.crossed_at,
            )

    @property
    def register(self) -> Sequence[Recorded]:
        return tuple(self.storage.kept.crossings.records.values())

    # Hands

    def open(self) -> None:
        self.screen.show()
        QTest.qWaitForWindowExposed(self.screen)
        self.screen.activateWindow()
        self.come_back()

    def come_back(self) -> None:
        self.screen.arrive()
        self.settle()

    def settle(self) -> None:
        assert self.background.wait_idle()
        QApplication.processEvents()

    def key(self, name: str) -> None:
        """Press a key of the key bar, as long as it works."""
        hint = next(hint for hint in self.screen.key_hints() if hint.key == name)
        if hint.enabled:
            hint.run()
        self.settle()
        self.sign()

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD, *, times: int = 1
    ) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or self.screen, key, held)
        self.settle()
        self.sign()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.screen, text)
        self.settle()

    def type_day(self, text: str) -> None:
        self.screen.page.days.date.setFocus()
        self.screen.page.days.date.selectAll()
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def choose(self, side: str, text: str) -> None:
        """Choose in the box that narrows by one side, as with the mouse."""
        box = self.screen.page.filters[side]
        place = box.findText(text)
        assert place >= 0, [box.itemText(each) for each in range(box.count())]
        box.setCurrentIndex(place)
        box.activated.emit(place)
        self.settle()

    def select(self, number: int) -> None:
        """Click the row of a record."""
        table = self.screen.page.table
        row = self.numbers.index(number)
        place = table.visualRect(table.model().index(row, 0)).center()
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, NOTHING_HELD, place + QPoint(1, 1)
        )
        self.settle()

    def fill(self, name: str, value: object) -> None:
        """Fill a field of the correction; an empty text empties it."""
        widget = self.screen.correct.rows[name].field
        if isinstance(widget, ChoiceBox):
            widget.choose(value)
        elif isinstance(widget, DateField):
            widget.setText(str(value))
        else:
            widget.setFocus()
            widget.selectAll()  # type: ignore[attr-defined]  # every other field is a line
            QTest.keyClick(widget, Qt.Key.Key_Delete)
            QTest.keyClicks(widget, str(value))
        self.settle()

    def correct(self, reason: str = "Salah baca.", **values: object) -> None:
        """Correct the selected record from key to Enter."""
        self.key("F2")
        for name, value in values.items():
            self.fill(name, value)
        self.screen.correct.reason.setFocus()
        self.type(reason)
        self.press(Qt.Key.Key_Return)

    @property
    def asks_second(self) -> bool:
        """Whether the second shift lead is asked to sign."""
        return any(dialog.isVisible() for dialog in self.screen.findChildren(SecondDialog))

    def sign(self) -> None:
        """The second shift lead signs, if he is there and is asked to."""
        for dialog in self.screen.findChildren(SecondDialog):
            if dialog.isVisible() and self.second_is_there:
                sign_in(dialog.prompt)
                QTest.keyClick(dialog.prompt.password, Qt.Key.Key_Return)
                self.screen.activateWindow()
                QTest.qWaitForWindowActive(self.screen)
                self.settle()

    def cancel(self, reason: str = "Tercatat dua kali.") -> None:
        """Cancel the selected record from key to Enter."""
        self.key("F8")
        self.confirm(reason)
        self.screen.activateWindow()

    def confirm(self, reason: str) -> None:
        """Type a reason on, in the dialog that is open, and press Enter."""
        field = self.dialog.reason
        sign_in(self.dialog.second)
        QTest.keyClicks(field, reason)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    # Eyes

    @property
    def dialog(self) -> CancelDialog:
        (shown,) = (one for one in self.screen.findChildren(CancelDialog) if one.isVisible())
        return shown

    @property
    def words(self) -> str:
        """Every word that can be read on the screen, line by line."""
        return words_of(self.screen)

    @property
    def notice(self) -> str:
        return words_of(self.screen.notice) if self.screen.notice.isVisible() else ""

    @property
    def count(self) -> str:
        page = self.screen.page
        return f"{page.day_words.text()}: {page.count.text()}"

    def column(self, heading: str) -> list[str]:
        model = self.screen.page.model
        place = HEADINGS.index(heading)
        return [str(model.index(row, place).data()) for row in range(model.rowCount())]

    @property
    def numbers(self) -> list[int]:
        """The running numbers in the table, from the top."""
        return [int(number) for number in self.column("No.")]

    @property
    def row(self) -> list[str]:
        """The selected row, cell by cell."""
        row = self.screen.page.table.selected_row
        assert row is not None
        model = self.screen.page.model
        return [str(model.index(row, place).data()) for place in range(len(HEADINGS))]

    @property
    def selected(self) -> int:
        return int(self.row[0])

    @property
    def detail(self) -> str:
        return words_of(self.screen.page.detail)

    @property
    def changes(self) -> list[str]:
        """What the correction would change, as it stands beside the form."""
        changes = self.screen.correct.change_list.changes
        return [f"{change.label}: {change.before} > {change.after}" for change in changes]

    def is_correcting(self) -> bool:
        return self.screen.correct.isVisible()

    def is_asking(self) -> bool:
        """Whether the dialog of a cancellation stands open."""
        return any(one.isVisible() for one in self.screen.findChildren(CancelDialog))

    @property
    def keys(self) -> dict[str, bool]:
        """The keys of the bar with their words, and whether each works."""
        return {f"{hint.key} {hint.text}": hint.enabled for hint in self.screen.key_hints()}

    def narrow(self, key: str) -> None:
        """Press a key that steps through one side."""
        assert key in {one.key for one in FILTERS}
        self.press(getattr(Qt.Key, f"Key_{key}"))

    def wait(self, time: timedelta) -> None:
        self.clock.forward(time)


def sign_in(prompt: PasswordPrompt) -> None:
    prompt.name.setText(SECOND.login)
    prompt.password.setText(PASSWORD)


def words_of(widget: QWidget) -> str:
    labels = (label for label in widget.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in labels if label.text())


def three_records(journal: JournalDriver) -> None:
    """Two foreigners come in, a citizen goes out in between and is told to wait."""
    journal.record(crossed_at=EARLY)
    journal.record(
        crossed_at=EARLY + A_MINUTE,
        document=SUPARMAN,
        direction=Direction.EXIT,
        verdict=Verdict.AMBER,
        decision=a_decision(outcome=Outcome.REFERRED, officer=journal.officer.id, reason="Ragu."),
    )
    journal.record(crossed_at=NOON, document=a_document(number="X 765-4321"), lane=Lane.VEHICLE)
