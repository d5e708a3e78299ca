"""What is asked before something is done about an incident: the dialogs above the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.events import (
    Closed,
    FollowedUp,
    GoodsAdded,
    HandedOver,
    PersonAdded,
    Reopened,
)
from checkpoint.domain.incidents.person import Goods
from checkpoint.services.ports import NewId
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.dates import weekday_words
from checkpoint.words.incidents import name_words
from ui.incidents.asking import ask, open_dialog
from ui.incidents.informant_desk import InformantDesk
from ui.incidents.operation_desk import OperationDesk
from ui.incidents.person_dialog import PersonDialog
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.print_dialog import PrintDialog
from ui.incidents.states import Counting, Viewing
from ui.language import catalogue
from ui.widgets.asking import Question, QuestionDialog
from ui.widgets.choice_box import Choice
from ui.widgets.shown import ShownDialog
from ui.wording import choices

RECEIVERS = tuple(one for one in CaseAgency if one is not CaseAgency.IMMIGRATION)
DAYS_TO_COME = (1, 2, 3, 5, 7, 14, 30)
"""After how many days an incident may be looked at again."""
Answers = Mapping[str, object]


class IncidentDesk(QObject):
    """Each dialog hands on what was answered; what stands against it is told by the page."""

    def __init__(self, presenter: IncidentsPresenter, screen: QWidget, new_id: NewId) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._new_id = new_id
        self.informants = InformantDesk(presenter, screen)
        self.operations = OperationDesk(presenter, screen)

    def add_person(self) -> None:
        """Ask who more was found."""
        dialog = PersonDialog(self._new_id(), self._screen)
        dialog.kept.connect(lambda person: self._presenter.file.act(PersonAdded(person)))
        open_dialog(dialog)

    def person_for(self, draft: IncidentDraft, take: Callable[[IncidentDraft], None]) -> None:
        """Ask for a person of a report that is being written."""
        dialog = PersonDialog(self._new_id(), self._screen)
        dialog.kept.connect(lambda person: take(replace(draft, persons=(*draft.persons, person))))
        open_dialog(dialog)

    def add_goods(self) -> None:
        """Ask what more was found."""
        self._goods(lambda goods: self._presenter.file.act(GoodsAdded(goods)))

    def goods_for(self, draft: IncidentDraft, take: Callable[[IncidentDraft], None]) -> None:
        """Ask for goods of a report that is being written."""
        self._goods(lambda goods: take(replace(draft, goods=(*draft.goods, goods))))

    def follow_up(self) -> None:
        """Ask what came of it, and when somebody looks at it again."""

        def answered(answers: Answers) -> None:
            text, day = str(answers["text"]), str(answers["next"] or "")
            again = date.fromisoformat(day) if day else None
            self._presenter.file.act(FollowedUp(text, again))

        self._ask(
            self.tr("What came of it"),
            "",
            self.tr("Keep"),
            (
                Question(name="text", label=self.tr("Follow-up")),
                Question(
                    name="next",
                    label=self.tr("Look at it again on"),
                    choices=self._days_to_come(),
                    is_required=False,
                ),
            ),
            answered,
        )

    def _days_to_come(self) -> list[Choice[str]]:
        today, language = self._presenter.today(), catalogue().language
        days = (today + timedelta(days=later) for later in DAYS_TO_COME)
        return [Choice(day.isoformat(), weekday_words(day, language)) for day in days]

    def hand_over(self) -> None:
        """Ask to whom, and what was given; the time is now."""
        questions = (
            Question(
                name="agency",
                label=self.tr("To which agency"),
                choices=choices(RECEIVERS, case_agency_words),
            ),
            Question(
                name="office",
                label=self.tr("Which office"),
                is_required=False,
                needed_with=("agency", CaseAgency.OTHER),
            ),
            Question(name="receiver", label=self.tr("Receiver's name")),
            Question(name="function", label=self.tr("Rank or function")),
            Question(name="what", label=self.tr("Who and what was given")),
        )

        def answered(answers: Answers) -> None:
            given = HandOver(
                agency=CaseAgency(str(answers["agency"])),
                office=str(answers["office"]),
                receiver=str(answers["receiver"]),
                function=str(answers["function"]),
                what=str(answers["what"]),
                handed_at=self._presenter.now(),
            )
            self._presenter.file.act(HandedOver(given))

        self._ask(self.tr("Hand over"), "", self.tr("Keep"), questions, answered)

    def evidence(self) -> None:
        """Ask what was secured, and whether there is a picture of it."""
        picture = (Choice("yes", self.tr("Choose a picture")), Choice("no", self.tr("None")))
        questions = (
            Question(name="text", label=self.tr("What was secured")),
            Question(name="picture", label=self.tr("Picture"), choices=picture),
        )

        def answered(answers: Answers) -> None:
            text = str(answers["text"])
            if answers["picture"] == "yes":
                self._choose_picture(text)
            else:
                self._presenter.file.attach(text, None)

        self._ask(self.tr("Evidence"), "", self.tr("Keep"), questions, answered)

    def refer(self, viewing: Viewing, person: object) -> None:
        """Ask why one of them may be a victim, and send him to the second line."""
        found = [one for one in viewing.file.state.report.persons if one.id == person]
        if not found:
            return
        involved = found[0]
        about = self.tr(
            "{name} is recorded as referred, and becomes a case of possible trafficking. From then"
            " on only named roles see who it is. It cannot be taken back."
        ).format(name=name_words(involved, catalogue()))
        self._ask(
            self.tr("A possible victim?"),
            about,
            self.tr("Send to the second line"),
            (Question(name="reason", label=self.tr("What was seen or heard")),),
            lambda answers: self._presenter.file.refer(involved.id, str(answers["reason"])),
        )

    def close(self) -> None:
        """Close it, with a word on it if there is one."""
        note = Question(name="note", label=self.tr("Closing note"), is_required=False)
        self._ask(
            self.tr("Close the incident?"),
            "",
            self.tr("Close"),
            (note,),
            lambda answers: self._presenter.file.act(Closed(str(answers["note"]))),
        )

    def reopen(self) -> None:
        """Ask why it is opened again."""
        self._ask(
            self.tr("Open the incident again?"),
            "",
            self.tr("Open again"),
            (Question(name="reason", label=self.tr("Reason")),),
            lambda answers: self._presenter.file.act(Reopened(str(answers["reason"]))),
        )

    def why_corrected(self, keep: Callable[[str], None]) -> None:
        """Ask why a report is told otherwise."""
        self._ask(
            self.tr("Correct the report?"),
            self.tr("The first telling stays readable."),
            self.tr("Correct"),
            (Question(name="reason", label=self.tr("Reason")),),
            lambda answers: keep(str(answers["reason"])),
        )

    def give_out(self, state: Viewing | Counting) -> None:
        """Ask how the paper goes out."""
        if isinstance(state, Viewing):
            number, has_copy = state.file.state.incident.number, True
        else:
            month = state.statistic.month
            post = state.statistic.post.code
            number, has_copy = f"{post}/KEJADIAN/{month.year}-{month.month:02}", False
        dialog = PrintDialog(
            number, self._presenter.papers.printers, has_copy=has_copy, parent=self._screen
        )
        dialog.print_wanted.connect(
            lambda printer, is_copy: self._presenter.papers.print_on(printer, is_copy=is_copy)
        )
        dialog.save_wanted.connect(
            lambda path, is_copy: self._presenter.papers.save_to(path, is_copy=is_copy)
        )
        open_dialog(dialog)

    def show_exhibit(self, viewing: Viewing) -> None:
        """Show the picture that was asked for."""
        if viewing.exhibit is not None:
            open_dialog(ShownDialog(viewing.exhibit, self._screen))

    def _goods(self, take: Callable[[Goods], None]) -> None:
        questions = (
            Question(name="what", label=self.tr("What")),
            Question(name="amount", label=self.tr("Amount, with its unit"), is_required=False),
            Question(name="owner", label=self.tr("Whose"), is_required=False),
        )

        def answered(answers: Answers) -> None:
            said = {name: str(answer) for name, answer in answers.items()}
            try:
                take(Goods(what=said["what"], amount=said["amount"], owner=said["owner"]))
            except InvalidValue as trouble:
                self._presenter.tell(trouble)

        self._ask(self.tr("Goods"), "", self.tr("Keep"), questions, answered)

    def _choose_picture(self, text: str) -> None:
        dialog = QFileDialog(self._screen, self.tr("Choose a picture"), str(Path.home()))
        dialog.setNameFilter(self.tr("Pictures and PDF (*.jpg *.jpeg *.png *.webp *.pdf)"))
        dialog.fileSelected.connect(lambda name: self._presenter.file.attach(text, Path(name)))
        open_dialog(dialog)

    def _ask(
        self,
        title: str,
        about: str,
        act: str,
        questions: Sequence[Question],
        answered: Callable[[Answers], None],
    ) -> None:
        ask(QuestionDialog(title, about, act, questions, self._screen), answered)
