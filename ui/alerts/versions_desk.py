"""The dialogs in which the versions of the lists are looked through, and one is undone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.alerts.versions import BookVersion
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.list_versions import ListVersionService
from checkpoint.words.alerts import list_name_words
from ui.alerts.trouble import trouble_words
from ui.alerts.versions_dialog import VersionsDialog
from ui.background import Background
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.notice_line import Notice


class VersionsDesk(QObject):
    """Reads the versions in the background, and undoes one there."""

    undone = Signal(object)
    """Carries the BookVersion that was taken back."""
    failed = Signal(object)
    """Carries what stood in the way of reading the versions."""

    def __init__(
        self,
        screen: QWidget,
        *,
        versions: ListVersionService,
        officer: Officer,
        post: Post,
        files: Background,
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._versions = versions
        self._officer = officer
        self._post = post
        self._files = files
        self._dialog: VersionsDialog | None = None

    def show(self) -> None:
        """Open the versions."""
        self._files.run(
            partial(self._versions.versions, self._officer),
            done=self._open,
            failed=self.failed.emit,
            owner=self,
        )

    def _open(self, versions: Sequence[BookVersion]) -> None:
        may_undo = self._officer.may(Permission.KEEP_ALERTS)
        dialog = VersionsDialog(versions, self._post, may_undo=may_undo, parent=self._screen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.undo_asked.connect(self._ask)
        dialog.destroyed.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _ask(self, version: BookVersion) -> None:
        """Undoing brings entries back and ends others: a second look, and Enter goes back."""
        tally = version.tally
        dialog = Dialog(self._dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = list_name_words(version.note.list_name, catalogue())
        title = self.tr("Undo version {version} of {name}?")
        text = self.tr(
            "The list says again what it said before, at every counter. Entries that come back:"
            " {back}. Entries that are ended: {ended}. Entries put back to their text before:"
            " {changed}."
        )
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
        self._tell(Notice(text=self.tr("Undoing …")))
        self._files.run(
            partial(self._versions.undo, self._officer, version.version),
            done=lambda _state: self._is_undone(version),
            failed=self._not_undone,
            owner=self,
        )

    def _is_undone(self, version: BookVersion) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.undone.emit(version)

    def _not_undone(self, trouble: CheckpointError) -> None:
        self._tell(Notice(text=trouble_words(trouble), tone=Tone.ATTENTION))

    def _tell(self, notice: Notice) -> None:
        if self._dialog is not None:
            self._dialog.tell(notice)
