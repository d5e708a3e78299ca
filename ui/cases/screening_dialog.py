"""Screening for trafficking: what was seen is ticked, what was told is written. No sum, no colour.

Who sits in front of the officer may read the screen: the words are those that one would say to
the person.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

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
PAUSE_MS = 800
"""After which a power cut costs no more than the last words, as in a note."""
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ScreeningDialog(Dialog):
    """Goes on from what was begun, or written down before; stays open until it is kept.

    Who goes back, or is sent away by the lock, finds it again as he left it.
    """

    kept = Signal(object)
    """Carries the Screening."""
    paused = Signal(object)
    """The writer paused, or leaves: carries the Screening as far as it has come."""
    discarded = Signal()

    def __init__(self, form: ScreeningForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._begun = form.before if form.draft is None else form.draft
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.tell)
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
        self._draw_begun(self._begun)
        self._lay_out()
        self._say()
        self._discard = self.add_button(self._throw_away)
        self._discard.setText(self.tr("Discard"))
        self._discard.setEnabled(form.draft is not None)
        self._back = self.add_button(self.reject)
        self._back.setText(self.tr("Back"))
        self._keep = self.add_button(self._hand_on, kind=ButtonKind.PRIMARY)
        self._keep.setText(self.tr("Keep"))
        self._follow_the_eye()
        self._follow_the_hand()
        self.signs.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept; all that was typed stays."""
        self.notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))
        self._pause.start()

    def tell(self) -> None:
        """Tell how far it has come."""
        self._pause.stop()
        self.paused.emit(self.found)

    @override
    def done(self, result: int) -> None:
        """What was typed last is told before the form goes."""
        if result == ScreeningDialog.DialogCode.Rejected and self._pause.isActive():
            self.tell()
        self._pause.stop()
        super().done(result)

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
            self._pause.stop()
            self.kept.emit(found)

    def _throw_away(self) -> None:
        self._pause.stop()
        self.discarded.emit()
        self.reject()

    def _changed(self) -> None:
        self._discard.setEnabled(True)
        self._pause.start()

    def _draw_signs(self) -> None:
        words = catalogue()
        for row in self._form.rows:
            item = QListWidgetItem(both_ways(row.text, words), self.signs)
            is_ticked = row.code in self._begun.ticks
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
            else self.tr("Source: {source} (unverified)")
        )
        return text.format(source=row.source)

    def _draw_begun(self, begun: Screening) -> None:
        self.company.draw(choices(Company, company_words), begun.company)
        for name, field in self.lines.items():
            field.setText(getattr(begun, name))
        self.remarks.setPlainText(begun.remarks)
        self.interview.setPlainText(text_of(begun.interview))

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
        count, said = len(self._form.sharing), []
        if self._form.draft is not None:
            said.append(self.tr("This was begun and not kept. Keep it, or discard it."))
        if count:
            text = self.tr("The same telephone was named in other cases: {count}")
            said.append(text.format(count=count))
        if said:
            self.notice.draw(Notice(text="  ·  ".join(said), tone=Tone.NOTE))

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
        stops = (self.signs, *self._rows, self._back, self._keep, self._discard)
        for one, after in pairwise(stops):
            self.setTabOrder(one, after)

    def _follow_the_hand(self) -> None:
        """Every stroke is worth keeping; not before the form stands as it was left."""
        self.signs.itemChanged.connect(self._changed)
        self.company.chosen_changed.connect(self._changed)
        for line in self.lines.values():
            line.textChanged.connect(self._changed)
        for text in (self.remarks, self.interview):
            text.textChanged.connect(self._changed)


_LINES = ("destination", "phone", "companions", "recruiter")
"""The fields of one line, named as in `Screening`, in the order in which they are asked."""
