"""The keys as a table."""

from __future__ import annotations

from typing_extensions import override

from checkpoint.domain.alerts.signing import ListKey
from checkpoint.words.dates import day_words
from ui.language import catalogue
from ui.widgets.rows_model import Column, RowsModel


class ListKeyModel(RowsModel[ListKey]):
    """One key a row."""

    @override
    def columns(self) -> tuple[Column[ListKey], ...]:
        words = catalogue()
        return (
            Column(self.tr("Name"), lambda key: key.name),
            Column(self.tr("From whom, and how it came"), lambda key: key.owner),
            Column(self.tr("Fingerprint"), lambda key: key.fingerprint),
            Column(self.tr("Since"), lambda key: day_words(key.added_at.date(), words.language)),
            Column(self.tr("State"), self._state),
        )

    def _state(self, key: ListKey) -> str:
        return self.tr("trusted") if key.stands else self.tr("taken away")
