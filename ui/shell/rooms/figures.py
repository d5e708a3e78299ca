"""Figures: the board, and statistics."""

from __future__ import annotations

from checkpoint.program import Program
from ui.board.presenter import BoardPresenter
from ui.board.view import BoardScreen
from ui.reports.folder import LastFolder
from ui.screen import Screen
from ui.shell.rooms.room import kept
from ui.shell.seat import Seat
from ui.shell.workers import Workers
from ui.statistics.presenter import StatisticsPresenter
from ui.statistics.view import StatisticsScreen


def board(program: Program, seat: Seat, workers: Workers) -> Screen:
    """The board."""
    presenter = BoardPresenter(
        board=program.board, background=workers.figures, officer=seat.officer
    )
    return kept(BoardScreen(presenter), presenter)


def statistics(program: Program, seat: Seat, workers: Workers) -> Screen:
    """Statistics."""
    presenter = StatisticsPresenter(
        statistics=program.statistics,
        make_file=program.make_figures,
        clock=program.clock,
        background=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    folder = LastFolder(program.settings.data_dir)
    return kept(StatisticsScreen(presenter, folder), presenter)
