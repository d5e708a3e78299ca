"""The end of a shift: what the program knows beside what only the lead can say, and who signs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from checkpoint.domain.posts.post import Post
from checkpoint.domain.shifts.sheet import Known, Said
from checkpoint.domain.shifts.shift import LONGEST_REGU
from checkpoint.words.shifts import known_rows
from ui.language import catalogue
from ui.shift.states import ToEnd
from ui.theme import TextRole
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.label import Label
from ui.widgets.password_prompt import PasswordPrompt
from ui.widgets.scrolling import Scrolling

LONGEST = 300
"""Letters of each text: the sheet is one page."""
KNOWN_WIDTH, FORM_WIDTH, HEIGHT = 430, 500, 420
MOST_LINES = 40


class EndShiftDialog(Dialog):
    """Stays open until the shift has ended: a wrong password costs nothing that was typed."""

    handed_over = Signal(object, str, str, str)
    """Carries what was Said, the next team, and name and password of the second lead."""
    closed = Signal(object, str)
    """Carries what was Said, and why nobody takes the shift over."""

    def __init__(
        self, asked: ToEnd, post: Post, *, faults: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._asked = asked
        self.faults, self.backlog, self.notes = (QLineEdit(maxLength=LONGEST) for _ in range(3))
        self.reason = QLineEdit(maxLength=LONGEST)
        self.regu = QLineEdit(maxLength=LONGEST_REGU)
        self.sign = PasswordPrompt(is_part_of_form=True)
        fields = (self.reason, self.faults, self.backlog, self.notes, self.regu)
        self._rows = [FormRow(field) for field in fields]
        self._reason_row, self._regu_row = self._rows[0], self._rows[-1]
        self._known = Scrolling(_known(asked.known, post), is_stop=True)
        self._lay_out()
        self._fill_in(faults, asked.regus)
        self._back = self.add_button(self.reject)
        self._confirm = self.add_button(self._submit, kind=ButtonKind.PRIMARY)
        self._say()
        self._follow_the_eye()
        self.sign.submitted.connect(self._hand_on)
        (self.faults if asked.is_handed_over else self.reason).setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the shift has not ended; all but the password stays."""
        if self._asked.is_handed_over:
            self.sign.set_error(sentence)
        else:
            self._reason_row.set_error(sentence)

    @property
    def said(self) -> Said:
        """What the lead has added."""
        return Said(
            faults=self.faults.text().strip(),
            backlog=self.backlog.text().strip(),
            notes=self.notes.text().strip(),
        )

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(8)
        for row in (*self._rows, self.sign):
            form.addWidget(row)
        form.addStretch(1)
        self._known.setFixedWidth(KNOWN_WIDTH)
        self._known.setMinimumHeight(HEIGHT)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self._known)
        both.addLayout(form, 1)
        self.body.addLayout(both, 1)
        self.setMinimumWidth(KNOWN_WIDTH + FORM_WIDTH)
        self._reason_row.setVisible(not self._asked.is_handed_over)
        self._regu_row.setVisible(self._asked.is_handed_over)
        self.sign.setVisible(self._asked.is_handed_over)

    def _fill_in(self, faults: str, regus: Sequence[str]) -> None:
        self.faults.setText(faults[:LONGEST])
        self.faults.setCursorPosition(0)
        others = [regu for regu in regus if regu != self._asked.regu]
        if others:
            self.regu.setText(others[0])

    def _say(self) -> None:
        labels = (
            self.tr("Why nobody takes it over"),
            self.tr("Faulty devices"),
            self.tr("Still to be entered (sheets of paper)"),
            self.tr("Notes"),
            self.tr("Next team"),
        )
        for row, label in zip(self._rows, labels, strict=True):
            row.set_label(label)
        for row in (self._reason_row, self._regu_row):
            row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        if self._asked.is_handed_over:
            title = self.tr("Hand over {regu}")
            about = self.tr(
                "Both leads read what stands here. The other one signs with name and password, and"
                " the next shift begins."
            )
            self._confirm.setText(self.tr("Hand over"))
        else:
            title = self.tr("Close {regu} without handing it over")
            about = self.tr("Where no second lead is present. The reason stands on the sheet.")
            self._confirm.setText(self.tr("Close the shift"))
        self._back.setText(self.tr("Back"))
        self.set_title(title.format(regu=self._asked.regu), about)

    def _follow_the_eye(self) -> None:
        """Tab goes down the form, and to what the program knows at last."""
        stops = (
            self.reason,
            self.faults,
            self.backlog,
            self.notes,
            self.regu,
            self.sign.name,
            self.sign.password,
            self._back,
            self._confirm,
            self._known,
        )
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _submit(self) -> None:
        """Ask for the password only when nothing else is missing: it would be forgotten."""
        needed = self._regu_row if self._asked.is_handed_over else self._reason_row
        field = self.regu if self._asked.is_handed_over else self.reason
        is_there = bool(field.text().strip())
        needed.set_error("" if is_there else self.tr("Must be filled"))
        if not is_there:
            field.setFocus()
        elif self._asked.is_handed_over:
            self.sign.submit()
        else:
            self.closed.emit(self.said, self.reason.text().strip())

    def _hand_on(self, name: str, password: str) -> None:
        self.handed_over.emit(self.said, self.regu.text().strip(), name, password)


def _known(known: Known, post: Post) -> QWidget:
    """What the program knows, to be read and not to be changed."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(8, 4, 8, 8)
    column.setSpacing(2)
    for label, lines in known_rows(known, post, catalogue(), most=MOST_LINES):
        head, text = Label(role=TextRole.QUIET), Label(wraps=True)
        head.setText(label)
        text.setText("\n".join(lines))
        column.addWidget(head)
        column.addWidget(text)
        column.addSpacing(6)
    column.addStretch(1)
    return body
