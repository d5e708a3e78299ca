"""A question before an import that would end most of a list."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from checkpoint.domain.alerts.preview import Preview
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog


class MassEndingDialog(Dialog):
    """Enter goes back to the preview; to import all the same takes a choice."""

    def __init__(self, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self.tr(
            "The file lacks most of what stands on the list {name}. If it is only a part of the"
            " list, or another list, go back: who is ended is not found at the counters any more."
        )
        gone = preview.changes.gone.count
        self.set_title(
            self.tr("End %n entry(ies)?", None, gone), text.format(name=preview.list_name)
        )
        self.setMinimumWidth(560)
        back = self.add_button(self.reject, kind=ButtonKind.PRIMARY)
        back.setText(self.tr("Back to the preview"))
        self.add_button(self.accept, kind=ButtonKind.DANGER).setText(self.tr("Import and end them"))
        back.setFocus()
