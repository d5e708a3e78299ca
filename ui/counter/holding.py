"""Holding a traveller back, or letting him go who is locked: what a shift lead answers to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.crossings.crossing import OUTCOME_OF, Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.inspection.decision import lawful_grounds
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.services.counter import Ruling
from ui.counter.presenter import CounterPresenter
from ui.counter.states import CounterState, Deciding, Locked
from ui.counter.telling import trouble_words
from ui.deciding.answer_dialog import AnswerDialog
from ui.widgets.key_bar import KeyHint


class Holding(QObject):
    """The keys for it, and the lead's dialog while it stands open."""

    comparison_asked = Signal(object)
    """Passes on that the lead wants a hit beside the traveller."""

    def __init__(
        self,
        presenter: CounterPresenter,
        screen: QWidget,
        complete: Callable[[Details], Details],
    ) -> None:
        """``complete`` adds to details what is kept with the crossing and stands in no field."""
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._complete = complete
        self._dialog: AnswerDialog | None = None
        self._last_lead = ""

    def key_of_lock(self) -> KeyHint:
        """The one key that frees a locked counter."""
        run = partial(self._ask, Outcome.ADMITTED)
        return KeyHint(key="F10", text=self.tr("shift lead answers"), run=run)

    def keys(self, inspection: Inspection) -> Sequence[KeyHint]:
        """Postpone and refuse, each where a ground of it can apply to this traveller."""
        outcomes = {OUTCOME_OF[rule.measure] for rule in lawful_grounds(inspection)}
        return (
            KeyHint(
                key="F6",
                text=self.tr("postpone"),
                run=partial(self._ask, Outcome.POSTPONED),
                enabled=Outcome.POSTPONED in outcomes,
            ),
            KeyHint(
                key="F7",
                text=self.tr("refuse"),
                run=partial(self._ask, Outcome.REFUSED),
                enabled=Outcome.REFUSED in outcomes,
            ),
        )

    def reason(self) -> str | None:
        """What the lead has written so far; ``None`` while nobody is asked to answer."""
        return None if self._dialog is None else self._dialog.reason.text().strip()

    def settle(self, state: CounterState, *, is_comparing: bool) -> None:
        """An answer that was not taken is said in its dialog; one that was closes it."""
        dialog = self._dialog
        if dialog is None:
            return
        if not isinstance(state, Deciding | Locked):
            dialog.accept()
        elif state.inspection is not dialog.inspection:
            dialog.accept()  # a hit was judged meanwhile: there is another thing to answer
        elif state.trouble is not None and not is_comparing:
            dialog.refuse(trouble_words(state.trouble))

    def _ask(self, outcome: Outcome) -> None:
        """Have a shift lead answer, with this outcome offered."""
        state = self._presenter.state
        if not isinstance(state, Deciding | Locked) or state.is_recording:
            return
        dialog = AnswerDialog(
            state.inspection, preferred=outcome, login=self._last_lead, parent=self._screen
        )
        dialog.answered.connect(self._pass_on)
        dialog.comparison_asked.connect(self.comparison_asked)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _pass_on(self, name: str, password: str, ruling: Ruling, details: Details) -> None:
        self._last_lead = name
        self._presenter.answer(name, password, ruling, self._complete(details))

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
