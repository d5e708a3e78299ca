"""Works the window with keys and a scanner, and takes pictures of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QMimeData, QObject, QPoint
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.words.catalogue import Language
from ui.app import App
from ui.counter.presenter import CounterPresenter
from ui.devices.channel import Running
from ui.screen import Screen
from ui.shell.workspace import key_of_tab
from ui.theme import ThemeName
from ui.tour.keyboard import Keyboard
from ui.widgets.chart import Chart
from ui.widgets.password_prompt import PasswordPrompt

ScreenT = TypeVar("ScreenT", bound=Screen)
PresenterT = TypeVar("PresenterT", bound=QObject)
StateT = TypeVar("StateT")

SIZE = (1366, 768)
"""The screen of a post's computer, in pixels."""
SCANNER_PAUSE_MS = 4
HAND_PAUSE_MS = 200
SETTLES_MS = 8
SILENCE_MS = 60
"""After which the last key is known to be a hand's, or the scan to have ended."""
SCRIM = QColor(0, 0, 0, 110)
Look: TypeAlias = tuple[Language, ThemeName]
LOOKS: tuple[Look, ...] = (
    (Language.INDONESIAN, ThemeName.LIGHT),
    (Language.INDONESIAN, ThemeName.DARK),
    (Language.ENGLISH, ThemeName.DARK),
    (Language.ENGLISH, ThemeName.LIGHT),
)
"""Each differs in one thing from the one before it: to dress a window takes a while."""


class WentAstray(AssertionError):
    """A step did not lead where the tour says: its pictures would tell another story."""


def reached(state: object, kind: type[StateT]) -> StateT:
    """A screen's state as the one that a step was to lead to; raises WentAstray."""
    if not isinstance(state, kind):
        raise WentAstray(f"{kind.__name__} was to come, and it is {state}")
    return state


class Guide:
    """One window, and the pictures taken of it."""

    def __init__(self, application: QApplication, out: Path, looks: Sequence[Look] = LOOKS) -> None:
        self.application = application
        self._out = out
        self._in_looks = tuple(looks)
        self._look: Look | None = None
        self._count = 0
        self._keyboard = Keyboard(self._target)
        self.app: App | None = None
        self.written: list[Path] = []
        self.strays: list[str] = []
        """Windows that stood beside the window and its dialogs, where none should."""

    def take_over(self, app: App) -> None:
        """Work this window from now on."""
        self.app = app
        self._look = None
        app.window.resize(*SIZE)
        app.window.show()
        app.window.activateWindow()
        QTest.qWaitForWindowActive(app.window)
        app.begin()
        self.settle()

    def leave(self) -> None:
        """Close the window."""
        if self.app is not None:
            self.app.close()
            self.app.window.hide()
            self.app.window.deleteLater()
        self.app = None

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key, such as ``F2`` or ``Ctrl+3``, where the focus is."""
        for _ in range(times):
            QTest.keySequence(self._target(), QKeySequence(keys))
            self.settle()

    def write(self, text: str) -> None:
        """Type into what has the focus, at the pace of a hand."""
        self._type(text, HAND_PAUSE_MS)

    def choose(self, letters: str) -> None:
        """Type the first letters of a choice."""
        self.write(letters)

    def scan(self, text: str) -> None:
        """Hold a document to the scanner: keys faster than a hand, ended by Enter."""
        self._keyboard.now_ms += HAND_PAUSE_MS
        self._type(f"{text}\n".replace("\n", "\r"), SCANNER_PAUSE_MS)

    def sign_in(self, login: str, password: str) -> None:
        """Type a name and a password into the sign-in."""
        prompt = self.app.window.findChild(PasswordPrompt) if self.app is not None else None
        if not isinstance(prompt, PasswordPrompt):
            raise TypeError(prompt)
        prompt.name.clear()
        self.focus(prompt.name)
        self.write(login)
        self.press("Tab")
        self.write(password)
        self.press("Return")

    def open_counter(self, direction: Direction, lane: Lane) -> None:
        """Choose direction and lane by their numbers, and open the counter."""
        self.write(str(list(Direction).index(direction) + 1))
        self.press("Tab")
        self.write(str(list(Lane).index(lane) + 1))
        self.press("Return")

    def refer(self, why: str) -> None:
        """Refer the traveller at the counter to the second line."""
        self.press("F5")
        self.press("Tab")
        self.write(why)
        self.press("Return")

    def paste_text(self, text: str) -> None:
        """Paste a text into the field that has the focus."""
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def drop(self, mime: QMimeData) -> None:
        """Drop something onto the window."""
        if self.app is not None:
            self.app.window.dropped.emit(mime)
        self.settle()

    def focus(self, field: QWidget) -> None:
        """Click into a field."""
        field.setFocus()
        self.settle()

    def screen(self, kind: type[ScreenT]) -> ScreenT:
        """The screen in front."""
        session = self.app.session if self.app is not None else None
        shown = session.workspace.screen_shown if session is not None else None
        if not isinstance(shown, kind):
            raise TypeError(shown)
        return shown

    def go_to(self, kind: type[Screen]) -> None:
        """Bring a screen to the front by the key of its tab."""
        session = self.app.session if self.app is not None else None
        place = session.workspace.place_of(kind) if session is not None else None
        if place is None:
            raise TypeError(kind)
        self.press(key_of_tab(place))

    def await_charts(self) -> None:
        """Wait until what draws charts is loaded, as it is once in a process."""
        charts = self.app.window.findChildren(Chart) if self.app is not None else []
        for chart in charts:
            if chart.loading is not None:
                chart.loading.background.wait_idle()
        self.settle()

    def presenter(self, kind: type[PresenterT]) -> PresenterT:
        """The presenter of the screen in front."""
        found = self.screen(Screen).findChild(kind)
        if not isinstance(found, kind):
            raise TypeError(found)
        return found

    @property
    def counter(self) -> CounterPresenter:
        """What goes on at the counter that is open."""
        session = self.app.session if self.app is not None else None
        return reached(session.counter if session is not None else None, CounterPresenter)

    @property
    def camera_runs(self) -> bool:
        """Whether a camera sends pictures; not every computer can have one."""
        session = self.app.session if self.app is not None else None
        devices = session.devices if session is not None else None
        return devices is not None and isinstance(devices.camera.state, Running)

    def settle(self) -> None:
        """Let all work end, and everything be drawn."""
        for _ in range(3):
            if self.app is not None:
                self.app.wait_idle()
            QTest.qWait(SETTLES_MS)
        if self.app is not None and self.application.activeWindow() is None:
            # Without a display, nobody gives the focus back when a dialog closes.
            self.app.window.activateWindow()
            QTest.qWait(SETTLES_MS)

    def shoot(self, name: str) -> None:
        """Take the window in both languages and both themes."""
        self._count += 1
        for language, theme in self._looks():
            self._keep(self._window_picture(), f"{self._count:02}-{name}.{language}.{theme}.png")

    def shoot_dialog(self, name: str, open_it: Callable[[], object]) -> None:
        """Take a dialog in every look: it is opened anew, for its words are those of its birth."""
        self._count += 1
        for language, theme in self._looks():
            open_it()
            self.settle()
            self._keep(self._window_picture(), f"{self._count:02}-{name}.{language}.{theme}.png")
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                dialog.reject()
            self.settle()

    def keep_file(self, name: str, content: bytes) -> None:
        """Keep a paper beside the pictures."""
        path = self._out / name
        path.write_bytes(content)
        self.written.append(path)

    def _type(self, text: str, pause_ms: int) -> None:
        """Press keys with the times that tell a hand from a scanner, but without the waiting."""
        self._keyboard.type(text, pause_ms)
        QTest.qWait(SILENCE_MS)
        self.settle()

    def _looks(self) -> Iterator[Look]:
        """Every look in turn, and back to the first."""
        if self.app is None:
            return
        for look in (*self._in_looks[1:], self._in_looks[0]):
            self._put_on(self.app, look)
            yield look

    def _put_on(self, app: App, look: Look) -> None:
        spoken, worn = self._look or (None, None)
        language, theme = self._look = look
        if language is not spoken:
            app.looks.set_language(language)
        if theme is not worn:
            app.looks.set_theme(theme)
        self.settle()

    def _window_picture(self) -> QPixmap:
        """The window, with the dialog that stands above it."""
        self._note_strays()
        if self.app is None:
            return QPixmap()
        window = self.app.window
        picture = window.grab()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), SCRIM)
            painter.drawPixmap(_centred(dialog, window), dialog.grab())
            painter.end()
        return picture

    def _note_strays(self) -> None:
        window = self.app.window if self.app is not None else None
        for widget in self.application.topLevelWidgets():
            is_ours = widget is window or isinstance(widget, QDialog)
            if widget.isVisible() and not is_ours:
                self.strays.append(type(widget).__name__)

    def _keep(self, picture: QPixmap, name: str) -> None:
        path = self._out / name
        picture.save(str(path))
        self.written.append(path)

    def _target(self) -> QWidget:
        focused = QApplication.focusWidget()
        if focused is not None:
            return focused
        modal = QApplication.activeModalWidget()
        if modal is not None:
            return modal
        if self.app is None:
            raise RuntimeError("no window was taken over")
        return self.app.window


def _centred(dialog: QWidget, window: QWidget) -> QPoint:
    return QPoint((window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 2)
