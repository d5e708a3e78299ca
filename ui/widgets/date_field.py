"""A field for dates: typed quickly, read as one types, said back in words."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from checkpoint.domain.documents.partial_date import PartialDate
from ui.language import Retranslates, locale
from ui.theme import Tone
from ui.widgets.form import FormRow
from ui.widgets.typed_date import Impossible, NothingTyped, TypedDate, Unfinished, read_typed_date


class DateField(QLineEdit):
    """Takes a date of which day and month may be unknown; see `read_typed_date`."""

    value_changed = Signal()
    """What is typed now means another date, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: TypedDate = NothingTyped()
        self.textChanged.connect(self._read_again)

    @property
    def reading(self) -> TypedDate:
        """What the text means so far."""
        return self._read

    @property
    def value(self) -> PartialDate | None:
        """The date, or None if there is none yet."""
        return self._read if isinstance(self._read, PartialDate) else None

    @property
    def is_faulty(self) -> bool:
        """Whether something is typed that is not a date."""
        return isinstance(self._read, Unfinished | Impossible)

    def set_value(self, value: PartialDate | None) -> None:
        """Show a date, or nothing."""
        self.setText("" if value is None else written(value))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if (value := self.value) is not None:
            self.setText(written(value))
        super().focusOutEvent(event)

    def _read_again(self, text: str) -> None:
        before, self._read = self._read, read_typed_date(text)
        if before != self._read:
            self.value_changed.emit()


class DateRow(Retranslates, FormRow):
    """A date field in a form, with the date said back in words beside its label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.date = DateField()
        super().__init__(self.date, parent=parent)
        self.date.value_changed.connect(self._say)
        self.date.editingFinished.connect(self._say_finished)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.date.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self._say()

    def _say(self) -> None:
        self.set_error("")
        match self.date.reading:
            case PartialDate() as value:
                tone = Tone.NEUTRAL if value.is_full else Tone.ATTENTION
                self.set_aside(_short(value), tone, self._words(value))
            case Impossible():
                self.set_aside("")
                self.set_error(self.tr("There is no such date"))
            case NothingTyped():
                self.set_aside("")
            case Unfinished():
                words = self.tr("day, month, year in four digits")
                self.set_aside(self.tr("dd-mm-yyyy"), words=words)
            case never:
                assert_never(never)

    def _say_finished(self) -> None:
        if self.date.is_faulty:
            self.set_error(self.tr("There is no such date"))

    def _words(self, value: PartialDate) -> str:
        if (day := value.full()) is not None:
            return _in_words(day, "dddd, d MMMM yyyy")
        if value.month is not None:
            month = locale().monthName(value.month)
            return self.tr("{month} {year}, day unknown").format(month=month, year=value.year)
        return self.tr("{year}, day and month unknown").format(year=value.year)


def _short(value: PartialDate) -> str:
    """As much of the date as is known, with the month as a word."""
    if (day := value.full()) is not None:
        return _in_words(day, "d MMM yyyy")
    if value.month is not None:
        return _in_words(date(value.year, value.month, 1), "MMM yyyy")
    return str(value.year)


def _in_words(day: date, pattern: str) -> str:
    return str(locale().toString(QDate(day.year, day.month, day.day), pattern))


def written(value: PartialDate) -> str:
    """A date as the field writes it: 17-08-1985, 08-1985 or 1985."""
    return "-".join(reversed(value.iso().split("-")))
