"""One Data TPPO from the queue's page: the key, its dialog, and the word that it is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.errors import CheckpointError
from ui.cases.export_dialog import ExportDialog
from ui.cases.export_presenter import ExportPresenter
from ui.theme import Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import Notice
from ui.wording import say_problem


class ExportDesk(QObject):
    """At most one dialog stands open."""

    told = Signal(object)
    """Carries the Notice that it is done."""

    def __init__(self, presenter: ExportPresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._standing: ExportDialog | None = None
        presenter.written.connect(self._written)
        presenter.failed.connect(self._failed)

    def keys(self, today: date) -> Sequence[KeyHint]:
        """The key, for who may export."""
        if not self._presenter.may_export:
            return ()
        return (KeyHint(key="F6", text=self.tr("export cases"), run=lambda: self._ask(today)),)

    def _ask(self, today: date) -> None:
        dialog = ExportDialog(today, self._screen)
        dialog.wanted.connect(self._presenter.export)
        dialog.finished.connect(self._closed)
        self._standing = dialog
        dialog.open()

    def _written(self, count: int, folder: Path) -> None:
        if self._standing is not None:
            self._standing.accept()
        text = self.tr("Written to {folder}: JSON and CSV, cases: {count}")
        told = Notice(text=text.format(folder=folder, count=count), tone=Tone.CLEAR)
        self.told.emit(told)

    def _failed(self, trouble: CheckpointError) -> None:
        if self._standing is not None:
            self._standing.refuse(say_problem(trouble))

    def _closed(self) -> None:
        if self._standing is not None:
            self._standing.deleteLater()
        self._standing = None
