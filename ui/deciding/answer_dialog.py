"""Four eyes: a shift lead answers, with name, password and a written reason.

So it is at the counter, at his own desk, and in the second line, where what needs no shift lead is
decided here as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from checkpoint.domain.cases.ending import grounds_offered
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import OUTCOME_OF, Outcome
from checkpoint.domain.crossings.grounds import Ground, GroundRule
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import (
    Said,
    as_another,
    as_the_one,
    may_be_another,
    next_hit,
)
from checkpoint.services.counter import Ruling
from checkpoint.words.enums import ground_words, outcome_words
from ui.deciding.details_form import DetailsForm
from ui.deciding.finding_items import finding_items
from ui.language import catalogue
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.finding_list import FindingList
from ui.widgets.form import FormRow
from ui.widgets.password_prompt import PasswordPrompt

REASON_LIMIT = 300
FORM_WIDTH = 620
FINDINGS_WIDTH = 380
MOST_FINDINGS = 400
"""So high before they scroll: the dialog is then no higher than a screen of 768 lines."""


@dataclass(frozen=True, slots=True)
class _LetPass:
    """The answer that the traveller may pass all the same."""

    judged: Said = ()
    """What it says of the hits."""


_Answer: TypeAlias = _LetPass | GroundRule


class AnswerDialog(Dialog):
    """Shows what is to be judged, and offers only what the law allows for this traveller.

    Nothing is chosen beforehand: who answers for it with his name is to choose it himself.
    """

    answered = Signal(str, str, object, object)
    """Carries name, password, the Ruling and the Details."""
    comparison_asked = Signal(object)
    """Carries the hit that the lead wants to see beside the traveller."""

    def __init__(
        self,
        inspection: Inspection,
        *,
        preferred: Outcome,
        is_case: bool = False,
        is_protected: bool = False,
        login: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``login`` is of who probably answers, to be typed over by another."""
        super().__init__(parent)
        self.inspection = inspection
        self._is_case = is_case
        self._is_protected = is_protected
        self.findings = FindingList()
        self.answer = ChoiceBox(numbered=True)
        self.details = DetailsForm()
        self.reason = QLineEdit(maxLength=REASON_LIMIT)
        self.lead = PasswordPrompt(is_part_of_form=True)
        self._answer_row, self._reason_row = FormRow(self.answer), FormRow(self.reason)
        self.lead.set_name(login)
        self._lay_out()
        self._cancel = self.add_button(self.reject)
        self._confirm = self.add_button(self._submit, kind=ButtonKind.PRIMARY)
        self._say()
        self._offer(preferred)
        self.details.draw(inspection)
        self._follow_the_eye()
        self.answer.chosen_changed.connect(self._show_what_fits)
        self.answer.picked.connect(self._go_on)
        self.lead.submitted.connect(self._hand_on)
        self.findings.opened.connect(self._compare)
        QShortcut(QKeySequence("F9"), self).activated.connect(self._compare_first)
        self._show_what_fits()
        self.answer.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the answer was not taken; all but the password stays."""
        self.lead.set_error(sentence)

    def _say(self) -> None:
        who = self.tr("To be answered by a shift lead who does not work this counter.")
        compares = self.tr("F9 holds the entry beside the traveller.")
        has_hits = next_hit(self.inspection) is not None
        title = self.tr("Shift lead's answer")
        if self._is_case:
            title = self.tr("Decision on the traveller")
            who = self.tr("Only what is lawful for this traveller can be chosen.")
        self.set_title(title, f"{who} {compares}" if has_hits else who)
        self._answer_row.set_label(self.tr("Answer"))
        self._reason_row.set_label(self.tr("Reason"))
        for row in (self._answer_row, self._reason_row):
            row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003
        self._cancel.setText(self.tr("Back"))
        self._confirm.setText(self.tr("Give the answer"))

    def _lay_out(self) -> None:
        """What is judged stands beside the answer: the dialog covers it on the screen."""
        form = QVBoxLayout()
        form.setSpacing(8)
        for part in (self._answer_row, self.details, self._reason_row, self.lead):
            form.addWidget(part)
        form.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.findings)
        row.addLayout(form, 1)
        self.body.addLayout(row, 1)
        items = tuple(finding_items(self.inspection))
        self.findings.setFixedWidth(FINDINGS_WIDTH)
        self.findings.draw(items)
        self.findings.setVisible(bool(items))
        if items:
            needed = self.findings.height_at(FINDINGS_WIDTH)
            self.findings.setMinimumHeight(min(needed, MOST_FINDINGS))
        self.setMinimumWidth(FORM_WIDTH + (FINDINGS_WIDTH if items else 0))

    def _offer(self, preferred: Outcome) -> None:
        words = catalogue()
        offered: list[Choice[_Answer]] = []
        is_another = may_be_another(self.inspection)
        if preferred is Outcome.ADMITTED and is_another:
            other = _LetPass(as_another(self.inspection))
            offered.append(Choice(other, self.tr("Not the same person: let pass")))
        elif preferred is Outcome.ADMITTED:
            offered.append(Choice(_LetPass(), self.tr("Let pass")))
        for rule in grounds_offered(self.inspection, is_protected=self._is_protected):
            outcome = OUTCOME_OF[rule.measure]
            if preferred in (Outcome.ADMITTED, outcome):
                text = f"{outcome_words(outcome, words)}: {ground_words(rule.ground, words)}"
                offered.append(Choice(rule, text, rule.article))
        if preferred is Outcome.ADMITTED and is_another:
            same = as_the_one(self.inspection)
            all_the_same = self.tr("Let pass all the same")
            text = self.tr("Same person: let pass all the same") if same else all_the_same
            offered.append(Choice(_LetPass(same), text))
        self.answer.draw(offered)

    def _compare(self, place: int) -> None:
        """The list shows the findings in their own order."""
        self.comparison_asked.emit(self.inspection.findings[place])

    def _compare_first(self) -> None:
        hit = next_hit(self.inspection)
        if hit is not None:
            self.comparison_asked.emit(hit)

    def _follow_the_eye(self) -> None:
        """Tab goes from top to bottom: the fields of the details were made after the others."""
        stops = (
            self.answer,
            *self.details.fields,
            self.reason,
            self.lead.name,
            self.lead.password,
            self._cancel,
            self._confirm,
        )
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _show_what_fits(self) -> None:
        """What is asked of a traveller is asked only if he passes."""
        self.details.setVisible(self._lets_pass)
        self.lead.setVisible(self._needs_lead)
        self._answer_row.set_error("")
        self.adjustSize()

    def _go_on(self) -> None:
        """The hand stays where it types: what must be answered next has the focus.

        What was foreseen stands there to be looked at, and costs no key.
        """
        empty = self.details.first_empty() if self._lets_pass else None
        (self.reason if empty is None else empty).setFocus()

    @property
    def _lets_pass(self) -> bool:
        return isinstance(self.answer.chosen, _LetPass)

    @property
    def _needs_lead(self) -> bool:
        """At the counter always; in the second line, who passes without a lock passes by one."""
        is_red = self.inspection.verdict is Verdict.RED
        return not (self._is_case and self._lets_pass and not is_red)

    def _submit(self) -> None:
        """Ask for the password only when nothing else is missing: it would be forgotten."""
        if not self._is_complete():
            return
        if self._needs_lead:
            self.lead.submit()
        else:
            self._hand_on("", "")

    def _is_complete(self) -> bool:
        """Object to every field that must be filled and is not, and go to the first of them."""
        wanted = self.tr("Must be filled")
        has_answer, has_reason = self.answer.chosen is not None, bool(self.reason.text().strip())
        self._answer_row.set_error("" if has_answer else wanted)
        self._reason_row.set_error("" if has_reason else wanted)
        if not has_reason:
            self.reason.setFocus()
        has_details = not self._lets_pass or self.details.can_be_recorded()
        if not has_answer:
            self.answer.setFocus()
        return has_answer and has_details and has_reason

    def _hand_on(self, name: str, password: str) -> None:
        chosen = self.answer.chosen
        outcome, ground = Outcome.ADMITTED, None
        judged: Said = ()
        if isinstance(chosen, GroundRule):
            outcome, ground = OUTCOME_OF[chosen.measure], Ground(chosen.ground)
            judged = as_the_one(self.inspection, ground)
        elif isinstance(chosen, _LetPass):
            judged = chosen.judged
        ruling = Ruling(
            outcome=outcome, reason=self.reason.text().strip(), ground=ground, judged=judged
        )
        self.answered.emit(name, password, ruling, self.details.details())
