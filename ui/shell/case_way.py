"""From a record or an entry of the journal to its case: the screens know nothing of each other."""

from __future__ import annotations

from uuid import UUID

from ui.cases.view import CasesScreen
from ui.journal.view import JournalScreen
from ui.shell.workspace import Workspace


def lead_to_cases(workspace: Workspace) -> None:
    """A case that is asked for there lies open here, and its page comes to the front."""

    def lay_open(case: UUID) -> None:
        page = workspace.screen_of(CasesScreen)
        if page is not None:
            workspace.bring(CasesScreen)
            page.open_case(case)

    workspace.meet(JournalScreen, lambda screen: screen.case_wanted.connect(lay_open))
