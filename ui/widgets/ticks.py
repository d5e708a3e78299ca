"""Several ticks, a few to a line, as one field."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ui.widgets.choice_box import Choice

IN_A_LINE = 4
"""As many as have room in a language of longer words."""


class Ticks(QWidget):
    """One box for each member; Tab goes from one to the next, Space ticks."""

    def __init__(
        self,
        members: Sequence[StrEnum],
        parent: QWidget | None = None,
        *,
        in_a_line: int = IN_A_LINE,
    ) -> None:
        super().__init__(parent)
        self.boxes = {member: QCheckBox() for member in members}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(4)
        for place, box in enumerate(self.boxes.values()):
            layout.addWidget(box, *divmod(place, in_a_line))
        layout.setColumnStretch(in_a_line, 1)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def draw(self, choices: Sequence[Choice[Any]], ticked: Collection[StrEnum]) -> None:
        """Name the boxes, and tick these."""
        for choice in choices:
            box = self.boxes[choice.value]
            box.setText(choice.text)
            box.setChecked(choice.value in ticked)

    @property
    def ticked(self) -> tuple[StrEnum, ...]:
        """The members that are ticked, in their order."""
        return tuple(member for member, box in self.boxes.items() if box.isChecked())
