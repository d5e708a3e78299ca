"""The dialogs about joint operations: one planned or corrected, and an incident bound to one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from checkpoint.domain.incidents.events import Bound
from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.services.operations import Planned
from checkpoint.words.dates import day_words
from ui.incidents.asking import ask, open_dialog
from ui.incidents.operation_page import OperationDialog
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.states import Viewing
from ui.language import catalogue
from ui.widgets.asking import Question, QuestionDialog
from ui.widgets.choice_box import Choice

translate = QCoreApplication.translate
Answers = Mapping[str, object]
NO_OPERATION = "none"


class OperationDesk:
    """Of shift leads."""

    def __init__(self, presenter: IncidentsPresenter, screen: QWidget) -> None:
        self._presenter = presenter
        self._screen = screen

    def plan(self, before: JointOperation | None) -> None:
        """Ask what an operation is, or is otherwise than was said."""
        today = self._presenter.now().date()
        dialog = OperationDialog(today, before, self._screen)

        def planned(said: Planned, reason: str) -> None:
            self._presenter.operations.keep(said, before, reason)

        dialog.planned.connect(planned)
        open_dialog(dialog)

    def bind(self, viewing: Viewing) -> None:
        """Ask to which joint operation it belongs."""
        offered = [Choice(str(one.id), one.name) for one in viewing.operations]
        none = Choice(NO_OPERATION, translate("IncidentDesk", "None of them"))
        by_id = {str(one.id): one.id for one in viewing.operations}
        questions = (
            Question(
                name="operation",
                label=translate("IncidentDesk", "Joint operation"),
                choices=(*offered, none),
            ),
            Question(
                name="reason",
                label=translate("IncidentDesk", "Why none, where one was said"),
                is_required=False,
                needed_with=("operation", NO_OPERATION),
            ),
        )

        def answered(answers: Answers) -> None:
            chosen = by_id.get(str(answers["operation"]))
            self._presenter.file.act(Bound(chosen, str(answers["reason"])))

        title, keep = (
            translate("IncidentDesk", "Joint operation"),
            translate("IncidentDesk", "Keep"),
        )
        ask(QuestionDialog(title, "", keep, questions, self._screen), answered)

    def bind_record(self, operation: JointOperation) -> None:
        """Ask which record was found in it, by its day and its number there; it has begun."""
        questions = (
            Question(
                name="day",
                label=translate("IncidentDesk", "Day"),
                choices=self._days(operation),
            ),
            Question(name="number", label=translate("IncidentDesk", "Number of the record")),
        )
        about = translate("IncidentDesk", "The journal shows the number of each record.")
        title = translate("IncidentDesk", "Which record was found in it?")
        keep = translate("IncidentDesk", "Keep")

        def answered(answers: Answers) -> None:
            number = str(answers["number"]).strip()
            day_on = date.fromisoformat(str(answers["day"]))
            self._presenter.operations.bind(day_on, int(number) if number.isdecimal() else 0)

        ask(QuestionDialog(title, about, keep, questions, self._screen), answered)

    def _days(self, operation: JointOperation) -> list[Choice[str]]:
        """Those that have begun, the last first."""
        today, language = self._presenter.today(), catalogue().language
        last = min(operation.last_on, today)
        days = [last - timedelta(days=back) for back in range((last - operation.first_on).days + 1)]
        return [Choice(day.isoformat(), day_words(day, language)) for day in days]
