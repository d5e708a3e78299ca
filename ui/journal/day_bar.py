"""Which day is looked at: a date to type, and a step to the days beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.partial_date import PartialDate
from ui.language import Retranslates
from ui.theme import set_property
from ui.widgets.button import Button, ButtonKind
from ui.widgets.date_field import DateField
from ui.widgets.icon import Icon


class DayBar(Retranslates, QWidget):
    """The date field between two arrows. A date that is still to come is not taken."""

    day_asked = Signal(object)
    """Carries the date that was typed."""
    step_asked = Signal(int)
    """Carries how many days to go; back is negative."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._on: date | None = None
        self.back = Button(kind=ButtonKind.FLAT, icon=Icon.CHEVRON_LEFT)
        self.date = DateField()
        self.forward = Button(kind=ButtonKind.FLAT, icon=Icon.CHEVRON_RIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.back, self.date, self.forward):
            row.addWidget(part)
        for button, days in ((self.back, -1), (self.forward, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedWidth(36)
            button.clicked.connect(lambda _checked, days=days: self.step_asked.emit(days))
        self.date.setFixedWidth(132)
        self.date.value_changed.connect(lambda: self._object(is_wrong=False))
        self.date.editingFinished.connect(self._take)
        self.retranslate()

    def bind(self, page: QWidget) -> None:
        """Let Alt with an arrow step, wherever on the page the focus is."""
        for key, days in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda days=days: self.step_asked.emit(days))

    def draw(self, on: date) -> None:
        """Show the day that is looked at; what is just being typed stays."""
        self.forward.setEnabled(on < self._today())
        if on != self._on:
            self._on = on
            self.date.set_value(PartialDate.of(on))

    @override
    def retranslate(self) -> None:
        self.date.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self.date.setAccessibleName(self.tr("Operational day"))
        for button, text in (
            (self.back, self.tr("The day before (Alt+←)")),
            (self.forward, self.tr("The day after (Alt+→)")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def _take(self) -> None:
        value = self.date.value
        on = None if value is None else value.full()
        is_wrong = on is None or on > self._today()
        self._object(is_wrong=is_wrong)
        if on is not None and not is_wrong:
            self._on = on
            self.day_asked.emit(on)

    def _object(self, *, is_wrong: bool) -> None:
        words = self.tr("A day up to today, such as 17-08-2026.") if is_wrong else ""
        set_property(self.date, "faulty", "yes" if is_wrong else "no")
        self.date.setToolTip(words)
        self.date.setAccessibleDescription(words)
