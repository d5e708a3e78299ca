"""A hit beside the traveller, to be judged: the same person, or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from checkpoint.domain.alerts.judgement import is_about_document
from checkpoint.domain.alerts.traveller import traveller_of
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, Judgeable, is_remembered, takes_lead
from checkpoint.words.comparison import compared_rows, entry_rows, reasons_words
from checkpoint.words.judgements import judged_words
from ui.deciding.comparison_table import ComparisonTable, EntryFacts
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.password_prompt import PasswordPrompt
from ui.widgets.scrolling import Scrolling

REASON_LIMIT = 300
WIDTH = 1100
FACTS_WIDTH = 300
MARGINS = 48
MOST_HEIGHT = 380
"""Of what is compared; the whole is then no higher than a screen of 768 lines."""


class CompareDialog(Dialog):
    """Shows both sides, and takes the word of who answers for it.

    Neither answer is what Enter presses: who answers is to choose it himself. Enter goes on to
    the next field instead, and at last to the answers. Of a hit that locks the counter, it stops
    at the one that leaves it locked: whoever presses Enter once too often has freed nobody, and
    can say it otherwise.
    """

    answered = Signal(object, object, str, str)
    """Carries the hit, the Answer, and a shift lead's name and password, empty without one."""

    def __init__(
        self,
        inspection: Inspection,
        hit: Judgeable,
        *,
        reason: str = "",
        login: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.inspection = inspection
        self.hit = hit
        self._takes_lead = takes_lead(hit)
        self._is_same: bool | None = None
        self.reason = QLineEdit(reason, maxLength=REASON_LIMIT)
        self._reason_row = FormRow(self.reason)
        self.lead = PasswordPrompt(is_part_of_form=True)
        self.lead.name.setText(login)
        self._notice = NoticeLine()
        self._lay_out()
        self._back = self.add_button(self.reject)
        self.same = self.add_button(lambda: self._submit(is_same=True))
        self.other = self.add_button(lambda: self._submit(is_same=False))
        for button in (self._back, self.same, self.other):
            button.setDefault(False)
        self._say()
        self.lead.setVisible(self._takes_lead)
        self.other.setEnabled(self._may_be_another)
        self.lead.submitted.connect(self._hand_on)
        self.setMinimumWidth(WIDTH)
        self.reason.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; all but the password stays."""
        self._wait(is_over=True)
        if self._takes_lead:
            self.lead.set_error(sentence)
        else:
            self._notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))

    @property
    def _may_be_another(self) -> bool:
        return not is_about_document(self.hit.match)

    def _say(self) -> None:
        asks = (
            self.tr("To be judged by a shift lead who does not work this counter.")
            if self._takes_lead
            else self.tr("Look at the traveller, then say what you see.")
        )
        if not is_remembered(self.inspection):
            once = self.tr(
                "It holds for this visit only: the document is of several, or has no number."
            )
            asks = f"{asks} {once}"
        self._reason_row.set_label(self.tr("Reason"))
        self._reason_row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003
        self._back.setText(self.tr("Back"))
        self.other.setText(self.tr("Not the same person"))
        self.other.setVisible(self._may_be_another)
        if self._may_be_another:
            self.set_title(self.tr("Is it the same person?"), asks)
            self.same.setText(self.tr("Same person"))
        else:
            self.set_title(self.tr("Is it the same document?"), asks)
            self.same.setText(self.tr("Same document"))
            text = self.tr("The list means this very document, whoever carries it.")
            self._notice.draw(Notice(text=text, tone=Tone.ATTENTION))

    def _lay_out(self) -> None:
        words, subject = catalogue(), self.inspection.subject
        match, judged = self.hit.match, self.hit.judged
        table = ComparisonTable(
            (self.tr("Traveller"), self.tr("On the list")),
            compared_rows(traveller_of(subject.document), match, words),
        )
        facts = EntryFacts(self.tr("The entry"), entry_rows(match.alert, words))
        self.body.addWidget(_beside(table, facts))
        self.body.addWidget(Label(_sentence(reasons_words(match, words)), wraps=True))
        if judged is not None:
            said = _sentence(judged_words(judged, subject.duty.post, words))
            self.body.addWidget(Label(said, wraps=True))
        for part in (self._notice, self._reason_row, self.lead):
            self.body.addWidget(part)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not isinstance(self.focusWidget(), Button):
            if not event.isAutoRepeat():
                self._go_on()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """Go to what is still to be filled, and then to the answers."""
        asked = (self.reason, self.lead.name, self.lead.password)
        fields = asked if self._takes_lead else asked[:1]
        empty = next((field for field in fields if not field.text().strip()), None)
        if empty is self.reason and self.reason.hasFocus():
            self._has_reason()
        is_usual = self._may_be_another and not self._takes_lead
        (empty or (self.other if is_usual else self.same)).setFocus()

    def _submit(self, *, is_same: bool) -> None:
        if not self._has_reason():
            self.reason.setFocus()
            return
        self._is_same = is_same
        if self._takes_lead:
            self.lead.submit()
        else:
            self._hand_on("", "")

    def _has_reason(self) -> bool:
        has_reason = bool(self.reason.text().strip())
        self._reason_row.set_error("" if has_reason else self.tr("Write the reason first."))
        return has_reason

    def _hand_on(self, name: str, password: str) -> None:
        if self._is_same is None:
            return
        self._wait(is_over=False)
        answer = Answer(is_same=self._is_same, reason=self.reason.text().strip())
        self.answered.emit(self.hit, answer, name, password)

    def _wait(self, *, is_over: bool) -> None:
        """Nobody answers twice while the first answer is on its way."""
        self.same.setEnabled(is_over)
        self.other.setEnabled(is_over and self._may_be_another)


def _beside(table: ComparisonTable, facts: EntryFacts) -> Scrolling:
    """Both at their full height, unless a list says so much that the answers had no room."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(24)
    row.addWidget(table, 1)
    facts.setFixedWidth(FACTS_WIDTH)
    row.addWidget(facts)
    both.ensurePolished()
    needed = row.totalHeightForWidth(WIDTH - MARGINS)
    area = Scrolling(both, is_stop=needed > MOST_HEIGHT)
    area.setFixedHeight(min(needed, MOST_HEIGHT))
    return area


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."
