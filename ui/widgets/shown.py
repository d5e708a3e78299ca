"""What is attached, as it is looked at: a picture at once, a PDF by keeping a copy."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.picture import Picture, pixmap_of

LARGEST = QSize(1100, 520)
SMALLEST = QSize(320, 240)


class Kept(Protocol):
    """A picture or paper that was kept."""

    @property
    def name(self) -> str:
        """Of its file."""
        ...

    @property
    def content(self) -> bytes:
        """All of it."""
        ...


class ShownDialog(Dialog):
    """A picture in full, or the offer to keep a copy of what cannot be shown here."""

    def __init__(self, attachment: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attachment = attachment
        picture = Picture(smallest=SMALLEST, largest=LARGEST)
        pixmap = pixmap_of(attachment.content)
        self.body.addWidget(picture)  # before it is drawn: it would be a window of its own
        picture.draw(pixmap)
        about = "" if pixmap else self.tr("This cannot be shown here. Keep a copy to look at it.")
        self.set_title(attachment.name, about)
        self.add_button(self._keep_copy).setText(self.tr("Keep a copy"))
        close = self.add_button(self.accept, kind=ButtonKind.PRIMARY)
        close.setText(self.tr("Close"))
        close.setFocus()

    def _keep_copy(self) -> None:
        dialog = QFileDialog(self, self.tr("Keep a copy"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self._attachment.name)
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _write(self, name: str) -> None:
        try:
            Path(name).write_bytes(self._attachment.content)
        except OSError:
            self.text.setText(self.tr("The copy could not be written there. Choose another place."))
            self.text.show()
