"""Between the page of the closing and all others: from a check to where it is finished."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from checkpoint.day_papers import Destinations
from checkpoint.domain.closing.checks import Page
from checkpoint.program import Program
from ui.alerts.view import AlertsScreen
from ui.cases.view import CasesScreen
from ui.closing.presenter import ClosingPresenter
from ui.closing.view import ClosingScreen
from ui.counter.view import CounterScreen
from ui.groups.view import GroupsScreen
from ui.incidents.view import IncidentsScreen
from ui.journal.view import JournalScreen
from ui.reports.folder import LastFolder
from ui.reports.view import ReportsScreen
from ui.screen import Screen
from ui.shell.backup_place import KeptBackupPlace
from ui.shell.seat import Seat
from ui.shell.workers import Workers
from ui.shell.workspace import Workspace
from ui.shift.view import ShiftScreen

PAGES: Mapping[Page, type[Screen]] = {
    Page.COUNTER: CounterScreen,
    Page.GROUP: GroupsScreen,
    Page.CASES: CasesScreen,
    Page.INCIDENTS: IncidentsScreen,
    Page.JOURNAL: JournalScreen,
    Page.SHIFT: ShiftScreen,
    Page.ALERTS: AlertsScreen,
    Page.REPORTS: ReportsScreen,
}


class ClosingDesk(QObject):
    """The pages know nothing of each other."""

    def __init__(
        self,
        program: Program,
        seat: Seat,
        workers: Workers,
        *,
        has_traveller: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """``has_traveller`` says whether one stands at this computer's counter."""
        super().__init__(parent)
        self._program = program
        self._seat = seat
        self._workers = workers
        self._has_traveller = has_traveller
        self._workspace: Workspace | None = None

    def furnish(self) -> ClosingScreen:
        """Build the page of the closing."""
        folder = LastFolder(self._program.settings.data_dir)
        presenter = ClosingPresenter(
            program=self._program,
            destinations=Destinations(folder=folder.path),
            background=self._workers.files,
            officer=self._seat.officer,
            post=self._seat.post,
            backup_place=KeptBackupPlace(self._program),
        )
        presenter.has_traveller = self._has_traveller
        screen = ClosingScreen(presenter)
        presenter.setParent(screen)
        screen.folder_chosen.connect(folder.keep)
        screen.page_wanted.connect(partial(self._lead, screen))
        return screen

    def end(self) -> None:
        """Whoever sat here goes: nobody waits for a backup, and the window closes at once."""
        if self._workspace is not None:
            self._workspace.meet(ClosingScreen, lambda screen: screen.end_work())

    def stand_in(self, workspace: Workspace) -> None:
        """Lead from the reports and the shift to the closing, and from a check to its page."""
        self._workspace = workspace
        workspace.meet(ReportsScreen, lambda screen: screen.closing_wanted.connect(self._show))
        workspace.meet(ShiftScreen, lambda screen: screen.closing_wanted.connect(self._show))

    def _show(self) -> None:
        if self._workspace is not None:
            self._workspace.bring(ClosingScreen)

    def _lead(self, screen: ClosingScreen, page: Page) -> None:
        kind = PAGES.get(page)
        if kind is None or self._workspace is None or not self._workspace.bring(kind):
            screen.tell_elsewhere()
