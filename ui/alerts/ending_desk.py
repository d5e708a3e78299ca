"""The dialog in which an entry is ended: it stays open until that is done, or was refused."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from checkpoint.domain.alerts.alert import Alert
from ui.alerts.end_dialog import EndDialog
from ui.alerts.presenter import AlertsPresenter
from ui.alerts.states import AlertsState, Browsing, Ended
from ui.alerts.trouble import trouble_words


class EndingDesk(QObject):
    """One entry at a time."""

    def __init__(self, screen: QWidget, presenter: AlertsPresenter) -> None:
        super().__init__(screen)
        self._screen = screen
        self._presenter = presenter
        self._dialog: EndDialog | None = None

    def ask(self, alert: Alert | None) -> None:
        """Ask why the entry is to end."""
        if alert is None or self._dialog is not None or not self._presenter.may_keep:
            return
        dialog = EndDialog(alert, self._screen)
        dialog.confirmed.connect(lambda grounds: self._presenter.end(alert, grounds))
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def settle(self, state: AlertsState) -> None:
        """An ending that was refused is said in its dialog; one that was done closes it."""
        if self._dialog is None or not isinstance(state, Browsing):
            return
        if isinstance(state.done, Ended):
            self._dialog.accept()
        elif state.trouble is not None:
            self._dialog.refuse(trouble_words(state.trouble))

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
