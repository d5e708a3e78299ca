"""Turns what is done about incidents into work for the core, and its answers into states."""

from __future__ import annotations

from PySide6.QtCore import QObject

from checkpoint.domain.incidents.statistic import Month
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.incident_evidence import IncidentEvidenceService
from checkpoint.services.incident_informants import InformantService
from checkpoint.services.incident_papers import IncidentPaperService
from checkpoint.services.incident_victims import IncidentVictimService
from checkpoint.services.incidents import IncidentService
from checkpoint.services.operations import OperationService
from checkpoint.services.ports import Clock, NewId
from ui.background import Background
from ui.incidents.file_acts import FileActs
from ui.incidents.giving_out import GivingOut
from ui.incidents.month_count import MonthCount
from ui.incidents.operation_keeping import OperationKeeping
from ui.incidents.press import IncidentPress
from ui.incidents.report_writing import ReportWriting
from ui.incidents.states import Done, Listing
from ui.incidents.work import IncidentWork
from ui.printing import Printers, SystemPrinters


class IncidentsPresenter(IncidentWork):
    """Incidents in one person's hands: the list, and what leads on from it."""

    def __init__(
        self,
        *,
        incidents: IncidentService,
        evidence: IncidentEvidenceService,
        informants: InformantService,
        victims: IncidentVictimService,
        operations: OperationService,
        papers: IncidentPaperService,
        press: IncidentPress,
        clock: Clock,
        new_id: NewId,
        background: Background,
        files: Background,
        officer: Officer,
        post: Post,
        counter: str,
        printers: Printers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            clock=clock,
            background=background,
            files=files,
            officer=officer,
            post=post,
            parent=parent,
        )
        self._incidents = incidents
        self.writing = ReportWriting(self, incidents=incidents, new_id=new_id, counter=counter)
        self.file = FileActs(
            self,
            incidents=incidents,
            evidence=evidence,
            informants=informants,
            victims=victims,
            operations=operations,
        )
        self.operations = OperationKeeping(self, operations=operations)
        self.figures = MonthCount(self, papers=papers)
        self.papers = GivingOut(self, press=press, printers=printers or SystemPrinters())

    @property
    def leads(self) -> bool:
        """Whether this person closes incidents and keeps operations."""
        return self.officer.may(Permission.LEAD_INCIDENTS)

    @property
    def sees_informants(self) -> bool:
        """Whether who told of something is for this person."""
        return self.officer.may(Permission.SEE_INFORMANTS)

    def refresh(self) -> None:
        """Read the list anew, if that is what is shown."""
        if isinstance(self.state, Listing):
            self.list_of(self.state.month, done=self.state.done)

    def list_of(self, month: Month | None, *, done: Done | None = None) -> None:
        """Show a month, or what is open."""
        if month is not None:
            self.month = month

        def work() -> Listing:
            found = (
                self._incidents.every_open(self.officer, self.post)
                if month is None
                else self._incidents.of_month(self.officer, self.post, month)
            )
            return Listing(
                month=month, today=self.today(), incidents=tuple(found.incidents), done=done
            )

        self.do(work, lambda listing: listing)

    def back(self) -> None:
        """To the list; what was being written is kept."""
        month = self.state.month if isinstance(self.state, Listing) else self.month
        self.list_of(month)

    def discard(self) -> None:
        """Put away what was being written, and go back to the list."""
        self.writing.discard(then=self.refresh)
