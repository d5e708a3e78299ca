"""Between the page of the closing and all others: from a check to where it is finished."""

from __future__ import annotations

from collections.abc import Mapping

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
from ui.shell.screens import Workers, delivery_of
from ui.shell.seat import Seat
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
}


class ClosingDesk(QObject):
    """The pages know nothing of each other."""

    def __init__(
        self, program: Program, seat: Seat, workers: Workers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        folder = LastFolder(program.settings.data_dir)
        delivery = delivery_of(program.settings)
        self.presenter = ClosingPresenter(
            program=program,
            destinations=Destinations(
                folder=folder.path, outboxes=delivery.outboxes, printers=delivery.printers
            ),
            background=workers.files,
            officer=seat.officer,
            post=seat.post,
        )
        self.screen = ClosingScreen(self.presenter)
        self.presenter.setParent(self.screen)
        self.screen.folder_chosen.connect(folder.keep)
        self._workspace: Workspace | None = None

    def stand_in(self, workspace: Workspace) -> None:
        """Lead from the reports and the shift to the closing, and from a check to its page."""
        self._workspace = workspace
        self.screen.page_wanted.connect(self._lead)
        for reports in workspace.findChildren(ReportsScreen):
            reports.closing_wanted.connect(self._show)
        for shift in workspace.findChildren(ShiftScreen):
            shift.closing_wanted.connect(self._show)

    def _show(self) -> None:
        if self._workspace is not None:
            self._workspace.bring(ClosingScreen)

    def _lead(self, page: Page) -> None:
        kind = PAGES.get(page)
        if kind is None or self._workspace is None or not self._workspace.bring(kind):
            self.screen.tell_elsewhere()
