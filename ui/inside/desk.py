"""The dialogs above the list: the person, who left elsewhere, and who did not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.journeys.resident import Resident
from checkpoint.services.inside import Departed
from checkpoint.services.linking import Known
from ui.inside.left_dialog import DepartedDialog, LeftDialog
from ui.inside.presenter import InsidePresenter
from ui.journeys.person_dialog import PersonDialog
from ui.wording import say_problem

_Dialog: TypeAlias = LeftDialog | DepartedDialog | PersonDialog


class InsideDesk(QObject):
    """At most one dialog stands open, and stays until what is said in it is kept."""

    def __init__(self, presenter: InsidePresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._dialog: _Dialog | None = None
        presenter.known.connect(self._open_person)
        presenter.departed.connect(self._open_departed)
        presenter.said.connect(self._close)
        presenter.failed.connect(self._refuse)

    def ask_left(self, resident: Resident | None) -> None:
        """Ask by whom it is known that somebody left elsewhere."""
        if resident is None:
            return
        dialog = LeftDialog(resident, self._screen)
        dialog.left.connect(
            lambda source, reason: self._presenter.note_left(resident, source, reason)
        )
        self._open(dialog)

    def _open_person(self, resident: Resident, known: Known) -> None:
        dialog = PersonDialog(
            known.document,
            known.person,
            known.history,
            self._presenter.post,
            self._screen,
            last_group=known.last_group,
        )
        dialog.answered.connect(lambda answer: self._presenter.answer(resident, answer))
        self._open(dialog)

    def _open_departed(self, departed: Sequence[Departed]) -> None:
        dialog = DepartedDialog(departed, self._screen)
        dialog.taken_back.connect(self._presenter.take_back)
        self._open(dialog)

    def _open(self, dialog: _Dialog) -> None:
        if self._dialog is not None:
            dialog.deleteLater()
            return
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    def _refuse(self, trouble: CheckpointError) -> None:
        if self._dialog is not None:
            self._dialog.refuse(say_problem(trouble))

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
