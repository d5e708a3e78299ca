"""The fields that are asked of a traveller, and no others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.details import (
    MOST_CHILDREN,
    MOST_DAYS,
    Details,
    Permit,
    Purpose,
    VehicleKind,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.questions import Question
from checkpoint.words.enums import permit_words, purpose_words, vehicle_kind_words
from ui.language import Retranslates
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.form import Form, FormRow
from ui.wording import choices

translate = QCoreApplication.translate

COLUMNS = 3
LONG_TEXT = 200
STATE_LETTERS = 3
WIDE = frozenset({Question.OTHER_PROOF, Question.ADDRESS})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Input:
    """How one kind of answer is shown and read."""

    make: Callable[[], QWidget]
    show: Callable[[Any, Any], None]
    read: Callable[[Any], object]


def _text(limit: int, *, is_upper: bool = False) -> _Input:
    return _Input(
        make=lambda: QLineEdit(maxLength=limit),
        show=lambda field, value: field.setText(value or ""),
        read=lambda field: field.text().strip().upper() if is_upper else field.text().strip(),
    )


def _number(most: int, *, empty: int | None) -> _Input:
    def make() -> QWidget:
        field = QLineEdit()
        field.setValidator(QIntValidator(0, most, field))
        return field

    return _Input(
        make=make,
        show=lambda field, value: field.setText("" if value in (None, 0) else str(value)),
        read=lambda field: int(field.text()) if field.hasAcceptableInput() else empty,
    )


def _choice(offered: Callable[[], Sequence[Choice[Any]]]) -> _Input:
    return _Input(
        make=ChoiceBox,
        show=lambda field, value: field.draw(offered(), value),
        read=lambda field: field.chosen,
    )


def _yes_no() -> Sequence[Choice[bool]]:
    yes = Choice(value=True, text=translate("DetailsForm", "Yes"))
    no = Choice(value=False, text=translate("DetailsForm", "No"))
    return yes, no


_INPUTS: dict[Question, _Input] = {
    Question.PURPOSE: _choice(lambda: choices(Purpose, purpose_words)),
    Question.ADDRESS: _text(LONG_TEXT),
    Question.PERMIT: _choice(lambda: choices(Permit, permit_words)),
    Question.PERMIT_NUMBER: _text(40, is_upper=True),
    Question.DAYS_GRANTED: _number(MOST_DAYS, empty=None),
    Question.LAST_COUNTRY: _text(STATE_LETTERS, is_upper=True),
    Question.VEHICLE: _choice(lambda: choices(VehicleKind, vehicle_kind_words)),
    Question.PLATE: _text(16, is_upper=True),
    Question.CHILDREN: _number(MOST_CHILDREN, empty=0),
    Question.KILB_NUMBER: _text(40, is_upper=True),
    Question.DECLARED: _choice(_yes_no),
    Question.STAMP_NUMBER: _text(20, is_upper=True),
    Question.OTHER_PROOF: _text(LONG_TEXT),
}


class DetailsForm(Retranslates, QWidget):
    """One form for each traveller: built for what is asked, gone with him."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._form = Form(COLUMNS)
        self._layout.addWidget(self._form)
        self._layout.addStretch(1)
        self.setProperty("scroll_body", "yes")
        self._rows: dict[Question, FormRow] = {}
        self._inspection: Inspection | None = None

    def draw(self, inspection: Inspection | None) -> None:
        """Ask what is asked of this traveller, with the answers that are foreseen."""
        if inspection is not None and inspection is self._inspection:
            return
        self._inspection = inspection
        self._begin_anew()
        if inspection is None:
            return
        for asked in inspection.asked:
            row = FormRow(_INPUTS[asked.question].make())
            row.set_required(asked.is_required, self.tr("Must be filled"))
            self._rows[asked.question] = row
            self._form.add(row, 2 if asked.question in WIDE else 1)
        self._show(inspection.foreseen)
        self._mark_last_time(inspection)
        self.retranslate()

    def details(self) -> Details:
        """What stands in the fields, on top of what was foreseen and is not asked."""
        base = self._inspection.foreseen if self._inspection else Details()
        answers: dict[str, Any] = {
            question.value: _INPUTS[question].read(row.field)
            for question, row in self._rows.items()
        }
        return replace(base, **answers)

    def point_at(self, missing: Sequence[str]) -> None:
        """Object to the fields that are still empty, and go to the first of them."""
        for question, row in self._rows.items():
            row.set_error(self.tr("Must be filled") if question.value in missing else "")
        for name in missing[:1]:
            self._rows[Question(name)].field.setFocus()

    def first_empty(self) -> QWidget | None:
        """The first field that must be filled and is not."""
        asked = self._inspection.asked if self._inspection else ()
        for one in asked:
            field = self._rows[one.question].field
            if one.is_required and _INPUTS[one.question].read(field) in (None, ""):
                return field
        return None

    @override
    def retranslate(self) -> None:
        labels = self._labels()
        for question, row in self._rows.items():
            row.set_label(labels[question])
        if self._inspection is not None:
            self._show(self.details())

    def _labels(self) -> dict[Question, str]:
        return {
            Question.PURPOSE: self.tr("Purpose"),
            Question.ADDRESS: self.tr("Address or destination"),
            Question.PERMIT: self.tr("Permit"),
            Question.PERMIT_NUMBER: self.tr("Permit number"),
            Question.DAYS_GRANTED: self.tr("Days granted"),
            Question.LAST_COUNTRY: self.tr("Coming from"),
            Question.VEHICLE: self.tr("Vehicle"),
            Question.PLATE: self.tr("Plate"),
            Question.CHILDREN: self.tr("Children along"),
            Question.KILB_NUMBER: self.tr("KILB number"),
            Question.DECLARED: self.tr("All Indonesia filled in"),
            Question.STAMP_NUMBER: self.tr("Stamp number"),
            Question.OTHER_PROOF: self.tr("Other proof of citizenship"),
        }

    def _show(self, details: Details) -> None:
        for question, row in self._rows.items():
            _INPUTS[question].show(row.field, getattr(details, question.value))

    def _mark_last_time(self, inspection: Inspection) -> None:
        """What was true last time is the default, and is marked as such."""
        last = next(iter(inspection.subject.history), None)
        if last is None:
            return
        for question, row in self._rows.items():
            before = getattr(last.crossing.details, question.value)
            if before and before == getattr(inspection.foreseen, question.value):
                row.mark_as_last_time(self.tr("as last time"))

    def _begin_anew(self) -> None:
        self._rows = {}
        old, self._form = self._form, Form(COLUMNS)
        self._layout.replaceWidget(old, self._form)
        old.hide()
        old.deleteLater()
