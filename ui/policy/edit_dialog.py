"""One edit of a row: what it is to say, what that would change, and why it is made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.policy import PolicyRow
from checkpoint.domain.inspection.policy_book import EditAct, PolicyKind, PolicyLine
from checkpoint.domain.inspection.policy_effect import Effect
from checkpoint.domain.inspection.policy_succession import UNBROKEN
from checkpoint.services.policy import RowFaulty, WantedEdit
from checkpoint.words.policy import policy_kind_words
from checkpoint.words.policy_rows import row_named, row_says, term_words
from ui.language import catalogue
from ui.policy.effect_words import effect_words
from ui.policy.form import RowForm
from ui.policy.states import shown
from ui.theme import TextRole, Tone
from ui.widgets.button import ButtonKind
from ui.widgets.date_field import DateRow
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import say_problem

TEXT_LIMIT = 300
WIDTH, FORM_WIDTH = 620, 900


class EditDialog(Dialog):
    """Previews first, and takes over only what was previewed; what is refused is said here."""

    previewed = Signal(object)
    """Carries a WantedEdit."""
    confirmed = Signal(str)
    """Carries the reason; it is for the edit that was previewed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_offered = False
        self.reason = QLineEdit(maxLength=TEXT_LIMIT)
        self._reason_row = FormRow(self.reason)
        self._reason_row.set_label(self.tr("Reason"))
        self._reason_row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a setter
        self.notice = NoticeLine()
        self.setMinimumWidth(WIDTH)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.go = self.add_button(self._go_on, kind=ButtonKind.PRIMARY)
        self._say_what_next()

    def offer(self, effect: Effect) -> None:
        """Say what the edit would change: the next press takes it over."""
        self._is_offered = True
        self.go.setEnabled(True)
        self.notice.draw(Notice(text=effect_words(effect), tone=Tone.NOTE))
        self._say_what_next()

    def refuse(self, trouble: CheckpointError) -> None:
        """Say why it cannot be; everything typed stays."""
        self.go.setEnabled(True)
        self.begin_anew()
        self.notice.draw(Notice(text=say_problem(trouble), tone=Tone.ATTENTION))

    def wanted(self) -> WantedEdit | None:
        """The edit that is meant; None where something is still to be filled."""
        raise NotImplementedError

    def begin_anew(self) -> None:
        """Something else is typed: what was previewed counts no more."""
        self._is_offered = False
        self.notice.draw(None)
        self._say_what_next()

    def put_foot(self) -> None:
        """The reason and the answer stand below the fields."""
        self.body.addWidget(self._reason_row)
        self.body.addWidget(self.notice)

    def _say_what_next(self) -> None:
        self.go.setText(self.tr("Take over") if self._is_offered else self.tr("Preview"))

    def _go_on(self) -> None:
        wanted = self.wanted()
        reason = self.reason.text().strip()
        self._reason_row.set_error("" if reason else self.tr("Write the reason first."))
        if wanted is None:
            return
        if not reason:
            self.reason.setFocus()
            return
        self.go.setEnabled(False)
        if self._is_offered:
            self.confirmed.emit(reason)
        else:
            self.previewed.emit(wanted)


class RowDialog(EditDialog):
    """A row that is added, or corrected."""

    def __init__(
        self, kind: PolicyKind, line: PolicyLine | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind, self._line = kind, line
        self.setMinimumWidth(FORM_WIDTH)
        self.form = RowForm(kind, line.row if line else None, self.begin_anew)
        self.body.addWidget(self.form)
        self.put_foot()
        title = self.tr("Correct a row") if line else self.tr("Add a row")
        self.set_title(title, policy_kind_words(kind, catalogue()))
        next(iter(self.form.rows.values())).setFocus()

    @override
    def wanted(self) -> WantedEdit | None:
        content = self.form.row()
        if content is None:
            return None
        act = EditAct.CORRECTED if self._line else EditAct.ADDED
        return WantedEdit(
            act=act, kind=self._kind, row=self._line.id if self._line else None, content=content
        )

    @override
    def refuse(self, trouble: CheckpointError) -> None:
        super().refuse(trouble)
        if isinstance(trouble, RowFaulty):
            self.form.point_at(trouble.faults)


class EndDialog(EditDialog):
    """A row gets its last day."""

    def __init__(
        self, line: PolicyLine, row: PolicyRow, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line, self._row = line, row
        self.last_day = DateRow()
        self.last_day.set_label(self.tr("Last day on which it holds"))
        self.last_day.date.set_value(PartialDate.of(row.valid_to or today))
        self.last_day.date.value_changed.connect(self.begin_anew)
        self.body.addWidget(self.last_day)
        if line.kind in UNBROKEN:
            told = self.tr(
                "On every day one row counts: the row that follows begins on the day after."
            )
            self.body.addWidget(Label(told, role=TextRole.QUIET, wraps=True))
        self.put_foot()
        self.set_title(self.tr("End this row?"), _of_row(row))
        self.last_day.setFocus()

    @override
    def wanted(self) -> WantedEdit | None:
        value = self.last_day.date.value
        last = value.full() if value else None
        if last is None:
            self.last_day.set_error(self.tr("Not a whole date: day, month and year"))
            self.last_day.setFocus()
            return None
        content = replace(self._row, valid_to=last)
        return WantedEdit(
            act=EditAct.ENDED, kind=self._line.kind, row=self._line.id, content=content
        )


class TakeBackDialog(EditDialog):
    """The last edit of a row counts no more."""

    def __init__(self, line: PolicyLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.put_foot()
        row = shown(line)
        self.set_title(self.tr("Take the last edit back?"), _of_row(row) if row else "")
        self.reason.setFocus()

    @override
    def wanted(self) -> WantedEdit | None:
        return WantedEdit(act=EditAct.TAKEN_BACK, kind=self._line.kind, row=self._line.id)


def _of_row(row: PolicyRow) -> str:
    words = catalogue()
    return "\n".join((row_named(row, words), row_says(row, words), term_words(row, words)))
