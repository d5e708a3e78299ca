"""From a record or a case to an incident: the screens know nothing of each other."""

from __future__ import annotations

from checkpoint.domain.incidents.person import InvolvedPerson
from ui.cases.view import CasesScreen
from ui.incidents.view import IncidentsScreen
from ui.journal.view import JournalScreen
from ui.shell.workspace import Workspace


def lead_to_incidents(workspace: Workspace) -> None:
    """Who is taken over there begins a report here, whose page comes to the front."""

    def take_over(person: InvolvedPerson) -> None:
        page = workspace.screen_of(IncidentsScreen)
        if page is not None:
            page.take_over(person)
            workspace.bring(IncidentsScreen)

    workspace.meet(CasesScreen, lambda screen: screen.incident_wanted.connect(take_over))
    workspace.meet(JournalScreen, lambda screen: screen.incident_wanted.connect(take_over))
