"""Rows of policy as a table."""

from __future__ import annotations

from typing_extensions import override

from checkpoint.domain.inspection.policy import PolicyRow
from checkpoint.domain.inspection.policy_book import PolicyLine
from checkpoint.words.policy_rows import row_named, row_says, source_words, term_words
from ui.language import catalogue
from ui.policy.states import shown
from ui.widgets.rows_model import Column, RowsModel


class PolicyModel(RowsModel[PolicyLine]):
    """One row of policy a row."""

    @override
    def columns(self) -> tuple[Column[PolicyLine], ...]:
        words = catalogue()
        return (
            Column(self.tr("For"), lambda line: row_named(_row(line), words)),
            Column(self.tr("What holds"), lambda line: row_says(_row(line), words)),
            Column(self.tr("When"), lambda line: term_words(_row(line), words)),
            Column(self.tr("Legal source"), lambda line: source_words(_row(line), words)),
            Column(self.tr("From"), self._origin),
        )

    def _origin(self, line: PolicyLine) -> str:
        if line.row is None:
            return self.tr("taken back")
        if line.is_overruled:
            return self.tr("file, overruled")
        return self.tr("edited here") if line.is_edited else self.tr("file")


def _row(line: PolicyLine) -> PolicyRow:
    row = shown(line)
    if row is None:
        raise TypeError(line)  # `Sought.among` leaves such a line out
    return row
