"""What comes in beside the keys of a page: scanners, drops, pasted pictures, the keys of tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from checkpoint.settings import Settings
from ui.devices.burst import BurstLimits
from ui.devices.wedge import Wedge
from ui.shell.session import Session
from ui.shell.window import Window
from ui.shell.workspace import KEYS_OF_TABS, key_of_tab


class Intake(QObject):
    """Passes it on to the session that is at work; where nobody works, it goes nowhere."""

    def __init__(
        self,
        application: QApplication,
        window: Window,
        settings: Settings,
        at_work: Callable[[], Session | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._window = window
        self._at_work = at_work
        limits = BurstLimits(gap_ms=settings.wedge_gap_ms, characters=settings.wedge_characters)
        self._wedge = Wedge(limits, self)
        application.installEventFilter(self._wedge)
        self._wedge.scanned.connect(self._take_scan)
        window.dropped.connect(self._take_dropped)
        for place in range(len(KEYS_OF_TABS)):
            self._bind(key_of_tab(place), partial(self._show_tab, place))
        self._bind("Ctrl+V", self._paste)

    def stop(self) -> None:
        """Take in nothing more."""
        self._application.removeEventFilter(self._wedge)

    def _bind(self, keys: str, run: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(run)

    def _take_scan(self, text: str) -> None:
        session = self._at_work()
        if session is not None and self._application.activeModalWidget() is None:
            session.take_wedge(text)

    def _take_dropped(self, mime: QMimeData) -> None:
        if (session := self._at_work()) is not None:
            session.take_mime(mime)

    def _paste(self) -> None:
        if (session := self._at_work()) is not None:
            session.paste()

    def _show_tab(self, place: int) -> None:
        if (session := self._at_work()) is not None:
            session.workspace.show_screen(place)
