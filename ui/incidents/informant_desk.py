"""The dialogs about who told of an incident: noted by anybody, read by shift leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from checkpoint.domain.incidents.informant import Informant
from checkpoint.services.incident_informants import Told
from ui.incidents.asking import ask
from ui.incidents.presenter import IncidentsPresenter
from ui.widgets.asking import Question, QuestionDialog

translate = QCoreApplication.translate


class InformantDesk:
    """Hands on who it was; of what was noted, it shows what the presenter was given to show."""

    def __init__(self, presenter: IncidentsPresenter, screen: QWidget) -> None:
        self._presenter = presenter
        self._screen = screen

    def begin(self) -> None:
        """Look who told of it, for who may; for everybody else, note it."""
        if self._presenter.sees_informants:
            self._presenter.file.read_informants()
        else:
            self._ask_who()

    def show(self, found: Sequence[Informant]) -> None:
        """Say who told of it, to who may know, and take one more."""
        lines = [" · ".join(filter(None, (one.name, one.contact, one.note))) for one in found]
        about = "\n".join(lines) or translate("IncidentDesk", "Nobody was noted.")
        self._ask(about, translate("IncidentDesk", "Note one more"))

    def _ask_who(self) -> None:
        about = translate(
            "IncidentDesk",
            "Only shift leads read it, and no paper, list or file bears it. Write no informant's"
            " name into the report.",
        )
        self._ask(about, translate("IncidentDesk", "Keep"))

    def _ask(self, about: str, act: str) -> None:
        questions = (
            Question(name="name", label=translate("IncidentDesk", "Name")),
            Question(
                name="contact",
                label=translate("IncidentDesk", "How to reach"),
                is_required=False,
            ),
            Question(name="note", label=translate("IncidentDesk", "Note"), is_required=False),
        )
        title = translate("IncidentDesk", "Who told of it")
        ask(QuestionDialog(title, about, act, questions, self._screen), self._told)

    def _told(self, answers: Mapping[str, object]) -> None:
        said = {name: str(answer) for name, answer in answers.items()}
        told = Told(name=said["name"], contact=said["contact"], note=said["note"])
        self._presenter.file.note_informant(told)
