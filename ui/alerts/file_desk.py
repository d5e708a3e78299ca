"""The dialogs through which a list's file goes before it is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.alerts.name_dialog import NameDialog
from ui.alerts.stick_dialog import StickDialog
from ui.devices.sticks import mounted_sticks
from ui.mapping.file_presenter import FilePresenter
from ui.mapping.file_states import FileState, NoFile, ToName

translate = QCoreApplication.translate


class FileDesk(QObject):
    """Has a file chosen, and asks under which name it is read."""

    def __init__(
        self,
        screen: QWidget,
        files: FilePresenter,
        sizes: Callable[[], Mapping[str, int]],
        uses_native_dialogs: bool,  # noqa: FBT001 - as the screen was told
        sticks: Callable[[], Sequence[Path]] = mounted_sticks,
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._files = files
        self._sizes = sizes
        self._uses_native_dialogs = uses_native_dialogs
        self._sticks = sticks
        self._folder = ""
        self._asked: FileState = NoFile()

    def choose(self) -> None:
        """Have a file chosen: from a stick that is plugged in, if there are lists on it."""
        stick = next(iter(self._sticks()), None)
        if stick is None:
            self._choose_anywhere()
            return
        self._folder = str(stick)
        self._files.look_on(stick, self._offer_stick)

    def _offer_stick(self, stick: Path, lists: Sequence[Path]) -> None:
        if not lists:
            self._choose_anywhere()
            return
        dialog = StickDialog(stick, lists, self._screen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._look)
        dialog.another_asked.connect(self._choose_anywhere)
        dialog.open()

    def _choose_anywhere(self) -> None:
        title = translate("AlertsScreen", "Choose the file of the list")
        dialog = QFileDialog(self._screen, title, self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._uses_native_dialogs)
        lists = translate(
            "AlertsScreen", "Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xml *.json *.jsonl)"
        )
        dialog.setNameFilters([lists, translate("AlertsScreen", "All files (*)")])
        dialog.fileSelected.connect(self._look)
        dialog.open()

    def settle(self) -> None:
        """Ask for the name where that is what is wanting, once."""
        state = self._files.state
        if state is self._asked:
            return
        self._asked = state
        if isinstance(state, ToName):
            self._ask_name(state)

    def _look(self, file: str) -> None:
        path = Path(file)
        self._folder = str(path.parent)
        self._files.look(path)

    def _ask_name(self, file: ToName) -> None:
        dialog = NameDialog(file, self._sizes(), self._screen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(self._files.read)
        dialog.columns_asked.connect(self._files.map_columns)
        dialog.rejected.connect(self._files.back)
        dialog.open()
