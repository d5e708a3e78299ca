"""The dialogs in which the versions of the lists are looked through, and one is undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.alerts.versions import BookVersion
from checkpoint.domain.errors import CheckpointError
from checkpoint.words.alerts import list_name_words
from ui.alerts.trouble import trouble_words
from ui.alerts.versions_dialog import VersionsDialog
from ui.alerts.versions_presenter import VersionsPresenter
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.notice_line import Notice


class VersionsDesk(QObject):
    """One dialog at a time, and the question before an undoing upon it."""

    done = Signal(object, int)
    """A version was taken back, and the dialog is closed; see `VersionsPresenter.undone`."""
    failed = Signal(object)
    """Carries the CheckpointError for which there is no dialog to show it."""

    def __init__(self, screen: QWidget, presenter: VersionsPresenter) -> None:
        super().__init__(screen)
        self._screen = screen
        self._presenter = presenter
        self._dialog: VersionsDialog | None = None
        presenter.read.connect(self._open)
        presenter.undone.connect(self._undone)
        presenter.failed.connect(self._failed)

    def show(self) -> None:
        """Open the versions."""
        if self._dialog is None:
            self._presenter.look()

    def _open(self, versions: Sequence[BookVersion]) -> None:
        if self._dialog is not None:
            return  # asked for twice before it was read
        dialog = VersionsDialog(
            versions,
            self._presenter.post,
            may_undo=self._presenter.may_undo,
            parent=self._screen,
        )
        dialog.undo_asked.connect(self._ask)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    def _ask(self, version: BookVersion) -> None:
        """Undoing brings entries back and ends others: a second look, and Enter goes back."""
        tally = version.tally
        dialog = Dialog(self._dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Undo version {version} of {name}?")
        text = self.tr(
            "The list says again what it said before, at every counter. Entries that come back:"
            " {back}. Entries that are ended: {ended}. Entries put back to their text before:"
            " {changed}."
        )
        name = list_name_words(version.note.list_name, catalogue())
        dialog.set_title(
            title.format(version=version.version, name=name),
            text.format(
                back=tally.gone if tally else "–",
                ended=tally.new if tally else "–",
                changed=tally.changed if tally else "–",
            ),
        )
        back = dialog.add_button(dialog.reject, kind=ButtonKind.PRIMARY)
        back.setText(self.tr("Leave it"))
        dialog.add_button(dialog.accept, kind=ButtonKind.DANGER).setText(self.tr("Undo it"))
        dialog.accepted.connect(lambda: self._undo(version))
        dialog.open()
        back.setFocus()

    def _undo(self, version: BookVersion) -> None:
        if self._dialog is not None:
            self._dialog.tell(Notice(text=self.tr("Undoing …")))
        self._presenter.undo(version)

    def _undone(self, version: BookVersion, now: int) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.done.emit(version, now)

    def _failed(self, trouble: CheckpointError) -> None:
        if self._dialog is None:
            self.failed.emit(trouble)
        else:
            self._dialog.tell(Notice(text=trouble_words(trouble), tone=Tone.ATTENTION))
