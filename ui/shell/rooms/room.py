"""What every room is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from checkpoint.domain.people.officer import Permission
from checkpoint.program import Program
from ui.screen import Screen
from ui.shell.seat import Seat
from ui.shell.workers import Workers


@dataclass(frozen=True, slots=True)
class Room:
    """A screen, and what its visitor must be permitted."""

    needs: Permission
    kind: type[Screen]
    furnish: Callable[[Program, Seat, Workers], Screen]


def kept(screen: Screen, presenter: QObject) -> Screen:
    """The presenter lives as long as its screen."""
    presenter.setParent(screen)
    return screen
