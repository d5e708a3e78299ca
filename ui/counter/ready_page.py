"""The counter's page while nobody stands there: what to do, and beside it what the camera sees."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.counter.camera_panel import CameraPanel
from ui.widgets.empty_state import EmptyState


class ReadyPage(QWidget):
    """Both share the page; without a camera the words have it to themselves."""

    def __init__(self, *, flashes: bool, beeps: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = EmptyState()
        self.camera = CameraPanel(flashes=flashes, beeps=beeps)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.words, 4)
        row.addWidget(self.camera, 5)
