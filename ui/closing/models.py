"""The checks of a day and its papers, as tables; each says by colour, icon and word how it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from typing_extensions import override

from checkpoint.domain.closing.checks import Severity
from checkpoint.domain.reporting.issue import Way
from checkpoint.domain.reporting.subject import OtherPaper
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.words.closing import finding_words, severity_words, what_to_do
from checkpoint.words.reports import paper_words
from ui import theme
from ui.closing.states import CheckRow, PaperRow, Standing
from ui.delivery.printer_words import printer_words
from ui.language import catalogue
from ui.printing import PrinterState
from ui.theme import Tone
from ui.widgets.icon import Icon, qicon
from ui.widgets.rows_model import Column, Index, RowsModel
from ui.wording import say_problem

SEVERITY_LOOKS: Mapping[Severity, tuple[Tone, Icon]] = {
    Severity.STOP: (Tone.LOCKED, Icon.LOCKED),
    Severity.WARN: (Tone.ATTENTION, Icon.ATTENTION),
    Severity.OK: (Tone.CLEAR, Icon.CHECK),
}
STANDING_LOOKS: Mapping[Standing, tuple[Tone, Icon]] = {
    Standing.WAITING: (Tone.NEUTRAL, Icon.MINUS),
    Standing.UNDER_WAY: (Tone.NOTE, Icon.CLOCK),
    Standing.DONE: (Tone.CLEAR, Icon.CHECK),
    Standing.TROUBLE: (Tone.LOCKED, Icon.CROSS),
    Standing.LEFT_OUT: (Tone.ATTENTION, Icon.ATTENTION),
}

HELD_LOOKS = (Tone.ATTENTION, Icon.PRINTER)
"""A paper that waits at its printer."""


class CheckModel(RowsModel[CheckRow]):
    """One check a row, the gravest first."""

    @override
    def columns(self) -> tuple[Column[CheckRow], ...]:
        return (
            Column(self.tr("Check"), lambda row: severity_words(row.finding.severity, catalogue())),
            Column(self.tr("What stands"), lambda row: finding_words(row.finding, catalogue())),
            Column(self.tr("What to do"), lambda row: what_to_do(row.finding, catalogue())),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.at(index.row())
        if row is None or index.column():
            return super().data(index, role)
        return _drawn(SEVERITY_LOOKS[row.finding.severity], role) or super().data(index, role)


class PaperModel(RowsModel[PaperRow]):
    """One paper to one place a row."""

    @override
    def columns(self) -> tuple[Column[PaperRow], ...]:
        return (
            Column(self.tr("State"), self._standing),
            Column(self.tr("Paper"), self._subject),
            Column(self.tr("Number"), lambda row: row.errand.number),
            Column(self.tr("Goes to"), self._place),
            Column(self.tr("Trouble"), self._trouble),
        )

    def _standing(self, row: PaperRow) -> str:
        return {
            Standing.WAITING: self.tr("waits"),
            Standing.UNDER_WAY: self.tr("on its way"),
            Standing.DONE: self.tr("given out"),
            Standing.TROUBLE: self.tr("did not leave"),
            Standing.LEFT_OUT: self.tr("cancelled"),
        }[row.standing]

    def _subject(self, row: PaperRow) -> str:
        subject = row.errand.subject
        kind = OtherPaper.HAND_OVER if isinstance(subject, ShiftEnd) else subject
        return paper_words(kind, catalogue())

    def _trouble(self, row: PaperRow) -> str:
        if row.is_held:
            return printer_words(PrinterState.STOPPED)
        return say_problem(row.trouble) if row.trouble else ""

    def _place(self, row: PaperRow) -> str:
        errand = row.errand
        if errand.way is Way.FILES:
            return self.tr("{folder}, with data files").format(folder=errand.place)
        if errand.way is Way.PRINTED:
            text = self.tr("printer {name}, copies: {copies}")
            return text.format(name=errand.place, copies=errand.copies)
        return errand.place

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.at(index.row())
        if row is None or index.column():
            return super().data(index, role)
        looks = HELD_LOOKS if row.is_held else STANDING_LOOKS[row.standing]
        return _drawn(looks, role) or super().data(index, role)


def _drawn(looks: tuple[Tone, Icon], role: int) -> object:
    tone, icon = looks
    if role == Qt.ItemDataRole.DecorationRole:
        return qicon(icon, tone.on_soft)
    if role == Qt.ItemDataRole.ForegroundRole:
        return theme.colour(tone.on_soft)
    return None
