"""The only lines that touch paper: a PDF, page by page, onto a printer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from checkpoint.domain.errors import CheckpointError

POINTS_PER_INCH = 72
FINEST_DPI = 300
"""Finer than this a cheap printer shows nothing, and a page of pixels grows large."""


class PrintingFailed(CheckpointError):
    """The printer did not take the paper."""


class NoPrinter(PrintingFailed):
    """No printer is set up on this computer."""


@contextmanager
def opened_pdf(content: bytes) -> Iterator[QPdfDocument]:
    """A PDF from its bytes, open for as long as the block lasts."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()
        buffer.close()


def usual_printer() -> QPrinter:
    """The system's default printer, or the first there is; raises NoPrinter."""
    printers = QPrinterInfo.availablePrinters()
    if not printers:
        raise NoPrinter
    usual = QPrinterInfo.defaultPrinter()
    return QPrinter(printers[0] if usual.isNull() else usual, QPrinter.PrinterMode.HighResolution)


def print_pdf(content: bytes, printer: QPrinter) -> None:
    """Print every page of a PDF to its true size; raises PrintingFailed."""
    printer.setResolution(min(printer.resolution(), FINEST_DPI))
    printer.setFullPage(True)
    with opened_pdf(content) as document:
        _set_page(printer, document.pagePointSize(0))
        painter = QPainter()
        if not painter.begin(printer):
            raise PrintingFailed
        try:
            for page in range(document.pageCount()):
                if page and not printer.newPage():
                    raise PrintingFailed
                _paint(document, page, painter, printer.resolution())
        finally:
            painter.end()


def _set_page(printer: QPrinter, size: QSizeF) -> None:
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageSize(page)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)


def _paint(document: QPdfDocument, page: int, painter: QPainter, dpi: int) -> None:
    size = document.pagePointSize(page) * (dpi / POINTS_PER_INCH)
    picture = document.render(page, size.toSize())
    painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
