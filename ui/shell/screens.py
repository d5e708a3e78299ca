"""Which screens a person has, by what his role permits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.journal.search import Search, SheetForm
from checkpoint.domain.people.officer import Permission
from checkpoint.paper_file import write_pieces
from checkpoint.program import Program
from checkpoint.services.journal_search import JournalExport
from ui.admin.presenter import AdminPresenter
from ui.admin.view import AdminScreen
from ui.alerts.arriving_desk import ArrivingDesk
from ui.alerts.ended_presenter import EndedPresenter
from ui.alerts.presenter import AlertsPresenter
from ui.alerts.search_presenter import SearchPresenter
from ui.alerts.term_presenter import TermPresenter
from ui.alerts.versions_presenter import VersionsPresenter
from ui.alerts.view import AlertsScreen
from ui.background import Background
from ui.board.presenter import BoardPresenter
from ui.board.view import BoardScreen
from ui.cases.archive_presenter import ArchivePresenter
from ui.cases.export_presenter import ExportPresenter
from ui.cases.hand_presenter import HandPresenter
from ui.cases.presenter import CasesPresenter
from ui.cases.view import CasesScreen
from ui.delivery.presenter import DeliveryPresenter
from ui.delivery.view import DeliveryDialog
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.press import IncidentPress
from ui.incidents.view import IncidentsScreen
from ui.inside.presenter import InsidePresenter
from ui.inside.view import InsideScreen
from ui.journal.person_presenter import PersonPresenter
from ui.journal.presenter import JournalPresenter
from ui.journal.search_presenter import RegisterPresenter
from ui.journal.view import JournalScreen
from ui.labels.presenter import LabelPresenter
from ui.labels.view import LabelDialog
from ui.language import catalogue
from ui.list_keys.presenter import ListKeysPresenter
from ui.list_keys.view import ListKeysScreen
from ui.mapping.file_presenter import FilePresenter
from ui.papers.handing import Subject
from ui.papers.presenter import PaperPresenter
from ui.papers.view import PapersDialog
from ui.policy.presenter import PolicyPresenter
from ui.policy.view import PolicyScreen
from ui.reports.folder import LastFolder
from ui.reports.given_presenter import GivenPresenter
from ui.reports.presenter import ReportsPresenter
from ui.reports.proof_presenter import ProofPresenter
from ui.reports.view import ReportsScreen
from ui.screen import Screen
from ui.seals.presenter import SealsPresenter
from ui.seals.view import SealsScreen
from ui.shell.door import Door
from ui.shell.seat import Seat
from ui.shift.presenter import ShiftPresenter
from ui.shift.view import ShiftScreen
from ui.statistics.presenter import StatisticsPresenter
from ui.statistics.view import StatisticsScreen
from ui.wordings.presenter import WordingsPresenter
from ui.wordings.view import WordingsScreen


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """Who does the blocking work of the screens."""

    database: Background
    searches: Background
    """Looks through the whole register."""
    files: Background
    """Waits for printers, for folders that may have gone, for large lists and long proofs."""
    figures: Background
    """Counts the register: a count waits for no printer, and no traveller for a count."""


@dataclass(frozen=True, slots=True)
class Room:
    """A screen, and what its visitor must be permitted."""

    needs: Permission
    kind: type[Screen]
    furnish: Callable[[Program, Seat, Workers], Screen]


def doors_of(program: Program, seat: Seat, workers: Workers) -> Iterator[Door]:
    """The ways to the screens beside the counter, in the order of their tabs."""
    for room in ROOMS:
        if seat.officer.may(room.needs):
            yield Door(room.kind, partial(room.furnish, program, seat, workers))


def _board(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = BoardPresenter(
        board=program.board, background=workers.figures, officer=seat.officer
    )
    return _kept(BoardScreen(presenter), presenter)


def _journal(program: Program, seat: Seat, workers: Workers) -> Screen:
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
    screen.label_wanted.connect(partial(_ask_label, program, seat, workers, screen))
    screen.papers_wanted.connect(partial(ask_papers, program, seat, workers, screen))
    return _kept(screen, presenter)


def _write_found(program: Program, seat: Seat, path: Path, search: Search) -> JournalExport:
    """Write what was found in the register, in the form that the file's ending says."""
    export = program.journal_search.export(seat.officer, search)
    form = SheetForm(path.suffix.lower().removeprefix("."))
    names = program.journal.officers(seat.officer)
    words = catalogue()
    write_pieces(
        path, program.make_record_sheet(export, form, post=seat.post, officers=names, words=words)
    )
    return export


def _ask_label(
    program: Program, seat: Seat, workers: Workers, screen: Screen, document: TravelDocument
) -> None:
    presenter = LabelPresenter(
        seals=program.seals,
        make_label=program.make_label,
        background=workers.files,
        officer=seat.officer,
        document=document,
    )
    dialog = LabelDialog(presenter, screen)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def ask_papers(
    program: Program, seat: Seat, workers: Workers, screen: Screen, subject: Subject
) -> None:
    """Open the papers of a decision or a hand-over above the screen on which it stands."""
    presenter = PaperPresenter(
        papers=program.decision_papers,
        background=workers.files,
        officer=seat.officer,
        post=seat.post,
        subject=subject,
        clock=program.clock,
    )
    dialog = PapersDialog(presenter, screen)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _alerts(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = AlertsPresenter(
        alerts=program.alerts,
        lists=program.lists,
        open_list=program.open_list,
        adjudication=program.adjudication,
        calibration=program.calibration,
        rechecking=program.rechecking,
        known_states=program.policy.known_states,
        clock=program.clock,
        new_id=program.new_id,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    files = FilePresenter(
        find_list=program.find_list,
        open_table=program.open_table,
        habits=program.list_habits,
        files=workers.files,
        officer=seat.officer,
        parent=presenter,
    )
    versions = VersionsPresenter(
        versions=program.list_versions,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    terms = TermPresenter(
        terms=program.alert_terms,
        background=workers.database,
        officer=seat.officer,
        parent=presenter,
    )
    ended = EndedPresenter(
        terms=program.alert_terms, files=workers.files, officer=seat.officer, parent=presenter
    )
    search = SearchPresenter(
        alerts=program.alerts, files=workers.files, officer=seat.officer, parent=presenter
    )
    screen = AlertsScreen(presenter, files, versions, terms, ended, search=search)
    folder = program.settings.lists_folder
    if folder and presenter.may_keep and not program.is_practice:
        screen.watch(_arriving_desk(program, seat, workers, presenter))
    return _kept(screen, presenter)


def _arriving_desk(
    program: Program, seat: Seat, workers: Workers, presenter: AlertsPresenter
) -> ArrivingDesk:
    return ArrivingDesk(
        Path(program.settings.lists_folder),
        arriving=program.arriving,
        open_list=program.open_list,
        find_list=program.find_list,
        habits=program.list_habits,
        may_look=lambda: presenter.may_receive,
        files=workers.files,
        officer=seat.officer,
        parent=presenter,
    )


def _cases(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = CasesPresenter(
        cases=program.cases,
        papers=program.case_papers,
        locks=program.locks,
        victims=program.victims,
        clock=program.clock,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    exports = ExportPresenter(
        one_data=program.one_data, files=workers.files, officer=seat.officer, parent=presenter
    )
    hand = HandPresenter(
        opening=program.hand_opening,
        clock=program.clock,
        background=workers.database,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    archive = ArchivePresenter(
        archive=program.case_archive,
        background=workers.database,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    screen = CasesScreen(presenter, exports, hand, archive)
    screen.papers_wanted.connect(partial(ask_papers, program, seat, workers, screen))
    return _kept(screen, presenter)


def ask_delivery(program: Program, seat: Seat, workers: Workers, screen: Screen) -> None:
    """Open where papers go above the screen on which it was asked for."""
    presenter = DeliveryPresenter(
        deliveries=program.deliveries,
        clock=program.clock,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
        paper_size=program.settings.paper_size,
    )
    dialog = DeliveryDialog(presenter, screen)
    presenter.setParent(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(lambda _result: screen.arrive())
    dialog.open()


def _inside(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = InsidePresenter(
        inside=program.inside,
        linking=program.linking,
        deliveries=program.deliveries,
        papers=program.other_papers,
        make_timpora=program.make_timpora,
        clock=program.clock,
        background=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    return _kept(InsideScreen(presenter), presenter)


def _reports(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = ReportsPresenter(
        reports=program.reports,
        deliveries=program.deliveries,
        make_paper=program.make_paper,
        make_files=program.make_files,
        clock=program.clock,
        background=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    folder = LastFolder(program.settings.data_dir)
    proofs = ProofPresenter(
        proving=program.proving,
        background=workers.files,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    given = GivenPresenter(
        handing_over=program.handing_over,
        clock=program.clock,
        background=workers.database,
        officer=seat.officer,
        post=seat.post,
        parent=presenter,
    )
    screen = ReportsScreen(presenter, proofs, given, folder)
    screen.delivery_wanted.connect(partial(ask_delivery, program, seat, workers, screen))
    return _kept(screen, presenter)


def _shift(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = ShiftPresenter(
        shifts=program.shifts,
        papers=program.other_papers,
        make_sheet=program.make_sheet,
        clock=program.clock,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    return _kept(ShiftScreen(presenter), presenter)


def _admin(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = AdminPresenter(
        program=program, background=workers.database, files=workers.files, officer=seat.officer
    )
    screen = AdminScreen(presenter)
    screen.delivery_wanted.connect(partial(ask_delivery, program, seat, workers, screen))
    return _kept(screen, presenter)


def _seals(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = SealsPresenter(
        seals=program.seals, background=workers.database, officer=seat.officer
    )
    return _kept(SealsScreen(presenter), presenter)


def _list_keys(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = ListKeysPresenter(
        signing=program.list_signing, background=workers.database, officer=seat.officer
    )
    return _kept(ListKeysScreen(presenter), presenter)


def _policy(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = PolicyPresenter(
        policies=program.policies,
        clock=program.clock,
        background=workers.database,
        officer=seat.officer,
        post=seat.post,
    )
    return _kept(PolicyScreen(presenter), presenter)


def _wordings(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = WordingsPresenter(
        wordings=program.wordings,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    return _kept(WordingsScreen(presenter), presenter)


def _incidents(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = IncidentsPresenter(
        incidents=program.incidents,
        evidence=program.incident_evidence,
        informants=program.informants,
        victims=program.incident_victims,
        operations=program.operations,
        papers=program.incident_papers,
        press=IncidentPress(
            papers=program.incident_papers,
            issues=program.other_papers,
            make_report=program.make_incident_report,
            make_statistic=program.make_incident_statistic,
            officer=seat.officer,
            post=seat.post,
        ),
        clock=program.clock,
        new_id=program.new_id,
        background=workers.database,
        files=workers.files,
        officer=seat.officer,
        post=seat.post,
        counter=seat.duty.counter.name if seat.duty else "",
    )
    return _kept(IncidentsScreen(presenter, program.new_id), presenter)


def _statistics(program: Program, seat: Seat, workers: Workers) -> Screen:
    presenter = StatisticsPresenter(
        statistics=program.statistics,
        make_file=program.make_figures,
        clock=program.clock,
        background=workers.files,
        officer=seat.officer,
        post=seat.post,
    )
    folder = LastFolder(program.settings.data_dir)
    return _kept(StatisticsScreen(presenter, folder), presenter)


def _kept(screen: Screen, presenter: QObject) -> Screen:
    """The presenter lives as long as its screen."""
    presenter.setParent(screen)
    return screen


ROOMS: tuple[Room, ...] = (
    Room(Permission.KEEP_STAFF, AdminScreen, _admin),
    Room(Permission.KEEP_CERTIFICATES, SealsScreen, _seals),
    Room(Permission.KEEP_LIST_KEYS, ListKeysScreen, _list_keys),
    Room(Permission.READ_FIGURES, BoardScreen, _board),
    Room(Permission.READ_JOURNAL, JournalScreen, _journal),
    Room(Permission.SEE_SHIFT, ShiftScreen, _shift),
    Room(Permission.READ_ALERTS, AlertsScreen, _alerts),
    Room(Permission.ISSUE_REPORTS, ReportsScreen, _reports),
    Room(Permission.KEEP_POLICY, PolicyScreen, _policy),
    Room(Permission.WORK_CASES, CasesScreen, _cases),
    Room(Permission.KEEP_WORDINGS, WordingsScreen, _wordings),
    Room(Permission.REPORT_INCIDENTS, IncidentsScreen, _incidents),
    Room(Permission.LIST_INSIDE, InsideScreen, _inside),
    Room(Permission.READ_FIGURES, StatisticsScreen, _statistics),
)
