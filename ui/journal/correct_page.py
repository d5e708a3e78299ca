"""How a record should have been: its fields to type in, and what that changes beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.typed import TypedFault
from checkpoint.domain.posts.post import Post
from checkpoint.services.journal import Correction
from ui.journal.change_list import ChangeList
from ui.journal.corrected import corrected, faults_in
from ui.journal.fields import DIRECTION, DOCUMENT, Field, changes
from ui.journal.moment_field import among_details, moment_field
from ui.journal.states import Correcting
from ui.language import Retranslates
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.form import Form, FormRow
from ui.widgets.panel import Panel

COLUMNS = 4
REASON_LIMIT = 300
SIDE_WIDTH = 360
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CorrectPage(Retranslates, QWidget):
    """Enter goes to the reason, and from there records. What was typed stays until it is done."""

    submitted = Signal(object)
    """Carries the Correction."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._when = moment_field(post)
        self._crossing = among_details(self._when)
        self._fields = (DIRECTION, *DOCUMENT, *self._crossing)
        self._record: Recorded | None = None
        self._drawn: dict[str, Any] = {}
        self.rows = {field.name: _row_of(field) for field in self._fields}
        self.reason = QLineEdit(maxLength=REASON_LIMIT)
        self._reason_row = FormRow(self.reason)
        self.change_list = ChangeList()
        self.confirm = Button(kind=ButtonKind.PRIMARY)
        self._lay_out()
        self._connect()
        self.retranslate()

    def draw(self, state: Correcting) -> None:
        """Show a record to be corrected; the same record again leaves what was typed alone."""
        is_new = self._record is None or state.record.crossing.id != self._record.crossing.id
        if is_new:
            self._begin(state.record)
        self._form_area.setEnabled(not state.is_recording)
        self.reason.setEnabled(not state.is_recording)
        self.confirm.setEnabled(not state.is_recording)
        if is_new:
            self.rows["number"].field.setFocus()
        elif state.trouble is not None:
            self.reason.setFocus()

    def clear(self) -> None:
        """Forget the record and all that was typed."""
        self._record = None
        self._drawn = {}
        self.reason.clear()
        for field in self._fields:
            row = self.rows[field.name]
            empty = None if isinstance(row.field, QComboBox | DateField) else ""
            field.input.show(row.field, empty)
            row.set_error("")
        self._reason_row.set_error("")

    @property
    def is_begun(self) -> bool:
        """Whether anything is typed that leaving would lose."""
        return self._record is not None and bool(self._said() or self.reason.text().strip())

    def submit(self) -> None:
        """Hand the correction on, or point at what stands against it."""
        if self._record is None:
            return
        objections = self._objections()
        for name, row in self.rows.items():
            row.set_error(objections.get(name, ""))
        if objections:
            first = next(name for name in self.rows if name in objections)
            self.rows[first].field.setFocus()
        elif self._is_worth_recording() and self._has_reason():
            self._hand_on(self._record)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif self.reason.hasFocus() or self.confirm.hasFocus():
            self.submit()
        else:
            self.reason.setFocus()

    @override
    def retranslate(self) -> None:
        for field in self._fields:
            row = self.rows[field.name]
            row.set_label(field.label())
            row.set_required(field.is_required, self.tr("Must be filled"))
            if isinstance(row.field, ChoiceBox):
                with QSignalBlocker(row.field):
                    field.input.show(row.field, field.input.read(row.field))
        self._reason_row.set_label(self.tr("Why it is corrected"))
        self._reason_row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003
        self._document_panel.set_title(self.tr("Document and direction"))
        self._details_panel.set_title(self.tr("Crossing"))
        self._draw_words()

    def _begin(self, record: Recorded) -> None:
        """Fill the form; only what then reads otherwise than it was filled is a change."""
        self.clear()
        for field in self._fields:
            field.input.show(self.rows[field.name].field, field.of(record.crossing))
        self._drawn = self._read()
        self._record = record
        self._form_area.verticalScrollBar().setValue(0)
        self._draw_words()

    def _read(self) -> dict[str, Any]:
        return {field.name: field.input.read(self.rows[field.name].field) for field in self._fields}

    def _said(self) -> Mapping[str, Any]:
        """What is now said otherwise."""
        read = self._read()
        return {name: value for name, value in read.items() if value != self._drawn.get(name)}

    def _faults(self) -> Mapping[str, TypedFault]:
        if self._record is None:
            return {}
        crossing = self._record.crossing
        on = self._post.local(crossing.crossed_at).date()
        faults = dict(faults_in(crossing, self._said(), on))
        for name, row in self.rows.items():
            if isinstance(row.field, DateField) and _is_no_date(row.field, name):
                faults[name] = TypedFault.NOT_A_DATE
        return faults

    def _objections(self) -> Mapping[str, str]:
        """What is wrong, in words, by field."""
        said = {name: self._fault_words(fault) for name, fault in self._faults().items()}
        for field in self._fields:
            if words := field.input.objection(self.rows[field.name].field):
                said[field.name] = words
        return said

    def _hand_on(self, record: Recorded) -> None:
        new = corrected(record.crossing, self._said(), self._when)
        self.submitted.emit(
            Correction(
                document=new.document,
                direction=new.direction,
                details=new.details,
                reason=self.reason.text().strip(),
                crossed_at=new.crossed_at,
            )
        )

    def _is_worth_recording(self) -> bool:
        """A cancellation is undone by a correction that changes nothing else."""
        is_undoing = self._record is not None and self._record.crossing.is_cancellation
        if not is_undoing and not self.change_list.changes:
            self._reason_row.set_error(self.tr("Nothing is changed yet."))
            self.rows["number"].field.setFocus()
            return False
        return True

    def _has_reason(self) -> bool:
        has_reason = bool(self.reason.text().strip())
        self._reason_row.set_error("" if has_reason else self.tr("Write the reason first."))
        if not has_reason:
            self.reason.setFocus()
        return has_reason

    def _draw_changes(self) -> None:
        if self._record is None:
            return
        self._reason_row.set_error("")
        faults, said = self._faults(), self._said()
        sound = {name: value for name, value in said.items() if name not in faults}
        crossing = self._record.crossing
        none = self.tr("Nothing is changed yet.")
        if crossing.is_cancellation:
            none = self.tr("The crossing counts again, as it was recorded.")
        after = corrected(crossing, sound, self._when)
        self.change_list.draw(tuple(changes(crossing, after, self._when)), none=none)

    def _draw_words(self) -> None:
        if self._record is None:
            return
        is_undoing = self._record.crossing.is_cancellation
        text = self.tr("Correct no. {number}")
        if is_undoing:
            text = self.tr("Undo the cancellation no. {number}")
        self._side.set_title(text.format(number=self._record.number))
        self.confirm.setText(
            self.tr("Record as valid again") if is_undoing else self.tr("Record the correction")
        )
        self._draw_changes()

    def _fault_words(self, fault: TypedFault) -> str:
        return {
            TypedFault.MISSING: self.tr("Must be filled"),
            TypedFault.NOT_A_DATE: self.tr("Not a whole date: day, month and year"),
            TypedFault.NOT_A_STATE: self.tr("Three letters, such as IDN or MYS"),
            TypedFault.NOT_BORN_YET: self.tr("This day is after the crossing"),
            TypedFault.EXPIRES_BEFORE_ISSUE: self.tr("Ends before it was issued"),
        }[fault]

    def _connect(self) -> None:
        for row in self.rows.values():
            match row.field:
                case QLineEdit() as line:
                    line.textChanged.connect(self._draw_changes)
                case QComboBox() as box:
                    box.currentIndexChanged.connect(self._draw_changes)
                case _:
                    raise TypeError(row.field)
        self.confirm.clicked.connect(self.submit)

    def _lay_out(self) -> None:
        self._document_panel = Panel(self._form((DIRECTION, *DOCUMENT)))
        self._details_panel = Panel(self._form(self._crossing))
        body = QWidget()
        forms = QVBoxLayout(body)
        forms.setContentsMargins(0, 0, 0, 0)
        forms.setSpacing(8)
        forms.addWidget(self._document_panel)
        forms.addWidget(self._details_panel)
        forms.addStretch(1)
        self._form_area = _scrolled(body)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_scrolled(self.change_list), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.setSpacing(8)
        foot.addWidget(self._reason_row)
        foot.addWidget(self.confirm)
        column.addLayout(foot)
        self._side = Panel(side)
        self._side.setFixedWidth(SIDE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._form_area, 1)
        row.addWidget(self._side)

    def _form(self, fields: tuple[Field, ...]) -> Form:
        form = Form(COLUMNS)
        for field in fields:
            form.add(self.rows[field.name], 2 if field.is_wide else 1)
        return form


def _row_of(field: Field) -> FormRow:
    made = field.input.make()
    return made if isinstance(made, FormRow) else FormRow(made)


def _is_no_date(field: DateField, name: str) -> bool:
    """A birth may be known by its year alone; a document's last day is a day."""
    is_partial = name != "born" and field.value is not None and not field.value.is_full
    return field.is_faulty or is_partial


def _scrolled(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    body.setProperty("scroll_body", "yes")
    area.setWidget(body)
    return area
