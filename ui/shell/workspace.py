"""The window while somebody is signed in: header, tabs, a screen, the day so far, the keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.reporting.tally import Tally
from ui.language import Retranslates
from ui.screen import Screen
from ui.shell.door import Door
from ui.widgets.header_bar import Header, HeaderBar
from ui.widgets.key_bar import KeyBar, KeyHint
from ui.widgets.status_line import StatusLine

TAB_PADDING = 2 * 14 + 2
"""Left and right of a title: what the stylesheet gives a tab, and a pixel more."""
MOST_WITH_KEYS = 7
"""Tabs that bear their whole key at 1366 pixels, in the longer language."""
KEYS_OF_TABS = "1234567890"

_Kind = TypeVar("_Kind", bound=Screen)


def key_of_tab(place: int) -> str:
    """Which key brings a tab to the front; empty for what is behind the tenth."""
    return f"Ctrl+{KEYS_OF_TABS[place]}" if place < len(KEYS_OF_TABS) else ""


class Workspace(Retranslates, QWidget):
    """Shows one of several screens, and works the keys of that one.

    A screen is built when it comes to the front the first time: see `Door`.
    """

    retranslated = Signal()
    """The words changed: what the workspace is given in words is to be given anew."""
    screen_changed = Signal(object)
    """Carries the Screen that came to the front."""
    screen_built = Signal(object)
    """Carries a Screen that there was not before; see `meet`."""

    def __init__(
        self,
        doors: Sequence[Door],
        common_keys: Callable[[], Sequence[KeyHint]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._doors = tuple(doors)
        self._screens: dict[int, Screen] = {}
        """Those that are built, by their place among the doors."""
        self._common_keys = common_keys
        self._tally: Tally | None = None
        self._header = HeaderBar()
        self._tabs = _Tabs()
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages = QStackedWidget()
        self._status = StatusLine()
        self._keys = KeyBar()
        for door in self._doors:
            self._tabs.setTabVisible(self._tabs.addTab(""), door.kind.has_tab())
        self._lay_out()
        self._tabs.currentChanged.connect(self._bring)
        self._tabs.setVisible(len(self._doors) > 1)
        self._retitle()

    @property
    def screen_shown(self) -> Screen:
        """The screen in front."""
        return self._screen_at(max(self._tabs.currentIndex(), 0))

    @property
    def built(self) -> Sequence[Screen]:
        """The screens that there are already, in the order of their tabs."""
        return [self._screens[place] for place in sorted(self._screens)]

    def meet(self, kind: type[_Kind], greet: Callable[[_Kind], object]) -> None:
        """Call ``greet`` with the screen of this kind: now, or when it is built, or never."""

        def look(screen: Screen) -> None:
            if isinstance(screen, kind):
                greet(screen)

        for screen in self.built:
            look(screen)
        self.screen_built.connect(look)

    def bring_begun(self) -> Screen | None:
        """Bring a screen to the front on which something is half typed, if there is one."""
        for screen in self.built:
            if screen.is_begun():
                self.bring(type(screen))
                screen.show_begun()
                return screen
        return None

    def show_screen(self, place: int) -> None:
        """Bring a screen to the front, by its place among the tabs."""
        if 0 <= place < len(self._doors) and self._doors[place].kind.has_tab():
            self._tabs.setCurrentIndex(place)

    def bring(self, kind: type[Screen]) -> bool:
        """Bring a screen to the front, by what it is; False where there is none such."""
        place = self.place_of(kind)
        if place is not None:
            self._tabs.setCurrentIndex(place)
        return place is not None

    def screen_of(self, kind: type[_Kind]) -> _Kind | None:
        """The screen, by what it is, wherever it stands; ``None`` where there is none such."""
        place = self.place_of(kind)
        screen = self._screen_at(place) if place is not None else None
        return screen if isinstance(screen, kind) else None

    def place_of(self, kind: type[Screen]) -> int | None:
        """Where among the tabs a screen is, by what it is; ``None`` where there is none such."""
        places = (at for at, door in enumerate(self._doors) if issubclass(door.kind, kind))
        return next(places, None)

    def arrive(self) -> None:
        """The workspace came to the front: so did its screen."""
        self.screen_shown.arrive()
        self._draw_keys()

    def leave(self) -> None:
        """The workspace goes: its screen forgets what nobody else should read."""
        self.screen_shown.leave()

    def draw_header(self, header: Header) -> None:
        """Show where we are, how it goes, what time it is."""
        self._header.draw(header)

    def draw_tally(self, tally: Tally | None) -> None:
        """Show the day so far; nothing before it was counted."""
        self._tally = tally
        self._status.setVisible(tally is not None)
        if tally is None:
            return
        self._status.draw(
            (
                self.tr("Today"),
                self.tr("%n in", None, tally.entries),
                self.tr("%n out", None, tally.exits),
                self.tr("%n held back", None, tally.held_back),
            )
        )

    @override
    def retranslate(self) -> None:
        self._retitle()
        self.draw_tally(self._tally)
        self._draw_keys()
        self.retranslated.emit()

    def _retitle(self) -> None:
        for place, door in enumerate(self._doors):
            key = key_of_tab(place)
            # Of many tabs each has room for its digit alone; F1 and the tip say the rest.
            said = key if len(self._doors) <= MOST_WITH_KEYS else key.rpartition("+")[2]
            self._tabs.setTabText(place, f"{door.kind.title()}  {said}")
            self._tabs.setTabToolTip(place, key)

    def _screen_at(self, place: int) -> Screen:
        """The screen there; built, where nobody was yet."""
        if place not in self._screens:
            screen = self._doors[place].build()
            self._screens[place] = screen
            self._pages.addWidget(screen)
            screen.keys_changed.connect(self._draw_keys)
            self.screen_built.emit(screen)
        return self._screens[place]

    def _bring(self, place: int) -> None:
        before = self._pages.currentWidget()
        if isinstance(before, Screen):
            before.leave()
        screen = self._screen_at(place)
        self._pages.setCurrentWidget(screen)
        screen.arrive()
        self._draw_keys()
        self.screen_changed.emit(screen)

    def _draw_keys(self) -> None:
        self._keys.draw((*self.screen_shown.key_hints(), *self._common_keys()))

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(12, 4, 12, 0)
        strip.addWidget(self._tabs)
        strip.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addLayout(strip)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._status)
        layout.addWidget(self._keys)


class _Tabs(QTabBar):
    """Tabs with the room of their bold titles, so that none is cut when it comes to the front.

    Qt asks for the room of all while one is in front, and keeps to it when another comes, whose
    title is then wider than its room.
    """

    def __init__(self) -> None:
        super().__init__(expanding=False, drawBase=False, usesScrollButtons=False)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        bold = QFont(self.font())
        bold.setBold(True)
        width = QFontMetrics(bold).horizontalAdvance(self.tabText(index)) + TAB_PADDING
        return QSize(width, super().tabSizeHint(index).height())
