"""What an administrator keeps: staff, keys, rules and wordings."""

from __future__ import annotations

from functools import partial

from checkpoint.program import Program
from ui.admin.presenter import AdminPresenter
from ui.admin.view import AdminScreen
from ui.list_keys.presenter import ListKeysPresenter
from ui.list_keys.view import ListKeysScreen
from ui.policy.presenter import PolicyPresenter
from ui.policy.view import PolicyScreen
from ui.screen import Screen
from ui.seals.presenter import SealsPresenter
from ui.seals.view import SealsScreen
from ui.shell.rooms.dialogs import ask_delivery
from ui.shell.rooms.room import kept
from ui.shell.seat import Seat
from ui.shell.workers import Workers
from ui.wordings.presenter import WordingsPresenter
from ui.wordings.view import WordingsScreen


def admin(program: Program, seat: Seat, workers: Workers) -> Screen:
    """The post and its staff."""
    presenter = AdminPresenter(
        program=program, background=workers.database, files=workers.files, officer=seat.officer
    )
    screen = AdminScreen(presenter)
    screen.delivery_wanted.connect(partial(ask_delivery, program, seat, workers, screen))
    return kept(screen, presenter)


def seals(program: Program, seat: Seat, workers: Workers) -> Screen:
    """Certificates of seals."""
    presenter = SealsPresenter(
        seals=program.seals, background=workers.database, officer=seat.officer
    )
    return kept(SealsScreen(presenter), presenter)


def list_keys(program: Program, seat: Seat, workers: Workers) -> Screen:
    """Keys of lists."""
    presenter = ListKeysPresenter(
        signing=program.list_signing, background=workers.database, officer=seat.officer
    )
    return kept(ListKeysScreen(presenter), presenter)


def policy(program: Program, seat: Seat, workers: Workers) -> Screen:
    """The rows of the policy."""
    presenter = PolicyPresenter(
        policies=program.policies,
        clock=program.clock,
        background=workers.database,
        officer=seat.officer,
        post=seat.post,
    )
    return kept(PolicyScreen(presenter), presenter)


def wordings(program: Program, seat: Seat, workers: Workers) -> Screen:
    """The wording of decision papers."""
    presenter = WordingsPresenter(
        wordings=program.wordings,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    return kept(WordingsScreen(presenter), presenter)
