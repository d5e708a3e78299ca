"""The flow of the program: first start, sign-in, opening a counter, work, lock, sign-out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from checkpoint.domain.errors import NotRecordedYet
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Duty
from checkpoint.program import Program
from checkpoint.services.setting_up import Place
from checkpoint.settings import Settings
from checkpoint.settings import Theme as SettingsTheme
from checkpoint.words.catalogue import Language
from checkpoint.words.enums import role_words
from ui import language
from ui.background import Background
from ui.devices.camera import CameraHardware, qt_cameras
from ui.first_start.view import FirstStart
from ui.shell.clock_dialog import ClockDialog
from ui.shell.clocks import clocks_words
from ui.shell.devices import NO_CAMERA, CameraWish
from ui.shell.help_dialog import HelpDialog
from ui.shell.intake import Intake
from ui.shell.looks import Looks
from ui.shell.own_password import OwnPasswordDialog
from ui.shell.seat import Seat
from ui.shell.session import Session
from ui.shell.unfinished import UnfinishedDialog
from ui.shell.window import Window
from ui.sign_in.idle import IdleWatch
from ui.sign_in.lock import LockView
from ui.sign_in.open_counter import LastUsed, OpenCounterView
from ui.sign_in.view import SignInView
from ui.theme import ThemeName
from ui.widgets.key_bar import KeyHint

PATIENCE_MS = 5_000
CLOSING_MS = 30_000
"""A record that is on its way to a slow disk is worth waiting for when the window closes."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person at the window wants kept for the next start."""

    language: Language
    theme: ThemeName
    counter: str
    camera: CameraWish = NO_CAMERA


class App(QObject):
    """Decides which page stands in the window. It knows every screen; none knows it."""

    practice_asked = Signal()
    """The first start is to be left for practice mode."""
    wishes_changed = Signal(object)
    """Carries the Wishes to be kept."""

    def __init__(
        self,
        program: Program,
        application: QApplication,
        *,
        cameras: Callable[[], CameraHardware] = qt_cameras,
    ) -> None:
        super().__init__()
        self._cameras = cameras
        self.program = program
        self._application = application
        self.looks = Looks(application, program.settings.language, theme_of(program.settings), self)
        self.looks.changed.connect(self._tell_wishes)
        self._last_used = LastUsed(counter=program.settings.counter)
        self._camera = CameraWish(program.settings.camera, program.settings.camera_open)
        self.window = Window()
        self.background = Background(self)
        self._pixels = Background(self)
        self._files = Background(self)
        self._searches = Background(self)
        self._figures = Background(self)
        self.session: Session | None = None
        self._place: Place | None = None
        self.wants_practice = False
        """Whether the window is left for practice mode."""
        self._intake = Intake(
            application, self.window, program.settings, self._session_at_work, self
        )
        self._idle = self._watch_idleness()
        self.window.may_close = self._may_leave

    def begin(self) -> None:
        """Show the first page there is to show."""
        self._place = self.program.setting_up.place()
        self.window.setWindowTitle("Checkpoint")
        if self._place is None:
            self._show_first_start()
        else:
            self._show_sign_in()

    def sign_out(self) -> None:
        """Leave, and show the sign-in; not while a decision would be lost."""
        if self._may_leave():
            self._leave()

    def _leave(self) -> None:
        officer = self.session.seat.officer if self.session is not None else None
        self._end_session()
        if officer is not None:
            self._note_leaving(officer)
        self._show_sign_in()

    def _note_leaving(self, officer: Officer) -> None:
        self.background.run(
            partial(self.program.access.sign_out, officer),
            done=lambda _nothing: None,
            failed=lambda _trouble: None,
            owner=self,
        )

    def _may_leave(self) -> bool:
        """Whether nothing would be lost; else the officer is told what."""
        session = self.session
        if session is None:
            return True
        if session.counter is not None and session.counter.has_traveller:
            session.workspace.show_screen(0)
            session.counter.tell_why_not()
            return False
        return not self._tell_begun(session)

    def _tell_begun(self, session: Session) -> bool:
        """Whether something is half typed on a page: that page comes to the front, and it is said.

        At the lock nothing is brought to the front: who sits there may be somebody else.
        """
        if self.window.page is not session.workspace:
            return False
        screen = session.workspace.bring_begun()
        if screen is not None:
            dialog = UnfinishedDialog(screen.title(), self.window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        return screen is not None

    def wait_idle(self, patience_ms: int = PATIENCE_MS) -> None:
        """Wait until nothing is under way: for closing down, for the tour, and for tests."""
        every = (self._pixels, self._files, self._searches, self._figures, self.background)
        for worker in every:
            worker.wait_idle(patience_ms)

    def prepare_in_the_background(self, work: Callable[[], None]) -> None:
        """Have something made ready where pictures are read, so that no record waits for it."""
        self._pixels.run(work, done=lambda _nothing: None, failed=lambda _trouble: None, owner=self)

    def close(self) -> None:
        """Finish what is under way, and let go."""
        self._idle.stop()
        self._end_session()
        self.wait_idle(CLOSING_MS)
        self._intake.stop()
        self._application.removeEventFilter(self._idle)

    def common_keys(self) -> tuple[KeyHint, ...]:
        """The keys that work on every screen."""
        colours, language_key = self.looks.keys()
        return (
            KeyHint(key="F1", text=self.tr("help"), run=self._show_help),
            replace(colours, is_shown=False),
            language_key,
            KeyHint(key="Ctrl+L", text=self.tr("lock"), run=self.lock, gives_way=True),
            KeyHint(
                key="Ctrl+P", text=self.tr("my password"), run=self._ask_password, is_shown=False
            ),
            KeyHint(key="Ctrl+W", text=self.tr("clock"), run=self._ask_clock, is_shown=False),
            KeyHint(key="Ctrl+Q", text=self.tr("sign out"), run=self.sign_out, is_shown=False),
        )

    def lock(self) -> None:
        """Cover everything until the same person's password, or another person, comes."""
        if self.session is None or self.window.page is not self.session.workspace:
            return
        close_dialogs(self._application)
        view = LockView(
            access=self.program.access,
            background=self.background,
            officer=self.session.seat.officer,
            practice=self.practice_stripe,
            keys=self.looks.keys,
        )
        view.unlocked.connect(lambda: self._unlock(view))
        view.another_asked.connect(lambda: self._leave_lock(view))
        self.window.show_page(view)

    def _unlock(self, view: LockView) -> None:
        if self.session is not None:
            self.window.show_page(self.session.workspace)
            self.session.workspace.arrive()
        self.window.take_away(view)

    def _leave_lock(self, view: LockView) -> None:
        """Somebody else takes the chair: what was decided must not be lost, the rest may be."""
        counter = self.session.counter if self.session is not None else None
        if counter is not None and counter.has_unsaved:
            view.tell(NotRecordedYet())
        else:
            self._leave()
            self.window.take_away(view)

    def _show_first_start(self) -> None:
        page = FirstStart(
            setting_up=self.program.setting_up,
            background=self.background,
            templates=self.program.known_posts,
        )
        page.set_up_done.connect(lambda _officer: self._first_start_done(page))
        page.practice_asked.connect(self._leave_for_practice)
        page.language_asked.connect(self.looks.set_language)
        page.theme_asked.connect(self.looks.set_theme)
        self.window.show_page(page)
        page.welcome.setFocus()

    def _leave_for_practice(self) -> None:
        self.wants_practice = True
        self.practice_asked.emit()

    def _first_start_done(self, page: QWidget) -> None:
        self._show_sign_in()
        self.window.take_away(page)

    def _show_sign_in(self) -> None:
        page = SignInView(
            access=self.program.access,
            background=self.background,
            clock=self.program.clock,
            post=self._place.post.name if self._place else "",
            practice=self.practice_stripe,
            keys=self.looks.keys,
            accounts=self._accounts,
        )
        page.signed_in.connect(lambda officer: self._signed_in(page, officer))
        self.window.show_page(page)
        # The answer is there before anybody is let in: what is asked is done in turn.
        self.background.run(
            self.program.setting_up.place,
            done=partial(self._take_place, page),
            failed=lambda _trouble: None,
            owner=page,
        )

    def _take_place(self, page: SignInView, place: Place | None) -> None:
        """The post as it stands now: an administrator may have changed it."""
        if place is not None:
            self._place = place
            page.set_post(place.post.name)

    def _accounts(self) -> tuple[str, ...]:
        """Who may be tried in practice mode, in words."""
        words = language.catalogue()
        text = self.tr("{role}: {login}, password {password}")
        return tuple(
            text.format(role=role_words(one.role, words), login=one.login, password=one.password)
            for one in self.program.practice_accounts()
        )

    def practice_stripe(self) -> str:
        """What practice mode says on every page; empty outside it."""
        if not self.program.is_practice:
            return ""
        return self.tr("PRACTICE — invented travellers, nothing here is real")

    def _signed_in(self, page: QWidget, officer: Officer) -> None:
        if officer.may(Permission.WORK_COUNTER):
            self._show_open_counter(officer)
        else:
            self._sit_down(officer, None)
        self.window.take_away(page)

    def _show_open_counter(self, officer: Officer, before: Duty | None = None) -> None:
        """Have a counter opened; whoever had one open may go back to it."""
        if self._place is None:
            return
        page = OpenCounterView(
            place=self._place,
            officer=officer,
            last_used=self._last_used,
            is_change=before is not None,
            practice=self.practice_stripe,
            keys=self.looks.keys,
        )
        page.opened.connect(lambda duty: self._opened(page, officer, duty))
        page.skipped.connect(lambda: self._opened(page, officer, None))
        page.left.connect(lambda: self._leave_choice(page, officer))
        page.kept.connect(lambda: self._opened(page, officer, before))
        self.window.show_page(page)

    def _leave_choice(self, page: QWidget, officer: Officer) -> None:
        self._note_leaving(officer)
        self._show_sign_in()
        self.window.take_away(page)

    def _opened(self, page: QWidget, officer: Officer, duty: Duty | None) -> None:
        if duty is not None:
            self._last_used = LastUsed(duty.counter.name, duty.direction, duty.lane)
            self._tell_wishes()
        self._sit_down(officer, duty)
        self.window.take_away(page)

    def _sit_down(self, officer: Officer, duty: Duty | None) -> None:
        if self._place is None:
            return
        self.session = Session(
            program=self.program,
            seat=Seat(officer=officer, post=self._place.post, duty=duty),
            background=self.background,
            pixels=self._pixels,
            searches=self._searches,
            files=self._files,
            figures=self._figures,
            common_keys=self.common_keys,
            practice=self.practice_stripe,
            is_at_work=self._is_open_to_scans,
            camera=self._camera,
            cameras=self._cameras,
        )
        self.session.counter_change_asked.connect(self._change_counter)
        self.session.camera_wished.connect(self._wish_camera)
        if self.session.counter is not None:
            # Whoever holds one document after the other before a camera need not touch a key.
            self.session.counter.changed.connect(self._idle.stir)
        self.window.show_page(self.session.workspace)
        self.session.begin()

    def _change_counter(self) -> None:
        if self.session is not None and not self._tell_begun(self.session):
            seat = self.session.seat
            self._end_session()
            self._show_open_counter(seat.officer, seat.duty)

    def _end_session(self) -> None:
        if self.session is not None:
            close_dialogs(self._application)
            self.session.end()
            self.window.take_away(self.session.workspace)
            self.session.deleteLater()
            self.session = None

    def _show_help(self) -> None:
        if self.session is None:
            return
        screen = self.session.workspace.screen_shown
        keys = (*screen.key_hints(), *self.common_keys())
        clocks = clocks_words(self.session.seat.post, self.program.clock())
        text = f"{screen.help_text()}\n{clocks}"
        dialog = HelpDialog(screen.title(), text, keys, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_password(self) -> None:
        if self.session is None:
            return
        dialog = OwnPasswordDialog(
            access=self.program.access,
            background=self.background,
            officer=self.session.seat.officer,
            parent=self.window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_clock(self) -> None:
        """Whoever is refused a record by the clock has a lead sign for it, here or at his desk."""
        if self.session is None or not self.session.seat.officer.may(Permission.SEE_SHIFT):
            return
        dialog = ClockDialog(
            clock_words=self.program.clock_words,
            background=self.background,
            officer=self.session.seat.officer,
            parent=self.window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _tell_wishes(self) -> None:
        self.wishes_changed.emit(
            Wishes(self.looks.language, self.looks.theme, self._last_used.counter, self._camera)
        )

    def _wish_camera(self, wish: CameraWish) -> None:
        self._camera = wish
        self._tell_wishes()

    def _watch_idleness(self) -> IdleWatch:
        watch = IdleWatch(self.program.settings.idle_lock_minutes, self)
        self._application.installEventFilter(watch)
        watch.idle.connect(self._cover)
        return watch

    def _cover(self) -> None:
        """Nobody sits there any more: what is open is locked, what is not is not opened."""
        page = self.window.page
        if isinstance(page, OpenCounterView):
            page.left.emit()
        else:
            self.lock()

    def _is_open_to_scans(self) -> bool:
        """Whether somebody works at the window and no question stands above the page."""
        is_asked = self._application.activeModalWidget() is not None
        return self._session_at_work() is not None and not is_asked

    def _session_at_work(self) -> Session | None:
        """The session, while its workspace is in front and nothing covers it."""
        session = self.session
        is_in_front = session is not None and self.window.page is session.workspace
        return session if is_in_front else None


def theme_of(settings: Settings) -> ThemeName:
    """The theme to begin with; the system's own where the settings leave it to that."""
    if settings.theme is not SettingsTheme.SYSTEM:
        return ThemeName(settings.theme.value)
    hints = QApplication.styleHints()
    return ThemeName.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else ThemeName.LIGHT


def close_dialogs(application: QApplication) -> None:
    """Close what stands above the page: nothing of a traveller stays in a dialog."""
    while (dialog := application.activeModalWidget()) is not None:
        dialog.close()
        dialog.deleteLater()
