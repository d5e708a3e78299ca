"""What draws charts, loaded when the first chart is seen, and out of everybody's way."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.background import Background

_PLOT = "ui.widgets.plot"


def is_loaded() -> bool:
    """Whether a chart can be drawn at once."""
    return getattr(sys.modules.get(_PLOT), "Plot", None) is not None


class PlotLoading(QObject):
    """Loads it on a thread of its own: the window goes on, and nobody scans any slower.

    Nothing that belongs to a thread is made by loading it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.background = Background(self)

    def begin(self, loaded: Callable[[], None], missing: Callable[[], None]) -> None:
        """Load it, and call ``loaded``; a bug is raised here, after ``missing``."""
        self.background.run(
            lambda: importlib.import_module(_PLOT),
            done=lambda _module: loaded(),
            failed=lambda _trouble: missing(),
            owner=self,
        )
