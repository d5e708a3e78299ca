"""The list: when, how it became known, where, who was found, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.incidents.incident import Source
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.posts.post import Post
from checkpoint.words.dates import moment_words
from checkpoint.words.incidents import (
    detected_words,
    incident_kind_words,
    month_words,
    place_words,
    source_words,
)
from ui.incidents.states import Listing
from ui.language import Retranslates, catalogue
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon
from ui.widgets.panel import Panel
from ui.widgets.rows_model import Column, RowsModel
from ui.widgets.table import Table

WIDTHS = (225, 135, 270, None, 90, 200, 95)
SOUGHT_LIMIT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentRow:
    """One row, in words."""

    id: UUID
    number: str
    found: str
    source: str
    place: str
    persons: str
    about: str
    status: str
    said: str
    """All that is sought in."""


class IncidentModel(RowsModel[IncidentRow]):
    """Incidents as rows."""

    @override
    def columns(self) -> tuple[Column[IncidentRow], ...]:
        return (
            Column(self.tr("Number"), lambda row: row.number),
            Column(self.tr("Found"), lambda row: row.found),
            Column(self.tr("How it became known"), lambda row: row.source),
            Column(self.tr("Place"), lambda row: row.place),
            Column(self.tr("Persons"), lambda row: row.persons),
            Column(self.tr("About"), lambda row: row.about),
            Column(self.tr("Status"), lambda row: row.status),
        )


class ListPage(Retranslates, QWidget):
    """Draws the list; remembers which row is chosen, and what is being sought."""

    opened = Signal(object)
    """Carries the id of the incident."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._state = Listing()
        self.sought = QLineEdit(maxLength=SOUGHT_LIMIT)
        self.source = ChoiceBox()
        self._sought_row, self._source_row = FormRow(self.sought), FormRow(self.source)
        self._model = IncidentModel()
        self.table = Table()
        self.table.setModel(self._model)
        self.table.set_widths(WIDTHS)
        self._panel = Panel(self.table)
        self._empty = EmptyState()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._panel)
        self._pages.addWidget(self._empty)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._sought_row, 3)
        head.addWidget(self._source_row, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.table.activated.connect(self._open)
        self.sought.textChanged.connect(lambda _text: self.draw(self._state))
        self.sought.returnPressed.connect(self.table.setFocus)
        self.source.chosen_changed.connect(lambda: self.draw(self._state))
        self.retranslate()

    def draw(self, state: Listing) -> None:
        """Show a list; the row that was chosen stays chosen."""
        self._state = state
        chosen = self._model.at(self.table.selected_row)
        rows = tuple(self._rows(state))
        self._model.show(rows)
        self.table.select_row(self._model.row_of(chosen.id if chosen else None) or 0)
        month = self.tr("Open incidents of any month")
        if state.month is not None:
            month = month_words(state.month, catalogue())
        self._panel.set_title(f"{month} · {len(rows)}")
        self._empty.draw(
            Icon.CLEAR, month, self.tr("NIL. F2 writes a report, F4 shows what is still open.")
        )
        self._pages.setCurrentWidget(self._panel if rows else self._empty)

    @property
    def chosen(self) -> UUID | None:
        """The incident whose row is chosen."""
        row = self._model.at(self.table.selected_row)
        return row.id if row is not None else None

    @override
    def retranslate(self) -> None:
        words, chosen = catalogue(), self.source.chosen
        self._sought_row.set_label(self.tr("Words, names, places, numbers (F3)"))
        self._source_row.set_label(self.tr("How it became known"))
        every = Choice("", self.tr("Every source"))
        sources = [Choice(one.value, source_words(one, words)) for one in Source]
        self.source.draw([every, *sources], str(chosen or ""))
        self.draw(self._state)

    def _rows(self, state: Listing) -> Iterator[IncidentRow]:
        wanted, source = self.sought.text().casefold().split(), str(self.source.chosen or "")
        for one in state.incidents:
            if source and one.report.source.value != source:
                continue
            row = self._row(one)
            if all(word in row.said for word in wanted):
                yield row

    def _row(self, state: IncidentState) -> IncidentRow:
        words, report = catalogue(), state.report
        closed, still = self.tr("Closed"), self.tr("Open")
        place = place_words(report.place, words)
        about = ", ".join(incident_kind_words(kind, words) for kind in report.kinds)
        names = " ".join(f"{one.name} {one.origin}" for one in report.persons)
        goods = " ".join(one.what for one in report.goods)
        detected = detected_words(report, words)
        number = state.incident.number
        said = f"{number} {place} {about} {names} {goods} {detected} {report.facts}"
        return IncidentRow(
            id=state.incident.id,
            number=number,
            found=moment_words(self._post.local(report.found_at), words.language),
            source=source_words(report.source, words),
            place=place,
            persons=str(len(report.persons)) if report.persons else self.tr("NIL"),
            about=about,
            status=closed if state.is_closed else still,
            said=said.casefold(),
        )

    def _open(self, index: QModelIndex) -> None:
        row = self._model.at(index.row())
        if row is not None:
            self.opened.emit(row.id)
