"""Papers of the day, the shift, and who is inside."""

from __future__ import annotations

from functools import partial

from checkpoint.program import Program
from ui.inside.presenter import InsidePresenter
from ui.inside.view import InsideScreen
from ui.reports.folder import LastFolder
from ui.reports.given_presenter import GivenPresenter
from ui.reports.presenter import ReportsPresenter
from ui.reports.proof_presenter import ProofPresenter
from ui.reports.view import ReportsScreen
from ui.screen import Screen
from ui.shell.rooms.dialogs import ask_delivery
from ui.shell.rooms.room import kept
from ui.shell.seat import Seat
from ui.shell.workers import Workers
from ui.shift.presenter import ShiftPresenter
from ui.shift.view import ShiftScreen


def inside(program: Program, seat: Seat, workers: Workers) -> Screen:
    """Who is inside."""
    presenter = InsidePresenter(
        inside=program.inside,
        linking=program.linking,
        deliveries=program.deliveries,
        papers=program.other_papers,
        make_timpora=program.make_timpora,
        clock=program.clock,
        background=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    return kept(InsideScreen(presenter), presenter)


def reports(program: Program, seat: Seat, workers: Workers) -> Screen:
    """Reports for partners."""
    presenter = ReportsPresenter(
        reports=program.reports,
        deliveries=program.deliveries,
        make_paper=program.make_paper,
        make_files=program.make_files,
        clock=program.clock,
        background=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    folder = LastFolder(program.settings.data_dir)
    proofs = ProofPresenter(
        proving=program.proving,
        background=workers.files,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    given = GivenPresenter(
        handing_over=program.handing_over,
        clock=program.clock,
        background=workers.database,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    screen = ReportsScreen(presenter, proofs, given, folder)
    screen.delivery_wanted.connect(partial(ask_delivery, program, seat, workers, screen))
    return kept(screen, presenter)


def shift(program: Program, seat: Seat, workers: Workers) -> Screen:
    """The shift."""
    presenter = ShiftPresenter(
        shifts=program.shifts,
        papers=program.other_papers,
        make_sheet=program.make_sheet,
        clock=program.clock,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    return kept(ShiftScreen(presenter), presenter)
