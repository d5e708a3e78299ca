"""The statistics screen: a view's choices, its table, and its chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.statistics.pivot import Pivot
from checkpoint.domain.statistics.spans import Comparison
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import Share
from checkpoint.services.statistics import FileForm
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.pivots import sheet_of
from checkpoint.words.views import view_title
from ui.language import catalogue
from ui.screen import Screen
from ui.statistics.asking import KeepViewDialog, NarrowDialog
from ui.statistics.choices import Choices
from ui.statistics.figures_table import FiguresTable
from ui.statistics.pivot_chart import chart_of
from ui.statistics.pivot_model import PivotModel
from ui.statistics.presenter import StatisticsPresenter
from ui.statistics.states import Counting, Shown, StatisticsState
from ui.statistics.telling import StatisticsTelling
from ui.theme import TextRole
from ui.widgets.chart import Chart
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import Label
from ui.widgets.notice_line import NoticeLine
from ui.widgets.panel import Panel

SIDE_WIDTH = 328
LABEL_WIDTHS = {1: 260, 2: 180}
"""By how many columns say what a row is of."""
FIGURE_WIDTH = 84
WIDEST_FIGURE = 260
T = TypeVar("T")


class Folder(Protocol):
    """Where files were last saved."""

    @property
    def path(self) -> Path:
        """That folder."""
        ...

    def keep(self, folder: Path) -> None:
        """Propose this one next time."""
        ...


class StatisticsScreen(Screen):
    """Draws a state, and passes on what the lead does."""

    NAME = QT_TRANSLATE_NOOP("StatisticsScreen", "Statistics")

    def __init__(self, presenter: StatisticsPresenter, folder: Folder) -> None:
        super().__init__()
        self._presenter = presenter
        self._folder = folder
        self._drawn: Pivot | None = None
        self._notice = NoticeLine()
        self._telling = StatisticsTelling(self)
        self.choices = Choices(presenter.state.view)
        self._model = PivotModel()
        self.table = FiguresTable(self.choices.pick_days)
        self.table.setModel(self._model)
        self.chart = Chart()
        self._side = Panel(self.choices)
        self._side.setFixedWidth(SIDE_WIDTH)
        self._figures, self._picture = Panel(self.table), Panel(self.chart)
        self._counting = Label(role=TextRole.QUIET)
        self._figures.head.addWidget(self._counting)
        self._lay_out()
        presenter.changed.connect(self.draw)
        presenter.views_changed.connect(self._draw_choices)
        self.choices.chosen.connect(presenter.choose)
        self.choices.outdated_chosen.connect(presenter.refuse_outdated)
        self.choices.left.connect(self.table.setFocus)
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "Choose a view, or what is counted, down and across. On the table, 1 to 9 and 0 choose"
            " the days: today, yesterday, this week … F4 goes there, and to days that are typed."
            " F3 counts only some; F6 puts other days beside, F7 shows parts in per cent, F10 the"
            " largest first. F2 keeps the view under a name for everybody at the post, Shift+F2"
            " gives the name up. F8 saves what is shown as CSV, XLSX or JSON; F9 the same for"
            " partners, where small counts are hidden as the settings say. The figures are those"
            " of the papers."
        )

    @override
    def arrive(self) -> None:
        self._presenter.begin()
        self.table.setFocus()

    @override
    def leave(self) -> None:
        self._presenter.rest()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        state = self._presenter.state
        is_shown, view = isinstance(state, Shown), state.view
        return (
            KeyHint(
                key="Esc",
                text=self.tr("stop"),
                run=self._presenter.stop,
                enabled=isinstance(state, Counting),
                is_shown=isinstance(state, Counting),
            ),
            KeyHint(key="F2", text=self.tr("keep view"), run=self.ask_name, enabled=is_shown),
            KeyHint(
                key="Shift+F2",
                text=self.tr("give up view"),
                run=self.give_up,
                enabled=self._name() != "",
                is_shown=False,
            ),
            KeyHint(key="F3", text=self.tr("only some"), run=self.ask_narrow),
            KeyHint(key="F4", text=self.tr("days"), run=self.choices.days.setFocus),
            KeyHint(key="F5", text=self.tr("count anew"), run=self._presenter.look, is_shown=False),
            KeyHint(
                key="F6",
                text=self.tr("compare"),
                run=lambda: self._choose(comparison=_next(Comparison, view.comparison)),
            ),
            KeyHint(key="F7", text="%", run=lambda: self._choose(share=_next(Share, view.share))),
            KeyHint(key="F8", text=self.tr("save"), run=self.ask_file, enabled=is_shown),
            KeyHint(
                key="F9",
                text=self.tr("for partners"),
                run=partial(self.ask_file, is_for_partner=True),
                enabled=is_shown,
            ),
            KeyHint(
                key="F10",
                text=self.tr("in order") if view.is_by_size else self.tr("largest first"),
                run=lambda: self._choose(is_by_size=not view.is_by_size),
                gives_way=True,
            ),
        )

    def draw(self, state: StatisticsState) -> None:
        """Show figures, or that they are being counted, or why not."""
        self._draw_choices()
        if state.pivot is not None and state.pivot != self._drawn:
            self._draw_pivot(state.pivot)
        # At the head of the table, where it moves nothing: most answers are there at once.
        is_counting = isinstance(state, Counting)
        self._counting.setText(self.tr("Counting … Esc stops it.") if is_counting else "")
        self._notice.draw(self._telling.notice_of(state))
        self.keys_changed.emit()

    def ask_name(self) -> None:
        """Ask for the name that the view is to be kept under."""
        dialog = KeepViewDialog(self._name(), self)
        dialog.wanted.connect(self._presenter.keep)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def give_up(self) -> None:
        """Give up the name of the view that is shown."""
        if name := self._name():
            self._presenter.give_up(name)

    def ask_narrow(self) -> None:
        """Ask what alone is to count."""
        dialog = NarrowDialog(self._presenter.state.view, self)
        dialog.values_wanted.connect(self._presenter.ask_values)
        self._presenter.values_told.connect(dialog.tell)
        dialog.narrowed.connect(self._narrow)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.ask()

    def ask_file(self, *, is_for_partner: bool = False) -> None:
        """Ask where, and as what, the figures are to be saved."""
        dialog = QFileDialog(self, self.tr("Save the figures"), str(self._folder.path))
        filters = {
            self.tr("Table (*.xlsx)"): FileForm.XLSX,
            self.tr("Text (*.csv)"): FileForm.CSV,
            self.tr("For programs (*.json)"): FileForm.JSON,
        }
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix(FileForm.XLSX.value)
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(filters[name].value))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.selectFile(self._file_name())
        save = partial(self.save_to, is_for_partner=is_for_partner)
        dialog.fileSelected.connect(lambda name: save(Path(name)))
        dialog.open()

    def save_to(self, path: Path, *, is_for_partner: bool = False) -> None:
        """Write the figures to a file, in the form that its name ends in."""
        ending = path.suffix.lower().removeprefix(".")
        form = FileForm(ending) if ending in set(FileForm) else FileForm.XLSX
        self._folder.keep(path.parent)
        self._presenter.save(path, form, is_for_partner=is_for_partner)

    @override
    def retranslate(self) -> None:
        self._side.set_title(self.tr("View"))
        self._picture.set_title(self.tr("Chart"))
        self._drawn = None
        self.draw(self._presenter.state)

    def _draw_choices(self) -> None:
        state = self._presenter.state
        period = state.pivot.period if isinstance(state, Shown) else None
        self.choices.draw(state.view, period, self._presenter.named, self._presenter.outdated)

    def _draw_pivot(self, pivot: Pivot) -> None:
        self._drawn = pivot
        sheet = sheet_of(pivot, catalogue())
        self._figures.set_title(sheet.title)
        self._model.draw(sheet)
        header = self.table.horizontalHeader()
        figures = [
            min(max(header.sectionSizeHint(column), FIGURE_WIDTH), WIDEST_FIGURE)
            for column in range(sheet.labels, len(sheet.headings))
        ]
        self.table.set_widths([LABEL_WIDTHS[sheet.labels]] * sheet.labels + figures)
        self.table.select_row(0)
        chart = chart_of(pivot, catalogue())
        self.chart.draw(chart)
        self._picture.setVisible(bool(chart.categories))

    def _choose(self, **changes: object) -> None:
        view = replace(self._presenter.state.view, **changes)  # type: ignore[arg-type]  # fields
        self._presenter.choose(view)

    def _narrow(self, dimension: Dimension, values: frozenset[str]) -> None:
        others = {
            one: kept
            for one, kept in self._presenter.state.view.only.items()
            if one is not dimension
        }
        self._choose(only={**others, dimension: values} if values else others)

    def _name(self) -> str:
        """The name under which the view that is shown is kept; empty where it has none."""
        view = self._presenter.state.view
        return next((name for name, one in self._presenter.named.items() if one == view), "")

    def _file_name(self) -> str:
        state = self._presenter.state
        if state.pivot is None:
            return ""
        title = self._name() or view_title(state.view, state.pivot.period, catalogue())
        return "".join(letter if letter.isalnum() else "-" for letter in title)[:80].strip("-")

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        for panel in (self._figures, self._picture):
            parts.addWidget(panel)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._side)
        row.addWidget(parts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notice)
        layout.addLayout(row, 1)


def _next(members: type[T], now: T) -> T:
    every = list(members)  # type: ignore[call-overload]  # an enumeration
    following: T = every[(every.index(now) + 1) % len(every)]
    return following
