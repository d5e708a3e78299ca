"""Between the counter and the open group: who goes from one to the other, and what is scanned."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.scanned import Scan
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.program import Program
from ui.counter.presenter import CounterPresenter
from ui.counter.view import CounterScreen
from ui.groups.presenter import GroupsPresenter
from ui.groups.states import GroupsState, Listing
from ui.groups.view import GroupsScreen, asks_plate
from ui.mapping.file_presenter import FilePresenter
from ui.mapping.file_states import PASSENGERS
from ui.screen import Screen
from ui.shell.rooms.dialogs import ask_papers
from ui.shell.seat import Seat
from ui.shell.workers import Workers
from ui.shell.workspace import Workspace


class GroupDesk(QObject):
    """The two pages know nothing of each other."""

    recorded = Signal(object)
    """Carries each Recorded that the list made."""

    def __init__(
        self,
        program: Program,
        seat: Seat,
        counter: CounterPresenter,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._seat = seat
        self._counter = counter
        self._workers = workers
        self._workspace: Workspace | None = None
        self._has_asked_plate = False
        self.presenter = GroupsPresenter(
            groups=program.groups,
            counter=program.counter,
            manifests=program.manifests,
            read_manifest=program.read_manifest,
            background=workers.database,
            files=workers.files,
            officer=seat.officer,
            duty=counter.duty,
            parent=self,
        )
        self.presenter.recorded.connect(self.recorded)
        self.presenter.decide_wanted.connect(self._to_counter)
        self.presenter.done.connect(lambda: self._bring(CounterScreen))
        self.presenter.changed.connect(self._ask_plate)
        counter.recorded.connect(self._look_for)
        counter.divert = self._take

    def furnish(self) -> GroupsScreen:
        """Build the page of the group."""
        program, seat = self._program, self._seat
        files = FilePresenter(
            find_list=program.find_passengers,
            open_table=program.open_table,
            habits=program.passenger_habits,
            files=self._workers.files,
            officer=seat.officer,
            sought=PASSENGERS,
            parent=self,
        )
        screen = GroupsScreen(self.presenter, files, lambda: seat.post.local(program.clock()).year)
        screen.papers_wanted.connect(partial(ask_papers, program, seat, self._workers, screen))
        return screen

    def stand_between(self, workspace: Workspace, screen: CounterScreen) -> None:
        """Both pages are in this workspace."""
        self._workspace = workspace
        screen.group_wanted.connect(self._to_group)

    @property
    def _screen(self) -> GroupsScreen | None:
        """The page, while it is what the officer works on."""
        shown = self._workspace.screen_shown if self._workspace is not None else None
        return shown if isinstance(shown, GroupsScreen) else None

    @property
    def is_in_front(self) -> bool:
        """Whether the list is what the officer works on."""
        return self._screen is not None

    @property
    def takes_scans(self) -> bool:
        """Whether what is scanned now is of the group: without one it is for the counter."""
        return self.is_in_front and isinstance(self.presenter.state, Listing)

    def _take(self, scan: Scan) -> bool:
        is_ours = self.takes_scans
        if is_ours:
            self.presenter.take(scan)
        return is_ours

    def _to_group(self) -> None:
        first = self._counter.give_away()
        self._has_asked_plate = False
        self.presenter.look(first)
        self._bring(GroupsScreen)

    def _to_counter(self, inspection: Inspection) -> None:
        self._bring(CounterScreen)
        self._counter.take_over(inspection)

    def _look_for(self, recorded: Recorded) -> None:
        """Who was decided on at the counter was one of the group: back to the others."""
        state = self.presenter.state
        if not isinstance(state, Listing):
            return
        members = {one.member.id for one in state.opened.members}
        if recorded.crossing.id in members:
            self.presenter.refresh()
            self._bring(GroupsScreen)

    def _ask_plate(self, state: GroupsState) -> None:
        """At the drive-through the plate comes first, once."""
        if asks_plate(state) and self._screen is not None and not self._has_asked_plate:
            self._has_asked_plate = True
            self._screen.tell()

    def _bring(self, page: type[Screen]) -> None:
        if self._workspace is not None:
            self._workspace.bring(page)
