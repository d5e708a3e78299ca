"""From the file of a passenger list to its lines: asked is only what its headings do not say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.errors import CheckpointError
from ui.groups.presenter import GroupsPresenter
from ui.mapping.file_presenter import FilePresenter
from ui.mapping.file_states import FileToRead, ToMap, ToName
from ui.mapping.mapping_page import MappingPage
from ui.widgets.key_bar import KeyHint


class ListDesk(QObject):
    """Who reads a list by the wrong columns comes back to them with Ctrl+K."""

    changed = Signal()
    """The page came up, or went."""

    def __init__(self, presenter: GroupsPresenter, files: FilePresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter, self._files, self._screen = presenter, files, screen
        self.page = MappingPage()
        self.page.edited.connect(files.change)
        self.page.submitted.connect(files.keep)
        self.page.form.begun_with.connect(files.begin_with)
        files.changed.connect(self._draw)
        presenter.changed.connect(lambda _state: files.forget_trouble())
        files.ready.connect(self._read)

    @property
    def is_asking(self) -> bool:
        """Whether the page is what the officer works on."""
        return isinstance(self._files.state, ToMap)

    @property
    def trouble(self) -> CheckpointError | None:
        """What is wrong with the file."""
        return self._files.trouble

    @property
    def may_ask(self) -> bool:
        """Whether a list was read of which the columns can be said otherwise."""
        last = self._files.last
        return last is not None and last.is_table

    def choose(self) -> None:
        """Have the file chosen."""
        dialog = QFileDialog(self._screen, self.tr("Choose the passenger list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setNameFilters([self.tr("Lists (*.csv *.tsv *.txt *.xlsx)")])
        dialog.fileSelected.connect(lambda name: self._files.look(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask(self) -> None:
        """Say anew what the columns of the last list mean."""
        self._files.map_columns()

    def keys(self) -> Sequence[KeyHint]:
        """Those of the page."""
        state = self._files.state
        if not isinstance(state, ToMap):
            return ()
        return self.page.key_hints(state, self.choose, self._files.back)

    def _draw(self, state: object) -> None:
        if isinstance(state, ToMap):
            self.page.draw(state)
        else:
            self.page.forget()
        self.changed.emit()
        if isinstance(state, ToName):
            # A passenger list has no name that is asked for, and its kind is not looked at.
            self._files.read("", AlertKind.SOI)

    def _read(self, file: FileToRead) -> None:
        self._presenter.read_list(file.path, file.saved.mapping if file.saved else None)
