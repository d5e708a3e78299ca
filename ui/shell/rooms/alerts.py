"""The alert book."""

from __future__ import annotations

from pathlib import Path

from checkpoint.program import Program
from ui.alerts.arriving_desk import ArrivingDesk
from ui.alerts.ended_presenter import EndedPresenter
from ui.alerts.presenter import AlertsPresenter
from ui.alerts.search_presenter import SearchPresenter
from ui.alerts.term_presenter import TermPresenter
from ui.alerts.versions_presenter import VersionsPresenter
from ui.alerts.view import AlertsScreen
from ui.mapping.file_presenter import FilePresenter
from ui.screen import Screen
from ui.shell.rooms.room import kept
from ui.shell.seat import Seat
from ui.shell.workers import Workers


def alerts(program: Program, seat: Seat, workers: Workers) -> Screen:
    """The alert book, and the folder into which lists are put."""
    presenter = AlertsPresenter(
        alerts=program.alerts,
        lists=program.lists,
        open_list=program.open_list,
        adjudication=program.adjudication,
        calibration=program.calibration,
        rechecking=program.rechecking,
        known_states=program.policy.known_states,
        clock=program.clock,
        new_id=program.new_id,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    files = FilePresenter(
        find_list=program.find_list,
        open_table=program.open_table,
        habits=program.list_habits,
        files=workers.files,
        officer=seat.officer,
        parent=presenter,
    )
    versions = VersionsPresenter(
        versions=program.list_versions,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    terms = TermPresenter(
        terms=program.alert_terms,
        background=workers.database,
        officer=seat.officer,
        parent=presenter,
    )
    ended = EndedPresenter(
        terms=program.alert_terms, files=workers.files, officer=seat.officer, parent=presenter
    )
    search = SearchPresenter(
        alerts=program.alerts, files=workers.files, officer=seat.officer, parent=presenter
    )
    screen = AlertsScreen(presenter, files, versions, terms, ended, search=search)
    folder = program.settings.lists_folder
    if folder and presenter.may_keep and not program.is_practice:
        screen.watch(_arriving_desk(program, seat, workers, presenter))
    return kept(screen, presenter)


def _arriving_desk(
    program: Program, seat: Seat, workers: Workers, presenter: AlertsPresenter
) -> ArrivingDesk:
    return ArrivingDesk(
        Path(program.settings.lists_folder),
        arriving=program.arriving,
        open_list=program.open_list,
        find_list=program.find_list,
        habits=program.list_habits,
        may_look=lambda: presenter.may_receive,
        files=workers.files,
        officer=seat.officer,
        parent=presenter,
    )
