"""A paper that came back: its code is scanned or typed, or its file opened, and proven."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.codes import LONGEST_CODE
from checkpoint.domain.reporting.proof import Proof, Standing
from checkpoint.words.proof import difference_lines, proof_words
from ui.language import catalogue
from ui.reports.proof_presenter import NotProven, ProofPresenter, ProofState
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import say_problem

TONES: dict[Standing, Tone] = {
    Standing.NEWEST: Tone.CLEAR,
    Standing.REPLACED: Tone.ATTENTION,
    Standing.OTHER_FILE: Tone.ATTENTION,
    Standing.NEVER_ISSUED: Tone.LOCKED,
    Standing.ALTERED: Tone.LOCKED,
}


class ProofDialog(Dialog):
    """Enter, as a scanner sends it, proves the code; the answer stays until the next one."""

    chosen = Signal(object)
    """Carries the Path of a PDF."""

    def __init__(self, presenter: ProofPresenter, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._folder = folder
        self.setMinimumWidth(640)
        self.code = QLineEdit()
        self.code.setMaxLength(2 * LONGEST_CODE)
        self.answer = NoticeLine()
        row = FormRow(self.code)
        self.body.addWidget(row)
        self.body.addWidget(self.answer)
        self.set_title(
            self.tr("Prove a paper"),
            self.tr(
                "Scan the code at the foot of the paper, paste it (Ctrl+V), or open the PDF"
                " (Ctrl+O)."
            ),
        )
        row.set_label(self.tr("Code"))
        self.add_button(self.reject).setText(self.tr("Back"))
        opens = self.add_button(self._open)
        opens.setText(self.tr("Open a PDF …"))
        opens.setShortcut("Ctrl+O")
        proves = self.add_button(self._prove, kind=ButtonKind.PRIMARY, icon=Icon.CHECK)
        proves.setText(self.tr("Prove"))
        self.chosen.connect(presenter.prove_file)
        presenter.changed.connect(self.draw)
        self.finished.connect(presenter.forget)
        self.code.setFocus()

    def draw(self, state: ProofState) -> None:
        """Say what the paper is, or why nothing can be said."""
        self.answer.draw(_notice_of(state, self._presenter.post))
        if isinstance(state, Proof):
            self.code.selectAll()  # the next scan takes the place of this one

    def _prove(self) -> None:
        self._presenter.prove_code(self.code.text())

    def _open(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a paper"), str(self._folder))
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()


def _notice_of(state: ProofState, post: Post) -> Notice | None:
    match state:
        case Proof():
            lines = (
                proof_words(state, post, catalogue()),
                *difference_lines(state.differs, catalogue()),
            )
            return Notice(text="\n".join(lines), tone=TONES[state.standing])
        case NotProven(trouble):
            return Notice(text=say_problem(trouble), tone=Tone.ATTENTION)
        case _:
            return None
