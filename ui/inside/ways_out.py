"""How the list leaves the screen: printed for TIMPORA, or saved as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.outbox import outbox_at
from checkpoint.reports.inside_files import InsideForm
from checkpoint.words.delivery import receiver_words
from ui.delivery.print_dialog import PrintDialog
from ui.inside.presenter import InsidePresenter
from ui.language import catalogue


class WaysOut(QObject):
    """Asks where to; the presenter reads everybody and lets them go."""

    def __init__(self, presenter: InsidePresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen

    def print_list(self) -> None:
        """Ask for a printer, and print the paper for TIMPORA."""
        presenter = self._presenter
        if not presenter.has_printer():
            return
        name = receiver_words(Receiver.TIMPORA, catalogue())
        way, last = presenter.state.way, presenter.last_printer
        dialog = PrintDialog(name, presenter.printers, way, last, self._screen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(
            lambda printer, copies: presenter.print_on(printer, copies, catalogue())
        )
        dialog.open()

    def save(self) -> None:
        """Ask where, and write those who are listed by nationality, purpose and stay."""
        roll = self._presenter.state.roll
        if roll is None:
            return
        folder = _folder_of(self._presenter.state.way)
        name = f"timpora_{roll.post.code}_{roll.on.isoformat()}.{InsideForm.XLSX.value}"
        dialog = QFileDialog(self._screen, self.tr("Save who is inside"), str(folder))
        dialog.setNameFilters([f"{form.name} (*.{form.value})" for form in reversed(InsideForm)])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self._presenter.write(Path(chosen)))
        dialog.open()


def _folder_of(way: Delivery) -> Path:
    """The outbox, if it is there now: sticks go. Else where the user keeps documents."""
    outbox = outbox_at(way.outbox) if way.outbox else None
    if outbox is not None and outbox.is_dir():
        return outbox
    places = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(places))
