"""One person's time at the window, from sign-in to sign-out: his screens and what feeds them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QFileDialog

from checkpoint.domain.documents.scanned import Scan, ScanSource
from checkpoint.domain.people.officer import Permission
from checkpoint.domain.posts.post import Direction, Duty
from checkpoint.domain.reporting.board import OLD_LIST
from checkpoint.domain.reporting.tally import Tally, tally_of
from checkpoint.program import Program
from checkpoint.services.alerts import BookState
from checkpoint.words.enums import direction_words, lane_words
from ui.alerts.arriving_desk import ArrivingDesk, Offered
from ui.alerts.presenter import AlertsPresenter
from ui.alerts.states import AlertsState, Browsing
from ui.background import Background
from ui.counter.device_words import trouble_words
from ui.counter.presenter import CounterPresenter
from ui.counter.view import CounterScreen
from ui.devices.affixes import Affixes, scan_of
from ui.devices.arrivals import KINDS
from ui.devices.camera import CameraHardware, qt_cameras
from ui.devices.pictures import PictureChannel, typed_scan
from ui.journal.presenter import JournalPresenter
from ui.language import catalogue
from ui.screen import Screen
from ui.shell.board_desk import BoardDesk
from ui.shell.case_watch import CaseWatch
from ui.shell.clock_watch import ClockWatch
from ui.shell.closing_desk import ClosingDesk
from ui.shell.devices import NO_CAMERA, CameraWish, Devices
from ui.shell.due import DueWatch
from ui.shell.group_desk import GroupDesk
from ui.shell.incident_way import lead_to_incidents
from ui.shell.pattern_watch import PatternWatch
from ui.shell.retention import Retention
from ui.shell.screens import Workers, ask_papers, screens_of
from ui.shell.seat import Seat
from ui.shell.shift_watch import ShiftWatch
from ui.shell.workspace import Workspace
from ui.shift.presenter import ShiftPresenter
from ui.shift.states import ShiftState
from ui.theme import Tone
from ui.widgets.header_bar import Chip, Header
from ui.widgets.key_bar import KeyHint

CLOCK_TICK_MS = 1_000
BOOK_TICK_MS = 60_000
CASE_TICK_MS = 5_000
"""A locked counter has a traveller standing before it."""
OLD_LIST_HOURS = OLD_LIST // timedelta(hours=1)
"""An alert list older than this is amber."""


class Session(QObject):
    """Builds the workspace of one person and keeps it current."""

    counter_change_asked = Signal()
    camera_wished = Signal(object)
    """Carries the CameraWish that the officer has now."""

    def __init__(
        self,
        *,
        program: Program,
        seat: Seat,
        background: Background,
        pixels: Background,
        searches: Background,
        files: Background,
        figures: Background,
        common_keys: Callable[[], tuple[KeyHint, ...]],
        practice: Callable[[], str],
        is_at_work: Callable[[], bool] = lambda: True,
        camera: CameraWish = NO_CAMERA,
        cameras: Callable[[], CameraHardware] = qt_cameras,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self.seat = seat
        self._background = background
        self._workers = Workers(
            database=background, searches=searches, files=files, figures=figures
        )
        self._practice = practice
        self._tally = Tally()
        self._day_on: date | None = None
        """The operational day that the tally is of."""
        self._book = BookState(0)
        self._due = DueWatch(
            terms=program.alert_terms,
            background=background,
            officer=seat.officer,
            today=lambda: seat.post.local(program.clock()).date(),
            parent=self,
        )
        self.case_watch = CaseWatch(
            cases=program.cases,
            locks=program.locks,
            background=background,
            officer=seat.officer,
            works_counter=lambda: seat.duty is not None,
            parent=self,
        )
        self._shift_watch = ShiftWatch(
            shifts=program.shifts, background=background, officer=seat.officer, parent=self
        )
        self.counter: CounterPresenter | None = None
        self.group_desk: GroupDesk | None = None
        self._closing_desk: ClosingDesk | None = None
        settings = program.settings
        self._wedge_affixes = Affixes(settings.wedge_prefix, settings.wedge_suffix)
        self._counter_screen: CounterScreen | None = None
        self._pixels = pixels
        self._is_at_work = is_at_work
        self._camera = camera
        self._cameras = cameras
        self.devices: Devices | None = None
        self._pictures = PictureChannel(
            read=program.pictures.read, background=pixels, clock=program.clock, parent=self
        )
        self._retentions = tuple(
            Retention(let_go=let_go, background=background, parent=self)
            for let_go in (program.evidence.let_go, program.attachment_retention.let_go)
        )
        self._pattern_watch = PatternWatch(
            look_for=program.patterns.compute_if_due,
            background=files,
            is_quiet=lambda: self.counter is None or self.counter.is_free,
            parent=self,
        )
        self._clock_watch = ClockWatch(
            changes=program.clock_changes,
            clock=program.clock,
            background=background,
            officer=seat.officer,
            parent=self,
        )
        screens = self._screens()
        self.workspace = Workspace(screens, common_keys)
        self.board_desk = self._join(screens)
        for journal in self.workspace.findChildren(JournalPresenter):
            journal.amended.connect(self.count_day)
        for desk in self.workspace.findChildren(ArrivingDesk):
            desk.changed.connect(lambda _told: self.draw_header())
        for alerts in self.workspace.findChildren(AlertsPresenter):
            alerts.changed.connect(self._follow_book)
        self._join_shift()
        self.workspace.retranslated.connect(self.draw_header)
        self._due.told.connect(self.draw_header)
        self.case_watch.told.connect(self.draw_header)
        self._pattern_watch.told.connect(self.draw_header)
        self._pictures.scanned.connect(self._take_picture)
        self._tick = QTimer(self, interval=CLOCK_TICK_MS)
        self._tick.timeout.connect(self._go_with_the_clock)
        self._tick.start()
        self._book_tick = QTimer(self, interval=BOOK_TICK_MS)
        self._book_tick.timeout.connect(self.ask_book)
        self._book_tick.start()
        self._case_tick = QTimer(self, interval=CASE_TICK_MS)
        self._case_tick.timeout.connect(self.case_watch.look)
        self._case_tick.timeout.connect(self._shift_watch.look)
        self._case_tick.start()

    def begin(self) -> None:
        """Open the counter and count the day."""
        self.ask_book()
        self.case_watch.look()
        self._shift_watch.look()
        self.draw_header()
        self.count_day()
        if self.counter is not None:
            self.counter.open()
            for retention in self._retentions:
                retention.begin()
        self._pattern_watch.begin()
        self._clock_watch.begin()
        self.workspace.arrive()
        if self.devices is not None:
            # The page stands before the computer is asked for its cameras.
            QTimer.singleShot(0, self.devices, self.devices.begin)

    def end(self) -> None:
        """Stop what ticks, and forget what stands on the screens."""
        self._tick.stop()
        self._book_tick.stop()
        self._case_tick.stop()
        for retention in self._retentions:
            retention.stop()
        self._pattern_watch.stop()
        self._clock_watch.stop()
        if self.devices is not None:
            self.devices.end()
        self._leave_counter()
        for alerts in self.workspace.findChildren(AlertsPresenter):
            alerts.end_work()
        self.workspace.leave()

    def _leave_counter(self) -> None:
        """Nobody sits there any more; what keeps that from being noted keeps nobody from going."""
        if self.seat.duty is not None:
            self._background.run(
                partial(self._program.counter.close, self.seat.officer, self.seat.duty),
                done=lambda _nothing: None,
                failed=lambda _trouble: None,
                owner=None,
            )

    def _faults(self) -> str:
        """What this computer knows of its own devices that do not work."""
        if self.devices is None:
            return ""
        return " ".join(trouble_words(channel, failed) for channel, failed in self.devices.failed)

    def _join_shift(self) -> None:
        self._shift_watch.told.connect(self.draw_header)
        for shift in self.workspace.findChildren(ShiftPresenter):
            shift.faults = self._faults
            shift.changed.connect(self._follow_shift)

    def _follow_shift(self, state: ShiftState) -> None:
        """What was done here is told here at once; what others did, within some seconds."""
        if state.done is not None:
            self._shift_watch.look()

    def _go_with_the_clock(self) -> None:
        self.draw_header()
        if self._day_on != self.seat.post.day_of(self._program.clock()):
            self.count_day()

    def take_wedge(self, text: str) -> None:
        """A scanner typed this, whatever page is in front: the counter comes to the front."""
        if self.counter is None:
            self.workspace.screen_shown.take_scan(self._wedge_affixes.free(text).text)
            return
        if not self._is_for_group():
            self._bring_counter()
        scan = scan_of(
            text,
            self._wedge_affixes,
            source=ScanSource.KEYBOARD_WEDGE,
            reader="wedge",
            clock=self._program.clock,
        )
        self.counter.take(scan)

    def take_mime(self, mime: QMimeData) -> bool:
        """Something was dropped on the window."""
        if self.counter is None or not self._pictures.take_mime(mime):
            return False
        self._bring_counter()
        return True

    def paste(self) -> None:
        """Read the picture on the clipboard; elsewhere, pasting is for the fields there."""
        # An empty clipboard gives none on some systems, which Qt's own types do not say.
        copied = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        if self._is_counter_in_front() and copied is not None:
            self.take_mime(copied)

    def _bring_counter(self) -> None:
        if not (self._is_counter_in_front() or self._is_for_group()):
            self.workspace.show_screen(0)

    def open_picture(self, path: Path) -> None:
        """Read a picture file."""
        self._pictures.open_file(path)

    def ask_book(self) -> None:
        """Ask how old the alert book is."""
        self._background.run(
            self._program.alerts.state,
            done=self._book_told,
            failed=lambda _trouble: None,
            owner=self,
        )

    def _follow_book(self, state: AlertsState) -> None:
        """What was changed here is told here at once; what others changed, within a minute."""
        if isinstance(state, Browsing) and state.done is not None:
            self.ask_book()

    def draw_header(self) -> None:
        """Show the place, the age of the lists, the clock and the person."""
        words = catalogue()
        seat, now = self.seat, self._program.clock()
        duty = seat.duty
        self.workspace.draw_header(
            Header(
                post=seat.post.name,
                counter=self.tr("Counter {name}").format(name=duty.counter.name) if duty else "",
                direction=direction_words(duty.direction, words).upper() if duty else "",
                is_entry=duty is None or duty.direction is Direction.ENTRY,
                lane=lane_words(duty.lane, words) if duty else "",
                chips=(
                    *self._shift_watch.chips(),
                    *self.case_watch.chips(),
                    *self._due.chips(),
                    *self._pattern_watch.chips(),
                    *self._list_chips(),
                    self._book_chip(now),
                ),
                clock=f"{seat.post.local(now):%H:%M} {seat.post.zone.value}",
                user=seat.officer.name,
                practice=self._practice(),
            )
        )

    def _screens(self) -> tuple[Screen, ...]:
        """The counter first, and what has no tab of its own last."""
        screens = self._with_tabs()
        if self.seat.officer.may(Permission.CLOSE_DAY):
            desk = ClosingDesk(self._program, self.seat, self._workers, self)
            desk.presenter.has_traveller = self._has_traveller
            self._closing_desk = desk
            return (*screens, desk.screen)
        return screens

    def _has_traveller(self) -> bool:
        return self.counter is not None and self.counter.has_traveller

    def _with_tabs(self) -> tuple[Screen, ...]:
        screens: list[Screen] = []
        if self.seat.duty is not None:
            screens.append(self._make_counter(self.seat.duty))
        beside = tuple(screens_of(self._program, self.seat, self._workers))
        if self.counter is not None:
            self.group_desk = GroupDesk(self._program, self.seat, self.counter, self._workers, self)
            self.group_desk.recorded.connect(
                lambda recorded: self._counted(self._tally.with_record(recorded))
            )
            return (*screens, *beside, self.group_desk.screen)
        return (*screens, *beside)

    def _make_counter(self, duty: Duty) -> CounterScreen:
        self.counter = CounterPresenter(
            counter=self._program.counter,
            adjudication=self._program.adjudication,
            linking=self._program.linking,
            late_entries=self._program.late_entries,
            access=self._program.access,
            clock=self._program.clock,
            background=self._background,
            officer=self.seat.officer,
            duty=duty,
            parent=self,
        )
        settings = self._program.settings
        screen = CounterScreen(
            self.counter,
            is_muted=settings.mute_colours,
            camera_flashes=settings.camera_flash,
            camera_beeps=settings.camera_beep,
        )
        screen.typed.connect(self._take_typed)
        screen.picture_asked.connect(self._choose_picture)
        screen.counter_change_asked.connect(self.counter_change_asked)
        screen.papers_wanted.connect(
            partial(ask_papers, self._program, self.seat, self._workers, screen)
        )
        self.counter.recorded.connect(
            lambda recorded: self._counted(self._tally.with_record(recorded))
        )
        self._pictures.failed.connect(self.counter.refuse_picture)
        self._pictures.under_way.connect(screen.count_pictures)
        self._counter_screen = screen
        self.devices = Devices(
            settings=settings,
            read_picture=self._program.pictures.read,
            read_frame=self._program.pictures.glance,
            peek_frame=self._program.pictures.peek,
            clock=self._program.clock,
            counter=self.counter,
            screen=screen,
            pixels=self._pixels,
            is_at_work=self._is_at_work,
            bring_counter=self._bring_counter,
            wish=self._camera,
            cameras=self._cameras,
            parent=self,
        )
        self.devices.wished.connect(self.camera_wished)
        return screen

    def _take_typed(self, text: str) -> None:
        if self.counter is not None:
            self.counter.take(typed_scan(text, ScanSource.TYPED, self._program.clock))

    def _take_picture(self, scan: Scan, picture: QPixmap | None) -> None:
        if self.counter is not None:
            self.counter.take(scan, picture)

    def _choose_picture(self) -> None:
        kinds = " ".join(f"*{kind}" for kind in sorted(KINDS))
        name, _kind = QFileDialog.getOpenFileName(
            self.workspace,
            self.tr("Open a picture of a document"),
            str(self._program.pictures_folder or self._program.settings.watched_folder),
            self.tr("Pictures ({kinds})").format(kinds=kinds),
        )
        if name:
            self.open_picture(Path(name))

    def _is_counter_in_front(self) -> bool:
        return self._counter_screen is not None and (
            self.workspace.screen_shown is self._counter_screen
        )

    def _join(self, screens: tuple[Screen, ...]) -> BoardDesk:
        """Let screens lead to each other that do not know each other."""
        self._join_group_to_counter(screens)
        lead_to_incidents(self.workspace, screens)
        if self._closing_desk is not None:
            self._closing_desk.stand_in(self.workspace)
        return BoardDesk(self.workspace, self.counter, self.devices, self)

    def _join_group_to_counter(self, screens: tuple[Screen, ...]) -> None:
        if self.group_desk is not None and self._counter_screen is not None:
            place = screens.index(self.group_desk.screen)
            self.group_desk.stand_between(self.workspace, self._counter_screen, place)

    def _is_for_group(self) -> bool:
        return self.group_desk is not None and self.group_desk.takes_scans

    def count_day(self) -> None:
        """Count the day anew, for who may read it."""
        if not self.seat.officer.may(Permission.READ_JOURNAL):
            return
        today = self._day_on = self.seat.post.day_of(self._program.clock())
        self._background.run(
            partial(self._program.journal.day, self.seat.officer, self.seat.post, today),
            done=lambda records: self._counted(tally_of(records)),
            failed=lambda _trouble: None,
            owner=self,
        )

    def _counted(self, tally: Tally) -> None:
        self._tally = tally
        self.board_desk.recorded()
        self.workspace.draw_tally(tally)

    def _book_told(self, book: BookState) -> None:
        self._book = book
        self.draw_header()
        self._due.look(book.version)

    def _list_chips(self) -> tuple[Chip, ...]:
        """A list that waits to be looked at is told on every page of who may look at it."""
        desks = self.workspace.findChildren(ArrivingDesk)
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
