"""The only lines that touch paper: a PDF, page by page, onto a printer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from typing_extensions import override

from checkpoint.domain.errors import CheckpointError

FINEST_DPI = 600
"""What office printers print. Finer shows nothing more, and a page of pixels grows large."""

STRIP = 512
"""Rows of pixels handed over at once: the printer's own copies of a whole page would fill a small
computer's memory."""
SLACK = 1.01
"""A sheet is measured in whole points or pixels: a page a little larger is not made smaller."""


class PrinterState(Enum):
    """How a printer is, as far as the system knows: what it holds back it says of few."""

    READY = auto()
    BUSY = auto()
    STOPPED = auto()
    """Out of paper, jammed or switched off: what is sent waits there."""
    GONE = auto()
    """No printer of that name is set up on this computer."""


class PrintingFailed(CheckpointError):
    """The printer did not take the paper."""


class NoPrinter(PrintingFailed):
    """No printer is set up on this computer."""


STATES = {
    QPrinter.PrinterState.Idle: PrinterState.READY,
    QPrinter.PrinterState.Active: PrinterState.BUSY,
    QPrinter.PrinterState.Aborted: PrinterState.STOPPED,
    QPrinter.PrinterState.Error: PrinterState.STOPPED,
}
"""CUPS calls a printer stopped that Qt calls one with an error."""


class Printers(Protocol):
    """The printers there are."""

    def names(self) -> tuple[str, ...]:
        """All of them, the usual one first."""
        ...

    def open(self, name: str) -> QPrinter:
        """A printer to print on; raises PrintingFailed where it has gone."""
        ...

    def state(self, name: str) -> PrinterState:
        """How it is now."""
        ...


class SystemPrinters(Printers):
    """The printers that are set up on this computer."""

    @override
    def names(self) -> tuple[str, ...]:
        usual = QPrinterInfo.defaultPrinterName()
        names = QPrinterInfo.availablePrinterNames()
        return tuple(sorted(names, key=lambda name: (name != usual, name.casefold())))

    @override
    def open(self, name: str) -> QPrinter:
        found = QPrinterInfo.printerInfo(name)
        if found.isNull():
            raise PrintingFailed
        return QPrinter(found, QPrinter.PrinterMode.HighResolution)

    @override
    def state(self, name: str) -> PrinterState:
        found = QPrinterInfo.printerInfo(name)
        return PrinterState.GONE if found.isNull() else STATES[found.state()]


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Print every page of a PDF to its true size; raises PrintingFailed.

    It may be called off the UI thread: a slow printer holds nobody up.
    """
    if not printer.isValid():
        raise PrintingFailed
    printer.setResolution(min(printer.resolution(), FINEST_DPI))
    printer.setFullPage(True)
    with _opened(pdf) as document:
        _set_page(printer, document.pagePointSize(0))
        painter = QPainter()
        if not painter.begin(printer):
            raise PrintingFailed
        try:
            for page in range(document.pageCount()):
                if page and not printer.newPage():
                    raise PrintingFailed
                _paint(document, page, painter, printer)
        finally:
            painter.end()
    if printer.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}:
        raise PrintingFailed


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """A PDF from its bytes, open for as long as the block lasts."""
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        raise ValueError(f"not a PDF: {document.error()}")
    try:
        yield document
    finally:
        document.close()
        buffer.close()


def _set_page(printer: QPrinter, size: QSizeF) -> None:
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageSize(page)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)


def _paint(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    """Paint a page over the sheet; only a sheet smaller than the page makes it smaller."""
    sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    inch = printer.resolution() / 72
    true = document.pagePointSize(page) * inch
    keep = Qt.AspectRatioMode.KeepAspectRatio
    size = true if _fits(true, sheet.size()) else true.scaled(sheet.size(), keep)
    picture = _picture(document, page, size.toSize())
    # Without this hint, a printer of PDF would blur the letters by JPEG.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for top in range(0, picture.height(), STRIP):
        rows = min(STRIP, picture.height() - top)
        painter.drawImage(0, top, picture.copy(0, top, picture.width(), rows))


def _fits(size: QSizeF, sheet: QSizeF) -> bool:
    return size.width() <= sheet.width() * SLACK and size.height() <= sheet.height() * SLACK


def _picture(document: QPdfDocument, page: int, size: QSize) -> QImage:
    """A page as black on white, without the greys that a printer would turn into dots."""
    options = QPdfDocumentRenderOptions()
    flags = QPdfDocumentRenderOptions.RenderFlag
    options.setRenderFlags(flags.TextAliased | flags.PathAliased)
    picture = document.render(page, size, options)
    if picture.isNull():
        raise PrintingFailed  # no memory for a page of pixels
    behind = QPainter(picture)
    behind.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    behind.fillRect(picture.rect(), Qt.GlobalColor.white)
    behind.end()
    picture.reinterpretAsFormat(QImage.Format.Format_RGB32)
    return picture
