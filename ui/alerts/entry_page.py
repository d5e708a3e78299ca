"""Making an entry by hand: the form, and beside it what the entry will do at the counters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind, last_day_in_force
from checkpoint.domain.alerts.doubts import doubts_about
from checkpoint.domain.alerts.typed import EntryFault, TypedEntry
from checkpoint.domain.inspection.rules.alerts import LOCKING_KINDS
from checkpoint.words.alerts import doubt_words
from checkpoint.words.dates import day_words
from ui.alerts.entry_form import EntryForm
from ui.alerts.states import Composing
from ui.alerts.trouble import trouble_words
from ui.language import Retranslates, catalogue
from ui.mapping.entry_words import field_words
from ui.theme import Tone
from ui.widgets.finding_list import FindingItem, FindingList
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.scrolling import Scrolling

Check = Callable[[TypedEntry], Alert | Mapping[str, EntryFault]]


class EntryPage(Retranslates, QWidget):
    """Enter keeps the entry; until then nothing is in force, and leaving the page loses nothing."""

    submitted = Signal(object)
    """Carries the TypedEntry, with which nothing is wrong."""

    def __init__(
        self,
        known_states: frozenset[str],
        today: Callable[[], date],
        check: Check,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._check = check
        self._is_done = False
        self._state = Composing()
        self.notice = NoticeLine()
        self.form = EntryForm(known_states, today)
        self.effects = FindingList()
        self._form_panel = Panel(Scrolling(self.form))
        self._effects_panel = Panel(self.effects)
        self._lay_out()
        self.form.edited.connect(self._look)
        self.retranslate()

    def draw(self, state: Composing) -> None:
        """Show how keeping the entry goes; what is typed stays."""
        self._state = state
        trouble = state.trouble
        self.notice.draw(
            Notice(text=trouble_words(trouble), tone=Tone.ATTENTION) if trouble else None
        )

    def wipe(self) -> None:
        """Forget what was typed, and begin with the kind."""
        self._is_done = False
        self.form.wipe()
        self.form.kind.setFocus()

    def submit(self) -> None:
        """Hand the entry on, or go to the first field with which something is wrong."""
        self._is_done = True
        wrong = self._look()
        if wrong:
            self.form.rows[wrong].field.setFocus()
        elif not self._state.is_saving:
            self.submitted.emit(self.form.entry())

    def focus(self) -> None:
        """Put the focus where the entry goes on."""
        self.form.kind.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        else:
            super().keyPressEvent(event)

    @override
    def retranslate(self) -> None:
        self._form_panel.set_title(self.tr("New entry"))
        self._effects_panel.set_title(self.tr("What it does"))
        self.draw(self._state)
        self._look()

    def _look(self) -> str:
        """Say what the entry as typed comes to; the field that is wrong, if any is."""
        entry = self.form.entry()
        checked = self._check(entry)
        if isinstance(checked, Alert):
            self._draw_effects(entry, self._doubts(checked))
            return self.form.object_to({}, is_done=self._is_done)
        self._draw_effects(entry, [self._still_to_do(checked)])
        return self.form.object_to(checked, is_done=self._is_done)

    def _draw_effects(self, entry: TypedEntry, rest: Sequence[FindingItem]) -> None:
        if entry.kind is None:
            text = self.tr(
                "Choose the kind, then say who it is and why. What the entry will do at the"
                " counters is shown here before you keep it."
            )
            self.effects.draw((), none=text)
            return
        self.effects.draw((self._force(entry.kind, entry.direction), self._term(entry), *rest))

    def _doubts(self, alert: Alert) -> Sequence[FindingItem]:
        return [
            FindingItem(tone=Tone.ATTENTION, what=doubt_words(doubt, alert.kind, catalogue()))
            for doubt in doubts_about(alert, self._today())
        ]

    def _still_to_do(self, faults: Mapping[str, EntryFault]) -> FindingItem:
        """What keeps the entry from being kept."""
        fields = ", ".join(field_words(name) for name in faults)
        text = self.tr("Not complete yet: {fields}")
        return FindingItem(tone=Tone.NOTE, what=text.format(fields=fields))

    def _force(self, kind: AlertKind, direction: AlertDirection | None) -> FindingItem:
        """What the counter does when the person stands there."""
        where = {
            AlertDirection.ENTRY: self.tr("On entry"),
            AlertDirection.EXIT: self.tr("On exit"),
            AlertDirection.BOTH: self.tr("On entry and exit"),
        }[direction or kind.usual_direction]
        if kind in LOCKING_KINDS:
            does = self.tr("the counter locks, and a shift lead must answer.")
            return FindingItem(tone=Tone.LOCKED, what=f"{where}: {does}")
        does = self.tr("the officer is told, and may let pass with a reason.")
        return FindingItem(tone=Tone.ATTENTION, what=f"{where}: {does}")

    def _term(self, entry: TypedEntry) -> FindingItem:
        """From when to when, and what the law says of that."""
        language = catalogue().language
        first, last = entry.valid_from or self._today(), entry.valid_to
        if entry.kind is not None:
            last = last_day_in_force(entry.kind, first, last)
        law = self._law(entry.kind) if entry.kind else ""
        if last is None or last < first:
            text = self.tr("From {first}, until somebody ends it.")
            what = text.format(first=day_words(first, language))
            return FindingItem(tone=Tone.NOTE, what=what, why=law)
        text = self.tr("From {first} to {last}")
        span = text.format(first=day_words(first, language), last=day_words(last, language))
        length = self.tr("%n day(s)", None, (last - first).days + 1)
        return FindingItem(tone=Tone.NOTE, what=f"{span}: {length}", why=law)

    def _law(self, kind: AlertKind) -> str:
        """What the law says of the term of this kind."""
        return {
            AlertKind.CEGAH: self.tr(
                "At most six months, extended once by at most six (UU 63/2024 Ps 97(1))."
            ),
            AlertKind.CEGAH_MENDESAK: self.tr(
                "Lapses by law after 20 days, and cannot be extended (Permenimipas 13/2025 Ps 9)."
            ),
            AlertKind.TANGKAL: self.tr(
                "At most ten years, extended by at most ten (UU 63/2024); foreigners only."
            ),
        }.get(kind, "")

    def _lay_out(self) -> None:
        self._effects_panel.setFixedWidth(340)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._form_panel, 1)
        row.addWidget(self._effects_panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addLayout(row, 1)
