"""Several ticks side by side, as one field."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.widgets.choice_box import Choice


class Ticks(QWidget):
    """One box for each member; Tab goes from one to the next, Space ticks."""

    def __init__(self, members: Sequence[StrEnum], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {member: QCheckBox() for member in members}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(16)
        for box in self.boxes.values():
            layout.addWidget(box)
        layout.addStretch(1)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def draw(self, choices: Sequence[Choice[StrEnum]], ticked: Collection[StrEnum]) -> None:
        """Name the boxes, and tick these."""
        for choice in choices:
            box = self.boxes[choice.value]
            box.setText(choice.text)
            box.setChecked(choice.value in ticked)

    @property
    def ticked(self) -> tuple[StrEnum, ...]:
        """The members that are ticked, in their order."""
        return tuple(member for member, box in self.boxes.items() if box.isChecked())
