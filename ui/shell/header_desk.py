"""What stands at the top of every page: the place, what asks for a look, the clock, the person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.board import OLD_LIST
from checkpoint.program import Program
from checkpoint.services.alerts import BookState
from checkpoint.words.enums import direction_words, lane_words
from ui.alerts.arriving_desk import ArrivingDesk, Offered
from ui.alerts.states import AlertsState, Browsing
from ui.alerts.view import AlertsScreen
from ui.background import Background
from ui.closing.view import ClosingScreen
from ui.language import catalogue
from ui.shell.backup_watch import BackupWatch
from ui.shell.seat import Seat
from ui.shell.workspace import Workspace
from ui.theme import Tone
from ui.widgets.header_bar import Chip, Header

BOOK_TICK_MS = 60_000
OLD_LIST_HOURS = OLD_LIST // timedelta(hours=1)
"""An alert list older than this is amber."""


class Watch(Protocol):
    """Looks for something that every page is to tell."""

    @property
    def told(self) -> SignalInstance:
        """The chips changed."""
        ...

    def chips(self) -> tuple[Chip, ...]:
        """What stands in the header now, in words of the language of now."""
        ...


class HeaderDesk(QObject):
    """Draws the header of one person's workspace anew whenever something in it changed."""

    book_told = Signal(object)
    """Carries the BookState of the alert book, every minute and whenever it changed here."""

    def __init__(
        self,
        program: Program,
        seat: Seat,
        *,
        watches: Sequence[Watch],
        practice: Callable[[], str],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        """``watches`` in the order of their chips; ``practice`` is empty where it is earnest."""
        super().__init__(parent)
        self._program = program
        self._seat = seat
        self._practice = practice
        self._background = background
        self._book = BookState(0)
        self._backups = BackupWatch(
            backups=program.backups, clock=program.clock, background=background, parent=self
        )
        self._watches = (*watches, self._backups)
        self._workspace: Workspace | None = None
        self._tick = QTimer(self, interval=BOOK_TICK_MS)
        self._tick.timeout.connect(self.ask_book)

    def stand_above(self, workspace: Workspace) -> None:
        """Draw the header of this workspace, and follow what its pages do."""
        self._workspace = workspace
        workspace.retranslated.connect(self.draw)
        for watch in self._watches:
            watch.told.connect(self.draw)
        workspace.meet(AlertsScreen, self._follow)
        workspace.meet(ClosingScreen, lambda screen: screen.backed_up.connect(self._backups.look))

    def begin(self) -> None:
        """Look at the book of alerts now, and again every minute."""
        self._tick.start()
        self.ask_book()
        self.draw()

    def stop(self) -> None:
        """Ask nothing more."""
        self._tick.stop()

    def ask_book(self) -> None:
        """Ask how old the alert book is, and the last backup."""
        self._backups.look()
        self._background.run(
            self._program.alerts.state,
            done=self._book_told,
            failed=lambda _trouble: None,
            owner=self,
        )

    def draw(self) -> None:
        """Show all of it as it is now."""
        if self._workspace is None:
            return
        words = catalogue()
        seat, now = self._seat, self._program.clock()
        duty = seat.duty
        self._workspace.draw_header(
            Header(
                post=seat.post.name,
                counter=self.tr("Counter {name}").format(name=duty.counter.name) if duty else "",
                direction=direction_words(duty.direction, words).upper() if duty else "",
                is_entry=duty is None or duty.direction is Direction.ENTRY,
                lane=lane_words(duty.lane, words) if duty else "",
                chips=self._chips(self._workspace, now),
                clock=f"{seat.post.local(now):%H:%M} {seat.post.zone.value}",
                user=seat.officer.name,
                practice=self._practice(),
            )
        )

    def _chips(self, workspace: Workspace, now: datetime) -> tuple[Chip, ...]:
        watched = [chip for watch in self._watches for chip in watch.chips()]
        return (*watched, *self._list_chips(workspace), self._book_chip(now))

    def _follow(self, screen: AlertsScreen) -> None:
        screen.presenter.changed.connect(self._follow_book)
        for desk in screen.findChildren(ArrivingDesk):
            desk.changed.connect(lambda _told: self.draw())

    def _follow_book(self, state: AlertsState) -> None:
        """What was changed here is told here at once; what others changed, within a minute."""
        if isinstance(state, Browsing) and state.done is not None:
            self.ask_book()

    def _book_told(self, book: BookState) -> None:
        self._book = book
        self.draw()
        self.book_told.emit(book)

    def _list_chips(self, workspace: Workspace) -> tuple[Chip, ...]:
        """A list that waits to be looked at is told on every page of who may look at it."""
        desks = workspace.findChildren(ArrivingDesk)
        offered = [desk.told for desk in desks if isinstance(desk.told, Offered)]
        text = self.tr("New list: {file}")
        return tuple(
            Chip(text=text.format(file=one.path.name), tone=Tone.ATTENTION) for one in offered
        )

    def _book_chip(self, now: datetime) -> Chip:
        if self._book.listed_at is None:
            return Chip(text=self.tr("No alert list"), tone=Tone.ATTENTION)
        hours = int((now - self._book.listed_at).total_seconds() // 3600)
        tone = Tone.CLEAR if hours < OLD_LIST_HOURS else Tone.ATTENTION
        age = (
            self.tr("Alert lists: under an hour old")
            if hours == 0
            else self.tr("Alert lists: %n hour(s) old", None, hours)
        )
        if hours >= 2 * OLD_LIST_HOURS:
            age = self.tr("Alert lists: %n day(s) old", None, hours // 24)
        return Chip(text=age, tone=tone)
