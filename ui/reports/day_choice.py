"""Choosing the days: their kind, a field between two arrows, and what is chosen said in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.reporting.kinds import ReportKind, period_around
from checkpoint.words.dates import period_words
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, Tone, set_property
from ui.widgets.button import Button
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.icon import Icon
from ui.widgets.label import Label


class DayChoice(Retranslates, QWidget):
    """Day, week or month; earlier, later, or a day that is typed and taken by Enter."""

    chosen = Signal(object)
    """Carries the date."""
    stepped = Signal(int)
    """So many days later, or earlier."""
    kind_chosen = Signal(object)
    """Carries the ReportKind."""
    left = Signal()
    """The officer is done with the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._kind = ReportKind.DAY
        self.kind = ChoiceBox()
        self._last: date | None = None
        self._label = Label(role=TextRole.QUIET)
        self._earlier = Button(icon=Icon.CHEVRON_LEFT)
        self.field = DateField()
        self._later = Button(icon=Icon.CHEVRON_RIGHT)
        self._words = Label(role=TextRole.STRONG, wraps=True)
        self._lay_out()
        self._earlier.clicked.connect(lambda: self.stepped.emit(-1))
        self._later.clicked.connect(lambda: self.stepped.emit(1))
        self.kind.chosen_changed.connect(self._pass_on_kind)
        self.field.returnPressed.connect(self._take)
        self.field.editingFinished.connect(self._forget_half_typed)
        self.field.textEdited.connect(lambda _text: self._object(""))
        self.retranslate()

    def draw(self, day: date, last: date, kind: ReportKind = ReportKind.DAY) -> None:
        """Show a day, week or month; ``last`` is the last day there is to choose."""
        self._day, self._last, self._kind = day, last, kind
        self.kind.choose(kind)
        self.field.set_value(PartialDate.of(day))
        self._later.setEnabled(period_around(kind, day).last_on < last)
        self._object("")

    @override
    def retranslate(self) -> None:
        self._label.setText(self.tr("Paper of (F4)"))
        self.kind.draw(
            [
                Choice(ReportKind.DAY, self.tr("Operational day")),
                Choice(ReportKind.WEEK, self.tr("Week")),
                Choice(ReportKind.MONTH, self.tr("Month")),
            ],
            self._kind,
        )
        self.kind.setAccessibleName(self._label.text())
        self.field.setAccessibleName(self.tr("Operational day"))
        self.field.setPlaceholderText(self.tr("dd-mm-yyyy"))
        for button, text in (
            (self._earlier, self.tr("Earlier (Alt+←)")),
            (self._later, self.tr("Later (Alt+→)")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self._object("")

    def _pass_on_kind(self) -> None:
        chosen = self.kind.chosen
        if isinstance(chosen, ReportKind) and chosen is not self._kind:
            self.kind_chosen.emit(chosen)

    def _take(self) -> None:
        typed = self.field.value
        day = None if typed is None else typed.full()
        if day is None:
            self._object(self.tr("Type day, month and year, such as 05-11-2026."))
        elif self._last is not None and day > self._last:
            self._object(self.tr("That day has not come yet."))
        else:
            self.chosen.emit(day)
            self.left.emit()

    def _forget_half_typed(self) -> None:
        """Who leaves the field without Enter keeps the day that is shown."""
        if not self.field.hasFocus() and self._day is not None:
            self.field.set_value(PartialDate.of(self._day))
            self._object("")

    def _object(self, sentence: str) -> None:
        """Say what is wrong with the typed day, or else the day that is shown."""
        day = ""
        if self._day is not None:
            day = period_words(period_around(self._kind, self._day), catalogue().language)
        self._words.setText(sentence or day)
        self._words.set_tone(Tone.LOCKED if sentence else Tone.NEUTRAL)
        self.field.setAccessibleDescription(sentence or day)
        set_property(self.field, "faulty", "yes" if sentence else "no")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._earlier)
        row.addWidget(self.field, 1)
        row.addWidget(self._later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        kind = QHBoxLayout()
        kind.setSpacing(8)
        kind.addWidget(self._label)
        kind.addWidget(self.kind, 1)
        column.addLayout(kind)
        column.addLayout(row)
        column.addWidget(self._words)
