"""The reports screen: a day, a partner, and the paper as it will print."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.day import DayFigures, Partner
from checkpoint.words.dates import weekday_words
from checkpoint.words.enums import partner_words
from ui.language import catalogue
from ui.printing import NoPrinter, PrintingFailed, print_pdf, usual_printer
from ui.reports.paper_view import PaperView
from ui.reports.presenter import NotSaved, ReportsPresenter, write_paper
from ui.reports.states import NotMade, Paper, Preparing, ReportsState, Shown
from ui.screen import Screen
from ui.theme import TextRole, Tone
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateRow
from ui.widgets.figure_tile import Figure, FigureTile
from ui.widgets.form import FormRow
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.wording import choices, say_problem

SIDE_WIDTH = 340


class ReportsScreen(Screen):
    """Preview, print, save; every paper that leaves is noted."""

    def __init__(self, presenter: ReportsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._folder = Path.home()
        self._notice = NoticeLine()
        self.day = DateRow()
        self.partner = ChoiceBox(numbered=True)
        self._partner_row = FormRow(self.partner)
        self._day_words = Label(role=TextRole.STRONG, wraps=True)
        self._number = Label(role=TextRole.QUIET, wraps=True)
        self._tiles = [FigureTile() for _ in range(3)]
        self.paper = PaperView(self)
        self._side = self._lay_out_side()
        self._lay_out()
        self.day.date.editingFinished.connect(self._choose_day)
        self.partner.chosen_changed.connect(self._choose_partner)
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Reports")

    @override
    def help_text(self) -> str:
        return self.tr(
            "The paper stands here as it will print. Each partner gets only what it needs."
            " What is printed or saved is noted; changed figures make a new version."
        )

    @override
    def arrive(self) -> None:
        self._presenter.look(catalogue())
        self.partner.setFocus()

    @override
    def leave(self) -> None:
        self.paper.clear()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        is_shown = isinstance(self._presenter.state, Shown)
        is_past = self._presenter.state.wanted.day_on < self._presenter.today()
        go = self._presenter.go
        return (
            KeyHint(key="Alt+Left", text=self.tr("day before"), run=partial(go, -1)),
            KeyHint(
                key="Alt+Right", text=self.tr("day after"), run=partial(go, 1), enabled=is_past
            ),
            KeyHint(key="F7", text=self.tr("print"), run=self.print_paper, enabled=is_shown),
            KeyHint(key="F8", text=self.tr("save"), run=self.save, enabled=is_shown),
            KeyHint(
                key="Ctrl++",
                text=self.tr("larger"),
                run=partial(self.paper.zoom, 1),
                is_shown=False,
            ),
            KeyHint(
                key="Ctrl+-",
                text=self.tr("smaller"),
                run=partial(self.paper.zoom, -1),
                is_shown=False,
            ),
        )

    def draw(self, state: ReportsState) -> None:
        """Show a paper, or that it is being made, or why it was not."""
        wanted = state.wanted
        words = catalogue()
        self.day.date.set_value(PartialDate.of(wanted.day_on))
        self.partner.choose(wanted.partner)
        self._day_words.setText(weekday_words(wanted.day_on, words.language))
        match state:
            case Shown():
                self._draw_paper(state)
            case Preparing():
                self.paper.clear()
                self._number.setText(self.tr("Preparing …"))
                self._notice.draw(None)
            case NotMade():
                self.paper.clear()
                self._number.setText("")
                self._notice.draw(Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION))
        self.keys_changed.emit()

    def print_paper(self) -> None:
        """Print on the usual printer of this computer."""
        self._presenter.give_out(self._print)

    def save(self) -> None:
        """Ask where, and write the PDF there."""
        state = self._presenter.state
        if not isinstance(state, Shown):
            return
        proposed = self._folder / f"{state.paper.issue.file_name}.pdf"
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), str(proposed), self.tr("PDF (*.pdf)")
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the PDF to a file."""
        self._folder = path.parent
        self._presenter.give_out(partial(self._write, path))

    @override
    def retranslate(self) -> None:
        self._side.set_title(self.tr("Daily report"))
        self._partner_row.set_label(self.tr("For"))
        self.day.set_label(self.tr("Operational day"))
        chosen = self._presenter.state.wanted.partner
        self.partner.draw(choices(Partner, partner_words), chosen)
        if self._presenter.words is not None:
            self._presenter.look(catalogue())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self.paper.verticalScrollBar()
            step = bar.pageStep() if event.key() == Qt.Key.Key_PageDown else -bar.pageStep()
            bar.setValue(bar.value() + step)
        else:
            super().keyPressEvent(event)

    def _print(self, paper: Paper) -> str:
        printer = usual_printer()
        print_pdf(paper.content, printer)
        return self.tr("Printed on {printer}.").format(printer=printer.printerName())

    def _write(self, path: Path, paper: Paper) -> str:
        write_paper(path, paper.content)
        return self.tr("Saved as {file}.").format(file=str(path))

    def _draw_paper(self, state: Shown) -> None:
        paper = state.paper
        self.paper.show_paper(paper.content)
        number = self.tr("No. {number}").format(number=paper.issue.number)
        self._number.setText(number)
        self._draw_figures(paper.figures)
        notice = None
        if state.trouble is not None:
            notice = Notice(text=self._trouble_words(state), tone=Tone.ATTENTION)
        elif state.given_out:
            notice = Notice(text=state.given_out, tone=Tone.CLEAR)
        self._notice.draw(notice)

    def _trouble_words(self, state: Shown) -> str:
        match state.trouble:
            case NoPrinter():
                return self.tr("No printer is set up. Save the report (F8) and print it elsewhere.")
            case PrintingFailed():
                return self.tr("The printer did not take the report. Look at it, then print again.")
            case NotSaved():
                return self.tr("The report could not be saved there. Choose another folder.")
            case None:
                return ""
            case trouble:
                return say_problem(trouble)

    def _draw_figures(self, figures: DayFigures) -> None:
        counted = (
            (figures.total(Direction.ENTRY), self.tr("in")),
            (figures.total(Direction.EXIT), self.tr("out")),
            (sum(figures.held_back.values()), self.tr("held back or referred")),
        )
        for tile, (number, word) in zip(self._tiles, counted, strict=True):
            tile.draw(Figure(number=str(number), word=word))

    def _choose_day(self) -> None:
        day = self.day.date.value.full() if self.day.date.value is not None else None
        if day is not None and day != self._presenter.state.wanted.day_on:
            self._presenter.choose_day(day)

    def _choose_partner(self) -> None:
        partner = self.partner.chosen
        if isinstance(partner, Partner):
            self._presenter.choose_partner(partner)

    def _lay_out_side(self) -> Panel:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(12)
        for part in (self._partner_row, self.day, self._day_words, self._number, *self._tiles):
            column.addWidget(part)
        column.addStretch(1)
        panel = Panel(body)
        panel.setFixedWidth(SIDE_WIDTH)
        return panel

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._side)
        row.addWidget(self.paper, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notice)
        layout.addLayout(row, 1)
