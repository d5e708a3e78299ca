"""A case that is opened by hand, from the queue's page: the key and its dialog."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.errors import CheckpointError
from ui.cases.hand_dialog import HandDialog
from ui.cases.hand_presenter import HandPresenter
from ui.widgets.key_bar import KeyHint
from ui.wording import say_problem


class HandDesk(QObject):
    """At most one dialog stands open, and stays so until the case is kept."""

    opened = Signal(object)
    """Carries the case's id, or None where it is not for the eyes of who opened it."""

    def __init__(self, presenter: HandPresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._standing: HandDialog | None = None
        presenter.opened.connect(self._opened)
        presenter.failed.connect(self._failed)

    def key(self) -> KeyHint:
        """Whoever works here may."""
        return KeyHint(key="Ins", text=self.tr("open by hand"), run=self._ask)

    def _ask(self) -> None:
        dialog = HandDialog(self._presenter.today(), self._screen)
        dialog.found.connect(self._presenter.open)
        dialog.finished.connect(self._closed)
        self._standing = dialog
        dialog.open()

    def _opened(self, case: UUID | None) -> None:
        if self._standing is not None:
            self._standing.accept()
        self.opened.emit(case)

    def _failed(self, trouble: CheckpointError) -> None:
        if self._standing is not None:
            self._standing.refuse(say_problem(trouble))

    def _closed(self) -> None:
        if self._standing is not None:
            self._standing.deleteLater()
        self._standing = None
