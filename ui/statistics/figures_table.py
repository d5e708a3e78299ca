"""The table of figures, on which a digit chooses the days."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ui.widgets.table import Table


class FiguresTable(Table):
    """Hands each letter on first; what is not taken there is searched for, as in every table."""

    def __init__(self, pick_days: Callable[[str], bool]) -> None:
        super().__init__()
        self._pick_days = pick_days

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._pick_days(event.text()):
            super().keyPressEvent(event)
