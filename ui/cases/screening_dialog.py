"""Screening for trafficking: what was seen is ticked, what was told is written. No sum, no colour.

Who sits in front of the officer may read the screen: the words are those that one would say to
the person.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from checkpoint.domain.cases.indicators import IndicatorRow
from checkpoint.domain.cases.screening import Company, Screening
from checkpoint.domain.papers.particulars import LONGEST, LONGEST_INTERVIEW
from checkpoint.services.victims import ScreeningForm
from checkpoint.words.cases import both_ways
from checkpoint.words.screening import company_words
from ui.cases.interview_text import asked_in, text_of
from ui.language import catalogue
from ui.theme import TextRole, Tone
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, FormRow
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import choices

WIDTH, SIGNS_WIDTH, SIGNS_HEIGHT = 1240, 600, 440
TEXT_HEIGHT = 92
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ScreeningDialog(Dialog):
    """Goes on from what was written down before; stays open until it is kept."""

    kept = Signal(object)
    """Carries the Screening."""

    def __init__(self, form: ScreeningForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.notice = NoticeLine()
        self.signs = QListWidget()
        self._source = Label(role=TextRole.QUIET)
        self.company = ChoiceBox(numbered=True)
        self.lines = {name: QLineEdit(maxLength=LONGEST) for name in _LINES}
        self.remarks = QPlainTextEdit(tabChangesFocus=True)
        self.interview = QPlainTextEdit(tabChangesFocus=True)
        fields = (self.company, *self.lines.values(), self.remarks, self.interview)
        self._rows = {field: FormRow(field) for field in fields}
        self._draw_signs()
        self._draw_before(form.before)
        self._lay_out()
        self._say()
        self._back = self.add_button(self.reject)
        self._back.setText(self.tr("Back"))
        self._keep = self.add_button(self._hand_on, kind=ButtonKind.PRIMARY)
        self._keep.setText(self.tr("Keep"))
        self._follow_the_eye()
        self.signs.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept; all that was typed stays."""
        self.notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))

    @property
    def found(self) -> Screening:
        """What is ticked and written."""
        texts = {name: field.text().strip() for name, field in self.lines.items()}
        company = self.company.chosen
        return Screening(
            ticks=tuple(
                row.code
                for at, row in enumerate(self._form.rows)
                if self.signs.item(at).checkState() == CHECKED
            ),
            remarks=self.remarks.toPlainText().strip()[:LONGEST_INTERVIEW],
            interview=asked_in(self.interview.toPlainText()),
            company=company if isinstance(company, Company) else None,
            **texts,
        )

    def _hand_on(self) -> None:
        found = self.found
        if found.is_empty:
            self.refuse(self.tr("Tick what was noticed, or write down what was said."))
            self.signs.setFocus()
        else:
            self.kept.emit(found)

    def _draw_signs(self) -> None:
        words = catalogue()
        for row in self._form.rows:
            item = QListWidgetItem(both_ways(row.text, words), self.signs)
            is_ticked = row.code in self._form.before.ticks
            item.setCheckState(CHECKED if is_ticked else UNCHECKED)
        self.signs.currentRowChanged.connect(self._tell_source)
        self.signs.setCurrentRow(0)

    def _tell_source(self, place: int) -> None:
        if 0 <= place < len(self._form.rows):
            self._source.setText(self._source_of(self._form.rows[place]))

    def _source_of(self, row: IndicatorRow) -> str:
        text = (
            self.tr("Source: {source}")
            if row.is_verified
            else self.tr("Source: {source} (not verified)")
        )
        return text.format(source=row.source)

    def _draw_before(self, before: Screening) -> None:
        self.company.draw(choices(Company, company_words), before.company)
        for name, field in self.lines.items():
            field.setText(getattr(before, name))
        self.remarks.setPlainText(before.remarks)
        self.interview.setPlainText(text_of(before.interview))

    def _say(self) -> None:
        self.set_title(
            self.tr("Screening, aside and in quiet"),
            self.tr(
                "Space ticks. No single sign proves anything; nothing is added up, and nobody is"
                " refused for it. The traveller need not answer, and is not to blame."
            ),
        )
        labels = {
            self.company: self.tr("The child is"),
            self.lines["destination"]: self.tr("Destination"),
            self.lines["phone"]: self.tr("Telephone; it stays in this case"),
            self.lines["companions"]: self.tr("Companions named"),
            self.lines["recruiter"]: self.tr("Who arranged the journey"),
            self.remarks: self.tr("What was noticed besides"),
            self.interview: self.tr("Interview: a question a line, the answer behind its ?"),
        }
        for field, text in labels.items():
            self._rows[field].set_label(text)
        self._rows[self.company].setVisible(self._form.is_child)
        count = len(self._form.sharing)
        if count:
            text = self.tr("The same telephone was named in other cases: {count}")
            self.notice.draw(Notice(text=text.format(count=count), tone=Tone.NOTE))

    def _lay_out(self) -> None:
        self.signs.setMinimumSize(SIGNS_WIDTH, SIGNS_HEIGHT)
        self.signs.setWordWrap(True)
        self.signs.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.signs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for field in (self.remarks, self.interview):
            field.setFixedHeight(TEXT_HEIGHT)
        signs, told = QVBoxLayout(), QVBoxLayout()
        signs.addWidget(self.signs, 1)
        signs.addWidget(self._source)
        lines = Form(2)
        wide = (self.company, self.remarks, self.interview)
        for of, row in self._rows.items():
            lines.add(row, 2 if of in wide else 1)
        told.addWidget(lines)
        told.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(signs, 1)
        both.addLayout(told, 1)
        self.body.addWidget(self.notice)
        self.body.addLayout(both, 1)
        self.setMinimumWidth(WIDTH)

    def _follow_the_eye(self) -> None:
        for one, after in pairwise((self.signs, *self._rows, self._back, self._keep)):
            self.setTabOrder(one, after)


_LINES = ("destination", "phone", "companions", "recruiter")
"""The fields of one line, named as in `Screening`, in the order in which they are asked."""
