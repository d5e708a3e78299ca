"""What stands in the window when the program cannot start."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.errors import CheckpointError
from ui.language import Retranslates
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.wording import say_problem


class TroublePage(Retranslates, QWidget):
    """One sentence that says why, and what to do."""

    def __init__(self, problem: CheckpointError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = problem
        self._words = EmptyState()
        layout = QVBoxLayout(self)
        layout.addWidget(self._words)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._words.draw(
            Icon.ATTENTION, self.tr("The program cannot start"), say_problem(self._problem)
        )
