"""What is asked before something is done about a case: the dialogs above the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import (
    Attached,
    Called,
    CaseEvent,
    Closed,
    HandedOver,
    KindChanged,
    Protected,
    Reopened,
    StepLeftOut,
)
from checkpoint.domain.cases.sop import SopStep
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.errors import CheckpointError, NotPermitted, SignInFailed
from checkpoint.domain.inspection.findings import Finding
from checkpoint.domain.inspection.judging import hits_in
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.cases import both_ways, case_kind_words
from ui.cases.presenter import CasesPresenter
from ui.cases.states import CasesState, Filing, Queueing
from ui.deciding.answer_dialog import AnswerDialog
from ui.deciding.compare_dialog import CompareDialog
from ui.language import catalogue
from ui.widgets.asking import Question, QuestionDialog
from ui.widgets.shown import ShownDialog
from ui.wording import choices, say_problem

OF_ANSWER = (SignInFailed, NotPermitted)
"""Said in the dialog in which somebody answers, and nowhere else."""
RECEIVERS = tuple(one for one in CaseAgency if one is not CaseAgency.IMMIGRATION)

Answers = Mapping[str, object]


class CaseDesk(QObject):
    """At most one answer and one comparison stand open, as at the counter."""

    def __init__(self, presenter: CasesPresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._answering: AnswerDialog | None = None
        self._comparing: CompareDialog | None = None

    def take(self) -> None:
        """Have the case from now on."""
        self._presenter.take()

    def leave_out(self, step: SopStep) -> None:
        """Ask why a step is left out."""
        text = both_ways(step.text, catalogue())

        def answered(answers: Answers) -> None:
            self._presenter.act(StepLeftOut(step.code, step.text.id, str(answers["reason"])))

        self._ask(
            self.tr("Leave this step out?"), text, self.tr("Leave out"), self._reason(), answered
        )

    def protect(self) -> None:
        """Ask for the signs, and mark a possible victim for protection."""
        about = self.tr(
            "Then only named roles see the case, and no penalty is offered (UU 6/2011 Ps 86). It"
            " cannot be taken back."
        )
        self._ask(
            self.tr("Mark for protection?"),
            about,
            self.tr("Protect"),
            self._reason(self.tr("What was seen or heard")),
            lambda answers: self._presenter.act(Protected(str(answers["reason"]))),
        )

    def reopen(self) -> None:
        """Ask why a case is opened again."""
        self._ask(
            self.tr("Open the case again?"),
            "",
            self.tr("Open again"),
            self._reason(),
            lambda answers: self._presenter.act(Reopened(str(answers["reason"]))),
        )

    def close(self) -> None:
        """Close the case, with a word on it if there is one."""
        note = Question(name="note", label=self.tr("Closing note"), is_required=False)
        self._ask(
            self.tr("Close the case?"),
            "",
            self.tr("Close"),
            (note,),
            lambda answers: self._presenter.act(Closed(str(answers["note"]))),
        )

    def rename(self) -> None:
        """Ask what the case is about after all."""
        kinds = choices(CaseKind, case_kind_words)
        kind = Question(name="kind", label=self.tr("What the case is about"), choices=kinds)

        def answered(answers: Answers) -> None:
            chosen = CaseKind(str(answers["kind"]))
            self._presenter.act(KindChanged(chosen, str(answers["reason"])))

        self._ask(
            self.tr("Another kind of case"),
            "",
            self.tr("Change"),
            (kind, *self._reason()),
            answered,
        )

    def call(self) -> None:
        """Ask whom was called, and what he said."""
        agencies = choices(CaseAgency, case_agency_words)
        questions = (
            Question(name="agency", label=self.tr("Agency"), choices=agencies),
            Question(name="whom", label=self.tr("Who answered, or that nobody did")),
            Question(name="said", label=self.tr("What was said"), is_required=False),
        )

        def answered(answers: Answers) -> None:
            agency = CaseAgency(str(answers["agency"]))
            self._presenter.act(Called(agency, str(answers["whom"]), str(answers["said"])))

        self._ask(self.tr("Somebody was called"), "", self.tr("Keep"), questions, answered)

    def hand_over(self) -> None:
        """Ask to whom, and what was given; the time is now."""
        agencies = choices(RECEIVERS, case_agency_words)
        questions = (
            Question(name="agency", label=self.tr("To which agency"), choices=agencies),
            Question(
                name="office",
                label=self.tr("Which office"),
                is_required=False,
                needed_with=("agency", CaseAgency.OTHER),
            ),
            Question(name="receiver", label=self.tr("Receiver's name")),
            Question(name="function", label=self.tr("Receiver's rank and function")),
            Question(name="what", label=self.tr("Who and what is handed over")),
        )
        about = self.tr("Name, function and time of the receiver stand on the hand-over record.")
        self._ask(
            self.tr("Hand over"), about, self.tr("Hand over"), questions, self._hand_over_answered
        )

    def choose_file(self) -> None:
        """Ask for a picture or paper to attach."""
        dialog = QFileDialog(self._screen, self.tr("Attach a picture or PDF"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Pictures and PDF (*.jpg *.jpeg *.png *.webp *.pdf)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda name: self._presenter.attach_file(Path(name)))
        dialog.open()

    def show(self, event: CaseEvent) -> None:
        """Look at what an event has attached."""
        if isinstance(event.what, Attached):
            self._presenter.show(event.what.attachment)

    def decide(self) -> None:
        """Have the traveller decided on, or the lock answered."""
        state = self._presenter.state
        if isinstance(state, Queueing) or state.is_busy or self._answering is not None:
            return
        dialog = AnswerDialog(
            state.file.inspection,
            preferred=Outcome.ADMITTED,
            is_case=isinstance(state, Filing),
            is_protected=isinstance(state, Filing) and state.file.state.is_protected,
            login=self._presenter.own_login,
            parent=self._screen,
        )
        dialog.answered.connect(self._presenter.decide)
        dialog.comparison_asked.connect(self.compare)
        dialog.finished.connect(self._answer_closed)
        self._answering = dialog
        dialog.open()

    def compare(self, hit: Finding) -> None:
        """Hold a hit beside the traveller, to be judged."""
        state = self._presenter.state
        if isinstance(state, Queueing) or state.is_busy or self._comparing is not None:
            return
        found = next((one for one in hits_in(state.file.inspection) if one == hit), None)
        if found is None:
            return
        typed = self._answering.reason.text().strip() if self._answering is not None else ""
        dialog = CompareDialog(
            state.file.inspection,
            found,
            reason=typed,
            login=self._presenter.own_login,
            parent=self._screen,
        )
        dialog.answered.connect(self._presenter.judge)
        dialog.finished.connect(self._comparison_closed)
        self._comparing = dialog
        dialog.open()

    def tells(self, trouble: CheckpointError) -> bool:
        """Whether a dialog says this, so that the page need not."""
        is_asked = self._answering is not None or self._comparing is not None
        return is_asked and isinstance(trouble, OF_ANSWER)

    def settle(self, state: CasesState) -> None:
        """What was not taken is said in its dialog; what was closes it."""
        found = None if isinstance(state, Queueing) else state.file.inspection
        is_over = isinstance(state, Filing) and state.file.state.is_decided
        for dialog in (self._comparing, self._answering):
            if dialog is None:
                continue
            if dialog.inspection is not found or is_over:
                dialog.accept()
            elif state.trouble is not None:
                dialog.refuse(say_problem(state.trouble))
        if isinstance(state, Filing) and state.shown is not None:
            self._open(ShownDialog(state.shown, self._screen))
            self._presenter.dismiss()

    def _hand_over_answered(self, answers: Answers) -> None:
        said = {name: str(value) for name, value in answers.items()}
        agency = CaseAgency(said.pop("agency"))
        given = HandOver(agency=agency, handed_at=self._presenter.now(), **said)
        self._presenter.act(HandedOver(given))

    def _reason(self, label: str = "") -> Sequence[Question]:
        return (Question(name="reason", label=label or self.tr("Reason")),)

    def _ask(
        self,
        title: str,
        about: str,
        act: str,
        questions: Sequence[Question],
        answered: Callable[[Answers], None],
    ) -> None:
        dialog = QuestionDialog(title, about, act, questions, self._screen)
        dialog.answered.connect(answered)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _answer_closed(self) -> None:
        if self._answering is not None:
            self._answering.deleteLater()
        self._answering = None

    def _comparison_closed(self) -> None:
        if self._comparing is not None:
            self._comparing.deleteLater()
        self._comparing = None
