"""One person's time at the window, from sign-in to sign-out: his screens and what feeds them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal

from checkpoint.domain.people.officer import Permission
from checkpoint.program import Program
from checkpoint.services.alerts import BookState
from ui.alerts.view import AlertsScreen
from ui.background import Background
from ui.cases.view import CasesScreen
from ui.closing.view import ClosingScreen
from ui.counter.presenter import CounterPresenter
from ui.counter.view import CounterScreen
from ui.devices.affixes import Affixes
from ui.devices.camera import CameraHardware, qt_cameras
from ui.groups.view import GroupsScreen
from ui.journal.view import JournalScreen
from ui.shell.board_desk import BoardDesk
from ui.shell.case_watch import CaseWatch
from ui.shell.case_way import lead_to_cases
from ui.shell.clock_watch import ClockWatch
from ui.shell.closing_desk import ClosingDesk
from ui.shell.counter_desk import CounterDesk
from ui.shell.day_tally import DayTally
from ui.shell.devices import NO_CAMERA, CameraWish, Devices
from ui.shell.door import Door
from ui.shell.due import DueWatch
from ui.shell.group_desk import GroupDesk
from ui.shell.header_desk import HeaderDesk, Watch
from ui.shell.incident_way import lead_to_incidents
from ui.shell.pattern_watch import PatternWatch
from ui.shell.retention import Retention
from ui.shell.screens import doors_of
from ui.shell.seat import Seat
from ui.shell.shift_watch import ShiftWatch
from ui.shell.workers import Workers
from ui.shell.workspace import Workspace
from ui.shift.states import ShiftState
from ui.shift.view import ShiftScreen
from ui.widgets.key_bar import KeyHint

CLOCK_TICK_MS = 1_000
CASE_TICK_MS = 5_000
"""A locked counter has a traveller standing before it."""


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
        self._workers = Workers(
            database=background, searches=searches, files=files, figures=figures
        )
        self._counter_desk = self._make_counter(pixels, is_at_work, camera, cameras)
        self._closing_desk = self._make_closing()
        self.workspace = Workspace(tuple(self._doors()), common_keys)
        self._make_watches()
        self._header = HeaderDesk(
            program,
            seat,
            watches=self._watches(),
            practice=practice,
            background=background,
            parent=self,
        )
        self._tally = DayTally(program, seat, background, self)
        self._retentions = tuple(
            Retention(let_go=let_go, background=background, parent=self)
            for let_go in (
                program.evidence.let_go,
                program.attachment_retention.let_go,
                program.incident_retention.let_go,
            )
        )
        self._board_desk = BoardDesk(self.workspace, self.counter, self.devices, self)
        self._join()
        self._ticks = self._make_ticks()

    @property
    def counter(self) -> CounterPresenter | None:
        """The counter at which the person sits; ``None`` for who sits at none."""
        return self._counter_desk.presenter if self._counter_desk is not None else None

    @property
    def devices(self) -> Devices | None:
        """What reads documents there."""
        return self._counter_desk.devices if self._counter_desk is not None else None

    @property
    def group_desk(self) -> GroupDesk | None:
        """The list of who travels together, beside the counter."""
        return self._counter_desk.group_desk if self._counter_desk is not None else None

    def begin(self) -> None:
        """Open the counter and count the day."""
        for tick in self._ticks:
            tick.start()
        self._header.begin()
        self._look_around()
        self._tally.count()
        self._pattern_watch.begin()
        self._clock_watch.begin()
        if self._counter_desk is not None:
            self._counter_desk.begin()
            for retention in self._retentions:
                retention.begin()
        self.workspace.arrive()
        QTimer.singleShot(0, self, self._watch_lists)

    def end(self) -> None:
        """Stop what ticks, and forget what stands on the screens."""
        for tick in self._ticks:
            tick.stop()
        self._header.stop()
        for retention in self._retentions:
            retention.stop()
        self._pattern_watch.stop()
        self._clock_watch.stop()
        for desk in (self._counter_desk, self._closing_desk):
            if desk is not None:
                desk.end()
        self.workspace.meet(AlertsScreen, lambda alerts: alerts.presenter.end_work())
        self.workspace.leave()

    def take_wedge(self, text: str) -> None:
        """A scanner typed this, whatever page is in front; without a counter it is that page's."""
        if self._counter_desk is not None:
            self._counter_desk.take_wedge(text)
            return
        settings = self._program.settings
        free = Affixes(settings.wedge_prefix, settings.wedge_suffix).free(text)
        self.workspace.screen_shown.take_scan(free.text)

    def take_mime(self, mime: QMimeData) -> bool:
        """Something was dropped on the window; False where it is no picture for a counter."""
        return self._counter_desk is not None and self._counter_desk.take_mime(mime)

    def paste(self) -> None:
        """What lies on the clipboard is for the counter, while that is in front."""
        if self._counter_desk is not None:
            self._counter_desk.paste()

    def ask_book(self) -> None:
        """Ask how old the alert book is."""
        self._header.ask_book()

    def _make_counter(
        self,
        pixels: Background,
        is_at_work: Callable[[], bool],
        camera: CameraWish,
        cameras: Callable[[], CameraHardware],
    ) -> CounterDesk | None:
        if self.seat.duty is None:
            return None
        return CounterDesk(
            self._program,
            self.seat,
            self.seat.duty,
            workers=self._workers,
            pixels=pixels,
            is_at_work=is_at_work,
            camera=camera,
            cameras=cameras,
            parent=self,
        )

    def _make_closing(self) -> ClosingDesk | None:
        if not self.seat.officer.may(Permission.CLOSE_DAY):
            return None
        return ClosingDesk(
            self._program, self.seat, self._workers, has_traveller=self._has_traveller, parent=self
        )

    def _doors(self) -> Iterator[Door]:
        """The counter first, and what has no tab of its own last."""
        desk, closing = self._counter_desk, self._closing_desk
        if desk is not None:
            yield Door(CounterScreen, lambda: desk.screen)
        yield from doors_of(self._program, self.seat, self._workers)
        if desk is not None:
            yield Door(GroupsScreen, desk.group_desk.furnish)
        if closing is not None:
            yield Door(ClosingScreen, closing.furnish)

    def _make_watches(self) -> None:
        program, seat = self._program, self.seat
        background = self._workers.database
        self._due = DueWatch(
            terms=program.alert_terms,
            background=background,
            officer=seat.officer,
            today=lambda: seat.post.local(program.clock()).date(),
            parent=self,
        )
        self._case_watch = CaseWatch(
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
        self._pattern_watch = PatternWatch(
            look_for=program.patterns.compute_if_due,
            background=self._workers.files,
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

    def _watches(self) -> tuple[Watch, ...]:
        """In the order of their chips: by a wrong clock, nothing else can be trusted."""
        first = self._clock_watch, self._shift_watch
        return (*first, self._case_watch, self._due, self._pattern_watch)

    def _make_ticks(self) -> tuple[QTimer, QTimer]:
        clock = QTimer(self, interval=CLOCK_TICK_MS)
        clock.timeout.connect(self._header.draw)
        clock.timeout.connect(self._tally.go_with_the_clock)
        cases = QTimer(self, interval=CASE_TICK_MS)
        cases.timeout.connect(self._look_around)
        return clock, cases

    def _join(self) -> None:
        """Let screens lead to each other that do not know each other, and feed what is told."""
        lead_to_incidents(self.workspace)
        lead_to_cases(self.workspace)
        if self._counter_desk is not None:
            self._counter_desk.stand_in(self.workspace)
            self._counter_desk.change_asked.connect(self.counter_change_asked)
            self._counter_desk.camera_wished.connect(self.camera_wished)
            self._counter_desk.recorded.connect(self._tally.add)
        if self._closing_desk is not None:
            self._closing_desk.stand_in(self.workspace)
        self._header.stand_above(self.workspace)
        self._header.book_told.connect(self._look_for_due)
        self._tally.counted.connect(self.workspace.draw_tally)
        self._tally.counted.connect(self._board_desk.recorded)
        self.workspace.meet(JournalScreen, lambda one: one.amended.connect(self._tally.count))
        self.workspace.meet(CasesScreen, lambda one: one.recorded.connect(self._tally.count))
        self.workspace.meet(ShiftScreen, self._join_shift)

    def _watch_lists(self) -> None:
        """The page of the alerts looks into the folder of lists also while nobody sees it."""
        if self._program.settings.lists_folder:
            self.workspace.screen_of(AlertsScreen)

    def _look_around(self) -> None:
        """See whether somebody waits, and whether a shift is open."""
        self._case_watch.look()
        self._shift_watch.look()

    def _look_for_due(self, book: BookState) -> None:
        self._due.look(book.version)

    def _join_shift(self, shift: ShiftScreen) -> None:
        shift.presenter.faults = self._faults
        shift.presenter.changed.connect(self._follow_shift)

    def _follow_shift(self, state: ShiftState) -> None:
        """What was done here is told here at once; what others did, within some seconds."""
        if state.done is not None:
            self._shift_watch.look()

    def _faults(self) -> str:
        return self._counter_desk.faults() if self._counter_desk is not None else ""

    def _has_traveller(self) -> bool:
        return self.counter is not None and self.counter.has_traveller
