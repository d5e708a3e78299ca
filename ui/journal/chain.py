"""How a record and its amendments name each other, both ways."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.posts.post import Post
from ui.journal.day import JournalDay
from ui.journal.fields import changes
from ui.journal.moment_field import moment_field
from ui.language import Retranslates
from ui.theme import Tone, set_property
from ui.widgets.button import Button, ButtonKind
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label


class ChainLines(Retranslates, QWidget):
    """At most two lines: what took the record's place, and whose place it took."""

    other_asked = Signal(object)
    """Carries the id of the record to be looked at."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._when = moment_field(post)
        self._shown: tuple[Recorded, JournalDay] | None = None
        self._newer, self._older = _Link(), _Link()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for link in (self._newer, self._older):
            column.addWidget(link)
            link.followed.connect(self.other_asked)
        self.retranslate()

    def draw(self, record: Recorded, day: JournalDay) -> None:
        """Show what a record of the day has to do with others."""
        self._shown = (record, day)
        newer, older = day.newer(record), day.older(record)
        self._newer.draw(newer, self._newer_words(newer, day), _tone_of(newer))
        self._older.draw(older, self._older_words(record, older), _tone_of(record))
        self.setVisible(newer is not None or older is not None)

    @override
    def retranslate(self) -> None:
        for link in (self._newer, self._older):
            link.go.setText(self.tr("Look at it"))
        if self._shown is not None:
            self.draw(*self._shown)

    def _newer_words(self, newer: Recorded | None, day: JournalDay) -> str:
        if newer is None or newer.crossing.amendment is None:
            return ""
        text = (
            self.tr("Cancelled by no. {number} ({officer}): {reason}")
            if newer.crossing.is_cancellation
            else self.tr("Replaced by no. {number} ({officer}): {reason}")
        )
        officer, reason = day.amender(newer) or "–", newer.crossing.amendment.reason
        return text.format(number=newer.number, officer=officer, reason=reason)

    def _older_words(self, record: Recorded, older: Recorded | None) -> str:
        amendment = record.crossing.amendment
        if older is None or amendment is None:
            return ""
        text = self.tr("Replaces no. {number}: {reason}")
        if amendment.is_cancellation:
            text = self.tr("Cancels no. {number}: {reason}")
        elif older.crossing.is_cancellation:
            text = self.tr("Undoes the cancellation no. {number}: {reason}")
        said = text.format(number=older.number, reason=amendment.reason)
        differences = (
            f"{change.label}: {change.before} → {change.after}"
            for change in changes(older.crossing, record.crossing, self._when)
        )
        return "\n".join((said, *differences))


def _tone_of(amendment: Recorded | None) -> Tone:
    is_struck = amendment is not None and amendment.crossing.is_cancellation
    return Tone.LOCKED if is_struck else Tone.NOTE


class _Link(QFrame):
    """One line, and the way to the record it names."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._id: UUID | None = None
        self._icon = IconLabel(size=20)
        self._text = Label(wraps=True)
        self.go = Button(kind=ButtonKind.FLAT, icon=Icon.CHEVRON_RIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.go)
        self.go.clicked.connect(lambda: self.followed.emit(self._id))

    def draw(self, other: Recorded | None, words: str, tone: Tone) -> None:
        """Say what the other record has to do with this one, or hide."""
        self._id = None if other is None else other.crossing.id
        self._text.setText(words)
        self._text.set_tone(tone)
        self._icon.draw(Icon.CROSS if tone is Tone.LOCKED else Icon.EDIT, tone.on_soft)
        set_property(self, "notice", tone.value)
        self.setVisible(other is not None)
