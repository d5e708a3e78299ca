"""The fields that are asked of a traveller, and no others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.details import Details
from checkpoint.domain.inspection.decision import missing_answers, unlawful_answers
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.questions import Question
from ui.details.inputs import INPUTS, WIDE
from ui.details.wording import label_of
from ui.language import Retranslates
from ui.widgets.form import Form, FormRow

COLUMNS = 3


class DetailsForm(Retranslates, QWidget):
    """Asks of each traveller what is asked of him; nothing of the last one stays in a field.

    A row is made the first time that its question is asked, and kept: to make one takes ten times
    as long as to empty it, and the officer waits for it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._form = Form(COLUMNS)
        self._layout.addWidget(self._form)
        self._layout.addStretch(1)
        self.setProperty("scroll_body", "yes")
        self._kept: dict[Question, FormRow] = {}
        self._rows: dict[Question, FormRow] = {}
        """Of the kept ones, those asked now, in order."""
        self._inspection: Inspection | None = None

    def draw(self, inspection: Inspection | None) -> None:
        """Ask what is asked of this traveller, with the answers that are foreseen."""
        if inspection is self._inspection:
            return
        self._inspection = inspection
        self._begin_anew()
        if inspection is None:
            return
        for asked in inspection.asked:
            row = self._row_of(asked.question)
            row.set_required(asked.is_required, self.tr("Must be filled"))
            self._rows[asked.question] = row
            self._form.add(row, 2 if asked.question in WIDE else 1)
            row.show()
        for before, after in pairwise(self._rows.values()):
            self.setTabOrder(before.field, after.field)
        self._show(inspection.foreseen)
        self._mark_last_time(inspection)
        self.retranslate()

    def details(self) -> Details:
        """What stands in the fields, on top of what was foreseen and is not asked."""
        base = self._inspection.foreseen if self._inspection else Details()
        answers: dict[str, Any] = {
            question.value: INPUTS[question].read(row.field) for question, row in self._rows.items()
        }
        return replace(base, **answers)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The inputs of what is asked, in order."""
        return tuple(row.field for row in self._rows.values())

    def field(self, question: Question) -> QWidget:
        """The input of a question that is asked."""
        return self._rows[question].field

    def point_at(self, missing: Sequence[str]) -> None:
        """Object to the fields that are still empty, and go to the first of them."""
        empty = self.tr("Must be filled")
        self._object({Question(name): empty for name in missing})

    def point_at_unlawful(self, names: Sequence[str]) -> None:
        """Object to answers that grant more than the law does."""
        words = {
            Question.PERMIT: self.tr("No visa-free entry for this nationality"),
            Question.DAYS_GRANTED: self.tr("More days than visa-free entry grants"),
            Question.PERMIT_UNTIL: self.tr("This permit has ended"),
        }
        self._object({Question(name): words[Question(name)] for name in names})

    def can_be_recorded(self) -> bool:
        """Whether a passage may be recorded with these answers; if not, it is pointed at why."""
        if self._inspection is None or self.has_objection():
            return False
        details = self.details()
        if missing := missing_answers(self._inspection, details):
            self.point_at(missing)
            return False
        unlawful = unlawful_answers(self._inspection, details)
        self.point_at_unlawful(unlawful)
        return not unlawful

    def has_objection(self) -> bool:
        """Whether something stands in a field that is no answer; if so, it is pointed at."""
        objections = {
            question: words
            for question, row in self._rows.items()
            if (words := INPUTS[question].objection(row.field))
        }
        self._object(objections)
        return bool(objections)

    def _object(self, objections: Mapping[Question, str]) -> None:
        for question, row in self._rows.items():
            row.set_error(objections.get(question, ""))
        first = next((question for question in self._rows if question in objections), None)
        if first is not None:
            self._rows[first].field.setFocus()

    def first_empty(self) -> QWidget | None:
        """The first field that must be filled and is not."""
        asked = self._inspection.asked if self._inspection else ()
        for one in asked:
            field = self._rows[one.question].field
            if one.is_required and INPUTS[one.question].read(field) in (None, ""):
                return field
        return None

    @override
    def retranslate(self) -> None:
        for question, row in self._rows.items():
            row.set_label(label_of(question))
        if self._inspection is not None:
            self._show(self.details())

    def _show(self, details: Details) -> None:
        for question, row in self._rows.items():
            INPUTS[question].show(row.field, getattr(details, question.value))

    def _mark_last_time(self, inspection: Inspection) -> None:
        """What was true last time is the default, and is marked as such."""
        last = next(iter(inspection.subject.history), None)
        if last is None:
            return
        for question, row in self._rows.items():
            before = getattr(last.crossing.details, question.value)
            if before and before == getattr(inspection.foreseen, question.value):
                row.mark_as_last_time(self.tr("as last time"))

    def _row_of(self, question: Question) -> FormRow:
        if question not in self._kept:
            made = INPUTS[question].make()
            self._kept[question] = made if isinstance(made, FormRow) else FormRow(made)
        return self._kept[question]

    def _begin_anew(self) -> None:
        """Empty every row that was asked, whether it will be asked again or not."""
        self._form.take_all()
        for question, row in self._rows.items():
            INPUTS[question].show(row.field, None)
            row.set_error("")
            row.mark_as_last_time("")
        self._rows = {}
