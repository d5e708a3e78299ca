"""From a record or a case to an incident: the screens know nothing of each other."""

from __future__ import annotations

from collections.abc import Sequence

from checkpoint.domain.incidents.person import InvolvedPerson
from ui.cases.view import CasesScreen
from ui.incidents.view import IncidentsScreen
from ui.journal.view import JournalScreen
from ui.screen import Screen
from ui.shell.workspace import Workspace


def lead_to_incidents(workspace: Workspace, screens: Sequence[Screen]) -> None:
    """Who is taken over there begins a report here, whose page comes to the front."""
    for place, screen in enumerate(screens):
        if isinstance(screen, IncidentsScreen):
            _lead(workspace, screens, screen, place)


def _lead(
    workspace: Workspace, screens: Sequence[Screen], incidents: IncidentsScreen, place: int
) -> None:
    def take_over(person: InvolvedPerson) -> None:
        incidents.take_over(person)
        workspace.show_screen(place)

    for screen in screens:
        if isinstance(screen, CasesScreen | JournalScreen):
            screen.incident_wanted.connect(take_over)
