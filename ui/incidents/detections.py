"""Who detected how much, with joint operations and without: a table, or a chart of the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from checkpoint.domain.incidents.statistic import Detected, Row
from checkpoint.words.incident_papers import IncidentText, incident_text
from checkpoint.words.incidents import detecting_agency_words
from ui.incidents.count_row import NONE, CountRow
from ui.language import catalogue
from ui.theme import Token
from ui.widgets.chart import Chart
from ui.widgets.chart_data import ChartData, Series, Shape
from ui.widgets.panel import Panel
from ui.widgets.rows_model import Column, RowsModel
from ui.widgets.table import Table

MOST_BARS = 7
"""Names that have room below the bars of a chart; the table has them all."""
WIDTHS = (None, 190, 90, 190, 90, 160, 90)


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


class DetectionsPanel(Panel):
    """The rows of a month, or of an operation; F6 turns them into a chart and back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = DetectedModel()
        self.table, self.chart = Table(), Chart()
        self.table.setModel(self._model)
        self.table.set_widths(WIDTHS)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.chart)
        super().__init__(self._pages, parent=parent)

    @property
    def is_chart(self) -> bool:
        """Whether it is shown as a chart."""
        return self._pages.currentWidget() is self.chart

    def turn(self) -> None:
        """Show it as a chart, or as a table again."""
        self._pages.setCurrentWidget(self.table if self.is_chart else self.chart)

    def draw(self, rows: Sequence[Row], title: str) -> None:
        """Show who detected how much; an empty sequence clears it."""
        self.set_title(title)
        self._model.show(tuple(_detections(rows, self.tr("Total"))))
        self.chart.draw(_chart(_folded(rows, self.tr("Others")), title))
        self.table.select_row(0)


def _counted(head: str, place: int) -> Column[CountRow]:
    return Column(head, lambda row: str(row.counts[place] or NONE))


def _detections(rows: Sequence[Row], total: str) -> Iterator[CountRow]:
    for row in rows:
        name = detecting_agency_words(row.agency, catalogue())
        yield CountRow(name, _counts(row.joint, row.alone))
    joint, alone = (
        sum((getattr(row, name) for row in rows), Detected()) for name in ("joint", "alone")
    )
    yield CountRow(total, _counts(joint, alone))


def _folded(rows: Sequence[Row], others: str) -> Sequence[tuple[str, int, int]]:
    """By a short name each, with an operation and without; the smallest together as others."""
    named = sorted(rows, key=lambda row: -row.total.crossings)
    if len(rows) > MOST_BARS:
        named = named[: MOST_BARS - 1]
    bars = [
        (_short(detecting_agency_words(row.agency, catalogue())), *_crossings([row]))
        for row in rows
        if row in named
    ]
    rest = [row for row in rows if row not in named]
    return [*bars, (others, *_crossings(rest))] if rest else bars


def _crossings(rows: Sequence[Row]) -> tuple[int, int]:
    return sum(row.joint.crossings for row in rows), sum(row.alone.crossings for row in rows)


def _chart(bars: Sequence[tuple[str, int, int]], title: str) -> ChartData:
    words = catalogue()
    return ChartData(
        title=title,
        of=incident_text(IncidentText.AGENCY, words),
        categories=tuple(name for name, _joint, _alone in bars),
        series=(
            Series(
                name=incident_text(IncidentText.WITH_OPERATION, words),
                values=tuple(joint for _name, joint, _alone in bars),
                token=Token.CHART_ENTRY,
            ),
            Series(
                name=incident_text(IncidentText.WITHOUT_OPERATION, words),
                values=tuple(alone for _name, _joint, alone in bars),
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
