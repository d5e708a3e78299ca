"""What narrows the list: words, of whom, nationality, purpose, and within how many days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.details import Purpose
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.journeys.resident import MOST_DAYS, USUAL_DAYS, Wanted, Which
from checkpoint.domain.journeys.roll import Roll
from checkpoint.words.countries import country_name
from checkpoint.words.enums import purpose_words
from checkpoint.words.inside import which_words
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, set_property
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.find_field import FindField
from ui.widgets.label import Label
from ui.widgets.table import Table

PAUSE_MS = 200
"""The list is narrowed when the fingers rest, not at each letter."""


class DaysField(QLineEdit):
    """Within how many days a stay ends soon; nothing typed is as usual."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QIntValidator(0, MOST_DAYS, self))
        self.setPlaceholderText(str(USUAL_DAYS))
        self.setFixedWidth(56)

    @property
    def value(self) -> int:
        """The number of days."""
        return int(self.text()) if self.hasAcceptableInput() else USUAL_DAYS


class InsideFilters(Retranslates, QWidget):
    """Letters choose in each; typing anywhere else finds by name, number and address."""

    wanted_changed = Signal(object, str)
    """Carries the Wanted, and what was typed."""
    day_asked = Signal(object)
    """Carries the day that is to be told."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = FindField(table)
        self.which, self.nationality, self.purpose = (ChoiceBox() for _ in range(3))
        self.days, self.day = DaysField(), DateField()
        self.day.setFixedWidth(112)
        self._days_word, self._day_word = (Label(role=TextRole.QUIET) for _ in range(2))
        self._nations: tuple[str, ...] = ()
        self._on: date | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 3)
        for box, stretch in zip(self.boxes, (4, 3, 3), strict=True):
            row.addWidget(box, stretch)
            box.chosen_changed.connect(self.tell)
        for part in (self.days, self._days_word, self._day_word, self.day):
            row.addWidget(part)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.tell)
        for field in (self.search, self.days):
            field.textEdited.connect(self._pause.start)
        self.day.returnPressed.connect(self._take_day)
        self.day.editingFinished.connect(self._take_day)
        self.day.value_changed.connect(lambda: self._object(is_wrong=False))
        self.retranslate()

    @property
    def boxes(self) -> tuple[ChoiceBox, ...]:
        """From left to right."""
        return (self.which, self.nationality, self.purpose)

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that is not looked for yet."""
        return self._pause.isActive()

    @property
    def is_dating(self) -> bool:
        """Whether the day is being typed: Enter is of that."""
        return self.day.hasFocus()

    def draw(self, roll: Roll | None, wanted: Wanted) -> None:
        """Offer the nationalities that are inside; what is chosen stays chosen."""
        nations = () if roll is None else tuple(code for code, _ in roll.by_nationality())
        if nations != self._nations:
            self._nations = nations
            self._draw_nations(wanted.nationality)
        if roll is not None and roll.on != self._on:
            self._on = roll.on
            self.day.set_value(PartialDate.of(roll.on))

    def go_on(self) -> None:
        """To the next of the choices, or to the first of them."""
        stops = (*self.boxes, self.days, self.day)
        place = next((at for at, stop in enumerate(stops) if stop.hasFocus()), -1)
        stop = stops[(place + 1) % len(stops)]
        stop.setFocus()
        if isinstance(stop, QLineEdit):
            stop.selectAll()

    def clear(self) -> None:
        """Everybody again; the days and the day stay as they are."""
        self.search.clear()
        for box in self.boxes:
            box.setCurrentIndex(0)
        self.search.setFocus()
        self.tell()

    def tell(self) -> None:
        """Say what is looked for now."""
        self._pause.stop()
        which, nation, purpose = (box.chosen for box in self.boxes)
        wanted = Wanted(
            which=which if isinstance(which, Which) else Which.EVERYBODY,
            days=self.days.value,
            nationality=nation if isinstance(nation, str) and nation else None,
            purpose=purpose if isinstance(purpose, Purpose) else None,
        )
        if self.days is self.focusWidget():
            self._draw_which(wanted)  # elsewhere, letters are being typed into this very box
        self.wanted_changed.emit(wanted, self.search.text())

    @override
    def retranslate(self) -> None:
        words = catalogue()
        chosen = [box.chosen for box in self.boxes]
        self.search.setPlaceholderText(self.tr("Name, number or address"))
        self.search.setAccessibleName(self.tr("Name, number or address"))
        names = (self.tr("Who"), self.tr("Nationality"), self.tr("Purpose"))
        for box, name in zip(self.boxes, names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)
        self._days_word.setText(self.tr("days"))
        self._day_word.setText(self.tr("on"))
        self.days.setAccessibleName(self.tr("Days within which a stay ends soon"))
        self.days.setToolTip(self.tr("Days within which a stay ends soon"))
        self.day.setPlaceholderText(self.tr("dd-mm-yyyy"))
        self.day.setAccessibleName(self.tr("Day that is told"))
        self._object(is_wrong=False)
        purposes: list[Choice[object]] = [Choice(one, purpose_words(one, words)) for one in Purpose]
        self.purpose.draw([Choice("", self.tr("Every purpose")), *purposes], chosen[2] or "")
        self._draw_nations(chosen[1] if isinstance(chosen[1], str) else None)
        which = chosen[0] if isinstance(chosen[0], Which) else Which.EVERYBODY
        self._draw_which(Wanted(which=which, days=self.days.value))

    def _take_day(self) -> None:
        value = self.day.value
        on = None if value is None else value.full()
        self._object(is_wrong=on is None)
        if on is not None and on != self._on:
            self._on = on
            self.day_asked.emit(on)

    def _object(self, *, is_wrong: bool) -> None:
        words = self.tr("Day that is told: today, one that has passed, or one to come.")
        set_property(self.day, "faulty", "yes" if is_wrong else "no")
        self.day.setToolTip(words)
        self.day.setAccessibleDescription(words)

    def _draw_which(self, wanted: Wanted) -> None:
        words = catalogue()
        offered: list[Choice[object]] = [
            Choice(one, which_words(one, wanted.days, words)) for one in Which
        ]
        self.which.draw(offered, wanted.which)

    def _draw_nations(self, chosen: str | None) -> None:
        language = catalogue().language
        named: list[Choice[object]] = [
            Choice(code, country_name(code, language), code) for code in self._nations
        ]
        every: Choice[object] = Choice("", self.tr("Every nationality"))
        self.nationality.draw([every, *named], chosen or "")
