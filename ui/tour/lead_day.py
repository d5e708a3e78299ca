"""A shift lead's evening: board, journal, shift, alerts, papers, second line."""

from __future__ import annotations

from pathlib import Path

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.traveller import traveller_of
from checkpoint.domain.alerts.typed import TypedEntry
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import DAY, Direction
from ui.alerts.presenter import AlertsPresenter
from ui.alerts.states import Browsing, Imported, Previewing, Rechecked
from ui.alerts.view import AlertsScreen
from ui.cases.presenter import CasesPresenter
from ui.cases.states import Filing
from ui.cases.view import CasesScreen
from ui.closing.presenter import ClosingPresenter
from ui.incidents.view import IncidentsScreen
from ui.inside.presenter import InsidePresenter
from ui.inside.view import InsideScreen
from ui.journal.view import JournalScreen
from ui.mapping.file_presenter import FilePresenter
from ui.mapping.file_states import ToMap, ToName
from ui.reports.presenter import ReportsPresenter
from ui.reports.states import Shown
from ui.reports.view import ReportsScreen
from ui.shift.presenter import ShiftPresenter
from ui.shift.states import Act
from ui.shift.view import ShiftScreen
from ui.statistics.view import StatisticsScreen
from ui.tour.counter_day import Accounts
from ui.tour.figures import look_at_figures
from ui.tour.guide import Guide, WentAstray, reached
from ui.tour.incident_day import write_incident

TABLE = """\
KEPOLISIAN DAERAH KALIMANTAN BARAT;;;;;
No;Nama Lengkap;Alias;Tgl Lahir;Kewarganegaraan;No Paspor;Perkara
1;HENDRA WIJAYA;"KOKO HEN; AH HEN";17-08-1985;WNI;;Penipuan
2;MARIA DA COSTA;;tidak diketahui;Timor Leste;C0012345;Perdagangan orang
3;ROSLI BIN AHMAD;ROSLI;2 Mei 1979;Malaysia;K12345678;Penyelundupan
"""
"""A list as a partner writes it, in columns of its own."""

PARTNERS = ("immigration", "customs", "quarantine")
LIST = """\
reference,kind,name,aliases,born,sex,nationality,document,valid_from,valid_to,requester,reason
T-2026/101,tangkal,RAJENDRAN A/L MUNIANDY,RAJ MUNIANDY,1979-04-02,M,MYS,,2026-01-01,,Imigrasi,
C-2026/044,cegah,YULIUS TANDI,,1981,M,IDN,,2026-10-01,2027-03-31,Kejaksaan Agung,Penyidikan
L-77,lost_document,,,,,,SGP:E1234567K,,,Interpol,Hilang
X-1,tangkal,SALAH TANGGAL,,1980-31-12,M,MYS,,,,Ditjen Imigrasi,
X-2,cegahan,SALAH JENIS,,,,,,,,,
"""
"""Three good rows and two that are wrong, as lists come."""


def lead_day(guide: Guide, accounts: Accounts, folder: Path) -> None:
    """Sign in as a shift lead without a counter, and go from tab to tab."""
    lead = accounts[Role.SHIFT_LEAD]
    guide.sign_in(lead.login, lead.password)
    guide.press("F8")
    guide.await_charts()
    guide.shoot("board")
    guide.press("F6")
    guide.shoot("board-as-a-table")
    guide.press("F6")
    guide.go_to(JournalScreen)
    guide.shoot("journal")
    guide.press("F2")
    guide.shoot("journal-correct")
    guide.press("Esc")
    guide.press("Ctrl+F")
    guide.shoot("journal-register")
    guide.press("Ctrl+F")
    guide.go_to(ShiftScreen)
    _shift(guide)
    guide.go_to(AlertsScreen)
    guide.shoot("alerts")
    guide.press("F2")
    guide.shoot("alerts-new-entry")
    guide.press("Esc")
    guide.shoot_dialog("alerts-hits-by-list", lambda: guide.press("F9"))
    guide.shoot_dialog("alerts-versions", lambda: guide.press("F7"))
    guide.press("F5")
    guide.shoot("alerts-ending")
    guide.press("Esc")
    guide.write("halomoan")  # of the practice cast, under an urgent exit ban
    guide.shoot_dialog("alerts-decision", lambda: guide.press("Shift+F8"))
    guide.press("Esc")
    _map_columns(guide, folder)
    _import_list(guide, folder)
    _urgent_entry(guide)
    guide.go_to(ReportsScreen)
    _papers(guide)
    guide.go_to(CasesScreen)
    _second_line(guide)
    guide.go_to(IncidentsScreen)
    write_incident(guide)
    _inside(guide)
    guide.go_to(ReportsScreen)
    _close_day(guide, folder)
    guide.go_to(ReportsScreen)
    guide.shoot_dialog("reports-given", lambda: guide.press("F3"))
    guide.go_to(StatisticsScreen)
    look_at_figures(guide)
    guide.press("Ctrl+Q")


def _shift(guide: Guide) -> None:
    """Open the shift, see what would be handed over, and close it, for no second lead is here."""
    presenter = guide.presenter(ShiftPresenter)
    guide.press("F2")
    guide.write("Regu A")
    guide.press("Return")
    guide.shoot("shift")
    guide.shoot_dialog("shift-hand-over", lambda: guide.press("F6"))
    guide.press("F7")
    guide.write("Regu berikutnya belum datang.")
    guide.press("Tab")
    guide.write("Printer konter 2 macet.")
    guide.press("Return")
    if presenter.state.done is not Act.CLOSE:
        raise WentAstray("the shift was to be closed")
    guide.shoot_dialog("shift-sheets", lambda: guide.press("F9"))


def _close_day(guide: Guide, folder: Path) -> None:
    """See what is unfinished, and close yesterday with all its papers."""
    guide.press("Ctrl+D")
    guide.shoot("closing")
    guide.press("Alt+Left")
    presenter = guide.presenter(ClosingPresenter)
    presenter.save_in(folder / "laporan")
    guide.shoot_dialog("closing-confirm", lambda: guide.press("F10"))
    guide.press("F10")
    guide.press("Return")
    papers = presenter.state.papers
    if not papers or presenter.state.left != len(papers):
        raise WentAstray("every paper was to leave")
    guide.shoot("closing-papers")


def _map_columns(guide: Guide, folder: Path) -> None:
    """Say of a table what its columns mean; the next one with these headings is read so."""
    file = folder / "DPO Polda Kalbar 2026.csv"
    file.write_text(TABLE, encoding="utf-8")
    files = guide.presenter(FilePresenter)
    files.look(file)
    guide.settle()
    reached(files.state, ToMap)
    guide.shoot("alerts-columns")
    guide.choose("dpo")
    guide.shoot("alerts-columns-say")
    guide.press("Return")
    reached(files.state, ToName)
    guide.press("Esc")
    guide.shoot_dialog("alerts-list-name", lambda: files.look(file))


def _import_list(guide: Guide, folder: Path) -> None:
    file = folder / "Daftar Tangkal 2026.csv"
    file.write_text(LIST, encoding="utf-8")
    presenter = guide.presenter(AlertsPresenter)
    presenter.read_file(file, "Daftar Tangkal 2026")
    guide.settle()
    reached(presenter.state, Previewing)
    guide.shoot("alerts-import-preview")
    guide.press("Return")
    reached(reached(presenter.state, Browsing).done, Imported)
    guide.shoot("alerts-imported")


def _urgent_entry(guide: Guide) -> None:
    """Ban somebody who came in today from leaving: who is meant is shown at once."""
    presenter = guide.presenter(AlertsPresenter)
    traveller = traveller_of(_last_to_enter(guide).document)
    presenter.compose()
    presenter.add(
        TypedEntry(
            kind=AlertKind.CEGAH_MENDESAK,
            direction=AlertDirection.EXIT,
            name=traveller.names[0],
            born=traveller.born,
            valid_from=presenter.today(),
            requester="Kejaksaan Negeri Sanggau",
            reason="Permintaan mendesak",
        )
    )
    guide.settle()
    reached(presenter.state, Rechecked)
    guide.shoot("alerts-who-is-here")
    guide.press("Esc")


def _inside(guide: Guide) -> None:
    """Who came in and has not left: the list for TIMPORA, and one who flew home."""
    guide.go_to(InsideScreen)
    guide.shoot("inside")
    guide.shoot_dialog("inside-person", lambda: guide.press("Return"))
    guide.shoot_dialog("inside-left-elsewhere", lambda: guide.press("F2"))
    screen = guide.screen(InsideScreen)
    roll = guide.presenter(InsidePresenter).state.roll
    if roll is None:
        raise WentAstray("nobody is told who is inside")
    guide.focus(screen.filters.day)
    screen.filters.day.selectAll()
    guide.write(f"{roll.on - DAY:%d-%m-%Y}")
    guide.press("Return")
    guide.shoot("inside-on-a-day-that-has-passed")


def _second_line(guide: Guide) -> None:
    """Take up whom the counter referred: tick a step, write it down, hand him over."""
    presenter = guide.presenter(CasesPresenter)
    guide.shoot("second-line")
    guide.press("Return")
    reached(presenter.state, Filing)
    guide.press("Return")
    guide.press("F2")
    guide.write("Surat pengantar desa ada, kecamatan belum diganti.")
    guide.press("F2")
    guide.shoot("second-line-case")
    guide.shoot_dialog("second-line-screening", lambda: guide.press("Ctrl+S"))
    guide.shoot_dialog("second-line-decision", lambda: guide.press("F10"))
    guide.shoot_dialog("second-line-hand-over", lambda: guide.press("F6"))
    guide.press("Esc")


def _last_to_enter(guide: Guide) -> Crossing:
    if guide.app is None or guide.app.session is None:
        raise WentAstray("nobody is at work")
    seat, program = guide.app.session.seat, guide.app.program
    today = seat.post.day_of(program.clock())
    days = (program.journal.day(seat.officer, seat.post, day) for day in (today - DAY, today))
    entries = [
        record.crossing
        for day in days
        for record in day
        if record.counts
        and record.crossing.direction is Direction.ENTRY
        and record.crossing.decision.outcome is Outcome.ADMITTED
    ]
    return entries[-1]


def _papers(guide: Guide) -> None:
    presenter = guide.presenter(ReportsPresenter)
    for number, partner in enumerate(PARTNERS, start=1):
        guide.choose(str(number))
        paper = reached(presenter.state, Shown).paper
        guide.shoot(f"report-{partner}")
        guide.keep_file(f"report-{partner}.pdf", paper.content)
    guide.press("F4", times=3)
    guide.shoot("report-any-days")
    guide.press("Alt+1")
    guide.shoot_dialog("reports-ways", lambda: guide.press("Ctrl+O"))
