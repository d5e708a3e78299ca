"""A stick is plugged in: the lists on it, to be chosen from before any other file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog

WIDTH = 620


class StickDialog(Dialog):
    """The arrow keys choose, Enter reads, and another file is a key away."""

    chosen = Signal(str)
    """Carries the file, as a whole path."""
    another_asked = Signal()

    def __init__(self, stick: Path, lists: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = tuple(lists)
        self.setMinimumWidth(WIDTH)
        self.names = QListWidget()
        self.names.addItems([str(one.relative_to(stick)) for one in lists])
        self.names.setCurrentRow(0)
        self.names.itemActivated.connect(lambda _item: self._hand_on())
        self.body.addWidget(self.names)
        self.set_title(self.tr("On the stick"), str(stick))
        self.names.setAccessibleName(self.tr("On the stick"))
        self.add_button(self.reject).setText(self.tr("Back"))
        self.another = self.add_button(self._ask_another)
        self.another.setText(self.tr("Another file"))
        read = self.add_button(self._hand_on, kind=ButtonKind.PRIMARY)
        read.setText(self.tr("Read the file"))
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_on(self) -> None:
        row = self.names.currentRow()
        self.accept()
        self.chosen.emit(str(self._lists[row]))

    def _ask_another(self) -> None:
        self.reject()
        self.another_asked.emit()
