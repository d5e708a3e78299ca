"""The month in figures: what was detected by whom, with joint operations and without."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.incidents.statistic import MonthStatistic, PersonGroup
from checkpoint.words.countries import country_name
from checkpoint.words.incidents import (
    incident_kind_words,
    month_words,
    person_group_words,
)
from ui.incidents.count_row import NONE, CountRow
from ui.incidents.detections import DetectionsPanel
from ui.language import Retranslates, catalogue
from ui.theme import TextRole
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.rows_model import Column, RowsModel
from ui.widgets.table import Table


class TallyModel(RowsModel[CountRow]):
    """A name and a count."""

    @override
    def columns(self) -> tuple[Column[CountRow], ...]:
        return (
            Column(self.tr("Of them"), lambda row: row.name),
            Column(self.tr("Count"), lambda row: str(row.counts[0] or NONE)),
        )


class MonthPage(Retranslates, QWidget):
    """Who detected what as a table and as a chart, as on the printed page; then who was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statistic: MonthStatistic | None = None
        self._head = Label(role=TextRole.STRONG, wraps=True)
        self.detections = DetectionsPanel()
        self._tallies = [TallyModel() for _ in range(3)]
        self._beside = [_tally_panel(model) for model in self._tallies]
        beside = QHBoxLayout()
        beside.setSpacing(8)
        for panel in self._beside:
            beside.addWidget(panel, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(self.detections, 3)
        layout.addLayout(beside, 2)
        self.retranslate()

    def draw(self, statistic: MonthStatistic) -> None:
        """Show a month."""
        self._statistic = statistic
        words = catalogue()
        text = self.tr(
            "{month} · incidents: {count} · still open: {open} · operations: {joint} · records of"
            " the post in them: {records}"
        )
        self._head.setText(
            text.format(
                month=month_words(statistic.month, words),
                count=statistic.incidents or self.tr("NIL"),
                open=statistic.still_open,
                joint=statistic.operations,
                records=statistic.records,
            )
        )
        self.detections.draw(statistic.rows, self.tr("Illegal crossings by who detected them"))
        groups = [
            CountRow(person_group_words(one, words), (statistic.by_group.get(one, 0),))
            for one in PersonGroup
        ]
        unknown = self.tr("Not known")
        nations = [
            CountRow(country_name(code, words.language) if code else unknown, (count,))
            for code, count in sorted(statistic.by_nationality.items(), key=lambda one: -one[1])
        ]
        kinds = [
            CountRow(incident_kind_words(kind, words), (count,))
            for kind, count in statistic.by_kind.items()
        ]
        for model, rows in zip(self._tallies, (groups, nations, kinds), strict=True):
            model.show(rows)

    @override
    def retranslate(self) -> None:
        titles = (
            self.tr("Persons by sex and age"),
            self.tr("Persons by nationality"),
            self.tr("Incidents by kind"),
        )
        for panel, title in zip(self._beside, titles, strict=True):
            panel.set_title(title)
        if self._statistic is not None:
            self.draw(self._statistic)


def _tally_panel(model: TallyModel) -> Panel:
    table = Table()
    table.setModel(model)
    table.set_widths((None, 90))
    return Panel(table)
