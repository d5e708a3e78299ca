"""Sending a traveller on: to the second line, or past the counter to another agency."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.opening import kind_of
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Referral
from checkpoint.services.counter import Ruling
from ui.counter.presenter import CounterPresenter
from ui.counter.refer_dialog import INSTEAD, ReferDialog
from ui.counter.states import Deciding, Locked
from ui.widgets.key_bar import KeyHint


class Referring(QObject):
    """The keys for it, and to whom the traveller at the counter is sent so far."""

    sent_on = Signal()
    """Who goes onward passes the counter first: it is said, and recorded with the crossing."""
    sent_aside = Signal(object)
    """Carries the Ruling: who goes to the second line leaves the counter."""

    def __init__(self, presenter: CounterPresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self.referrals: tuple[Referral, ...] = ()

    def forget(self) -> None:
        """The next traveller is sent nowhere yet."""
        self.referrals = ()

    def keys(self) -> Sequence[KeyHint]:
        """To the second line; for a screening without looking for its name in a list."""
        aside, run = self.tr("screening"), self._ask_for_screening
        return (
            KeyHint(key="F5", text=self.tr("refer"), run=self._ask),
            KeyHint(key="Ctrl+T", text=aside, run=run, gives_way=True),
        )

    def _ask_for_screening(self) -> None:
        """The note says no more than who looks over the counter may read."""
        self._ask(CaseKind.POSSIBLE_TRAFFICKING, self.tr("A talk aside"))

    def _ask(self, kind: CaseKind | None = None, note: str = "") -> None:
        state = self._presenter.state
        if not isinstance(state, Deciding | Locked) or state.is_recording:
            return
        kind, may_pass_on = kind or kind_of(state.inspection), isinstance(state, Deciding)
        dialog = ReferDialog(may_pass_on=may_pass_on, kind=kind, note=note, parent=self._screen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.referred.connect(self._send)
        dialog.open()

    def _send(self, referral: Referral, kind: CaseKind | None) -> None:
        before = self.referrals
        self.referrals = (*before, referral)
        if referral.agency not in INSTEAD:
            self.sent_on.emit()
            return
        self.sent_aside.emit(Ruling(outcome=Outcome.REFERRED, reason=referral.note, case_kind=kind))
        if isinstance(self._presenter.state, Deciding | Locked):
            # It is on its way, or was not taken: only the crossing itself bears it.
            self.referrals = before
