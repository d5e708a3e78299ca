"""The dialogs above the paper: on which printer, into which file, and what came back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.delivery.print_dialog import PrintDialog
from ui.reports.folder import LastFolder
from ui.reports.given_dialog import GivenDialog
from ui.reports.given_presenter import GivenPresenter
from ui.reports.presenter import ReportsPresenter
from ui.reports.proof_dialog import ProofDialog
from ui.reports.proof_presenter import ProofPresenter
from ui.reports.states import Shown


class ReportsDesk(QObject):
    """Asks how a paper is to leave, and passes on the answer."""

    def __init__(
        self,
        presenter: ReportsPresenter,
        proofs: ProofPresenter,
        given: GivenPresenter,
        folder: LastFolder,
        screen: QWidget,
    ) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._proofs = proofs
        self._given = given
        self._folder = folder
        self._screen = screen
        self._last_printer = ""

    def print_paper(self) -> None:
        """Ask for a printer, and print."""
        state = self._presenter.state
        if not isinstance(state, Shown):
            return
        if not self._presenter.has_printer():
            return
        number, usual = state.paper.issue.number, state.day.way(state.wanted.partner)
        printers, last = self._presenter.printers, self._last_printer
        dialog = PrintDialog(number, printers, usual, last, self._screen)
        dialog.confirmed.connect(self._print_on)
        _open(dialog)

    def prove(self) -> None:
        """Ask for a paper that came back, and say what it is."""
        _open(ProofDialog(self._proofs, self._folder.path, self._screen))

    def list_given(self) -> None:
        """List to whom what was given of the days that are looked at."""
        self._given.list_given(self._presenter.state.wanted.period)
        _open(GivenDialog(self._given, self._screen))

    def save(self) -> None:
        """Ask where, and write the PDF there."""
        state = self._presenter.state
        if not isinstance(state, Shown):
            return
        proposed = self._folder.path / state.paper.file_name
        dialog = QFileDialog(self._screen, self.tr("Save the report"), str(proposed.parent))
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(proposed.name)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.setViewMode(QFileDialog.ViewMode.List)
        _open(dialog)

    def save_to(self, path: Path) -> None:
        """Write the PDF to a file."""
        self._folder.keep(path.parent)
        self._presenter.save_as(path)

    def save_all(self) -> None:
        """Ask for a folder, and write every partner's PDF there."""
        if not isinstance(self._presenter.state, Shown):
            return
        title = self.tr("Save all reports of the day")
        dialog = QFileDialog(self._screen, title, str(self._folder.path))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.save_all_in(Path(name)))
        dialog.setViewMode(QFileDialog.ViewMode.List)
        _open(dialog)

    def save_all_in(self, folder: Path) -> None:
        """Write every partner's PDF into a folder."""
        self._folder.keep(folder)
        self._presenter.save_all(folder)

    def _print_on(self, name: str, copies: int) -> None:
        self._last_printer = name
        self._presenter.print_on(name, copies)


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
