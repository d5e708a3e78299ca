"""What narrows the list: words, of whom, nationality, purpose, and within how many days."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.details import Purpose
from checkpoint.domain.journeys.resident import USUAL_DAYS, InsideList, Wanted, Which
from checkpoint.words.countries import country_name
from checkpoint.words.enums import purpose_words
from checkpoint.words.inside import which_words
from ui.language import Retranslates, catalogue
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.find_field import FindField
from ui.widgets.table import Table

PAUSE_MS = 200
"""The list is narrowed when the fingers rest, not at each letter."""
DAYS = (3, 7, 14, 30)


class InsideFilters(Retranslates, QWidget):
    """Letters choose in each; typing anywhere else finds by name, number and address."""

    wanted_changed = Signal(object, str)
    """Carries the Wanted, and what was typed."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = FindField(table)
        self.which, self.nationality, self.purpose, self.days = (ChoiceBox() for _ in range(4))
        self._nations: tuple[str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 3)
        for box, stretch in zip(self.boxes, (4, 3, 3, 2), strict=True):
            row.addWidget(box, stretch)
            box.chosen_changed.connect(self.tell)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.tell)
        self.search.textEdited.connect(self._pause.start)
        self.retranslate()

    @property
    def boxes(self) -> tuple[ChoiceBox, ...]:
        """From left to right."""
        return (self.which, self.nationality, self.purpose, self.days)

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that is not looked for yet."""
        return self._pause.isActive()

    def draw(self, listed: InsideList | None, wanted: Wanted) -> None:
        """Offer the nationalities that are inside; what is chosen stays chosen."""
        nations = () if listed is None else tuple(code for code, _ in listed.by_nationality())
        if nations != self._nations:
            self._nations = nations
            self._draw_nations(wanted.nationality)

    def go_on(self) -> None:
        """To the next of the choices, or to the first of them."""
        boxes = self.boxes
        place = next((at for at, box in enumerate(boxes) if box.hasFocus()), -1)
        boxes[(place + 1) % len(boxes)].setFocus()

    def clear(self) -> None:
        """Everybody again; the days stay as they are."""
        self.search.clear()
        for box in (self.which, self.nationality, self.purpose):
            box.setCurrentIndex(0)
        self.search.setFocus()
        self.tell()

    def tell(self) -> None:
        """Say what is looked for now."""
        self._pause.stop()
        which, nation, purpose = (box.chosen for box in self.boxes[:3])
        days = self.days.chosen
        wanted = Wanted(
            which=which if isinstance(which, Which) else Which.EVERYBODY,
            days=days if isinstance(days, int) else USUAL_DAYS,
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
        names = (self.tr("Who"), self.tr("Nationality"), self.tr("Purpose"), self.tr("Days"))
        for box, name in zip(self.boxes, names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)
        purposes: list[Choice[object]] = [Choice(one, purpose_words(one, words)) for one in Purpose]
        self.purpose.draw([Choice("", self.tr("Every purpose")), *purposes], chosen[2] or "")
        within = self.tr("within {count} days")
        days: list[Choice[object]] = [Choice(count, within.format(count=count)) for count in DAYS]
        self.days.draw(days, chosen[3] or USUAL_DAYS)
        self._draw_nations(chosen[1] if isinstance(chosen[1], str) else None)
        which = chosen[0] if isinstance(chosen[0], Which) else Which.EVERYBODY
        self._draw_which(Wanted(which=which, days=self._chosen_days))

    @property
    def _chosen_days(self) -> int:
        days = self.days.chosen
        return days if isinstance(days, int) else USUAL_DAYS

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
