"""Asks who is inside, and lets the list leave the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.journeys.resident import InsideList, Resident, Wanted
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.domain.reporting.issue import Way
from checkpoint.paper_file import write_paper
from checkpoint.program import TimporaMaker
from checkpoint.reports.inside_files import InsideForm, inside_file
from checkpoint.services.delivering import DeliveryService
from checkpoint.services.inside import Departed, InsideService
from checkpoint.services.issuing import Leaves
from checkpoint.services.linking import LinkingService, PersonAnswer
from checkpoint.services.other_papers import OtherPaperService
from checkpoint.words.catalogue import Catalogue
from ui.background import Background
from ui.inside.states import Looking, NotedAway, Printed, TakenBack, Told, Written
from ui.printing import NoPrinter, Printers, PrinterState, SystemPrinters, print_pdf


class InsidePresenter(QObject):
    """Its Background is not the database's: tens of thousands may be inside, and printers wait."""

    changed = Signal(object)
    """Carries each new Looking."""
    known = Signal(object, object)
    """Carries the Resident that was asked of, and the Known of his person."""
    departed = Signal(object)
    """Carries those who are said to have left elsewhere."""
    said = Signal()
    """What was typed in a dialog was kept."""
    failed = Signal(object)
    """Carries the CheckpointError that stood in its way."""

    def __init__(
        self,
        *,
        inside: InsideService,
        linking: LinkingService,
        deliveries: DeliveryService,
        papers: OtherPaperService,
        make_timpora: TimporaMaker,
        background: Background,
        officer: Officer,
        post: Post,
        printers: Printers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inside = inside
        self._linking = linking
        self._deliveries = deliveries
        self._papers = papers
        self._make_timpora = make_timpora
        self._background = background
        self._officer = officer
        self.printers: Printers = printers or SystemPrinters()
        self.last_printer = ""
        """The printer that was used last, where none is kept for TIMPORA."""
        self.post = post
        self.state = Looking()

    def look(self, told: Told | None = None) -> None:
        """Ask the register anew."""

        def work() -> tuple[InsideList, Delivery]:
            ways = self._deliveries.every(self._officer, self.post)
            return self._inside.look(self._officer), ways[Receiver.TIMPORA]

        def seen(answer: tuple[InsideList, Delivery]) -> None:
            listed, way = answer
            self._become(replace(self.state, listed=listed, way=way, told=told, trouble=None))

        self._background.run(work, done=seen, failed=self._in_trouble, owner=self)

    def narrow(self, wanted: Wanted, text: str) -> None:
        """Show other ones of those that were found."""
        wanted = replace(wanted, text=text.strip())
        self._become(replace(self.state, wanted=wanted, told=None, trouble=None))

    def forget(self) -> None:
        """Nobody looks at it any more."""
        self._become(Looking(wanted=replace(self.state.wanted, text="")))

    def write(self, place: Path) -> None:
        """Write those who are wanted into a file, in the form that its name says."""
        listed, wanted = self.state.listed, self.state.wanted
        if listed is None:
            return
        ending = place.suffix.lower().removeprefix(".")
        form = InsideForm(ending) if ending in set(InsideForm) else InsideForm.CSV

        def work() -> Written:
            given = self._inside.give_out(self._officer, listed, wanted, form=form.value)
            write_paper(place, inside_file(given, wanted, form))
            named = sum(not one.is_protected for one in given.wanted(wanted))
            return Written(place, named)

        self._send(work)

    def has_printer(self) -> bool:
        """Whether there is a printer to choose; with none, the officer is told."""
        has_printer = bool(self.printers.names())
        if not has_printer:
            self._in_trouble(NoPrinter())
        return has_printer

    def print_on(self, name: str, copies: int, words: Catalogue) -> None:
        """Print the paper for TIMPORA."""
        listed, days = self.state.listed, self.state.wanted.days
        if listed is None:
            return
        try:
            printer = self.printers.open(name)
        except CheckpointError as trouble:
            self._in_trouble(trouble)
            return
        self.last_printer = name
        printer.setCopyCount(copies)

        def work() -> Printed:
            wanted = Wanted(days=days)
            given = self._inside.give_out(self._officer, listed, wanted, form="paper")
            ready = self._papers.timpora(self._officer, given, days)
            paper = self._make_timpora(given, days, ready.issue, words)
            print_pdf(paper, printer)
            leaves = Leaves(content=paper, way=Way.PRINTED, place=name)
            self._papers.note(self._officer, ready, leaves)
            return Printed(name, copies)

        self._send(work)

    def ask_person(self, resident: Resident) -> None:
        """Ask for the person's documents and journeys."""
        self._background.run(
            partial(self._linking.look_up, self._officer, resident.entry.document),
            done=partial(self.known.emit, resident),
            failed=self._in_trouble,
            owner=self,
        )

    def answer(self, resident: Resident, answer: PersonAnswer) -> None:
        """Say whether another document is of the same person."""
        self._keep(partial(self._linking.say, self._officer, resident.entry.document, answer), None)

    def note_left(self, resident: Resident, source: str, reason: str) -> None:
        """Somebody left elsewhere."""
        entry, name = resident.entry.id, resident.entry.document.holder.name.full
        note = partial(self._inside.note_left, self._officer, entry, source=source, reason=reason)
        self._keep(note, NotedAway(name))

    def ask_departed(self) -> None:
        """Ask who is said to have left elsewhere."""
        self._background.run(
            partial(self._inside.departed, self._officer),
            done=self.departed.emit,
            failed=self._in_trouble,
            owner=self,
        )

    def take_back(self, gone: Departed, reason: str) -> None:
        """He did not leave."""
        word: UUID = gone.word.id
        name = gone.entry.document.holder.name.full
        self._keep(partial(self._inside.take_back, self._officer, word, reason), TakenBack(name))

    def _keep(self, work: Callable[[], object], told: Told | None) -> None:
        self._background.run(
            work,
            done=lambda _kept: self._kept(told),
            failed=self.failed.emit,
            owner=self,
        )

    def _kept(self, told: Told | None) -> None:
        self.said.emit()
        self.look(told)

    def _send(self, work: Callable[[], Told]) -> None:
        self._background.run(
            work,
            done=self._has_left,
            failed=self._in_trouble,
            owner=self,
        )

    def _has_left(self, told: Told) -> None:
        if isinstance(told, Printed):
            has_stopped = self.printers.state(told.printer) is PrinterState.STOPPED
            told = replace(told, has_stopped=has_stopped)
        self._become(replace(self.state, told=told, trouble=None))

    def _in_trouble(self, trouble: CheckpointError) -> None:
        self._become(replace(self.state, told=None, trouble=trouble))

    def _become(self, state: Looking) -> None:
        shown = () if state.listed is None else state.listed.wanted(state.wanted)
        self.state = replace(state, shown=shown)
        self.changed.emit(self.state)
