"""The list: when, how it became known, where, who was found, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.incidents.incident import IncidentKind, Source
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.posts.post import Post
from checkpoint.words.dates import day_words, moment_words
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

WIDTHS = (225, 120, 205, None, 80, 170, 85, 195)
SOUGHT_LIMIT = 60
OPEN, DUE, CLOSED = "open", "due", "closed"


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
    next: str
    """The day on which somebody looks at it again, and whether that has come."""
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
            Column(self.tr("Next look"), lambda row: row.next),
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
        self.source, self.kind, self.status = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._sought_row = FormRow(self.sought)
        self._source_row, self._kind_row, self._status_row = (
            FormRow(one) for one in (self.source, self.kind, self.status)
        )
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
        for row in (self._source_row, self._kind_row, self._status_row):
            head.addWidget(row, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.table.activated.connect(self._open)
        self.sought.textChanged.connect(lambda _text: self.draw(self._state))
        self.sought.returnPressed.connect(self.table.setFocus)
        for box in (self.source, self.kind, self.status):
            box.chosen_changed.connect(lambda: self.draw(self._state))
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
        words = catalogue()
        self._sought_row.set_label(self.tr("Words, names, places, numbers (F3)"))
        self._source_row.set_label(self.tr("How it became known"))
        self._kind_row.set_label(self.tr("About"))
        self._status_row.set_label(self.tr("Status"))
        sources = [Choice(one.value, source_words(one, words)) for one in Source]
        kinds = [Choice(one.value, incident_kind_words(one, words)) for one in IncidentKind]
        status = [
            Choice(OPEN, self.tr("Open")),
            Choice(DUE, self.tr("Due by today")),
            Choice(CLOSED, self.tr("Closed")),
        ]
        for box, every, choices in (
            (self.source, self.tr("Every source"), sources),
            (self.kind, self.tr("Everything"), kinds),
            (self.status, self.tr("Every status"), status),
        ):
            box.draw([Choice("", every), *choices], str(box.chosen or ""))
        self.draw(self._state)

    def _rows(self, state: Listing) -> Iterator[IncidentRow]:
        """Of open ones those first at which somebody looks next."""
        wanted = self.sought.text().casefold().split()
        incidents = state.incidents if state.month else sorted(state.incidents, key=_next_look)
        for one in incidents:
            if self._is_chosen(one, state.today):
                row = self._row(one, state.today)
                if all(word in row.said for word in wanted):
                    yield row

    def _is_chosen(self, one: IncidentState, today: date | None) -> bool:
        source, kind, status = self.source.chosen, self.kind.chosen, self.status.chosen
        is_of_status = {
            OPEN: not one.is_closed,
            DUE: _is_due(one, today),
            CLOSED: one.is_closed,
        }.get(str(status), True)
        is_of_kind = not kind or kind in {about.value for about in one.report.kinds}
        return is_of_status and is_of_kind and source in {None, "", one.report.source.value}

    def _next(self, state: IncidentState, today: date | None) -> str:
        if state.next_on is None:
            return ""
        day = day_words(state.next_on, catalogue().language)
        return self.tr("{day} · due").format(day=day) if _is_due(state, today) else day

    def _row(self, state: IncidentState, today: date | None) -> IncidentRow:
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
            next=self._next(state, today),
            said=said.casefold(),
        )

    def _open(self, index: QModelIndex) -> None:
        row = self._model.at(index.row())
        if row is not None:
            self.opened.emit(row.id)


def _next_look(state: IncidentState) -> date:
    """Those without a day come last."""
    return state.next_on or date.max


def _is_due(state: IncidentState, today: date | None) -> bool:
    return state.next_on is not None and today is not None and state.next_on <= today
