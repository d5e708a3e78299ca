"""What is shown, given out on paper or as a file: one incident, or the month."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.reporting.issue import Way
from checkpoint.paper_file import write_paper
from ui.incidents.press import IncidentPress, Leaving
from ui.incidents.states import Counting, Done, Viewing
from ui.incidents.work import IncidentWork
from ui.language import catalogue
from ui.printing import Printers, print_pdf


class GivingOut:
    """Makes the paper in the background: forty persons take a while."""

    def __init__(self, work: IncidentWork, *, press: IncidentPress, printers: Printers) -> None:
        self._work = work
        self._press = press
        self.printers = printers

    def print_on(self, printer: str, *, is_copy: bool) -> None:
        """Print what is shown; a printer that is not there costs nothing."""
        try:
            opened = self.printers.open(printer)
        except CheckpointError as trouble:
            self._work.tell(trouble)
            return
        leaving = Leaving(lambda pdf: print_pdf(pdf, opened), Done.PRINTED, Way.PRINTED, printer)
        self._give(leaving, is_copy=is_copy)

    def save_to(self, path: Path, *, is_copy: bool) -> None:
        """Write what is shown to a file."""
        leaving = Leaving(partial(write_paper, path), Done.SAVED, Way.SAVED, str(path.parent))
        self._give(leaving, is_copy=is_copy)

    def _give(self, leaving: Leaving, *, is_copy: bool) -> None:
        state = self._work.state
        if isinstance(state, Counting | Viewing):
            give = partial(self._press.give_out, state, catalogue(), leaving, is_copy=is_copy)
            after = replace(state, done=leaving.done, trouble=None)
            self._work.do(give, lambda _nothing: after, files=True)
