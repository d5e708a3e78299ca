"""The dialogs for who may be a victim: the screening, and the recommendation shown later."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from checkpoint.domain.cases.children import is_of_child
from checkpoint.domain.cases.events import ChildRuleWaived
from checkpoint.domain.inspection.findings import DeparturePostponed
from checkpoint.domain.people.officer import Permission
from checkpoint.words.findings import FindingWords
from ui.cases.lift_dialog import LiftDialog
from ui.cases.presenter import CasesPresenter
from ui.cases.screening_dialog import ScreeningDialog
from ui.cases.states import Act, CasesState, Filing
from ui.language import catalogue
from ui.widgets.asking import Question, QuestionDialog
from ui.widgets.key_bar import KeyHint
from ui.wording import say_problem

_Open: TypeAlias = ScreeningDialog | LiftDialog


class VictimDesk(QObject):
    """At most one of them stands open, and stays so until it is kept."""

    def __init__(self, presenter: CasesPresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._standing: _Open | None = None

    def keys(self, state: Filing) -> Sequence[KeyHint]:
        """What can be asked for in this case, by this person."""
        officer, case = self._presenter.officer, state.file.state
        may_lift = officer.may(Permission.LIFT_POSTPONEMENT) and _postponed(state) is not None
        may_waive = officer.may(Permission.ANSWER_LOCK) and is_of_child(case) and not case.waiver
        screen, lift = self.tr("screening"), self.tr("recommendation")
        waive = self.tr("nobody trained")
        return (
            KeyHint(key="Ctrl+S", text=screen, run=self._presenter.ask_screening),
            KeyHint(key="Ctrl+R", text=lift, run=self._lift, enabled=may_lift, is_shown=may_lift),
            KeyHint(
                key="Ctrl+U", text=waive, run=self._waive, enabled=may_waive, is_shown=may_waive
            ),
        )

    def tells(self) -> bool:
        """Whether a dialog says what went wrong, so that the page need not."""
        return self._standing is not None

    def settle(self, state: CasesState) -> None:
        """Open what was asked for; close what was kept; say what was not."""
        if state.is_busy:
            return
        dialog = self._standing
        if dialog is not None:
            if isinstance(state, Filing) and state.trouble is not None:
                dialog.refuse(say_problem(state.trouble))
            elif not isinstance(state, Filing) or state.done in (Act.SCREENED, Act.MAY_LEAVE):
                dialog.accept()
        if isinstance(state, Filing) and state.screening is not None:
            form = ScreeningDialog(state.screening, self._screen)
            form.kept.connect(self._presenter.screen)
            form.paused.connect(self._presenter.keep_screening)
            form.discarded.connect(self._presenter.discard_screening)
            self._presenter.screening_opened()
            self._open(form)

    def _lift(self) -> None:
        state = self._presenter.state
        found = _postponed(state) if isinstance(state, Filing) else None
        if found is None:
            return
        presenter = self._presenter
        about = FindingWords(catalogue(), presenter.post).say(found).what
        dialog = LiftDialog(about, presenter.today(), self._screen)
        dialog.lifted.connect(presenter.lift)
        self._open(dialog)

    def _waive(self) -> None:
        dialog = QuestionDialog(
            self.tr("Can no trained officer come?"),
            self.tr(
                "Then another officer talks with the child, gently and never alone with it. Call"
                " UPTD PPA as soon as you can."
            ),
            self.tr("Go on"),
            (Question(name="reason", label=self.tr("Why nobody can come")),),
            self._screen,
        )
        dialog.answered.connect(
            lambda answers: self._presenter.act(ChildRuleWaived(str(answers["reason"])))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self, dialog: _Open) -> None:
        dialog.finished.connect(self._closed)
        self._standing = dialog
        dialog.open()

    def _closed(self) -> None:
        if self._standing is not None:
            self._standing.deleteLater()
        self._standing = None


def _postponed(state: Filing) -> DeparturePostponed | None:
    """What stands in the way of the departure, as it is found now."""
    found = (one for one in state.file.inspection.findings if isinstance(one, DeparturePostponed))
    return next((one for one in found if not one.postponement.is_lifted), None)
