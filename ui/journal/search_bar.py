"""What is looked for in the whole register: words, a period, and all by which records differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.journal.search import Search
from checkpoint.domain.statistics.question import Period
from ui.journal.filters import FILTERS, MORE_FILTERS, Filter
from ui.language import Retranslates
from ui.theme import set_property
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.find_field import FindField
from ui.widgets.key_cap import key_cap
from ui.widgets.table import Table

FIRST_DAY = date(2000, 1, 1)
"""Of a period of which only the end is said: no register is older."""
_DATE, _CODE, _BOX = 118, 64, 120
EVERY_FILTER = (*FILTERS, *MORE_FILTERS)


class SearchBar(Retranslates, QWidget):
    """Passes on each change as it is typed; Tab goes through it from left to right."""

    changed = Signal(object)
    """Carries the Search that is asked now."""

    def __init__(
        self, post: str, table: Table, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = Search(post=post)
        self._today = today
        self._is_clearing = False
        self.text = FindField(table)
        self.first, self.last = DateField(), DateField()
        self.nationality, self.counter = QLineEdit(maxLength=3), QLineEdit(maxLength=8)
        self.officer = ChoiceBox()
        self.boxes: Mapping[str, ChoiceBox] = {one.name: ChoiceBox() for one in EVERY_FILTER}
        self._lay_out()
        self._connect()
        self.retranslate()

    def draw(self, search: Search, officers: Mapping[UUID, str]) -> None:
        """Show what is asked; what is just being typed stays."""
        self._search = search
        if self.text.text() != search.text:
            self.text.setText(search.text)
        for one in EVERY_FILTER:
            box, member = self.boxes[one.name], one.of(search)
            if box.chosen is not member:
                box.setCurrentIndex(0) if member is None else box.choose(member)
        if self.officer.count() != len(officers) + 1:
            self._offer(officers)

    def clear(self) -> None:
        """Ask for everything again."""
        self._is_clearing = True
        for field in (self.first, self.last, self.nationality, self.counter, self.text):
            field.clear()
        self._is_clearing = False
        self.officer.setCurrentIndex(0)
        self._ask(Search(post=self._search.post))

    @override
    def retranslate(self) -> None:
        self.text.setPlaceholderText(self.tr("Find in the whole register by name or number"))
        self.text.setAccessibleName(self.text.placeholderText())
        for field, short, said in (
            (self.first, self.tr("from"), self.tr("First operational day")),
            (self.last, self.tr("until"), self.tr("Last operational day")),
            (self.nationality, self.tr("Nat."), self.tr("Nationality, three letters")),
            (self.counter, self.tr("Ctr."), self.tr("Counter")),
        ):
            field.setPlaceholderText(short)
            field.setAccessibleName(said)
            field.setToolTip(said)
        for one in EVERY_FILTER:
            box = self.boxes[one.name]
            box.draw(one.offered())
            box.setAccessibleName(one.words_of_side())
            member = one.of(self._search)
            box.setCurrentIndex(0) if member is None else box.choose(member)
        self.officer.setAccessibleName(self.tr("Officer"))
        self._offer({})

    def _offer(self, officers: Mapping[UUID, str]) -> None:
        named = sorted(officers.items(), key=lambda officer: officer[1])
        everybody: Choice[UUID | None] = Choice(None, self.tr("Every officer"))
        offered: list[Choice[UUID | None]] = [everybody]
        offered.extend(Choice(id_, name) for id_, name in named)
        self.officer.draw(offered)
        self.officer.setCurrentIndex(0)
        if self._search.officer is not None:
            self.officer.choose(self._search.officer)

    def _ask(self, search: Search) -> None:
        if self._is_clearing:
            return  # one field after the other: what is asked then is nothing
        self._search = search
        self.changed.emit(search)

    def _put(self, name: str, value: object) -> None:
        said = {name: value}
        self._ask(replace(self._search, **said))  # type: ignore[arg-type]  # each has its own kind

    def _take_period(self) -> None:
        first, last = (
            None if field.value is None else field.value.full() for field in (self.first, self.last)
        )
        is_reversed = first is not None and last is not None and last < first
        for field in (self.first, self.last):
            set_property(field, "faulty", "yes" if is_reversed or field.is_faulty else "no")
        if is_reversed:
            return
        is_said = first is not None or last is not None
        since = first or min(FIRST_DAY, last or FIRST_DAY)
        period = Period(since, last or max(self._today(), since))
        self._put("period", period if is_said else None)

    def _connect(self) -> None:
        self.text.textChanged.connect(partial(self._put, "text"))
        for field in (self.first, self.last):
            field.value_changed.connect(self._take_period)
        self.nationality.textChanged.connect(self._take_nationality)
        self.counter.textChanged.connect(lambda text: self._put("counter", text.strip()))
        self.officer.activated.connect(lambda _place: self._put("officer", self.officer.chosen))
        for one in EVERY_FILTER:
            box = self.boxes[one.name]
            box.activated.connect(partial(self._narrow, one))
            if one.key:
                shortcut = QShortcut(QKeySequence(one.key), self.parentWidget() or self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(partial(self._step, one))

    def _take_nationality(self, text: str) -> None:
        """Only when it is whole: no state has a code of two letters, and D is written DEU."""
        code = text.strip().upper()
        if not code or len(code) == self.nationality.maxLength():
            self._put("nationality", code)

    def _narrow(self, one: Filter, _place: int) -> None:
        self._ask(one.put(self._search, self.boxes[one.name].chosen))

    def _step(self, one: Filter) -> None:
        self._ask(one.stepped(self._search))

    def _lay_out(self) -> None:
        for date_field in (self.first, self.last):
            date_field.setFixedWidth(_DATE)
        for code in (self.nationality, self.counter):
            code.setFixedWidth(_CODE)
        for box in (*self.boxes.values(), self.officer):
            box.setMinimumWidth(_BOX)
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(8)
        above.addWidget(self.text, 4)
        for date_field in (self.first, self.last):
            above.addWidget(date_field)
        for one in FILTERS:
            above.addWidget(key_cap(one.key))
            above.addWidget(self.boxes[one.name], 2)
        for field in (self.nationality, self.counter):
            below.addWidget(field)
        for one in MORE_FILTERS:
            below.addWidget(self.boxes[one.name], 2)
        below.addWidget(self.officer, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(above)
        layout.addLayout(below)
