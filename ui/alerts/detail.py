"""Everything the book says of one entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.alerts.alert import Alert, AlertState, ListedDocument
from checkpoint.domain.alerts.doubts import EntryDoubt, doubts_about
from checkpoint.domain.posts.post import Post
from checkpoint.words.alerts import alert_state_words, doubt_words
from checkpoint.words.dates import day_words
from checkpoint.words.terms import ended_words
from ui.alerts.book import Entry
from ui.alerts.columns import STATE_ICONS
from ui.language import Retranslates, catalogue
from ui.mapping.entry_words import (
    NOTHING,
    field_words,
    list_words,
    state_words,
    title_words,
    value_words,
)
from ui.theme import TextRole, Token, Tone
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.scrolling import Scrolling

MOST_DOUBTS = 5
WHO = (
    "aliases",
    "born",
    "place_of_birth",
    "sex",
    "nationality",
    "document_number",
    "national_number",
)
WHAT = ("kind", "direction", "valid_from", "valid_to", "decision", "requester", "list_name")
WHY = ("instruction", "reason")


class Facts(QWidget):
    """Names and values in two columns; the values can be marked and copied."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._rows = {name: (Label(role=TextRole.QUIET), Label(wraps=True)) for name in names}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for line, (label, value) in enumerate(self._rows.values()):
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(self._rows), 1)

    def name(self, words: Callable[[str], str]) -> None:
        """Name every row."""
        for name, (label, _value) in self._rows.items():
            label.setText(words(name))

    def draw(self, values: Mapping[str, str]) -> None:
        """Fill every row."""
        for name, (label, value) in self._rows.items():
            value.setText(values[name])
            value.setAccessibleName(f"{label.text()}: {values[name]}")


class DoubtLine(QWidget):
    """One thing to be said against an entry."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Label(wraps=True)
        self._text.set_tone(Tone.ATTENTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon = IconLabel(Icon.ATTENTION, Token.ON_ATTENTION_SOFT, size=18)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def draw(self, text: str) -> None:
        """Say this, or nothing."""
        self._text.setText(text)
        self.setVisible(bool(text))


def _document_words(document: ListedDocument) -> str:
    return " · ".join(filter(None, (document.number, state_words(document.issuer))))


class AlertDetail(Retranslates, QWidget):
    """One entry, or an invitation to choose one."""

    def __init__(
        self, post: Post, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._today = today
        self._entry: Entry | None = None
        self._who, self._what, self._why = Facts(WHO), Facts(WHAT), Facts(WHY)
        self._state_icon, self._state = IconLabel(size=18), Label(role=TextRole.STRONG)
        self._ended = Label(role=TextRole.STRONG, wraps=True)
        self._ended.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._doubts = [DoubtLine() for _ in range(MOST_DOUBTS)]
        self._body = QWidget()
        self._panel = Panel(Scrolling(self._body, is_stop=True))
        self._lay_out()
        self.retranslate()

    def draw(self, entry: Entry | None) -> None:
        """Show an entry, or none."""
        self._entry = entry
        self._body.setVisible(entry is not None)
        for part in (self._state_icon, self._state):
            part.setVisible(entry is not None)
        if entry is None:
            self._panel.set_title(self.tr("No entry chosen"))
            return
        alert = entry.alert
        self._panel.set_title(title_words(alert))
        self._state_icon.draw(*STATE_ICONS[entry.state])
        self._state.setText(self._state_words(entry))
        self._state.set_tone(Tone.ATTENTION if entry.state is AlertState.ENDING else Tone.NEUTRAL)
        self._ended.setText(self._ended_words(entry))
        self._ended.setVisible(bool(self._ended.text()))
        values = self._values(alert)
        for facts in (self._who, self._what, self._why):
            facts.draw(values)
        self._draw_doubts(entry)

    @override
    def retranslate(self) -> None:
        for facts in (self._who, self._what, self._why):
            facts.name(self._label)
        self.draw(self._entry)

    def _label(self, name: str) -> str:
        labels = {"list_name": self.tr("List"), "document_number": self.tr("Document")}
        return labels.get(name) or field_words(name)

    def _values(self, alert: Alert) -> Mapping[str, str]:
        values = {name: value_words(name, getattr(alert, name)) for name in (*WHO, *WHAT, *WHY)}
        several: dict[str, Iterable[str]] = {
            "aliases": (*alert.aliases, *(f"{name} (?)" for name in alert.also.weak_names)),
            "born": (value_words("born", born) for born in alert.births),
            "nationality": (value_words("nationality", one) for one in alert.nationalities),
            "document_number": (_document_words(one) for one in alert.documents),
            "national_number": alert.national_numbers,
        }
        values |= {name: "; ".join(parts) or values[name] for name, parts in several.items()}
        values["valid_to"] = value_words("valid_to", alert.last_day)
        values["list_name"] = list_words(alert)
        values["decision"] = self._decision_words(alert)
        return values

    def _state_words(self, entry: Entry) -> str:
        words = alert_state_words(entry.state, catalogue())
        last = entry.alert.last_day
        if last is None or entry.ended is not None:
            return words
        days = (last - self._today()).days
        if entry.state is AlertState.NOT_YET:
            return words
        if entry.state is AlertState.ENDED:
            when = self.tr("%n day(s) ago", None, -days)
        elif days:
            when = self.tr("%n day(s) left", None, days)
        else:
            when = self.tr("today is the last day")
        return f"{words} · {when}"

    def _decision_words(self, alert: Alert) -> str:
        """The decisions it rests on, as far as the post was told of them."""
        parts = [alert.decision] if alert.decision else []
        if alert.extension:
            parts.append(self.tr("extended: {number}").format(number=alert.extension))
        return "; ".join(parts) or NOTHING

    def _ended_words(self, entry: Entry) -> str:
        """Who ended it, when and why; of what has lapsed, that nobody did."""
        if entry.ended is not None:
            at = self._post.local(entry.ended.by.at)
            moment = f"{day_words(at.date(), catalogue().language)}, {at:%H:%M}"
            return ended_words(entry.ended, moment, catalogue())
        if entry.state is AlertState.ENDED:
            return self.tr("Ended by its last day. It stays here as history.")
        return ""

    def _draw_doubts(self, entry: Entry) -> None:
        """What is over does nothing any more, rightly or wrongly."""
        alert, is_over = entry.alert, entry.ended is not None
        doubts = (
            []
            if is_over
            else [d for d in doubts_about(alert, self._today()) if d is not EntryDoubt.OVER_ALREADY]
        )
        texts = [doubt_words(doubt, alert.kind, catalogue()) for doubt in doubts]
        for place, line in enumerate(self._doubts):
            line.draw(texts[place] if place < len(texts) else "")

    def _lay_out(self) -> None:
        self._panel.head.addWidget(self._state_icon)
        self._panel.head.addWidget(self._state)
        last = QVBoxLayout()
        last.setSpacing(4)
        last.addWidget(self._ended)
        last.addWidget(self._why)
        for line in self._doubts:
            last.addWidget(line)
        last.addStretch(1)
        columns = QHBoxLayout(self._body)
        columns.setContentsMargins(12, 0, 12, 8)
        columns.setSpacing(24)
        columns.addWidget(self._who, 5)
        columns.addWidget(self._what, 5)
        columns.addLayout(last, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panel)
