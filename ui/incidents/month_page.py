"""The month in figures: what was detected by whom, with joint operations and without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import NAMESPACE_OID, UUID, uuid5

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.incidents.statistic import Detected, MonthStatistic, PersonGroup
from checkpoint.words.countries import country_name
from checkpoint.words.incident_papers import IncidentText, incident_text
from checkpoint.words.incidents import (
    detecting_agency_words,
    incident_kind_words,
    month_words,
    person_group_words,
)
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, Token
from ui.widgets.chart import Chart
from ui.widgets.chart_data import ChartData, Series, Shape
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.rows_model import Column, RowsModel
from ui.widgets.table import Table

WIDTHS = (None, 190, 90, 190, 90, 160, 90)
NONE = "–"


@dataclass(frozen=True, slots=True)
class CountRow:
    """A name and its counts."""

    name: str
    counts: tuple[int, ...]

    @property
    def id(self) -> UUID:
        """By its name: there is one row of each."""
        return uuid5(NAMESPACE_OID, self.name)


class DetectedModel(RowsModel[CountRow]):
    """Who detected how much."""

    @override
    def columns(self) -> tuple[Column[CountRow], ...]:
        heads = (
            self.tr("Joint: crossings"),
            self.tr("people"),
            self.tr("Otherwise: crossings"),
            self.tr("people"),
            self.tr("All crossings"),
            self.tr("people"),
        )
        counted = (_counted(head, place) for place, head in enumerate(heads))
        return (Column(self.tr("Detected by"), lambda row: row.name), *counted)


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
        self._detected = DetectedModel()
        self.table = Table()
        self.table.setModel(self._detected)
        self.table.set_widths(WIDTHS)
        self.chart = Chart()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.chart)
        self._panel = Panel(self._pages)
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
        layout.addWidget(self._panel, 3)
        layout.addLayout(beside, 2)
        self.retranslate()

    @property
    def is_chart(self) -> bool:
        """Whether who detected what is shown as a chart."""
        return self._pages.currentWidget() is self.chart

    def turn(self) -> None:
        """Show who detected what as a chart, or as a table again."""
        self._pages.setCurrentWidget(self.table if self.is_chart else self.chart)

    def draw(self, statistic: MonthStatistic) -> None:
        """Show a month."""
        self._statistic = statistic
        words = catalogue()
        text = self.tr("{month} · incidents: {count} · still open: {open} · operations: {joint}")
        self._head.setText(
            text.format(
                month=month_words(statistic.month, words),
                count=statistic.incidents or self.tr("NIL"),
                open=statistic.still_open,
                joint=statistic.operations,
            )
        )
        self._detected.show(tuple(_detections(statistic, self.tr("Total"))))
        self.chart.draw(_chart(statistic, self.tr("Illegal crossings by who detected them")))
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
        self.table.select_row(0)

    @override
    def retranslate(self) -> None:
        self._panel.set_title(self.tr("Illegal crossings by who detected them"))
        titles = (
            self.tr("Persons by sex and age"),
            self.tr("Persons by nationality"),
            self.tr("Incidents by kind"),
        )
        for panel, title in zip(self._beside, titles, strict=True):
            panel.set_title(title)
        if self._statistic is not None:
            self.draw(self._statistic)


def _counted(head: str, place: int) -> Column[CountRow]:
    return Column(head, lambda row: str(row.counts[place] or NONE))


def _detections(statistic: MonthStatistic, total: str) -> Iterator[CountRow]:
    for row in statistic.rows:
        name = detecting_agency_words(row.agency, catalogue())
        yield CountRow(name, _counts(row.joint, row.alone))
    yield CountRow(total, _counts(statistic.joint, statistic.alone))


def _chart(statistic: MonthStatistic, title: str) -> ChartData:
    words, rows = catalogue(), statistic.rows
    return ChartData(
        title=title,
        of=incident_text(IncidentText.AGENCY, words),
        categories=tuple(_short(detecting_agency_words(row.agency, words)) for row in rows),
        series=(
            Series(
                name=incident_text(IncidentText.WITH_OPERATION, words),
                values=tuple(row.joint.crossings for row in rows),
                token=Token.CHART_ENTRY,
            ),
            Series(
                name=incident_text(IncidentText.WITHOUT_OPERATION, words),
                values=tuple(row.alone.crossings for row in rows),
                token=Token.CHART_EXIT,
                shape=Shape.HATCHED_BAR,
            ),
        ),
    )


def _short(agency: str) -> str:
    """By its short name, which stands in brackets behind the long one; a list there is none."""
    long, _, rest = agency.partition(" (")
    return long if not rest or "," in rest else rest.removesuffix(")")


def _counts(joint: Detected, alone: Detected) -> tuple[int, ...]:
    parts = (joint, alone, joint + alone)
    return tuple(count for one in parts for count in (one.crossings, one.persons))


def _tally_panel(model: TallyModel) -> Panel:
    table = Table()
    table.setModel(model)
    table.set_widths((None, 90))
    return Panel(table)
