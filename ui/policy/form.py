"""The fields of one row of policy."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from checkpoint.domain.inspection.policy import Bearer, PolicyRow
from checkpoint.domain.inspection.policy_book import ROW_TYPES, PolicyKind
from checkpoint.domain.inspection.policy_faults import FaultyField
from checkpoint.domain.inspection.question import Paper
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.words.policy import fault_of_row_words, policy_field_words
from ui.language import catalogue
from ui.policy.inputs import INPUTS
from ui.widgets.form import Form, FormRow
from ui.widgets.ticks import Ticks

translate = QCoreApplication.translate

COLUMNS = 3
FRESH: dict[str, object] = {
    "neighbour_accepts": True,
    "bearers": tuple(Bearer),
    "directions": tuple(Direction),
    "lanes": tuple(Lane),
    "papers": tuple(Paper),
    "is_required": False,
    "is_on": True,
}
"""What stands in the form of a new row before anybody says otherwise."""


class RowForm(Form):
    """Shows a row, or nothing yet, and reads the row that is meant."""

    def __init__(self, kind: PolicyKind, row: PolicyRow | None, typed: Callable[[], None]) -> None:
        super().__init__(COLUMNS)
        self._kind = kind
        self._inputs = INPUTS[kind]
        self.rows: dict[str, FormRow] = {}
        for one in self._inputs:
            made = one.make()
            form_row = made if isinstance(made, FormRow) else FormRow(made)
            form_row.set_label(policy_field_words(one.field, catalogue()))
            if one.is_required:
                form_row.set_required(True, self._must_be_filled())  # noqa: FBT003 - a setter
            value = FRESH.get(one.field) if row is None else getattr(row, one.field)
            one.show(form_row.field, value)
            _on_edit(form_row.field, typed)
            self.rows[one.field] = form_row
            self.add(form_row, one.width)

    def row(self) -> PolicyRow | None:
        """The row that is meant; None where a field objects, which is said beneath it."""
        objections = {
            one.field: one.objection(self.rows[one.field].field)
            or self._emptiness(one.read(self.rows[one.field].field), must=one.is_required)
            for one in self._inputs
        }
        self._object(objections)
        if any(objections.values()):
            return None
        return self._made()

    def point_at(self, faults: Iterable[FaultyField]) -> None:
        """Say beneath each field what is wrong with it."""
        self._object({one.field: fault_of_row_words(one, catalogue()) for one in faults})

    def _made(self) -> PolicyRow:
        kind = ROW_TYPES[self._kind]
        said: dict[str, Any] = {
            one.field: one.read(self.rows[one.field].field) for one in self._inputs
        }
        known = {field.name for field in fields(kind)}
        return kind(**{name: value for name, value in said.items() if name in known})

    def _object(self, objections: dict[str, str]) -> None:
        for name, row in self.rows.items():
            row.set_error(objections.get(name, ""))
        first = next((name for name in self.rows if objections.get(name)), None)
        if first is not None:
            self.rows[first].setFocus()

    def _emptiness(self, value: object, *, must: bool) -> str:
        return self._must_be_filled() if must and value in (None, "") else ""

    def _must_be_filled(self) -> str:
        return translate("PolicyForm", "Must be filled")


def _on_edit(field: QWidget, act: Callable[[], None]) -> None:
    """Call back when what stands in a field becomes something else."""
    if isinstance(field, QLineEdit):
        field.textChanged.connect(lambda _text: act())
    elif isinstance(field, QComboBox):
        field.currentIndexChanged.connect(lambda _place: act())
    elif isinstance(field, Ticks):
        for box in field.boxes.values():
            box.toggled.connect(lambda _checked: act())
