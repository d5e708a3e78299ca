"""Which screens a person has, by what his role permits."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.bootstrap import Program
from ui.background import Background
from ui.screen import Screen
from ui.shell.seat import Seat


def screens_of(program: Program, seat: Seat, background: Background) -> Iterator[Screen]:
    """The screens beside the counter, in the order of their tabs."""
    del program, seat, background
    yield from ()
