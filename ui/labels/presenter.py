"""Makes a label and gives it out, away from the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.paper_file import write_paper
from checkpoint.program import LabelMaker
from checkpoint.services.seals import LabelForm, SealService
from ui.background import Background
from ui.language import catalogue
from ui.printing import Printers, SystemPrinters, print_pdf


class Given(Enum):
    """Where a label went."""

    PRINTED = auto()
    SAVED = auto()


@dataclass(frozen=True, slots=True)
class LabelState:
    """How far it is."""

    is_busy: bool = False
    given: Given | None = None
    trouble: CheckpointError | None = None


class LabelPresenter(QObject):
    """One border pass, whose label is asked for. Each label is noted on the trail.

    Its Background is not the database's: a slow printer must not hold up a counter.
    """

    changed = Signal(object)
    """Carries each new LabelState."""

    def __init__(
        self,
        *,
        seals: SealService,
        make_label: LabelMaker,
        background: Background,
        officer: Officer,
        document: TravelDocument,
        printers: Printers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._seals = seals
        self._make_label = make_label
        self._background = background
        self._officer = officer
        self.document = document
        self._printers = printers or SystemPrinters()
        self.state = LabelState()

    def printer_names(self) -> tuple[str, ...]:
        """The printers to choose from, the usual one first."""
        return self._printers.names()

    def print_on(self, name: str, form: LabelForm) -> None:
        """Print a label in its own size."""
        try:
            printer = self._printers.open(name)
        except CheckpointError as trouble:
            self._become(LabelState(trouble=trouble))
            return
        printer.setDocName(self.document.number)
        self._give(Given.PRINTED, form, lambda pdf: print_pdf(pdf, printer))

    def save_to(self, path: Path, form: LabelForm) -> None:
        """Write a label to a file."""
        self._give(Given.SAVED, form, partial(write_paper, path))

    def _give(self, given: Given, form: LabelForm, send: Callable[[bytes], None]) -> None:
        if self.state.is_busy:
            return
        self._become(LabelState(is_busy=True))
        words = catalogue()

        def work() -> LabelState:
            issued = self._seals.issue(
                self._officer, self.document.number, issuer=self.document.issuer
            )
            send(self._make_label(issued, form, words))
            return LabelState(given=given)

        self._background.run(work, done=self._become, failed=self._failed, owner=self)

    def _failed(self, trouble: CheckpointError) -> None:
        self._become(LabelState(trouble=trouble))

    def _become(self, state: LabelState) -> None:
        self.state = state
        self.changed.emit(state)
