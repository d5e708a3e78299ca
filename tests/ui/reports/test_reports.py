from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from checkpoint.domain.reporting.day import Partner
from checkpoint.reports import daily_report
from checkpoint.words.catalogue import Language, load_catalogue
from tests.builders import A_DAY, TODAY, a_post
from tests.services.worlds import World, a_zone
from ui.background import Background
from ui.printing import print_pdf
from ui.reports.paper_view import PaperView
from ui.reports.presenter import ReportsPresenter
from ui.reports.states import Shown
from ui.reports.view import ReportsScreen


@dataclass
class Desk:
    """The reports screen of a shift lead."""

    world: World
    background: Background
    presenter: ReportsPresenter
    screen: ReportsScreen

    def settle(self) -> None:
        assert self.background.wait_idle(20_000)
        QCoreApplication.processEvents()

    @property
    def paper(self) -> bytes:
        state = self.presenter.state
        assert isinstance(state, Shown)
        return state.paper.content

    @property
    def text(self) -> str:
        """What stands on the paper."""
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(self.paper)).pages)

    @property
    def words(self) -> str:
        labels = (w for w in self.screen.findChildren(QLabel) if w.isVisibleTo(self.screen))
        return "\n".join(label.text() for label in labels)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    world, background = World(), Background()
    found = world.read(a_zone())
    world.record(found)  # type: ignore[arg-type]  # a good passport always gives an inspection
    presenter = ReportsPresenter(
        reports=world.reports,
        make_paper=daily_report,
        clock=world.clock,
        background=background,
        officer=world.lead,
        post=a_post(),
    )
    desk = Desk(world, background, presenter, ReportsScreen(presenter))
    qtbot.addWidget(desk.screen)
    desk.screen.resize(1366, 620)
    desk.screen.show()
    desk.screen.arrive()
    desk.settle()
    return desk


def test_the_paper_of_the_day_stands_there_as_it_will_print(desk: Desk) -> None:
    assert "ETK/HARIAN/IMI/2026-03-14/1" in desk.words
    assert desk.screen.paper.pages == 1
    assert "Laporan Harian Perlintasan" in desk.text


def test_a_key_shows_the_paper_of_another_partner(desk: Desk) -> None:
    desk.screen.partner.setFocus()
    QTest.keyClicks(desk.screen.partner, "2")
    desk.settle()

    assert desk.presenter.state.wanted.partner is Partner.CUSTOMS
    assert "ETK/HARIAN/BC/2026-03-14/1" in desk.words


def test_yesterday_is_nihil_and_tomorrow_has_no_paper(desk: Desk) -> None:
    desk.presenter.go(-1)
    desk.settle()
    assert "NIHIL" in desk.text

    desk.presenter.choose_day(TODAY + A_DAY)
    assert desk.presenter.state.wanted.day_on == TODAY
    keys = {hint.key: hint.enabled for hint in desk.screen.key_hints()}
    assert not keys["Alt+Right"]
    desk.settle()


def test_a_saved_paper_is_the_one_that_was_shown_and_is_noted(desk: Desk, tmp_path: Path) -> None:
    shown, file = desk.paper, tmp_path / "report.pdf"

    desk.screen.save_to(file)
    desk.settle()

    assert file.read_bytes() == shown
    assert desk.world.acts[-1] == "report_issued"
    assert "Disimpan sebagai" in desk.words


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_noted(
    desk: Desk, tmp_path: Path
) -> None:
    desk.screen.save_to(tmp_path / "nowhere" / "report.pdf")
    desk.settle()

    assert "Laporan tidak dapat disimpan di sana" in desk.words
    assert "report_issued" not in desk.world.acts
    assert list(tmp_path.iterdir()) == []


def test_without_a_printer_one_sentence_says_what_to_do(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinters", staticmethod(list))

    desk.screen.print_paper()
    desk.settle()

    assert "Belum ada pencetak. Simpan laporan (F8)" in desk.words
    assert "report_issued" not in desk.world.acts


def test_what_is_printed_has_the_pages_and_size_of_the_paper(desk: Desk, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    print_pdf(desk.paper, printer)

    printed = PdfReader(tmp_path / "printed.pdf")
    given = PdfReader(BytesIO(desk.paper))
    assert len(printed.pages) == len(given.pages)
    for one, other in zip(printed.pages, given.pages, strict=True):
        assert float(one.mediabox.width) == pytest.approx(float(other.mediabox.width), abs=2)


def test_english_words_make_an_english_paper(desk: Desk) -> None:
    desk.presenter.look(load_catalogue(Language.ENGLISH))
    desk.settle()

    assert "Daily crossing report" in desk.text


def test_the_page_keys_turn_the_paper(desk: Desk) -> None:
    bar = desk.screen.paper.verticalScrollBar()

    QTest.keyClick(desk.screen, Qt.Key.Key_PageDown)

    assert bar.value() > 0


def test_the_screen_goes_while_a_paper_is_shown(desk: Desk) -> None:
    parent = QWidget()
    view = PaperView(parent)
    view.show_paper(desk.paper)
    assert view.pages == 1

    view.deleteLater()
    QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)

    assert not isValid(view)
