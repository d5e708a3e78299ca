"""Choosing the days: their kind, a field or two between two arrows, and the days said in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.reporting.kinds import MOST_DAYS, ReportKind
from checkpoint.domain.statistics.question import Period
from checkpoint.domain.statistics.spans import QuickPeriod
from checkpoint.words.dates import period_words
from checkpoint.words.views import quick_period_words
from ui.language import Retranslates, catalogue
from ui.reports.states import Wanted
from ui.theme import TextRole, Tone, set_property
from ui.widgets.button import Button
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.icon import Icon
from ui.widgets.label import Label

QUICK = {
    "Alt+1": QuickPeriod.YESTERDAY,
    "Alt+2": QuickPeriod.LAST_WEEK,
    "Alt+3": QuickPeriod.LAST_MONTH,
}
"""What is asked for most, by its key."""


class DayChoice(Retranslates, QWidget):
    """Day, week, month or any days; earlier, later, or days that are typed and taken by Enter."""

    chosen = Signal(object)
    """Carries the date."""
    days_chosen = Signal(object)
    """Carries the Period of any days."""
    quick_chosen = Signal(object)
    """Carries the QuickPeriod."""
    stepped = Signal(int)
    """So many days later, or earlier."""
    kind_chosen = Signal(object)
    """Carries the ReportKind."""
    left = Signal()
    """The officer is done with the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Period | None = None
        self._kind = ReportKind.DAY
        self._day: date | None = None
        self._last: date | None = None
        self.kind = ChoiceBox()
        self._label = Label(role=TextRole.QUIET)
        self._earlier = Button(icon=Icon.CHEVRON_LEFT)
        self.field, self.until = DateField(), DateField()
        self._later = Button(icon=Icon.CHEVRON_RIGHT)
        self._words = Label(role=TextRole.STRONG, wraps=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def draw(self, wanted: Wanted, last: date) -> None:
        """Show the days of a paper; ``last`` is the last day there is to choose."""
        before = self._day, self._days, self._kind
        self._day, self._days, self._kind = wanted.day_on, wanted.period, wanted.kind
        self._last = last
        self.kind.choose(wanted.kind)
        self.until.setVisible(self._is_any_days)
        if before != (self._day, self._days, self._kind):
            self._fill_in()  # not when a paper of the same days is ready: somebody may type by now
        self._later.setEnabled(wanted.period.last_on < last)
        self._object("")

    @override
    def retranslate(self) -> None:
        self._label.setText(self.tr("Paper of (F4)"))
        kinds: list[Choice[ReportKind | QuickPeriod]] = [
            Choice(ReportKind.DAY, self.tr("Operational day")),
            Choice(ReportKind.WEEK, self.tr("Week")),
            Choice(ReportKind.MONTH, self.tr("Month")),
            Choice(ReportKind.PERIOD, self.tr("From – to")),
        ]
        for key, quick in QUICK.items():
            kinds.append(Choice(quick, f"{quick_period_words(quick, catalogue())} ({key})"))
        self.kind.draw(kinds, self._kind)
        self.kind.setAccessibleName(self._label.text())
        self.until.setAccessibleName(self.tr("Last day"))
        for field in (self.field, self.until):
            field.setPlaceholderText(self.tr("dd-mm-yyyy"))
        for button, text in (
            (self._earlier, self.tr("Earlier (Alt+←)")),
            (self._later, self.tr("Later (Alt+→)")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self._object("")

    def go_to_days(self) -> None:
        """Have the first day typed."""
        self.field.setFocus()
        self.field.selectAll()

    @property
    def _is_any_days(self) -> bool:
        return self._kind is ReportKind.PERIOD

    def _connect(self) -> None:
        self._earlier.clicked.connect(lambda: self.stepped.emit(-1))
        self._later.clicked.connect(lambda: self.stepped.emit(1))
        self.kind.chosen_changed.connect(self._pass_on_kind)
        self.field.returnPressed.connect(self._take)
        self.until.returnPressed.connect(self._take_days)
        for field in (self.field, self.until):
            field.editingFinished.connect(self._forget_half_typed)
            field.textEdited.connect(lambda _text: self._object(""))

    def _pass_on_kind(self) -> None:
        chosen = self.kind.chosen
        if isinstance(chosen, QuickPeriod):
            self.quick_chosen.emit(chosen)
        elif isinstance(chosen, ReportKind) and chosen is not self._kind:
            self.kind_chosen.emit(chosen)

    def _take(self) -> None:
        day = self._typed_in(self.field)
        if day is None:
            return
        if self._is_any_days:
            self.until.setFocus()
            self.until.selectAll()
            return
        self.chosen.emit(day)
        self.left.emit()

    def _take_days(self) -> None:
        """Both days: the first may have been typed and not entered."""
        first, last = self._typed_in(self.field), _day_in(self.until)
        if first is None:
            self.field.setFocus()
        elif last is None:
            self._object(self.tr("Type day, month and year, such as 05-11-2026."), self.until)
        elif last < first:
            self._object(self.tr("The last day lies before the first."), self.until)
        elif (days := Period(first, last)).days > MOST_DAYS:
            text = self.tr("No paper is of more than {count} days.")
            self._object(text.format(count=MOST_DAYS), self.until)
        else:
            self.days_chosen.emit(days)
            self.left.emit()

    def _typed_in(self, field: DateField) -> date | None:
        """The day that was typed, or else what is wrong with it is said."""
        day = _day_in(field)
        if day is None:
            self._object(self.tr("Type day, month and year, such as 05-11-2026."), field)
        elif self._last is not None and day > self._last:
            self._object(self.tr("That day has not come yet."), field)
        else:
            return day
        return None

    def _fill_in(self) -> None:
        if self._days is None or self._day is None:
            return
        first = self._days.first_on if self._is_any_days else self._day
        self.field.set_value(PartialDate.of(first))
        self.until.set_value(PartialDate.of(self._days.last_on))
        name = self.tr("First day") if self._is_any_days else self.tr("Operational day")
        self.field.setAccessibleName(name)

    def _forget_half_typed(self) -> None:
        """Who leaves the fields without Enter keeps the days that are shown."""
        if not self.field.hasFocus() and not self.until.hasFocus():
            self._fill_in()
            self._object("")

    def _object(self, sentence: str, at: DateField | None = None) -> None:
        """Say what is wrong with a typed day, or else the days that are shown."""
        days = "" if self._days is None else period_words(self._days, catalogue().language)
        self._words.setText(sentence or days)
        self._words.set_tone(Tone.LOCKED if sentence else Tone.NEUTRAL)
        for field in (self.field, self.until):
            field.setAccessibleDescription(sentence or days)
            set_property(field, "faulty", "yes" if field is at else "no")

    def _lay_out(self) -> None:
        kind = QHBoxLayout()
        kind.setSpacing(8)
        kind.addWidget(self._label)
        kind.addWidget(self.kind, 1)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._earlier)
        row.addWidget(self.field, 1)
        row.addWidget(self.until, 1)
        row.addWidget(self._later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(kind)
        column.addLayout(row)
        column.addWidget(self._words)


def _day_in(field: DateField) -> date | None:
    """The whole day that is typed, if there is one."""
    return None if field.value is None else field.value.full()
