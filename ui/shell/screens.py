"""Which screens a person has, by what his role permits."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.bootstrap import Program
from checkpoint.domain.people.officer import Permission
from ui.background import Background
from ui.reports.presenter import ReportsPresenter
from ui.reports.view import ReportsScreen
from ui.screen import Screen
from ui.shell.seat import Seat


def screens_of(program: Program, seat: Seat, background: Background) -> Iterator[Screen]:
    """The screens beside the counter, in the order of their tabs."""
    if seat.officer.may(Permission.ISSUE_REPORTS):
        yield _reports(program, seat, background)


def _reports(program: Program, seat: Seat, background: Background) -> Screen:
    presenter = ReportsPresenter(
        reports=program.reports,
        make_paper=program.make_paper,
        clock=program.clock,
        background=background,
        officer=seat.officer,
        post=seat.post,
    )
    screen = ReportsScreen(presenter)
    presenter.setParent(screen)
    return screen
