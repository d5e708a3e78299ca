"""The reports screen in a shift lead's hands, and what he sees on it."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.domain.reporting.issue import IssuedPaper
from checkpoint.domain.reporting.kinds import ReportKind
from tests.builders import a_post
from tests.services.worlds import World, a_zone
from tests.ui.reading import words_on
from ui.background import Background
from ui.delivery.print_dialog import PrintDialog
from ui.printing import Printers, PrinterState, PrintingFailed
from ui.reports.presenter import ReportsPresenter
from ui.reports.states import Shown
from ui.reports.view import ReportsScreen
from ui.widgets.date_field import DateField


class FolderPrinters(Printers):
    """Printers whose sheets come out as PDF files in a folder."""

    def __init__(self, folder: Path, *names: str) -> None:
        self.folder = folder
        self.there = names
        self.broken: set[str] = set()
        self.stopped: set[str] = set()
        self.copies: list[int] = []

    @override
    def names(self) -> tuple[str, ...]:
        return self.there

    @override
    def open(self, name: str) -> QPrinter:
        if name in self.broken:
            raise PrintingFailed
        printer = Sheets(self)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / f"{name}.pdf"))
        return printer

    @override
    def state(self, name: str) -> PrinterState:
        if name not in self.there:
            return PrinterState.GONE
        return PrinterState.STOPPED if name in self.stopped else PrinterState.READY


class Sheets(QPrinter):
    """One printer, which tells how many copies it was asked for."""

    def __init__(self, printers: FolderPrinters) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self._printers = printers

    @override
    def setCopyCount(self, count: int) -> None:
        self._printers.copies.append(count)
        super().setCopyCount(count)


@dataclass
class Desk:
    """Works the reports screen as an officer would, and says what an officer sees."""

    world: World
    background: Background
    presenter: ReportsPresenter
    screen: ReportsScreen
    printers: FolderPrinters

    def settle(self) -> None:
        assert self.background.wait_idle(20_000)
        QCoreApplication.processEvents()

    def press(self, *keys: str) -> None:
        """Press keys where the focus is; those of the key bar do what they say there."""
        for key in keys:
            bar = {hint.key: hint for hint in self.screen.key_hints()}
            if key in bar and bar[key].enabled:
                bar[key].run()
            else:
                QTest.keySequence(QApplication.focusWidget() or self.screen, QKeySequence(key))
            self.settle()

    def type_day(self, text: str) -> None:
        field = self.screen.day.field
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        self.press("Return")

    def type_days(self, first: str, last: str) -> None:
        """Choose any days as an officer does: F4 until two fields stand there, then type."""
        while self.presenter.state.wanted.kind is not ReportKind.PERIOD:
            self.press("F4")
        for text in (first, last):
            field = QApplication.focusWidget()
            assert isinstance(field, DateField)
            QTest.keyClicks(field, text)
            self.press("Return")

    def keep(self, receiver: Receiver, how: Delivery) -> None:
        """Have somebody's papers go this way from now on."""
        self.world.deliveries.keep(self.world.lead, a_post(), receiver, how, seen=None)

    def cross(self, number: str) -> None:
        """Somebody passes the counter meanwhile."""
        found = self.world.read(a_zone(number=number))
        self.world.record(found)  # type: ignore[arg-type]  # a good passport is always inspected

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
        """What stands on the screen."""
        return words_on(self.screen)

    def said_of_partners(self, status: str) -> int:
        """Of how many partners this is read out."""
        rows = self.screen.partners.rows.values()
        return sum(status in row.accessibleName() for row in rows)

    @property
    def dialog(self) -> PrintDialog | None:
        """The choice of a printer, while it stands open."""
        found = QApplication.activeModalWidget()
        return found if isinstance(found, PrintDialog) else None

    @property
    def issued(self) -> list[IssuedPaper]:
        """The papers that the register has noted."""
        issued: list[IssuedPaper] = self.world.storage.kept.papers.issued
        return issued
