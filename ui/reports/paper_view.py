"""The paper itself, as it will print."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from ui.theme import Token, colour

ZOOM_STEP = 1.25
SMALLEST, LARGEST = 0.4, 4.0


class PaperView(QPdfView):
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

    def show_paper(self, content: bytes) -> None:
        """Show a paper from its first line."""
        self.clear()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.pageNavigator().jump(0, QPoint())
        palette = self.palette()
        palette.setColor(palette.ColorRole.Dark, colour(Token.SURFACE_SUNKEN))
        self.setPalette(palette)

    def clear(self) -> None:
        """Show nothing."""
        self._document.close()
        self._buffer.close()

    def zoom(self, steps: int) -> None:
        """Larger or smaller; nought fits the width again."""
        if not steps:
            self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            return
        factor = self.zoomFactor() * ZOOM_STEP**steps
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(max(factor, SMALLEST), LARGEST))

    @property
    def pages(self) -> int:
        """How many pages the paper has."""
        return self._document.pageCount()
