"""How each kind of answer is shown in a field, and read from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.crossings.details import (
    MOST_CHILDREN,
    MOST_DAYS,
    Permit,
    Purpose,
    VehicleKind,
)
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.inspection.questions import Question
from checkpoint.words.enums import permit_words, purpose_words, vehicle_kind_words
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.date_field import DateField, DateRow
from ui.wording import choices

translate = QCoreApplication.translate

LONG_TEXT = 200
STATE_LETTERS = 3
WIDE = frozenset({Question.OTHER_PROOF, Question.ADDRESS, Question.PERMIT})
"""Questions whose answers are long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """How one kind of answer is shown and read."""

    make: Callable[[], QWidget]
    """The field, or the row of a form with the field in it."""
    show: Callable[[Any, Any], None]
    read: Callable[[Any], object]
    objection: Callable[[Any], str] = lambda _field: ""
    """What is wrong with what stands in the field; it is then read as if nothing stood there."""


def text(limit: int, *, is_upper: bool = False) -> Input:
    """A line of so many characters at most."""
    return Input(
        make=lambda: QLineEdit(maxLength=limit),
        show=lambda field, value: field.setText(value or ""),
        read=lambda field: field.text().strip().upper() if is_upper else field.text().strip(),
    )


def number(most: int, *, empty: int | None) -> Input:
    """A number of at most so much; nothing and nought are both ``empty``."""

    def value_of(field: QLineEdit) -> int | None:
        text = field.text()
        is_number = text.isascii() and text.isdecimal() and int(text) <= most
        return int(text) if is_number else None

    def objection(field: QLineEdit) -> str:
        if not field.text() or value_of(field) is not None:
            return ""
        return translate("DetailsForm", "A number up to {most}").format(most=most)

    return Input(
        make=_digits,
        show=lambda field, value: field.setText("" if value in (None, 0) else str(value)),
        read=lambda field: value_of(field) or empty,
        objection=objection,
    )


def _digits() -> QWidget:
    """A field for digits. It takes more than there can be: a key must not vanish silently."""
    field = QLineEdit()
    field.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9]{0,9}"), field))
    return field


def choice(offered: Callable[[], Sequence[Choice[Any]]]) -> Input:
    """One of a few, or nothing."""
    return Input(
        make=ChoiceBox,
        show=lambda field, value: field.draw(offered(), value),
        read=lambda field: field.chosen,
    )


def _show_day(field: DateField, value: date | None) -> None:
    field.set_value(None if value is None else PartialDate.of(value))


def _read_day(field: DateField) -> date | None:
    return None if field.value is None else field.value.full()


def _no_day(field: DateField) -> str:
    if not field.text() or _read_day(field) is not None:
        return ""
    return translate("DetailsForm", "Not a whole date: day, month and year")


DAY = Input(make=DateRow, show=_show_day, read=_read_day, objection=_no_day)
"""A date of which nothing may be unknown."""


def _yes_no() -> Sequence[Choice[bool]]:
    yes = Choice(value=True, text=translate("DetailsForm", "Yes"))
    no = Choice(value=False, text=translate("DetailsForm", "No"))
    return yes, no


INPUTS: Mapping[Question, Input] = {
    Question.PURPOSE: choice(lambda: choices(Purpose, purpose_words)),
    Question.ADDRESS: text(LONG_TEXT),
    Question.PERMIT: choice(lambda: choices(Permit, permit_words)),
    Question.PERMIT_NUMBER: text(40, is_upper=True),
    Question.PERMIT_UNTIL: DAY,
    Question.DAYS_GRANTED: number(MOST_DAYS, empty=None),
    Question.LAST_COUNTRY: text(STATE_LETTERS, is_upper=True),
    Question.VEHICLE: choice(lambda: choices(VehicleKind, vehicle_kind_words)),
    Question.PLATE: text(16, is_upper=True),
    Question.CHILDREN: number(MOST_CHILDREN, empty=0),
    Question.KILB_NUMBER: text(40, is_upper=True),
    Question.DECLARED: choice(_yes_no),
    Question.STAMP_NUMBER: text(20, is_upper=True),
    Question.OTHER_PROOF: text(LONG_TEXT),
}
"""The field of each question."""
