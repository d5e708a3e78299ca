"""Works the alerts screen as a shift lead would, and says what a shift lead sees."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from typing_extensions import override

from checkpoint.domain.alerts.alert import Alert, AlertKind, AlertState
from checkpoint.domain.alerts.column_mapping import ColumnMapping, Delimiter, TableEncoding
from checkpoint.domain.alerts.reading import OpenList, OpenNumbers
from checkpoint.domain.alerts.versions import Cause, ChangeNote, Tally
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.lists import own_csv
from checkpoint.lists.finding import find
from checkpoint.lists.formats import open_any
from checkpoint.lists.intake import Intake
from checkpoint.lists.source import ListSource
from checkpoint.lists.table_head import TriedTable, head_of
from checkpoint.reference.list_habits import ALERT_LISTS, OwnListHabits
from checkpoint.services.adjudication import AdjudicationService
from checkpoint.services.alert_terms import AlertTermService
from checkpoint.services.alerts import MOST_HELD, AlertService
from checkpoint.services.calibrating import CalibrationService
from checkpoint.services.list_habits import ListHabitService, OpenedTable
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.list_versions import ListVersionService
from checkpoint.services.rechecking import RecheckService
from tests.alert_book import every_alert
from tests.builders import NOON, a_lead, a_post, an_id
from tests.fakes import FakeClock, MemoryStorage, MemoryStore
from ui.alerts.end_dialog import EndDialog
from ui.alerts.ended_presenter import PAUSE_MS, EndedPresenter
from ui.alerts.mass_ending_dialog import MassEndingDialog
from ui.alerts.name_dialog import NameDialog
from ui.alerts.presenter import AlertsPresenter
from ui.alerts.search_presenter import SearchPresenter
from ui.alerts.term_dialog import TermDialog
from ui.alerts.term_presenter import TermPresenter
from ui.alerts.versions_presenter import VersionsPresenter
from ui.alerts.view import AlertsScreen
from ui.background import Background
from ui.mapping.file_presenter import FilePresenter
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.notice_line import NoticeLine
from ui.widgets.table import Table

STATES = frozenset({"IDN", "MYS", "PNG", "TLS"})

NOTHING_HELD = Qt.KeyboardModifier.NoModifier


def read(
    source: ListSource, list_name: str, kind: AlertKind, mapping: ColumnMapping | None = None
) -> OpenList | OpenNumbers:
    intake = Intake(list_name=list_name, new_id=an_id, known_states=STATES, kind=kind)
    return open_any(source, intake, mapping)


def open_table(
    source: ListSource,
    *,
    sheet: str = "",
    delimiter: Delimiter | None = None,
    encoding: TableEncoding = TableEncoding.UTF_8,
) -> OpenedTable:
    intake = Intake(list_name="", new_id=an_id, known_states=STATES)
    return TriedTable(head_of(source, sheet=sheet, delimiter=delimiter, encoding=encoding), intake)


class FailingStorage(MemoryStorage):
    """One whose readings a test can make fail too."""

    read_failure: CheckpointError | None = None

    @contextmanager
    @override
    def reading(self) -> Iterator[MemoryStore]:
        if self.read_failure is not None:
            raise self.read_failure
        with super().reading() as store:
            yield store


@dataclass
class AlertsDriver:
    folder: Path
    """In which the post's own files lie."""
    officer: Officer = field(default_factory=a_lead)
    storage: FailingStorage = field(default_factory=FailingStorage)
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOON))
    sticks: tuple[Path, ...] = ()
    most_held: int = MOST_HELD

    def __post_init__(self) -> None:
        with self.storage.writing() as store:
            store.staff.put(self.officer)
        self.service = AlertService(
            storage=self.storage, clock=self.clock, most_held=self.most_held
        )
        self.background = Background()
        self.presenter = AlertsPresenter(
            alerts=self.service,
            lists=ListImportService(storage=self.storage, clock=self.clock),
            open_list=read,
            adjudication=AdjudicationService(storage=self.storage, clock=self.clock, new_id=an_id),
            calibration=CalibrationService(storage=self.storage, clock=self.clock),
            rechecking=RecheckService(storage=self.storage, clock=self.clock),
            known_states=STATES,
            clock=self.clock,
            new_id=an_id,
            background=self.background,
            files=self.background,
            officer=self.officer,
            post=a_post(),
        )
        self.habits = ListHabitService(
            storage=self.storage, file=OwnListHabits(self.folder / ALERT_LISTS), clock=self.clock
        )
        self.files = FilePresenter(
            find_list=find,
            open_table=open_table,
            habits=self.habits,
            files=self.background,
            officer=self.officer,
        )
        versions = VersionsPresenter(
            versions=ListVersionService(storage=self.storage, clock=self.clock),
            files=self.background,
            officer=self.officer,
            post=a_post(),
        )
        service = AlertTermService(storage=self.storage, clock=self.clock)
        self.terms = service
        terms = TermPresenter(terms=service, background=self.background, officer=self.officer)
        ended = EndedPresenter(terms=service, files=self.background, officer=self.officer)
        self.ended = ended
        search = SearchPresenter(alerts=self.service, files=self.background, officer=self.officer)
        self.search = search
        self.screen = AlertsScreen(
            self.presenter,
            self.files,
            versions,
            terms,
            ended,
            search=search,
            uses_native_dialogs=False,
            sticks=lambda: self.sticks,
        )
        self.screen.resize(1366, 620)

    # What stands in the book

    def know(self, *alerts: Alert) -> None:
        with self.storage.writing() as store:
            store.alerts.add(alerts, at=self.clock())
            note = ChangeNote(cause=Cause.LIST, list_name="Cekal")
            change = store.alerts.changes.prepare(note, at=self.clock())
            store.alerts.changes.put_in_force(change, Tally(), at=self.clock())

    @property
    def standing(self) -> list[Alert]:
        return every_alert(self.storage.kept)

    def open(self, *alerts: Alert) -> None:
        """Put entries into the book, and bring the screen to the front."""
        if alerts:
            self.know(*alerts)
        self.screen.show()
        self.screen.arrive()
        self.settle()

    # Hands

    def settle(self) -> None:
        assert self.background.wait_idle()
        QApplication.processEvents()

    def key(self, name: str) -> None:
        """Press a key of the key bar, as long as it works."""
        hint = next(hint for hint in self.screen.key_hints() if hint.key == name)
        assert hint.enabled, f"{name} does not work now"
        hint.run()
        self.settle()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focused, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        for letter in text:
            QTest.keyClicks(self.focused, letter)
        self.settle()

    @property
    def focused(self) -> QWidget:
        top = QApplication.activeModalWidget() or self.screen.window()
        focused = top.focusWidget()
        assert focused is not None
        return focused

    def look_up(self) -> None:
        """Choose the state Ended, and wait for what the history has."""
        self.screen.browse.state.choose(AlertState.ENDED)
        self.read_on()

    def read_on(self) -> None:
        """Wait until no more is typed, and what the database has was asked for."""
        self.settle()
        while self.ended.is_waiting or self.search.is_waiting:
            QTest.qWait(PAUSE_MS // 10)
        self.settle()

    # Eyes

    @property
    def keys(self) -> list[str]:
        return [hint.key for hint in self.screen.key_hints() if hint.enabled]

    @property
    def rows(self) -> list[list[str]]:
        return rows_of(self.screen.browse.table)

    @property
    def names(self) -> list[str]:
        return [row[2] for row in self.rows]

    @property
    def count(self) -> str:
        return self.screen.browse.count.text()

    @property
    def detail(self) -> str:
        """Everything that the chosen entry's panel says."""
        return said_by(self.screen.browse.detail)

    @property
    def notice(self) -> str:
        return said_by(self.screen.notice) if self.screen.notice.isVisible() else ""

    # Dialogs

    @property
    def dialog(self) -> Dialog:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        return dialog

    @property
    def has_dialog(self) -> bool:
        kinds = (EndDialog, TermDialog, NameDialog, MassEndingDialog, QFileDialog)
        return any(one.isVisible() for kind in kinds for one in self.screen.findChildren(kind))

    def choose_file(self, path: Path) -> None:
        """Choose a file in the file dialog that is open."""
        dialog = self.screen.findChild(QFileDialog)
        assert dialog is not None
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        dialog.fileSelected.emit(str(path))
        dialog.close()
        self.settle()


def rows_of(table: Table) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def said_by(widget: QWidget) -> str:
    """Every text on a part of the screen, from the top left down."""
    labels = [label for label in widget.findChildren(Label) if label.isVisible()]
    return "\n".join(label.text() for label in labels if label.text())


def notices_of(widget: QWidget) -> list[str]:
    return [said_by(line) for line in widget.findChildren(NoticeLine) if line.isVisible()]


def write_list(path: Path, *alerts: Alert) -> Path:
    path.write_bytes(own_csv.write(alerts))
    return path
