"""The paper itself, as it will print."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from ui.theme import Restyles, Token, colour

ZOOM_STEP = 1.25
SMALLEST, LARGEST = 0.4, 4.0
POINTS_PER_INCH = 72
DARK = 128
"""A canvas of less lightness than this belongs to a dark theme."""
SOFT_WHITE = QColor(214, 217, 222)
"""What a white page becomes on a dark screen, at night: legible, and no lamp."""


class Fit(Enum):
    """What the size follows while the window changes."""

    WIDTH = auto()
    PAGE = auto()


class PaperView(Restyles, QPdfView):
    """Shows a PDF from its bytes; the page fits the width until it is zoomed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # No child of the view: Qt destroys children last, and a document that is closed then
        # tells a view that is half gone.
        self._document = QPdfDocument()
        self._buffer = QBuffer(self._document)
        self.setDocument(self._document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._fitted: Fit | None = Fit.WIDTH
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.restyle()

    def show_paper(self, content: bytes) -> None:
        """Show a paper from its first line; the same one again stays where it is."""
        if self._buffer.isOpen() and self._buffer.data() == content:
            return
        self.clear()
        self._buffer.setData(content)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.pageNavigator().jump(0, QPoint())

    def clear(self) -> None:
        """Show nothing."""
        self._document.close()
        self._buffer.close()

    def zoom(self, steps: int) -> None:
        """Larger or smaller, from what is shown now."""
        factor = self.factor * ZOOM_STEP**steps
        self._fit_to(None, min(max(factor, SMALLEST), LARGEST))

    def fit(self) -> None:
        """Fit the width; where that is done already, the whole page."""
        is_width = self.zoomMode() is QPdfView.ZoomMode.FitToWidth
        self._fit_to(Fit.PAGE if is_width else Fit.WIDTH, self._whole_page())

    @property
    def factor(self) -> float:
        """How large the paper is shown; 1 is its true size."""
        if self._fitted is not Fit.WIDTH or not self.pages:
            return self.zoomFactor()
        return self._room().width() / self._page().width()

    def _fit_to(self, fit: Fit | None, factor: float) -> None:
        self._fitted = fit
        modes = QPdfView.ZoomMode
        self.setZoomMode(modes.FitToWidth if fit is Fit.WIDTH else modes.Custom)
        self.setZoomFactor(factor)

    def _whole_page(self) -> float:
        """The size at which a page stands there whole; Qt's own leaves its margins out."""
        if not self.pages:
            return 1.0
        room, page = self._room(), self._page()
        return min(room.width() / page.width(), room.height() / page.height())

    def _room(self) -> QSizeF:
        margins = self.documentMargins()
        width = self.viewport().width() - margins.left() - margins.right()
        return QSizeF(width, self.viewport().height() - margins.top() - margins.bottom())

    def _page(self) -> QSizeF:
        """The first page in pixels at its true size."""
        return self._document.pagePointSize(0) * (self.logicalDpiX() / POINTS_PER_INCH)

    @property
    def pages(self) -> int:
        """How many pages the paper has."""
        return self._document.pageCount()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted is Fit.PAGE:
            self.setZoomFactor(self._whole_page())

    @override
    def restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Dark, colour(Token.SURFACE_SUNKEN))
        self.setPalette(palette)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if colour(Token.CANVAS).lightness() >= DARK:
            return
        painter = QPainter(self.viewport())
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(event.rect(), SOFT_WHITE)
        painter.end()
