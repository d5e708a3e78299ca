"""Looks through the whole register, a stretch at a time, for what is wanted now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.journal.entries import Entry, facts_of
from checkpoint.domain.journal.search import PAGE, Found, Place, Search, SheetForm
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.journal import JournalService
from checkpoint.services.journal_search import JournalExport, JournalSearchService, Tally
from ui.background import Background
from ui.journal.day import JournalDay, day_of
from ui.journal.found_pages import FoundPages, Leaf

SheetWriter: TypeAlias = Callable[[Path, Search], JournalExport]
"""Writes what is found into a file and says how much that is; what it raises leaves no file."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was just written."""

    name: str
    count: int
    rest_until: date | None = None
    """Where more was found than fits: the operational day of the oldest entry in the file."""


@dataclass(frozen=True, slots=True)
class Looking:
    """What is looked for, and how far one has looked."""

    search: Search
    rows: int = 0
    is_looking: bool = False
    is_ended: bool = False
    counted: int | None = None
    """How many count, where the figures tell it."""
    tally: Tally | None = None
    """How many are found, as far as that was looked for beyond the rows."""
    reached: Place | None = None
    """How far down the register was looked through."""
    trouble: CheckpointError | None = None
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of one piece of work; ``page`` is None where it went on."""

    pages: FoundPages
    """Those that it was asked for: another search has others."""
    page: int | None
    found: Found
    beside: JournalDay


class RegisterPresenter(QObject):
    """One thing is asked at a time; what is typed meanwhile is asked next, and only that."""

    changed = Signal(object)
    """Carries each new Looking."""
    began = Signal()
    """All rows are gone."""
    grew = Signal(int, int)
    """Carries how many rows there were, and how many there are now."""
    held = Signal(int)
    """Carries the number of a page that was read again."""

    def __init__(
        self,
        *,
        service: JournalSearchService,
        journal: JournalService,
        background: Background,
        officer: Officer,
        post: Post,
        write: SheetWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._journal = journal
        self._background = background
        self._officer = officer
        self._write = write
        self.post = post
        self.pages = FoundPages()
        self.names: dict[UUID, str] = {}
        self.state = Looking(Search(post=post.code))
        self._is_asking = False
        self._wanted: int | None = None
        """A page that a row is missing of."""

    @property
    def may_export(self) -> bool:
        """Whether the person may write a file."""
        return self._officer.may(Permission.EXPORT_JOURNAL)

    def begin(self) -> None:
        """Look, where nobody has looked yet."""
        if not self.pages.rows and not self.pages.is_ended:
            self._go_on()

    def look_for(self, search: Search) -> None:
        """Look for something else; what is under way is given up at the end of its stretch."""
        if search == self.state.search and self.state.trouble is None:
            return
        self.pages = FoundPages()
        self._wanted = None
        self.began.emit()
        self._become(Looking(search))
        self._go_on()

    def again(self) -> None:
        """Read what is shown again: something was put right."""
        search = self.state.search
        self.pages = FoundPages()
        self.began.emit()
        self._become(Looking(search))
        self._go_on()

    def more(self) -> None:
        """Go further down."""
        if not self.pages.is_ended and self.state.trouble is None:
            self._go_on()

    def want(self, row: int) -> None:
        """Have the page of a row read again."""
        self._wanted = row // PAGE
        self._go_on(self._wanted)

    def export(self, path: Path) -> None:
        """Write all that is found into a file; a workbook where the name says nothing else."""
        if path.suffix.lower().removeprefix(".") not in set(SheetForm):
            path = path.with_name(f"{path.name}.{SheetForm.XLSX}")
        state = self.state
        self._background.run(
            partial(self._write, path, state.search),
            done=partial(self._tell_written, path.name),
            failed=lambda trouble: self._become(replace(self.state, trouble=trouble)),
            owner=self,
        )

    def _tell_written(self, name: str, export: JournalExport) -> None:
        oldest = export.oldest if export.has_more else None
        until = None if oldest is None else self.post.day_of(facts_of(oldest).at)
        self._become(replace(self.state, written=Written(name, export.count, until)))

    def _go_on(self, page: int | None = None) -> None:
        if self._is_asking:
            return
        self._is_asking = True
        self._become(replace(self.state, is_looking=True, trouble=None, written=None))
        self._background.run(
            partial(self._look, self.state.search, self.pages, page, self._begun(page)),
            done=self._take,
            failed=partial(self._fail, self.pages),
            owner=self,
        )

    def _begun(self, page: int | None) -> tuple[Entry, ...]:
        """What the page has already that is gone on with."""
        leaf = self.pages.leaf(self.pages.rows) if page is None else None
        return () if leaf is None else leaf.entries

    def _look(
        self, search: Search, pages: FoundPages, page: int | None, begun: tuple[Entry, ...]
    ) -> _Answer:
        """In the background; of the pages nothing is changed here."""
        if not self.names:
            self.names = dict(self._journal.officers(self._officer))
        if page is None:
            found = self._service.look(self._officer, search, pages.on, most=pages.room)
        else:
            start, size = pages.start(page), pages.size(page)
            found = self._service.page(self._officer, search, start, most=size)
        records = [one for one in (*begun, *found.entries) if isinstance(one, Recorded)]
        chains = self._service.beside(self._officer, records)
        amenders = self._journal.amenders(self._officer, chains)
        cases = self._journal.cases(self._officer, chains)
        # Of many days, and so of none in particular.
        beside = day_of(date.min, chains, self.names, amenders, cases)
        return _Answer(pages, page, found, beside)

    def _count(self) -> None:
        """Once the first page stands: how many there are in all, as far as a moment tells it."""
        pages, search = self.pages, self.state.search
        service, officer, rows, on = self._service, self._officer, pages.rows, pages.on

        def work() -> tuple[Tally, int | None]:
            tally = service.tally(officer, search, rows, on, lambda: pages is self.pages)
            is_wanted = pages is self.pages
            return tally, service.count(officer, self.post, search) if is_wanted else None

        def tell(told: tuple[Tally, int | None]) -> None:
            if pages is self.pages:
                tally, counted = told
                self._become(replace(self.state, tally=tally, counted=counted))

        self._background.run(work, done=tell, failed=lambda _trouble: None, owner=self)

    def _take(self, answer: _Answer) -> None:
        self._is_asking = False
        pages = self.pages
        if answer.pages is not pages:
            self._go_on()
            return
        if answer.page is not None:
            pages.hold(answer.page, Leaf(answer.found.records, answer.beside))
            self._become(replace(self.state, is_looking=False))
            self.held.emit(answer.page)
        else:
            self._append(answer)
        if self._wanted is not None and pages.leaf(self._wanted * PAGE) is None:
            self._go_on(self._wanted)
        elif answer.page is None and not pages.is_ended and (pages.rows % PAGE or not pages.rows):
            self._go_on()  # until a page is full
        elif answer.page is None and pages.rows <= PAGE:
            self._count()

    def _append(self, answer: _Answer) -> None:
        pages, before = self.pages, self.pages.rows
        pages.add(answer.found, answer.beside)
        if pages.rows > before:
            self.grew.emit(before, pages.rows)
        self._become(
            replace(
                self.state,
                rows=pages.rows,
                is_looking=False,
                is_ended=pages.is_ended,
                reached=pages.on,
            )
        )

    def _fail(self, pages: FoundPages, trouble: CheckpointError) -> None:
        self._is_asking = False
        if pages is not self.pages:
            self._go_on()  # something else is wanted by now
            return
        self._become(replace(self.state, is_looking=False, trouble=trouble))

    def _become(self, state: Looking) -> None:
        self.state = state
        self.changed.emit(state)
