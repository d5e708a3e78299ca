"""The receivers as a table: where the papers of each go, and whether that way is well."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from typing_extensions import override

from checkpoint.outbox import OutboxState
from checkpoint.words.delivery import outbox_words, receiver_words
from ui import theme
from ui.delivery.printer_words import printer_words
from ui.delivery.states import Row, Tone
from ui.language import catalogue
from ui.printing import PrinterState
from ui.widgets.icon import Icon, qicon
from ui.widgets.rows_model import Column, Index, RowsModel

LOOKS: Mapping[Tone, tuple[theme.Tone, Icon]] = {
    Tone.OPEN: (theme.Tone.NEUTRAL, Icon.MINUS),
    Tone.WAITING: (theme.Tone.NOTE, Icon.CLOCK),
    Tone.WELL: (theme.Tone.CLEAR, Icon.CHECK),
    Tone.TROUBLE: (theme.Tone.LOCKED, Icon.CROSS),
}
WIDTHS = (265, 225, 190, None)
STATE = 3


class DeliveryModel(RowsModel[Row]):
    """One receiver a row."""

    @override
    def columns(self) -> tuple[Column[Row], ...]:
        return (
            Column(self.tr("Papers for"), lambda row: receiver_words(row.receiver, catalogue())),
            Column(self.tr("Folder"), self._folder),
            Column(self.tr("Printer"), self._printer),
            Column(self.tr("How it is now"), self.state_words),
        )

    def state_words(self, row: Row) -> str:
        """In one sentence, with what to do."""
        if row.tone is Tone.OPEN:
            return self.tr("Asked each time.")
        if row.tone is Tone.WAITING:
            return self.tr("Is being looked at …")
        if row.how.outbox and row.outbox not in (None, OutboxState.READY):
            return outbox_words(row.outbox, catalogue())
        if row.printer is not None and row.printer not in (PrinterState.READY, PrinterState.BUSY):
            return printer_words(row.printer)
        return self.tr("Papers arrive there.")

    def _folder(self, row: Row) -> str:
        if not row.how.outbox:
            return "–"
        text = self.tr("{folder} + data files") if row.how.has_files else "{folder}"
        return text.format(folder=row.how.outbox)

    def _printer(self, row: Row) -> str:
        how = row.how
        return f"{how.printer} × {how.copies}" if how.printer else "–"

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.at(index.row())
        if row is None or index.column() != STATE:
            return super().data(index, role)
        tone, icon = LOOKS[row.tone]
        if role == Qt.ItemDataRole.DecorationRole:
            return qicon(icon, tone.on_soft)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour(tone.on_soft)
        return super().data(index, role)
