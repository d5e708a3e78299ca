"""The window itself: one page at a time, and what may be dropped or pasted on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

SMALLEST = (1024, 640)


class Window(QMainWindow):
    """Shows what the flow of the program puts in front."""

    dropped = Signal(object)
    """Carries the QMimeData that was dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes; who says no has told why."""
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)

    def show_page(self, page: QWidget) -> None:
        """Put a page in front; it is kept until it is taken away."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        wanted = cast("QWidget | None", page.focusProxy() or page.focusWidget())
        (wanted or page).setFocus()

    def take_away(self, page: QWidget) -> None:
        """Forget a page, with all that stood on it."""
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._pages.currentWidget()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped.emit(event.mimeData())
        event.acceptProposedAction()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_close())
