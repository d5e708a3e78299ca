"""The fields that are asked of a traveller, and no others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.details import Details, Permit
from checkpoint.domain.inspection.decision import missing_answers, unlawful_answers
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.questions import Question
from ui.details.inputs import INPUTS, WIDE
from ui.details.wording import label_of
from ui.language import Retranslates
from ui.widgets.choice_box import ChoiceBox
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
        self._is_pointing = False
        """Whether it was said what stands against the answers."""

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

    def note_declared(self) -> None:
        """A receipt was scanned: whether the declaration was made is answered by it."""
        if Question.DECLARED in self._rows:
            INPUTS[Question.DECLARED].show(self._rows[Question.DECLARED].field, True)  # noqa: FBT003

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

    def can_be_recorded(self) -> bool:
        """Whether a passage may be recorded with these answers; if not, it is pointed at why."""
        objections = self._objections()
        self._is_pointing = bool(objections)
        self._object(objections)
        first = next((question for question in self._rows if question in objections), None)
        if first is not None:
            self._rows[first].field.setFocus()
        return self._inspection is not None and not objections

    def _objections(self) -> Mapping[Question, str]:
        """What stands against the answers: what is none, what is missing, what is unlawful."""
        if self._inspection is None:
            return {}
        details = self.details()
        unlawful = unlawful_answers(self._inspection, details)
        return (
            self._no_answers()
            or self._said_of(missing_answers(self._inspection, details), self._missing_words)
            or self._said_of(unlawful, self._unlawful_words)
        )

    def _no_answers(self) -> Mapping[Question, str]:
        words = {one: INPUTS[one].objection(row.field) for one, row in self._rows.items()}
        return {question: said for question, said in words.items() if said}

    def _said_of(
        self, names: Sequence[str], words: Callable[[Question], str]
    ) -> Mapping[Question, str]:
        return {Question(name): words(Question(name)) for name in names}

    def _missing_words(self, _question: Question) -> str:
        return self.tr("Must be filled")

    def _unlawful_words(self, question: Question) -> str:
        is_visa_free = self.details().permit is Permit.VISA_FREE
        match question:
            case Question.PERMIT if not is_visa_free:
                return self.tr("No visa on arrival for this nationality here")
            case Question.DAYS_GRANTED if not is_visa_free:
                return self.tr("More days than this permit grants")
            case Question.PERMIT:
                return self.tr("No visa-free entry for this nationality")
            case Question.DAYS_GRANTED:
                return self.tr("More days than visa-free entry grants")
            case _:
                return self.tr("This permit has ended")

    def _object(self, objections: Mapping[Question, str]) -> None:
        for question, row in self._rows.items():
            row.set_error(objections.get(question, ""))

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
            if isinstance(row.field, ChoiceBox):
                INPUTS[question].show(row.field, INPUTS[question].read(row.field))
        if self._is_pointing:
            self._object(self._objections())

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
        self._is_pointing = False
        self._form.take_all()
        for question, row in self._rows.items():
            INPUTS[question].show(row.field, None)
            row.set_error("")
            row.mark_as_last_time("")
        self._rows = {}
