"""The lanes a post serves, each to be ticked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.posts.post import Lane
from checkpoint.words.enums import lane_words
from ui.language import Retranslates, catalogue


class LaneBoxes(Retranslates, QFrame):
    """One box a lane, side by side."""

    edited = Signal()
    """The administrator ticked or unticked one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {lane: QCheckBox() for lane in Lane}
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(16)
        for box in self.boxes.values():
            row.addWidget(box)
            box.clicked.connect(lambda _checked: self.edited.emit())
        row.addStretch(1)
        self.setFocusProxy(self.boxes[Lane.PASSPORT])
        self.retranslate()

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Those that are ticked, in their order."""
        return tuple(lane for lane, box in self.boxes.items() if box.isChecked())

    def draw(self, lanes: Iterable[Lane]) -> None:
        """Tick these and no others."""
        ticked = set(lanes)
        for lane, box in self.boxes.items():
            box.setChecked(lane in ticked)

    @override
    def retranslate(self) -> None:
        for lane, box in self.boxes.items():
            box.setText(lane_words(lane, catalogue()))
