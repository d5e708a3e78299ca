"""Asks who is inside, and lets the list leave the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.journeys.resident import Resident, Wanted
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.delivery import Receiver
from checkpoint.domain.reporting.issue import Way
from checkpoint.paper_file import write_paper
from checkpoint.program import TimporaMaker
from checkpoint.reports.inside_files import InsideForm, inside_file
from checkpoint.services.delivering import DeliveryService
from checkpoint.services.inside import PAGE, Departed, InsideService, ReadingStopped
from checkpoint.services.issuing import Leaves
from checkpoint.services.linking import LinkingService, PersonAnswer
from checkpoint.services.other_papers import OtherPaperService
from checkpoint.services.ports import Clock
from checkpoint.words.catalogue import Catalogue
from ui.background import Background
from ui.inside.pages import HeldPages
from ui.inside.states import Looking, NotedAway, Printed, Reading, TakenBack, Told, Written
from ui.printing import NoPrinter, Printers, PrinterState, SystemPrinters, print_pdf


class InsidePresenter(QObject):
    """Its Background is not the database's: tens of thousands may be inside, and printers wait."""

    changed = Signal(object)
    """Carries each new Looking."""
    held = Signal(int)
    """Carries the number of a page that was read."""
    _read = Signal(int, int)
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
        clock: Clock,
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
        self.row = 0
        """Where the list is looked at."""
        self.state = Looking()
        self._clock = clock
        self._asked = 0
        self._looking: Callable[[], None] | None = None
        """By what the register is being asked anew."""
        self._is_stopped = False
        self._read.connect(self._show_read)

    def look(self, told: Told | None = None, *, row: int = 0) -> None:
        """Ask the register anew; the list stays where it was at ``row``."""
        state = self.state
        self._looking = partial(self.look, told, row=row)

        def work() -> Looking:
            ways = self._deliveries.every(self._officer, self.post)
            roll = self._inside.roll(self._officer, state.on)
            new = replace(state, roll=roll, found=roll, way=ways[Receiver.TIMPORA], told=told)
            return self._listed(new, row)

        self._ask(work)

    def look_on(self, on: date) -> None:
        """Tell another day."""
        today = self.post.local(self._clock()).date()
        self.state = replace(self.state, on=None if on == today else on)
        self.look()

    def narrow(self, wanted: Wanted, text: str) -> None:
        """Show other ones of those that were found."""
        self.state = state = replace(
            self.state, wanted=replace(wanted, text=text.strip()), told=None
        )
        if self._looking is not None:
            self._looking()  # what was asked before is not lost
        elif state.roll is not None:
            self._ask(lambda: self._listed(state, 0))

    def want(self, page: int) -> None:
        """Read a page that somebody looks at."""
        state = self.state
        found, pages = state.found, state.pages
        if found is None or pages.has(page):
            return
        pages.asked.add(page)
        read = self._inside.page
        self._background.run(
            partial(read, self._officer, found, state.wanted, start=page * PAGE),
            done=lambda rows: self._hold(pages, page, rows),
            failed=self._in_trouble,
            owner=self,
        )

    def forget(self) -> None:
        """Nobody looks at it any more."""
        self._asked += 1
        self._looking = None
        self.stop()
        self._become(Looking(wanted=replace(self.state.wanted, text="")))

    def stop(self) -> None:
        """Give up what is being read for a paper or a file; nothing of it stays."""
        self._is_stopped = True

    def write(self, place: Path) -> None:
        """Write those who are wanted into a file, in the form that its name says."""
        on, wanted = self.state.on, self.state.wanted
        form = InsideForm.of(place.suffix)

        def work() -> Written:
            listed = self._inside.look(self._officer, on, watch=self._watch)
            given, noting = self._inside.outgoing(self._officer, listed, wanted, form=form.value)
            write_paper(place, inside_file(given, wanted, form), noting)
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
        on, days = self.state.on, self.state.wanted.days
        try:
            printer = self.printers.open(name)
        except CheckpointError as trouble:
            self._in_trouble(trouble)
            return
        self.last_printer = name
        printer.setCopyCount(copies)

        def work() -> Printed:
            wanted = Wanted(days=days)
            listed = self._inside.look(self._officer, on, watch=self._watch)
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
        self.look(told, row=self.row)

    def _ask(self, work: Callable[[], Looking]) -> None:
        """What was asked last is shown, and what nobody waits for any more is not asked."""
        self._asked += 1
        number = self._asked

        def asked() -> Looking | None:
            return work() if number == self._asked else None

        def answered(state: Looking | None) -> None:
            if state is not None and number == self._asked:
                self._looking = None
                self._become(replace(state, reading=self.state.reading, trouble=None))

        self._background.run(asked, done=answered, failed=self._in_trouble, owner=self)

    def _listed(self, state: Looking, row: int) -> Looking:
        """With those who are wanted, and of them the page of a row."""
        wanted = state.wanted
        rolls = (one for one in (state.found, state.roll) if one and one.text == wanted.text)
        found = next(rolls, None) or self._inside.roll(self._officer, state.on, wanted.text)
        count, pages = found.count(wanted), HeldPages()
        page = min(row, max(count - 1, 0)) // PAGE
        start = page * PAGE
        pages.keep(page, self._inside.page(self._officer, found, wanted, start=start))
        return replace(state, found=found, count=count, pages=pages)

    def _hold(self, pages: HeldPages, page: int, rows: Sequence[Resident]) -> None:
        pages.keep(page, rows)
        if pages is self.state.pages:
            self.held.emit(page)

    def _send(self, work: Callable[[], Told]) -> None:
        self._is_stopped = False
        self._become(replace(self.state, reading=Reading(), told=None, trouble=None))
        self._background.run(
            work,
            done=self._has_left,
            failed=self._in_trouble,
            owner=self,
        )

    def _watch(self, read: int, count: int) -> None:
        """In the background."""
        if self._is_stopped:
            raise ReadingStopped
        self._read.emit(read, count)

    def _show_read(self, read: int, count: int) -> None:
        if self.state.reading is not None:
            self._become(replace(self.state, reading=Reading(read, count)))

    def _has_left(self, told: Told) -> None:
        if isinstance(told, Printed):
            has_stopped = self.printers.state(told.printer) is PrinterState.STOPPED
            told = replace(told, has_stopped=has_stopped)
        self._become(replace(self.state, reading=None, told=told, trouble=None))

    def _in_trouble(self, trouble: CheckpointError) -> None:
        self._looking = None
        self._become(replace(self.state, reading=None, told=None, trouble=trouble))

    def _become(self, state: Looking) -> None:
        self.state = state
        self.changed.emit(state)
