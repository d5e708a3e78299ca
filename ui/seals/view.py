"""The page of certificates: whose signed seals this post trusts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout
from typing_extensions import override

from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.screen import Screen
from ui.seals.asking import AskDialog, WithdrawDialog
from ui.seals.model import CertificateModel
from ui.seals.presenter import SealsPresenter
from ui.seals.states import Act, SealsState
from ui.theme import TextRole, Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.table import Table
from ui.wording import say_problem

OWN_FILE = "checkpoint-seal.pem"


class SealsScreen(Screen):
    """Draws a state, and passes on what the administrator does."""

    NAME = QT_TRANSLATE_NOOP("SealsScreen", "Seals")

    def __init__(self, presenter: SealsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._folder = str(Path.home())
        self._asking: QDialog | None = None
        self.notice = NoticeLine()
        self._about = Label(role=TextRole.QUIET, wraps=True)
        self._model = CertificateModel()
        self.table = Table()
        self.table.setModel(self._model)
        self.table.set_widths((180, None, 180, 140, 200))
        self._panel = Panel(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addWidget(self._about)
        layout.addWidget(self._panel, 1)
        self.table.selectionModel().selectionChanged.connect(self._chosen_anew)
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "A seal is genuine when a certificate here proves its signature. Import the"
            " certificates of states' authorities and of other posts from a file of PEM or DER, and"
            " be sure where it comes from. What is withdrawn proves nothing any more. Other posts"
            " prove this post's labels by the certificate that F7 writes."
        )

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        self.table.setFocus()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        is_free = not self._presenter.state.is_busy
        chosen = self._model.at(self.table.selected_row)
        may_withdraw = is_free and chosen is not None and chosen.stands
        return (
            KeyHint(key="F2", text=self.tr("import"), run=self._choose_file, enabled=is_free),
            KeyHint(key="F6", text=self.tr("withdraw"), run=self._ask_why, enabled=may_withdraw),
            KeyHint(
                key="F7", text=self.tr("own to a file"), run=self._choose_place, enabled=is_free
            ),
            KeyHint(key="F9", text=self.tr("new key"), run=self._ask_new_key, enabled=is_free),
        )

    def draw(self, state: SealsState) -> None:
        """Show a state; the certificate that was chosen stays chosen."""
        chosen = self._model.at(self.table.selected_row)
        self._model.show(state.certificates)
        self.table.select_row(self._model.row_of(chosen.id if chosen else None) or 0)
        self.notice.draw(self._notice_of(state))
        if state.stranger is not None and self._asking is None:
            self._ask_trust(state.stranger)
        self.keys_changed.emit()

    @override
    def retranslate(self) -> None:
        self._panel.set_title(self.tr("Certificates"))
        self._about.setText(
            self.tr(
                "Signed seals on visas, papers and border passes are proven by these certificates,"
                " without a network. The post's own is made with its first label."
            )
        )
        self.draw(self._presenter.state)

    def _chosen_anew(self) -> None:
        self.keys_changed.emit()

    def _notice_of(self, state: SealsState) -> Notice | None:
        if state.trouble is not None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.done is None:
            return None
        if state.done is Act.IMPORT and state.count:
            text = self.tr("%n certificate(s) are trusted from now on.", None, state.count)
        else:
            text = {
                Act.IMPORT: self.tr("All of them were trusted already."),
                Act.WITHDRAW: self.tr("The certificate is trusted no more."),
                Act.EXPORT: self.tr("The post's certificate is in the file."),
                Act.RENEW: self.tr("There is a new key. Give other posts its certificate."),
            }[state.done]
        return Notice(text=text, tone=Tone.CLEAR)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file of certificates"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Certificates (*.pem *.cer *.crt *.der)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        self._open_files(dialog)

    def import_file(self, path: Path) -> None:
        """Trust the certificates in a file."""
        self._folder = str(path.parent)
        self._presenter.import_file(path)

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Write the post's certificate"), self._folder)
        dialog.setNameFilter(self.tr("Certificates (*.pem)"))
        dialog.setDefaultSuffix("pem")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(OWN_FILE)
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        self._open_files(dialog)

    def export_to(self, path: Path) -> None:
        """Write the post's own certificate to a file."""
        self._folder = str(path.parent)
        self._presenter.export_to(path)

    def _ask_why(self) -> None:
        chosen = self._model.at(self.table.selected_row)
        if chosen is None or not chosen.stands:
            return
        dialog = WithdrawDialog(chosen.certificate.subject, self)
        dialog.confirmed.connect(partial(self._presenter.withdraw, chosen))
        self._open(dialog)

    def _ask_trust(self, path: Path) -> None:
        dialog = AskDialog(
            self.tr("Trust a signer by itself?"),
            self.tr(
                "No authority of its state that is known here has signed a certificate in {file}."
                " Trust it only if you know for certain whose it is, such as another post's."
            ).format(file=path.name),
            self.tr("Trust it"),
            self,
        )
        dialog.confirmed.connect(partial(self._presenter.import_file, path, trusts_itself=True))
        dialog.rejected.connect(self._presenter.dismiss)
        self._open(dialog)

    def _ask_new_key(self) -> None:
        dialog = AskDialog(
            self.tr("Make a new key for the post?"),
            self.tr(
                "Labels made with the old key stay genuine. Other posts need the new certificate"
                " before they can prove new labels."
            ),
            self.tr("Make a new key"),
            self,
        )
        dialog.confirmed.connect(self._presenter.renew)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        self._asking = dialog
        dialog.open()

    def _closed(self) -> None:
        self._asking = None

    def _open_files(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.open()
