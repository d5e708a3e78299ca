"""Holding a hit beside the traveller: the key for it, and the dialog while it stands open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from checkpoint.domain.inspection.judging import Judgeable, next_hit
from ui.counter.presenter import CounterPresenter
from ui.counter.states import CounterState, Deciding, Locked
from ui.counter.telling import trouble_words
from ui.deciding.compare_dialog import CompareDialog
from ui.widgets.key_bar import KeyHint


class Comparing(QObject):
    """At most one comparison stands open, and passes what is judged on to the presenter.

    What was typed as a reason before goes with it: who then thinks of comparing does not type it
    a second time.
    """

    def __init__(
        self, presenter: CounterPresenter, screen: QWidget, typed: Callable[[], str]
    ) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._typed = typed
        self._dialog: CompareDialog | None = None

    @property
    def is_open(self) -> bool:
        """Whether a comparison stands before everything else."""
        return self._dialog is not None

    def keys(self, state: Deciding | Locked) -> Sequence[KeyHint]:
        """The key, where somebody on a list may be meant."""
        hit = next_hit(state.inspection)
        if hit is None:
            return ()
        return (KeyHint(key="F9", text=self.tr("compare"), run=lambda: self.open(hit)),)

    def open(self, hit: Judgeable) -> None:
        """Show both sides, and have the hit judged."""
        state = self._presenter.state
        if self.is_open or not isinstance(state, Deciding | Locked) or state.is_recording:
            return
        dialog = CompareDialog(state.inspection, hit, reason=self._typed(), parent=self._screen)
        dialog.answered.connect(self._presenter.judge)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def settle(self, state: CounterState) -> None:
        """A judgement that was not taken is said in the dialog; one that was closes it."""
        dialog = self._dialog
        if dialog is None:
            return
        match state:
            case (
                Deciding(inspection=found, trouble=trouble)
                | Locked(inspection=found, trouble=trouble)
            ) if found is dialog.inspection:
                if trouble is not None:
                    dialog.refuse(trouble_words(trouble))
            case _:
                dialog.accept()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
