from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from pypdf import PageObject, PdfReader
from PySide6.QtCore import QMarginsF, QSize, QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas
from typing_extensions import override

from ui.background import Background
from ui.printing import FINEST_DPI, PrintingFailed, SystemPrinters, print_pdf

POINTS = 72
GAP = 128
A4 = (595.276, 841.89)


class OneSheet(QPrinter):
    """A printer with paper of one size in it."""

    def __init__(self, size: tuple[float, float]) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        super().setPageSize(QPageSize(QSizeF(*size), QPageSize.Unit.Point))

    @override
    def setPageSize(self, size: QPageSize | QPageSize.PageSizeId | QSize) -> bool:
        return False


@pytest.fixture
def printer(qtbot: QtBot, tmp_path: Path) -> QPrinter:
    """A printer whose sheets come out as a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


def a_pdf(*draw: Callable[[Canvas], None], size: tuple[float, float] = A4) -> bytes:
    written = BytesIO()
    canvas = Canvas(written, pagesize=size)
    for page in draw:
        page(canvas)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def square(canvas: Canvas) -> None:
    """A black inch, an inch from the left and the top edge."""
    canvas.rect(72, A4[1] - 144, 72, 72, stroke=0, fill=1)


def blank(canvas: Canvas) -> None:
    canvas.drawString(72, 72, "")


def sheets(tmp_path: Path) -> list[Image.Image]:
    """What the ink is on each sheet, from the upper left corner of the paper."""
    return [_joined(page) for page in PdfReader(tmp_path / "printed.pdf").pages]


def _joined(page: PageObject) -> Image.Image:
    strips = [strip.image.convert("L") for strip in page.images if strip.image is not None]
    sheet = Image.new("L", (strips[0].width, sum(strip.height for strip in strips)), GAP)
    top = 0
    for strip in strips:
        sheet.paste(strip, (0, top))
        top += strip.height
    return sheet


def inches_of_ink(tmp_path: Path) -> tuple[float, ...]:
    """The edges of the ink on the first sheet as one would measure them with a ruler."""
    document = QPdfDocument()
    document.load(str(tmp_path / "printed.pdf"))
    picture = document.render(0, (document.pagePointSize(0) * 2).toSize())
    document.close()
    data = bytes(picture.constBits())
    seen = Image.frombuffer("RGBA", (picture.width(), picture.height()), data)
    white = Image.new("RGBA", seen.size, "white")
    return tuple(edge / (2 * POINTS) for edge in ink_on(Image.alpha_composite(white, seen)))


def ink_on(sheet: Image.Image) -> tuple[int, int, int, int]:
    """The edges of all that is not white: left, top, right, bottom."""
    box = ImageOps.invert(sheet.convert("L")).getbbox()
    assert box is not None
    return box


def test_a_page_is_printed_to_its_true_size_where_it_stands(
    printer: QPrinter, tmp_path: Path
) -> None:
    print_pdf(a_pdf(square), printer)

    (sheet,) = sheets(tmp_path)
    dpi = sheet.width / A4[0] * POINTS
    assert dpi == pytest.approx(FINEST_DPI, rel=0.01)
    assert ink_on(sheet) == pytest.approx((dpi, dpi, 2 * dpi, 2 * dpi), abs=4)


def test_ink_is_black_and_paper_white_without_greys(printer: QPrinter, tmp_path: Path) -> None:
    print_pdf(a_pdf(lambda canvas: canvas.drawString(72, 700, "Laporan Harian")), printer)

    (sheet,) = sheets(tmp_path)
    used = {light for light, count in enumerate(sheet.histogram()) if count}
    assert used == {0, 255}


def test_every_page_comes_out(printer: QPrinter, tmp_path: Path) -> None:
    print_pdf(a_pdf(square, blank, square), printer)

    printed = PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == 3
    assert float(printed.pages[2].mediabox.height) == pytest.approx(A4[1], abs=1)


def test_margins_of_the_printer_move_nothing(printer: QPrinter, tmp_path: Path) -> None:
    printer.setPageMargins(QMarginsF(20, 20, 20, 20))

    print_pdf(a_pdf(square), printer)

    assert inches_of_ink(tmp_path) == pytest.approx((1, 1, 2, 2), abs=0.02)


def test_a_coarse_printer_gets_what_it_can_print(printer: QPrinter, tmp_path: Path) -> None:
    printer.setResolution(150)

    print_pdf(a_pdf(square), printer)

    (sheet,) = sheets(tmp_path)
    assert sheet.width == pytest.approx(A4[0] / POINTS * 150, abs=3)


@pytest.mark.parametrize(
    ("sheet", "scale"),
    [
        pytest.param((300, 420), 420 / A4[1], id="smaller, so the page is made smaller"),
        pytest.param((700, 1000), 1.0, id="larger, so it keeps its size"),
    ],
)
def test_a_printer_that_has_another_sheet_still_prints_all_of_the_page(
    qtbot: QtBot, tmp_path: Path, sheet: tuple[float, float], scale: float
) -> None:
    printer = OneSheet(sheet)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    print_pdf(a_pdf(square), printer)

    inked = (scale, scale, 2 * scale, 2 * scale)
    assert inches_of_ink(tmp_path) == pytest.approx(inked, abs=0.02)


@pytest.mark.qt_log_ignore("QPdfEngine", "QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))

    with pytest.raises(PrintingFailed):
        print_pdf(a_pdf(square), printer)


def test_it_prints_off_the_ui_thread(printer: QPrinter, tmp_path: Path) -> None:
    background, told = Background(), []

    background.run(
        lambda: print_pdf(a_pdf(square), printer),
        done=lambda _nothing: told.append("printed"),
        failed=lambda _trouble: told.append("failed"),
        owner=None,
    )

    assert background.wait_idle(20_000)
    assert told == ["printed"]
    assert len(sheets(tmp_path)) == 1


def test_a_printer_that_this_computer_does_not_have_is_told(qtbot: QtBot) -> None:
    with pytest.raises(PrintingFailed):
        SystemPrinters().open("no such printer")
