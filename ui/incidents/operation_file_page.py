"""A joint operation laid open: what was detected in it and beside it, and what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.posts.post import Post
from checkpoint.services.operations import FoundRecord, OperationFile
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.dates import day_words, moment_words
from checkpoint.words.enums import direction_words, outcome_words
from checkpoint.words.incidents import detected_words, place_words
from ui.incidents.detections import DetectionsPanel
from ui.incidents.states import Examining
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, Tone
from ui.widgets.finding_list import FindingItem, FindingList
from ui.widgets.label import Label
from ui.widgets.panel import Panel


class OperationFilePage(Retranslates, QWidget):
    """Draws it; nothing of the one before stays."""

    opened = Signal(object)
    """Carries the id of an incident that belongs to it."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._file: OperationFile | None = None
        self._head = Label(role=TextRole.STRONG, wraps=True)
        self.detections = DetectionsPanel()
        self.incidents, self.records = FindingList(), FindingList()
        self._incident_panel, self._record_panel = Panel(self.incidents), Panel(self.records)
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self._incident_panel, 3)
        beside.addWidget(self._record_panel, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(self.detections, 3)
        layout.addLayout(beside, 2)
        self.incidents.opened.connect(self._open)
        self.retranslate()

    def draw(self, state: Examining) -> None:
        """Show an operation."""
        self._file = file = state.file
        self._head.setText(self._heading(file))
        title = self.tr("Illegal crossings in it: {joint} · on its days without any: {alone}")
        joint, alone = file.count.joint.crossings, file.count.alone.crossings
        self.detections.draw(file.count.rows, title.format(joint=joint, alone=alone))
        self._incident_panel.set_title(
            self.tr("Incidents that belong to it: {count}").format(count=len(file.incidents))
        )
        self._record_panel.set_title(
            self.tr("Records of the post: {count}").format(count=len(file.records))
        )
        self.incidents.draw(
            tuple(map(self._incident, file.incidents)),
            none=self.tr("NIL. Shift leads say at an incident, with Ctrl+O, where it belongs."),
        )
        self.records.draw(
            tuple(self._records(file)),
            none=self.tr("NIL. Shift leads note with F3 what was found in it."),
        )

    def clear(self) -> None:
        """Forget the operation."""
        self._file = None
        self._head.clear()
        self.detections.draw((), "")
        for part in (self.incidents, self.records):
            part.draw(())

    @override
    def retranslate(self) -> None:
        if self._file is not None:
            self.draw(Examining(file=self._file))

    def _heading(self, file: OperationFile) -> str:
        operation, words = file.operation, catalogue()
        first, last = (
            day_words(day, words.language) for day in (operation.first_on, operation.last_on)
        )
        agencies = ", ".join(case_agency_words(one, words) for one in operation.agencies)
        days = first if first == last else f"{first} – {last}"
        said = (operation.name, days, operation.place, operation.letter, agencies, operation.note)
        return " · ".join(filter(None, said))

    def _incident(self, state: IncidentState) -> FindingItem:
        words, report = catalogue(), state.report
        found = moment_words(self._post.local(report.found_at), words.language)
        people = self.tr("persons: {count}").format(count=len(report.persons) or self.tr("NIL"))
        return FindingItem(
            tone=Tone.NEUTRAL,
            what=f"{state.incident.number} · {found}",
            evidence=f"{detected_words(report, words)} · {place_words(report.place, words)}",
            why=people,
            can_be_opened=True,
        )

    def _records(self, file: OperationFile) -> Iterator[FindingItem]:
        words = catalogue()
        for one in file.records:
            yield FindingItem(
                tone=Tone.NEUTRAL,
                what=self._numbered(one),
                evidence=(
                    f"{direction_words(one.direction, words)} · {outcome_words(one.outcome, words)}"
                ),
                why="",
            )

    def _numbered(self, record: FoundRecord) -> str:
        at = moment_words(self._post.local(record.crossed_at), catalogue().language)
        return self.tr("No. {number} · {at}").format(number=record.number, at=at)

    def _open(self, place: int) -> None:
        if self._file is not None:
            incident: UUID = self._file.incidents[place].incident.id
            self.opened.emit(incident)
