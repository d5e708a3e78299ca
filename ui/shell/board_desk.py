"""Joins the board to what else goes on at the window."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject

from ui.alerts.view import AlertsScreen
from ui.board.states import Page
from ui.board.view import BoardScreen
from ui.cases.view import CasesScreen
from ui.counter.device_words import trouble_words
from ui.counter.presenter import CounterPresenter
from ui.devices.channel import Failed, Off, Running
from ui.inside.view import InsideScreen
from ui.journal.view import JournalScreen
from ui.screen import Screen
from ui.shell.devices import Devices
from ui.shell.workspace import Workspace

PAGES: Mapping[Page, type[Screen]] = MappingProxyType(
    {
        Page.JOURNAL: JournalScreen,
        Page.INSIDE: InsideScreen,
        Page.CASES: CasesScreen,
        Page.ALERTS: AlertsScreen,
    }
)
"""What lies behind each figure."""


class BoardDesk(QObject):
    """Does nothing for who has no board."""

    def __init__(
        self,
        workspace: Workspace,
        counter: CounterPresenter | None,
        devices: Devices | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._counter = counter
        self._devices = devices
        self._screen: BoardScreen | None = None
        workspace.meet(BoardScreen, self._join)

    def recorded(self) -> None:
        """Somebody was recorded at this window, or a record was amended."""
        if self._screen is not None:
            self._screen.presenter.look_if_seen()

    def tell_devices(self) -> None:
        """Say on the board which devices of this window's counter fail.

        Nothing is said where none is wanted: nobody would know whether they work.
        """
        if self._screen is None or self._devices is None:
            return
        states = {way: one for way, one in self._devices.states.items() if one != Off()}
        fail = [trouble_words(way, one) for way, one in states.items() if isinstance(one, Failed)]
        is_sure = all(isinstance(one, Failed | Running) for one in states.values())
        self._screen.watch.draw_devices(fail if fail or (states and is_sure) else None)

    def _join(self, screen: BoardScreen) -> None:
        self._screen = screen
        screen.page_wanted.connect(self._lead_to)
        if (counter := self._counter) is not None:
            screen.presenter.may_look = lambda: not counter.has_unsaved
        if self._devices is not None:
            self._devices.noted.connect(self.tell_devices)
            self._workspace.retranslated.connect(self.tell_devices)
            self.tell_devices()

    def _lead_to(self, page: Page) -> None:
        if page in PAGES:
            self._workspace.bring(PAGES[page])
