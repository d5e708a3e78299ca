"""The second line, and incidents."""

from __future__ import annotations

from functools import partial

from checkpoint.program import Program
from ui.cases.archive_presenter import ArchivePresenter
from ui.cases.export_presenter import ExportPresenter
from ui.cases.hand_presenter import HandPresenter
from ui.cases.presenter import CasesPresenter
from ui.cases.view import CasesScreen
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.press import IncidentPress
from ui.incidents.view import IncidentsScreen
from ui.screen import Screen
from ui.shell.rooms.dialogs import ask_papers
from ui.shell.rooms.room import kept
from ui.shell.seat import Seat
from ui.shell.workers import Workers


def cases(program: Program, seat: Seat, workers: Workers) -> Screen:
    """The second line."""
    presenter = CasesPresenter(
        cases=program.cases,
        papers=program.case_papers,
        locks=program.locks,
        victims=program.victims,
        clock=program.clock,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    exports = ExportPresenter(
        one_data=program.one_data, files=workers.files, officer=seat.officer, parent=presenter
    )
    hand = HandPresenter(
        opening=program.hand_opening,
        clock=program.clock,
        background=workers.database,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    archive = ArchivePresenter(
        archive=program.case_archive,
        background=workers.database,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    screen = CasesScreen(presenter, exports, hand, archive)
    screen.papers_wanted.connect(partial(ask_papers, program, seat, workers, screen))
    return kept(screen, presenter)


def incidents(program: Program, seat: Seat, workers: Workers) -> Screen:
    """What was found at the border."""
    presenter = IncidentsPresenter(
        incidents=program.incidents,
        evidence=program.incident_evidence,
        informants=program.informants,
        victims=program.incident_victims,
        operations=program.operations,
        papers=program.incident_papers,
        press=IncidentPress(
            papers=program.incident_papers,
            issues=program.other_papers,
            make_report=program.make_incident_report,
            make_statistic=program.make_incident_statistic,
            officer=seat.officer,
            post=seat.post,
        ),
        clock=program.clock,
        new_id=program.new_id,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
        counter=seat.duty.counter.name if seat.duty else "",
    )
    return kept(IncidentsScreen(presenter, program.new_id), presenter)
