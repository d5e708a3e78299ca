"""Putting a record right: the dialog of a cancellation, and the second person who signs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.services.journal import Correction
from ui.journal.cancel_dialog import CancelDialog
from ui.journal.presenter import JournalPresenter
from ui.journal.second_dialog import ask_second, two_answer_for
from ui.journal.states import Cancelling, Correcting, JournalState
from ui.journal.wording import trouble_words


class AmendDesk(QObject):
    """At most one dialog stands open."""

    def __init__(self, presenter: JournalPresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._cancelling: CancelDialog | None = None

    def settle(self, state: JournalState) -> None:
        """The dialog stands as long as the state does, and says what went wrong."""
        if not isinstance(state, Cancelling):
            dialog, self._cancelling = self._cancelling, None
            if dialog is not None:
                dialog.accept()
        elif not state.is_recording:
            dialog = self._cancelling or self._ask_cancelling(state.record)
            if state.trouble is not None:
                dialog.refuse(trouble_words(state.trouble))

    def correct(self, correction: Correction) -> None:
        """Hand a correction on; where two people answer for it, the other one signs first."""
        state = self._presenter.state
        if not isinstance(state, Correcting):
            return
        hand_on = partial(self._presenter.correct, correction)
        if two_answer_for(state.record.crossing, correction):
            ask_second(self._screen, hand_on)
        else:
            hand_on()

    def _ask_cancelling(self, record: Recorded) -> CancelDialog:
        dialog = CancelDialog(record, self._presenter.post, self._screen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(self._presenter.cancel)
        dialog.rejected.connect(self._leave_cancelling)
        self._cancelling = dialog
        dialog.open()
        return dialog

    def _leave_cancelling(self) -> None:
        self._cancelling = None
        self._presenter.back()
