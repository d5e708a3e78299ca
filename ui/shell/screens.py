"""Which screens a person has, by what his role permits."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from checkpoint.domain.people.officer import Permission
from checkpoint.program import Program
from ui.admin.view import AdminScreen
from ui.alerts.view import AlertsScreen
from ui.board.view import BoardScreen
from ui.cases.view import CasesScreen
from ui.incidents.view import IncidentsScreen
from ui.inside.view import InsideScreen
from ui.journal.view import JournalScreen
from ui.list_keys.view import ListKeysScreen
from ui.policy.view import PolicyScreen
from ui.reports.view import ReportsScreen
from ui.seals.view import SealsScreen
from ui.shell.door import Door
from ui.shell.rooms.alerts import alerts
from ui.shell.rooms.figures import board, statistics
from ui.shell.rooms.journal import journal
from ui.shell.rooms.keeping import admin, list_keys, policy, seals, wordings
from ui.shell.rooms.papers import inside, reports, shift
from ui.shell.rooms.room import Room
from ui.shell.rooms.second_line import cases, incidents
from ui.shell.seat import Seat
from ui.shell.workers import Workers
from ui.shift.view import ShiftScreen
from ui.statistics.view import StatisticsScreen
from ui.wordings.view import WordingsScreen


def doors_of(program: Program, seat: Seat, workers: Workers) -> Iterator[Door]:
    """The ways to the screens beside the counter, in the order of their tabs."""
    for room in ROOMS:
        if seat.officer.may(room.needs):
            yield Door(room.kind, partial(room.furnish, program, seat, workers))


ROOMS: tuple[Room, ...] = (
    Room(Permission.KEEP_STAFF, AdminScreen, admin),
    Room(Permission.KEEP_CERTIFICATES, SealsScreen, seals),
    Room(Permission.KEEP_LIST_KEYS, ListKeysScreen, list_keys),
    Room(Permission.READ_FIGURES, BoardScreen, board),
    Room(Permission.READ_JOURNAL, JournalScreen, journal),
    Room(Permission.SEE_SHIFT, ShiftScreen, shift),
    Room(Permission.READ_ALERTS, AlertsScreen, alerts),
    Room(Permission.ISSUE_REPORTS, ReportsScreen, reports),
    Room(Permission.KEEP_POLICY, PolicyScreen, policy),
    Room(Permission.WORK_CASES, CasesScreen, cases),
    Room(Permission.KEEP_WORDINGS, WordingsScreen, wordings),
    Room(Permission.REPORT_INCIDENTS, IncidentsScreen, incidents),
    Room(Permission.LIST_INSIDE, InsideScreen, inside),
    Room(Permission.READ_FIGURES, StatisticsScreen, statistics),
)
