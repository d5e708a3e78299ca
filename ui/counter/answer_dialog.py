"""Four eyes: a shift lead answers at the counter, with name, password and a written reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.crossings.crossing import OUTCOME_OF, Outcome
from checkpoint.domain.crossings.grounds import Ground, GroundRule
from checkpoint.domain.inspection.decision import lawful_grounds
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.services.counter import Ruling
from checkpoint.words.enums import ground_words, outcome_words
from ui.counter.details_form import DetailsForm
from ui.language import catalogue
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.password_prompt import PasswordPrompt

REASON_LIMIT = 300


@dataclass(frozen=True, slots=True)
class _LetPass:
    """The answer that the traveller may pass all the same."""


_Answer: TypeAlias = _LetPass | GroundRule


class AnswerDialog(Dialog):
    """Offers only what the law allows for this traveller and direction."""

    answered = Signal(str, str, object, object)
    """Carries name, password, the Ruling and the Details."""

    def __init__(
        self, inspection: Inspection, *, preferred: Outcome, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._inspection = inspection
        self.answer = ChoiceBox(numbered=True)
        self.reason = QLineEdit(maxLength=REASON_LIMIT)
        self.details = DetailsForm()
        self.lead = PasswordPrompt()
        self._answer_row, self._reason_row = FormRow(self.answer), FormRow(self.reason)
        for part in (self._answer_row, self.details, self._reason_row, self.lead):
            self.body.addWidget(part)
        self.setMinimumWidth(640)
        self.set_title(
            self.tr("Shift lead's answer"),
            self.tr("To be answered by a shift lead who does not work this counter."),
        )
        self._answer_row.set_label(self.tr("Answer"))
        self._reason_row.set_label(self.tr("Reason"))
        for row in (self._answer_row, self._reason_row):
            row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003
        self._cancel = self.add_button(self.reject)
        self._cancel.setText(self.tr("Back"))
        self._confirm = self.add_button(self.lead.submit, kind=ButtonKind.PRIMARY)
        self._confirm.setText(self.tr("Answer"))
        self._offer(preferred)
        self.details.draw(inspection)
        self.answer.chosen_changed.connect(self._show_what_fits)
        self.lead.submitted.connect(self._hand_on)
        self._show_what_fits()
        self.answer.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the answer was not taken; all but the password stays."""
        self.lead.set_error(sentence)

    def _offer(self, preferred: Outcome) -> None:
        words = catalogue()
        rules = tuple(lawful_grounds(self._inspection))
        offered: list[Choice[_Answer]] = []
        if preferred is Outcome.ADMITTED:
            offered.append(Choice(_LetPass(), self.tr("Let pass")))
        for rule in rules:
            outcome = OUTCOME_OF[rule.measure]
            if preferred in (Outcome.ADMITTED, outcome):
                text = f"{outcome_words(outcome, words)}: {ground_words(rule.ground, words)}"
                offered.append(Choice(rule, text, rule.article))
        self.answer.draw(offered, offered[0].value if offered else None)

    def _show_what_fits(self) -> None:
        """What is asked of a traveller is asked only if he passes."""
        self.details.setVisible(isinstance(self.answer.chosen, _LetPass))
        self.adjustSize()

    def _hand_on(self, name: str, password: str) -> None:
        reason = self.reason.text().strip()
        self._reason_row.set_error("" if reason else self.tr("Write the reason first."))
        if not reason:
            self.reason.setFocus()
            return
        chosen = self.answer.chosen
        outcome, ground = Outcome.ADMITTED, None
        if isinstance(chosen, GroundRule):
            outcome, ground = OUTCOME_OF[chosen.measure], Ground(chosen.ground)
        ruling = Ruling(outcome=outcome, reason=reason, ground=ground)
        self.answered.emit(name, password, ruling, self.details.details())
