"""The journal."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from checkpoint.domain.journal.search import Search, SheetForm
from checkpoint.paper_file import write_pieces
from checkpoint.program import Program
from checkpoint.services.journal_search import JournalExport
from ui.journal.person_presenter import PersonPresenter
from ui.journal.presenter import JournalPresenter
from ui.journal.search_presenter import RegisterPresenter
from ui.journal.view import JournalScreen
from ui.language import catalogue
from ui.screen import Screen
from ui.shell.rooms.dialogs import ask_label, ask_papers
from ui.shell.rooms.room import kept
from ui.shell.seat import Seat
from ui.shell.workers import Workers


def journal(program: Program, seat: Seat, workers: Workers) -> Screen:
    """The journal, and the register behind it."""
    presenter = JournalPresenter(
        journal=program.journal,
        evidence=program.evidence,
        access=program.access,
        clock=program.clock,
        background=workers.database,
        officer=seat.officer,
        post=seat.post,
    )
    persons = PersonPresenter(
        linking=program.linking,
        late_entries=program.late_entries,
        extensions=program.stay_extensions,
        background=workers.database,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    search = RegisterPresenter(
        service=program.journal_search,
        journal=program.journal,
        # A search may take a while; what an officer records in the meantime does not wait for it.
        background=workers.searches,
        officer=seat.officer,
        post=seat.post,
        write=partial(_write_found, program, seat),
        parent=presenter,
    )
    screen = JournalScreen(presenter, persons, search)
    screen.label_wanted.connect(partial(ask_label, program, seat, workers, screen))
    screen.papers_wanted.connect(partial(ask_papers, program, seat, workers, screen))
    return kept(screen, presenter)


def _write_found(program: Program, seat: Seat, path: Path, search: Search) -> JournalExport:
    """Write what was found in the register, in the form that the file's ending says."""
    export = program.journal_search.export(seat.officer, search)
    form = SheetForm(path.suffix.lower().removeprefix("."))
    names = program.journal.officers(seat.officer)
    words = catalogue()
    sheet = program.make_record_sheet(export, form, post=seat.post, officers=names, words=words)
    write_pieces(path, sheet, export.noting)
    return export
