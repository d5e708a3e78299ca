"""Works the whole window as people at the post do, by keys and scanner, on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget
from typing_extensions import override

from checkpoint.bootstrap import assemble
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Counter, Direction, Lane
from checkpoint.program import Program
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states
from checkpoint.services.ports import Storage
from checkpoint.settings import Settings, Theme
from checkpoint.storage.copies import SqliteCopies
from checkpoint.storage.opening import open_database
from checkpoint.words.catalogue import Language
from tests.builders import NOON, a_lead, a_post, an_administrator, an_id, an_officer
from tests.fakes import FakeClock, PlainPasswordHasher
from tests.services.worlds import PASSWORD
from tests.ui.reading import words_on
from ui import language, theme
from ui.app import App, Wishes
from ui.theme import ThemeName
from ui.tour.guide import Guide

POLICY = load_policy(known_states())
PASSING = {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
"""Windows that belong to a field, and go by themselves."""


class StrayWatch(QObject):
    """Notes every window that comes up beside the one window and its dialogs, however briefly."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.strays: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            is_stray = watched.isWindow() and watched.windowType() not in PASSING
            if is_stray and watched is not self._window and not isinstance(watched, QDialog):
                self.strays.append(repr(watched))
        return False


class Desk(Guide):
    """One computer of the post: its window, and what lies in the database behind it."""

    def __init__(
        self, application: QApplication, program: Program, storage: Storage, clock: FakeClock
    ) -> None:
        super().__init__(application, Path())
        self.clock = clock
        self.program = program
        self.storage = storage
        self.window_app = App(program, application)
        self.wishes: list[Wishes] = []
        self.window_app.wishes_changed.connect(self.wishes.append)
        self.watch = StrayWatch(self.window_app.window)
        application.installEventFilter(self.watch)
        self.take_over(self.window_app)

    def work_as(self, login: str, direction: Direction = Direction.ENTRY) -> None:
        """Sign in and open a counter in the passport lane."""
        self.sign_in(login, PASSWORD)
        self.open_counter(direction, Lane.PASSPORT)

    @override
    def settle(self) -> None:
        """As the tour, but nothing need be drawn."""
        for _ in range(2):
            self.window_app.wait_idle()
            QTest.qWait(1)
        if self.application.activeWindow() is None:
            self.window_app.window.activateWindow()
            QTest.qWait(1)

    @property
    def words(self) -> str:
        """All that can be read in the window."""
        return words_on(self.window_app.window)

    @property
    def tabs(self) -> list[str]:
        """The pages that can be opened, without their keys."""
        session = self.window_app.session
        assert session is not None
        bar = session.workspace.findChild(QTabBar)
        assert isinstance(bar, QTabBar)
        shown = filter(bar.isTabVisible, range(bar.count()))
        return [bar.tabText(place).rpartition("  ")[0] for place in shown]

    def shows(self, kind: type[QWidget]) -> bool:
        """Whether such a page stands in the window."""
        return isinstance(self.window_app.window.page, kind)

    def is_asking(self) -> bool:
        """Whether a dialog stands above the page."""
        return QApplication.activeModalWidget() is not None

    @property
    def records(self) -> list[Recorded]:
        post = a_post()
        with self.storage.reading() as store:
            return list(store.crossings.between(*post.span_of(post.day_of(NOON))))

    @property
    def acts(self) -> list[str]:
        """What the audit trail holds, in order."""
        with self.storage.reading() as store:
            return [entry.act.action.value for entry in store.audit.entries()]


def settings_in(folder: Path) -> Settings:
    return Settings(data_dir=folder, language=Language.ENGLISH, theme=Theme.LIGHT)


def _make(place: Path) -> None:
    """Put a new database there, if there is none."""
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(_empty_database())


@cache
def _empty_database() -> bytes:
    """A new database file; made once, for the migrations take longer than a copy."""
    with TemporaryDirectory() as folder:
        place = Path(folder) / "checkpoint.db"
        open_database(place, create=True).close()
        return place.read_bytes()


@contextmanager
def a_desk(application: QApplication, folder: Path) -> Iterator[Desk]:
    """A window on the database in a folder, closed properly afterwards."""
    spoken = language.language_of(application)
    language.install(application, Language.ENGLISH)
    settings, clock = settings_in(folder), FakeClock(NOON)
    _make(Path(settings.database))
    with open_database(settings.database, create=True, exclusive=True) as storage:
        program = assemble(
            settings=settings,
            is_practice=False,
            storage=storage,
            copies=SqliteCopies(storage.path),
            policy=POLICY,
            clock=clock,
            new_id=an_id,
            hasher=PlainPasswordHasher(),
        )
        desk = Desk(application, program, storage, clock)
        try:
            yield desk
            assert desk.watch.strays == []
        finally:
            application.removeEventFilter(desk.watch)
            while (dialog := QApplication.activeModalWidget()) is not None:
                dialog.close()
            desk.leave()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            theme.apply(application, theme.load_theme(ThemeName.LIGHT))
            language.install(application, spoken)


def furnish(folder: Path) -> tuple[Officer, ...]:
    """Set a post up, with one person of each role, who all have the same password."""
    people = (
        an_officer(login="lestari"),
        a_lead(login="siregar"),
        an_administrator(login="dewi"),
    )
    place = settings_in(folder).database
    _make(Path(place))
    with open_database(place, create=False) as storage, storage.writing() as store:
        store.posts.put(a_post(), [Counter("1"), Counter("2")])
        for officer in people:
            store.staff.put(officer)
            store.staff.set_password_hash(officer.id, PlainPasswordHasher().hash(PASSWORD))
    return people
