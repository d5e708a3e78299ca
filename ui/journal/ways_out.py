"""From a record to another part of the program: its label, its papers, its case, an incident."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.incidents.taking_over import taken_over
from ui.journal.rows import Row


class WaysOut(QObject):
    """Each leads on from the row that is selected; where there is none, nowhere."""

    label_wanted = Signal(object)
    """Carries the TravelDocument of a border pass for which a signed label is asked."""
    papers_wanted = Signal(object)
    """Carries the Recorded decision whose papers are asked for."""
    incident_wanted = Signal(object)
    """Carries the InvolvedPerson of the record that is looked at."""
    case_wanted = Signal(object)
    """Carries the id of the case that is to be opened."""

    def __init__(self, selected: Callable[[], Row | None], parent: QObject) -> None:
        super().__init__(parent)
        self._selected = selected

    def to_label(self) -> None:
        """Have a signed label made for the document."""
        row = self._selected()
        if row is not None and row.record is not None:
            self.label_wanted.emit(row.facts.document)

    def to_papers(self) -> None:
        """Have the papers of the decision printed."""
        row = self._selected()
        if row is not None and row.record is not None:
            self.papers_wanted.emit(row.record)

    def to_incident(self) -> None:
        """Begin the report of an incident with the traveller."""
        row = self._selected()
        if row is not None and row.record is not None:
            crossing = row.record.crossing
            person = taken_over(crossing.document, id=crossing.id, crossing=crossing.id)
            self.incident_wanted.emit(person)

    def to_case(self) -> None:
        """Open the case in the second line."""
        row = self._selected()
        if row is not None and row.case is not None:
            self.case_wanted.emit(row.case.case)
