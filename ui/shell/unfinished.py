"""Telling that something is half typed on a page, before it would be lost."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog


class UnfinishedDialog(Dialog):
    """Names the page; what stands there stays."""

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self.tr(
            "On the page {page}. Finish it there, or put it away by the key below; then leave."
        )
        self.set_title(self.tr("Something is half typed"), text.format(page=page))
        self.add_button(self.accept, kind=ButtonKind.PRIMARY).setText(self.tr("Back to it"))
