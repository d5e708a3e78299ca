"""Turns what is typed of a way of papers into a kept one, and tries ways out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.outbox import OutboxState, look_at_outbox, outbox_at
from checkpoint.paper_file import write_paper
from checkpoint.reports.trial_sheet import Trial, trial_sheet
from checkpoint.services.delivering import DeliveryService, StandingDelivery
from checkpoint.services.ports import Clock
from checkpoint.words.catalogue import Catalogue
from ui.background import Background
from ui.delivery.states import (
    DeliveryState,
    Doing,
    Kept,
    Row,
    Told,
    TrialPrinted,
    TrialSaved,
)
from ui.printing import Printers, PrinterState, SystemPrinters, print_pdf


class DeliveryPresenter(QObject):
    """Folders are looked at one by one, off the UI thread: a share that is gone takes long."""

    changed = Signal(object)
    """Carries each new DeliveryState."""
    tried = Signal(str, object)
    """Carries a folder as it was typed, and its OutboxState."""

    def __init__(
        self,
        *,
        deliveries: DeliveryService,
        clock: Clock,
        background: Background,
        files: Background,
        officer: Officer,
        post: Post,
        paper_size: PaperSize = PaperSize.A4,
        printers: Printers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._deliveries = deliveries
        self._clock = clock
        self._background = background
        self._files = files
        self._officer = officer
        self.post = post
        self._paper_size = paper_size
        self._printers = printers or SystemPrinters()
        self.state = DeliveryState()

    def look(self) -> None:
        """See which ways there are, and how they are now."""
        self._look(None)

    def keep(self, receiver: Receiver, how: Delivery) -> None:
        """Have somebody's papers go this way from now on."""
        row = self.state.row_of(receiver)
        if row is None or self.state.doing is not None:
            return
        self._become(replace(self.state, doing=Doing.KEEPING, told=None, trouble=None))
        seen = row.standing.seen
        keep = partial(self._deliveries.keep, self._officer, self.post, receiver, how, seen=seen)
        self._background.run(
            keep,
            done=lambda _nothing: self._look(Kept(receiver)),
            failed=self._was_refused,
            owner=self,
        )

    def try_out(self, place: str) -> None:
        """See how a folder is, as it is typed."""
        self._files.run(
            partial(look_at_outbox, place),
            done=partial(self.tried.emit, place),
            failed=self._failed,
            owner=self,
        )

    def printer_state(self, name: str) -> PrinterState:
        """How a printer is now."""
        return self._printers.state(name)

    def print_trial(self, receiver: Receiver, how: Delivery, words: Catalogue) -> None:
        """Print a sheet of trial, once."""
        try:
            printer = self._printers.open(how.printer)
        except CheckpointError as trouble:
            self._failed(trouble)
            return
        sheet = self._trial(receiver, how, how.printer)
        printer.setDocName(sheet.file_name)

        def work() -> None:
            print_pdf(trial_sheet(sheet, words), printer)

        def said(_nothing: None) -> Told:
            has_stopped = self._printers.state(how.printer) is PrinterState.STOPPED
            return TrialPrinted(how.printer, has_stopped)

        self._try(work, said)

    def save_trial(self, receiver: Receiver, how: Delivery, words: Catalogue) -> None:
        """Put a sheet of trial into the folder, in place of the one of before."""
        sheet = self._trial(receiver, how, how.outbox)

        def work() -> Path:
            place = outbox_at(how.outbox) / sheet.file_name
            write_paper(place, trial_sheet(sheet, words))
            return place

        self._try(work, TrialSaved)

    def _trial(self, receiver: Receiver, how: Delivery, place: str) -> Trial:
        return Trial(
            post=self.post,
            receiver=receiver,
            place=place,
            at=self._clock(),
            by=self._officer.name,
            size=how.paper_size or self._paper_size,
        )

    def _try(self, work: Callable[[], object], said: Callable[..., Told]) -> None:
        if self.state.doing is not None:
            return
        self._become(replace(self.state, doing=Doing.TRYING, told=None, trouble=None))
        self._files.run(
            work,
            done=lambda answer: self._become(replace(self.state, doing=None, told=said(answer))),
            failed=self._failed,
            owner=self,
        )

    def _was_refused(self, trouble: CheckpointError) -> None:
        """Somebody else may have kept another way: what stands now is shown."""
        self._look(None, trouble)

    def _look(self, told: Told | None, trouble: CheckpointError | None = None) -> None:
        state = replace(self.state, doing=Doing.LOOKING, told=told, trouble=trouble)
        self._become(replace(state, printers=self._printers.names()))
        self._background.run(
            partial(self._deliveries.look, self._officer, self.post),
            done=self._seen,
            failed=self._failed,
            owner=self,
        )

    def _seen(self, ways: Mapping[Receiver, StandingDelivery]) -> None:
        rows = tuple(
            Row(
                receiver=receiver,
                standing=standing,
                printer=self._printers.state(standing.how.printer)
                if standing.how.printer
                else None,
            )
            for receiver, standing in ways.items()
        )
        self._become(replace(self.state, rows=rows, doing=None))
        for row in rows:
            if row.how.outbox:
                self._look_at(row.receiver, row.how.outbox)

    def _look_at(self, receiver: Receiver, place: str) -> None:
        self._files.run(
            partial(look_at_outbox, place),
            done=partial(self._was_looked_at, receiver, place),
            failed=self._failed,
            owner=self,
        )

    def _was_looked_at(self, receiver: Receiver, place: str, found: OutboxState) -> None:
        rows = tuple(
            replace(row, outbox=found)
            if row.receiver is receiver and row.how.outbox == place
            else row
            for row in self.state.rows
        )
        self._become(replace(self.state, rows=rows))

    def _failed(self, trouble: CheckpointError) -> None:
        self._become(replace(self.state, doing=None, told=None, trouble=trouble))

    def _become(self, state: DeliveryState) -> None:
        self.state = state
        self.changed.emit(state)
