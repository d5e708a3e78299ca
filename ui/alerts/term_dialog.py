"""A decision that reached the post: it extends an entry, or confirms an urgent exit ban."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.alerts.alert import LAWFUL_TERMS, Alert, AlertKind
from checkpoint.domain.alerts.extending import (
    TermDecision,
    TermFault,
    confirmed,
    extended,
    latest_confirmed_day,
    latest_last_day,
)
from checkpoint.services.alert_terms import bar_to_change
from checkpoint.words.dates import day_words
from checkpoint.words.terms import term_fault_words
from ui.language import catalogue
from ui.mapping.entry_words import list_words, title_words, value_words
from ui.theme import Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.date_field import DateRow
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.notice_line import Notice, NoticeLine

NUMBER_LIMIT = 60


class TermDialog(Dialog):
    """Asks for number, day and last day. What the law does not allow is said where it stands."""

    confirmed = Signal(object)
    """Carries the TermDecision, with which nothing is wrong."""

    def __init__(self, alert: Alert, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alert = alert
        self._today = today
        self._is_urgent = alert.kind is AlertKind.CEGAH_MENDESAK
        self.number = QLineEdit(maxLength=NUMBER_LIMIT)
        self.decided_on, self.last_on = DateRow(), DateRow()
        self._rows: dict[str, FormRow] = {
            "number": FormRow(self.number),
            "decided_on": self.decided_on,
            "last_on": self.last_on,
        }
        self._notice = NoticeLine()
        self._confirm: Button | None = None
        self.setMinimumWidth(560)
        self.set_title(self._title(), self._about())
        self.body.addWidget(self._notice)
        bar = bar_to_change(alert)
        if bar is None:
            self._lay_out()
        else:
            self.add_button(self.reject, kind=ButtonKind.PRIMARY).setText(self.tr("Back"))
            self._warn(term_fault_words(bar, alert, catalogue()))

    @property
    def decision(self) -> TermDecision:
        """The decision as it is typed."""
        return TermDecision(
            number=self.number.text(), decided_on=_day(self.decided_on), last_on=_day(self.last_on)
        )

    def refuse(self, sentence: str) -> None:
        """Say why nothing was written down; what was typed stays."""
        if self._confirm is not None:
            self._confirm.setEnabled(True)
            self.number.setFocus()  # the button lost it, and Enter would go back
        self._warn(sentence)

    def _lay_out(self) -> None:
        labels = {
            "number": self.tr("Number of the decision"),
            "decided_on": self.tr("Day of the decision"),
            "last_on": self.tr("New last day"),
        }
        for name, row in self._rows.items():
            row.set_label(labels[name])
            row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
            self.body.addWidget(row)
        self.add_button(self.reject).setText(self.tr("Back"))
        self._confirm = self.add_button(self._hand_on, kind=ButtonKind.PRIMARY)
        self._confirm.setText(self.tr("Make it an exit ban") if self._is_urgent else self._title())
        self.decided_on.date.value_changed.connect(self._say_latest)
        self._say_latest()
        self.number.setFocus()

    def _title(self) -> str:
        return self.tr("The decision arrived") if self._is_urgent else self.tr("Extend the entry")

    def _about(self) -> str:
        """Who it is, and until when it stands by now."""
        alert = self._alert
        last = value_words("valid_to", alert.last_day)
        until = self.tr("Last day by now: {day}").format(day=last)
        who = f"{title_words(alert)} · {value_words('kind', alert.kind)}"
        return "\n".join((who, list_words(alert), until))

    def _say_latest(self) -> None:
        """Until when the law lets it stand."""
        decided_on = _day(self.decided_on)
        latest = latest_last_day(self._alert)
        if self._is_urgent:
            latest = latest_confirmed_day(decided_on) if decided_on else None
        text = self.tr("At most until {day} ({source})") if latest else ""
        kind = AlertKind.CEGAH if self._is_urgent else self._alert.kind
        if latest is not None:
            day = day_words(latest, catalogue().language)
            text = text.format(day=day, source=LAWFUL_TERMS[kind].source)
        self.last_on.set_hint(text)

    def _hand_on(self) -> None:
        rule = confirmed if self._is_urgent else extended
        faults = rule(self._alert, self.decision, self._today)
        if not isinstance(faults, Alert):
            self._object(faults)
            return
        if self._confirm is not None:
            self._confirm.setEnabled(False)
        self.confirmed.emit(self.decision)

    def _object(self, faults: Mapping[str, TermFault]) -> None:
        """Say beneath each field what is wrong with it, and go to the first."""
        for name, row in self._rows.items():
            fault = faults.get(name)
            row.set_error(term_fault_words(fault, self._alert, catalogue()) if fault else "")
        self.adjustSize()
        first = next(name for name in self._rows if name in faults)
        self._rows[first].field.setFocus()

    def _warn(self, sentence: str) -> None:
        self._notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))
        self.adjustSize()


def _day(row: DateRow) -> date | None:
    value = row.date.value
    return None if value is None else value.full()
