"""Joint operations: a table, and the dialog in which one is planned or corrected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.incidents.operation import LONGEST_TITLE, JointOperation
from checkpoint.services.operations import Planned
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.dates import day_words
from ui.incidents.states import Operating
from ui.language import Retranslates, catalogue
from ui.widgets.button import ButtonKind
from ui.widgets.date_field import DateRow
from ui.widgets.dialog import Dialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form, FormRow
from ui.widgets.icon import Icon
from ui.widgets.panel import Panel
from ui.widgets.rows_model import Column, RowsModel
from ui.widgets.table import Table
from ui.widgets.ticks import Ticks
from ui.wording import choices

WIDTHS = (300, 130, 130, None, 200, 220)
DIALOG_WIDTH = 820


@dataclass(frozen=True, slots=True)
class OperationRow:
    """One row."""

    operation: JointOperation

    @property
    def id(self) -> UUID:
        """Of the operation, through all its versions."""
        return self.operation.id


class OperationModel(RowsModel[OperationRow]):
    """Operations as rows."""

    @override
    def columns(self) -> tuple[Column[OperationRow], ...]:
        language = catalogue().language
        return (
            Column(self.tr("Operation"), lambda row: row.operation.name),
            Column(self.tr("From"), lambda row: day_words(row.operation.first_on, language)),
            Column(self.tr("To"), lambda row: day_words(row.operation.last_on, language)),
            Column(self.tr("Agencies"), lambda row: _agencies(row.operation)),
            Column(self.tr("Place"), lambda row: row.operation.place or "–"),
            Column(self.tr("Letter"), lambda row: row.operation.letter or "–"),
        )


class OperationPage(Retranslates, QWidget):
    """Draws the operations, the last begun first."""

    opened = Signal()
    """The officer wants to correct the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Operating()
        self._model = OperationModel()
        self.table = Table()
        self.table.setModel(self._model)
        self.table.set_widths(WIDTHS)
        self.table.activated.connect(self._open)
        self._panel = Panel(self.table)
        self._empty = EmptyState()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._panel)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self.retranslate()

    def draw(self, state: Operating) -> None:
        """Show them; the row that was chosen stays chosen."""
        self._state = state
        chosen = self.chosen
        self._model.show([OperationRow(one) for one in state.operations])
        self.table.select_row(self._model.row_of(chosen.id if chosen else None) or 0)
        self._pages.setCurrentWidget(self._panel if state.operations else self._empty)

    @property
    def chosen(self) -> JointOperation | None:
        """The operation whose row is chosen."""
        row = self._model.at(self.table.selected_row)
        return row.operation if row is not None else None

    @override
    def retranslate(self) -> None:
        self._panel.set_title(self.tr("Joint operations"))
        self._empty.draw(
            Icon.CLEAR,
            self.tr("No joint operation yet"),
            self.tr("F2 writes one down: its agencies, its days, and the letter."),
        )
        self.draw(self._state)

    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()


class OperationDialog(Dialog):
    """Plans an operation, or says what is otherwise than was said, and why."""

    planned = Signal(object, str)
    """Carries what is Planned, and the reason of a correction."""

    def __init__(
        self, today: date, before: JointOperation | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = before
        self.name, self.place, self.letter, self.note, self.reason = (
            QLineEdit(maxLength=LONGEST_TITLE) for _ in range(5)
        )
        self.first, self.last = DateRow(), DateRow()
        self.agencies = Ticks(tuple(CaseAgency), in_a_line=2)
        self._name_row, self._reason_row = FormRow(self.name), FormRow(self.reason)
        self._agency_row = FormRow(self.agencies)
        self._lay_out()
        ticked = before.agencies if before else (CaseAgency.IMMIGRATION,)
        self.agencies.draw(choices(CaseAgency, case_agency_words), ticked)
        for row, day in (
            (self.first, before.first_on if before else today),
            (self.last, before.last_on if before else today),
        ):
            row.date.set_value(PartialDate.of(day))
        if before is not None:
            for field, text in (
                (self.name, before.name),
                (self.place, before.place),
                (self.letter, before.letter),
                (self.note, before.note),
            ):
                field.setText(text)
        self.setMinimumWidth(DIALOG_WIDTH)
        title = self.tr("Correct the operation") if before else self.tr("A joint operation")
        self.set_title(title)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Keep"))
        self.name.setFocus()

    def _lay_out(self) -> None:
        form = Form(2)
        form.add(self._name_row, 2)
        form.add(self.first)
        form.add(self.last)
        place, letter, note = FormRow(self.place), FormRow(self.letter), FormRow(self.note)
        form.add(place)
        form.add(letter)
        form.add(self._agency_row, 2)
        form.add(note, 2)
        form.add(self._reason_row, 2)
        self.body.addWidget(form)
        self._name_row.set_label(self.tr("Name of the operation"))
        self.first.set_label(self.tr("First day"))
        self.last.set_label(self.tr("Last day"))
        place.set_label(self.tr("Place"))
        letter.set_label(self.tr("Number of the letter"))
        note.set_label(self.tr("Note"))
        self._agency_row.set_label(self.tr("Agencies, two at least"))
        self._reason_row.set_label(self.tr("Why it is otherwise"))
        self._reason_row.setVisible(self._before is not None)

    def _hand_on(self) -> None:
        first, last = _whole(self.first), _whole(self.last)
        needs_reason = self._before is not None and not self.reason.text().strip()
        faults = (
            (self._name_row, not self.name.text().strip()),
            (self.first, first is None),
            (self.last, last is None),
            (self._agency_row, len(self.agencies.ticked) < 2),  # noqa: PLR2004 - two are joint
            (self._reason_row, needs_reason),
        )
        words = self.tr("Must be filled")
        for row, is_faulty in faults:
            row.set_error(words if is_faulty else "")
        wrong = [row for row, is_faulty in faults if is_faulty]
        if wrong or first is None or last is None:
            wrong[0].setFocus()
            return
        if last < first:
            self.last.set_error(self.tr("It ends before it begins"))
            self.last.setFocus()
            return
        planned = Planned(
            name=self.name.text(),
            agencies=tuple(CaseAgency(one.value) for one in self.agencies.ticked),
            first_on=first,
            last_on=last,
            place=self.place.text(),
            letter=self.letter.text(),
            note=self.note.text(),
        )
        self.planned.emit(planned, self.reason.text())
        self.accept()


def _agencies(operation: JointOperation) -> str:
    return ", ".join(case_agency_words(one, catalogue()) for one in operation.agencies)


def _whole(row: DateRow) -> date | None:
    return row.date.value.full() if row.date.value is not None else None
