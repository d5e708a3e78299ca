"""An incident laid open: the report, the persons and goods, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.incidents.events import EvidenceAdded, IncidentEvent, VictimReferred
from checkpoint.domain.incidents.person import InvolvedPerson
from checkpoint.domain.posts.post import Post
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.countries import country_name
from checkpoint.words.dates import birth_words, day_words, moment_words
from checkpoint.words.enums import document_kind_words, sex_words
from checkpoint.words.incidents import (
    detected_words,
    goods_words,
    incident_event_words,
    incident_kind_words,
    name_words,
    part_words,
    place_words,
    source_words,
)
from ui.incidents.states import Viewing
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, Tone
from ui.widgets.finding_list import FindingItem, FindingList
from ui.widgets.label import Label
from ui.widgets.panel import Panel


class FilePage(Retranslates, QWidget):
    """Draws an incident; nothing of the one before stays."""

    exhibit_asked = Signal(object)
    """Carries the id of the picture."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._state: Viewing | None = None
        self.report, self.persons, self.events = FindingList(), FindingList(), FindingList()
        self._head = Label(role=TextRole.STRONG, wraps=True)
        self._report_panel = Panel(self.report)
        self._person_panel = Panel(self.persons)
        self._event_panel = Panel(self.events)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self._head, 0, 0, 1, 3)
        for column, panel in enumerate((self._report_panel, self._person_panel, self._event_panel)):
            grid.addWidget(panel, 1, column)
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        grid.setRowStretch(1, 1)
        self.events.opened.connect(self._open_event)
        self.retranslate()

    def draw(self, state: Viewing) -> None:
        """Show an incident."""
        before, self._state = self._state, state
        is_new = before is None or before.file.state.incident != state.file.state.incident
        self._head.setText(self._heading(state))
        self.report.draw(tuple(self._told(state)), keeps_place=not is_new)
        self.persons.draw(
            tuple(self._involved(state)),
            none=self.tr("Nobody, and no goods: NIL."),
            keeps_place=not is_new,
        )
        self.events.draw(tuple(self._happened(state)), keeps_place=not is_new)
        if is_new:
            self.persons.focus_row(0)
            if not state.file.state.report.persons:
                self.report.focus_row(0)

    def clear(self) -> None:
        """Forget the incident."""
        self._state = None
        self._head.clear()
        for part in (self.report, self.persons, self.events):
            part.draw(())

    @property
    def person_chosen(self) -> UUID | None:
        """The person whose row has the focus, or the only one there is."""
        if self._state is None:
            return None
        people = self._state.file.state.report.persons
        place = self.persons.focused
        if place is None and len(people) == 1:
            place = 0
        return people[place].id if place is not None and place < len(people) else None

    @override
    def retranslate(self) -> None:
        self._report_panel.set_title(self.tr("Report"))
        self._person_panel.set_title(self.tr("Persons and goods"))
        self._event_panel.set_title(self.tr("What came of it"))
        if self._state is not None:
            self.draw(self._state)

    def _heading(self, state: Viewing) -> str:
        file, words = state.file, catalogue()
        status = self.tr("Closed") if file.state.is_closed else self.tr("Open")
        said = [file.state.incident.number, status]
        said.append(source_words(file.state.report.source, words))
        if file.state.next_on is not None:
            day = day_words(file.state.next_on, words.language)
            said.append(self.tr("Next look: {day}").format(day=day))
        if file.operation is not None:
            said.append(file.operation.name)
        if file.informants:
            said.append(self.tr("Informants noted: {count}").format(count=file.informants))
        return " · ".join(said)

    def _told(self, state: Viewing) -> Iterator[FindingItem]:
        words, report = catalogue(), state.file.state.report
        kinds = ", ".join(incident_kind_words(kind, words) for kind in report.kinds)
        agencies = ", ".join(case_agency_words(one, words) for one in report.agencies)
        reported = self._moment(state.file.state.incident.reported_at)
        for head, text in (
            (self.tr("What happened"), report.facts),
            (self.tr("Found"), self._moment(report.found_at)),
            (self.tr("Reported"), f"{reported} · {self._who(state)}"),
            (self.tr("Place"), place_words(report.place, words)),
            (self.tr("Detected by"), detected_words(report, words)),
            (self.tr("About"), kinds),
            (self.tr("Agencies present"), agencies or self.tr("NIL")),
            (self.tr("Action taken"), report.action or self.tr("NIL")),
        ):
            yield FindingItem(tone=Tone.NEUTRAL, what=head, evidence=text)

    def _who(self, state: Viewing) -> str:
        return state.file.names.get(state.file.state.incident.officer, "")

    def _involved(self, state: Viewing) -> Iterator[FindingItem]:
        file = state.file.state
        for person in file.report.persons:
            is_victim = person.id in file.victims
            yield FindingItem(
                tone=Tone.ATTENTION if is_victim else Tone.NEUTRAL,
                what=name_words(person, catalogue()),
                evidence=_person_line(person, self.tr("{count} years")),
                why=self.tr("Sent to the second line") if is_victim else person.note,
            )
        for goods in file.report.goods:
            yield FindingItem(
                tone=Tone.NEUTRAL, what=goods.what, evidence=goods_words(goods), why=""
            )

    def _happened(self, state: Viewing) -> Iterator[FindingItem]:
        """Newest first."""
        names = {one.id: one.name for one in state.operations}
        if state.file.operation is not None:
            names[state.file.operation.id] = state.file.operation.name
        for event in reversed(state.file.state.events):
            said = incident_event_words(event.kind, event.what, catalogue(), names)
            yield FindingItem(
                tone=Tone.ATTENTION if isinstance(event.what, VictimReferred) else Tone.NEUTRAL,
                what=f"{self._moment(event.at)} · {said.head}",
                evidence=said.text,
                why=state.file.names.get(event.officer, ""),
                can_be_opened=_exhibit_of(event) is not None,
            )

    def _open_event(self, place: int) -> None:
        if self._state is not None:
            event = self._state.file.state.events[::-1][place]
            exhibit = _exhibit_of(event)
            if exhibit is not None:
                self.exhibit_asked.emit(exhibit)

    def _moment(self, at: datetime) -> str:
        return moment_words(self._post.local(at), catalogue().language)


def _exhibit_of(event: IncidentEvent) -> UUID | None:
    return event.what.exhibit if isinstance(event.what, EvidenceAdded) else None


def _person_line(person: InvolvedPerson, years: str) -> str:
    words = catalogue()
    age = years.format(count=person.age) if person.age is not None else ""
    document = document_kind_words(person.document, words)
    if person.document is not DocumentKind.NO_DOCUMENT:
        document = f"{document} {person.number}".strip()
    nationality = country_name(person.nationality, words.language) if person.nationality else ""
    said = (
        part_words(person.part, words),
        sex_words(person.sex, words),
        birth_words(person.born, words.language) if person.born else age,
        nationality,
        document,
        person.origin,
    )
    return " · ".join(filter(None, said))
