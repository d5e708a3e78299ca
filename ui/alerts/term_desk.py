"""The dialog in which a decision is written down: open until that is done, or was refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.errors import CheckpointError
from ui.alerts.term_dialog import TermDialog
from ui.alerts.term_presenter import TermPresenter
from ui.alerts.trouble import trouble_words


class TermDesk(QObject):
    """One entry at a time."""

    done = Signal(object)
    """Carries the Alert as it stands from now on; the dialog is closed."""

    def __init__(
        self, screen: QWidget, presenter: TermPresenter, today: Callable[[], date]
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._presenter = presenter
        self._today = today
        self._dialog: TermDialog | None = None
        presenter.kept.connect(self._kept)
        presenter.refused.connect(self._refused)

    def ask(self, alert: Alert | None) -> None:
        """Ask for the decision; where none can be written down, say why."""
        if alert is None or self._dialog is not None or not self._presenter.may_keep:
            return
        dialog = TermDialog(alert, self._today(), self._screen)
        dialog.confirmed.connect(lambda decision: self._presenter.keep(alert, decision))
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _kept(self, alert: Alert) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.done.emit(alert)

    def _refused(self, trouble: CheckpointError) -> None:
        if self._dialog is not None:
            self._dialog.refuse(trouble_words(trouble))

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
