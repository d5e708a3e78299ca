"""Entering a crossing afterwards: which way, when, where, and why only now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.journeys.journey import Gap
from checkpoint.domain.posts.post import Direction, Lane, Post
from checkpoint.services.late_entries import LateEntry
from checkpoint.words.enums import direction_words
from checkpoint.words.journeys import gap_words
from ui.journeys.typed_time import read_typed_time
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateRow
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import choices

REASON_LIMIT = 300
COUNTER_LIMIT = 20
WIDTH = 640


@dataclass(frozen=True, slots=True, kw_only=True)
class LateDraft:
    """What is known of the crossing before anybody types."""

    document: TravelDocument
    direction: Direction
    lane: Lane
    counter: str
    on: date
    """The day that is offered."""
    gap: Gap | None = None
    """What it is to close; its way is then known."""


class LateDialog(Dialog):
    """Enter enters it; it stays open until that is done, and says what stands against it."""

    entered = Signal(object)
    """Carries the LateEntry."""

    def __init__(self, draft: LateDraft, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._post = draft, post
        self.direction = ChoiceBox(numbered=True)
        self.day = DateRow()
        self.time = QLineEdit(maxLength=5)
        self.counter = QLineEdit(draft.counter, maxLength=COUNTER_LIMIT)
        self.reason = QLineEdit(maxLength=REASON_LIMIT)
        self._way_row, self._time_row = FormRow(self.direction), FormRow(self.time)
        self._counter_row, self._reason_row = FormRow(self.counter), FormRow(self.reason)
        self._notice = NoticeLine()
        self._lay_out()
        self.add_button(self.reject).setText(self.tr("Back"))
        self.enter = self.add_button(self._hand_on, kind=ButtonKind.PRIMARY)
        self._say()
        self.direction.draw(choices(Direction, direction_words), draft.direction)
        self.direction.setEnabled(draft.gap is None)
        self.day.date.set_value(PartialDate.of(draft.on))
        self.setMinimumWidth(WIDTH)
        self.day.date.setFocus()
        self.day.date.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say why it was not entered; what was typed stays."""
        self.enter.setEnabled(True)
        self._notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))

    def _lay_out(self) -> None:
        when = QHBoxLayout()
        when.setSpacing(12)
        for row, share in ((self.day, 2), (self._time_row, 1)):
            when.addWidget(row, share)
        where = QHBoxLayout()
        where.setSpacing(12)
        for row, share in ((self._way_row, 2), (self._counter_row, 1)):
            where.addWidget(row, share)
        self.body.addLayout(when)
        self.body.addLayout(where)
        for part in (self._reason_row, self._notice):
            self.body.addWidget(part)

    def _say(self) -> None:
        holder = self._draft.document.holder
        who = f"{holder.name.full} · {self._draft.document.number}"
        gap = self._draft.gap
        missing = "" if gap is None else gap_words(gap, self._post, catalogue())
        self.set_title(
            self.tr("Enter a crossing of before"), f"{who}\n{missing}" if missing else who
        )
        self.day.set_label(self.tr("Day"))
        zone = self._post.zone.value
        self._time_row.set_label(self.tr("Time ({zone})").format(zone=zone))
        self.time.setPlaceholderText(self.tr("hh:mm"))
        self._way_row.set_label(self.tr("Direction"))
        self._counter_row.set_label(self.tr("Counter"))
        self._reason_row.set_label(self.tr("Why only now, and how it is known"))
        for row in (self.day, self._time_row, self._counter_row, self._reason_row):
            row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        self.enter.setText(self.tr("Enter afterwards"))

    def _hand_on(self) -> None:
        crossed_at = self._crossed_at()
        if not self._has(self.counter, self._counter_row, self.tr("Write where it was.")):
            crossed_at = None
        if not self._has(self.reason, self._reason_row, self.tr("Write the reason first.")):
            crossed_at = None
        way = self.direction.chosen
        if crossed_at is None or not isinstance(way, Direction):
            self._go_to_first_fault()
            return
        self.enter.setEnabled(False)
        self.entered.emit(
            LateEntry(
                document=self._draft.document,
                direction=way,
                lane=self._draft.lane,
                counter=self.counter.text().strip(),
                crossed_at=crossed_at,
                reason=self.reason.text().strip(),
                gap=self._draft.gap,
            )
        )

    def _crossed_at(self) -> datetime | None:
        typed = self.day.date.value
        day = typed.full() if typed is not None else None
        time = read_typed_time(self.time.text())
        self.day.set_error("" if day else self.tr("Write the whole day."))
        self._time_row.set_error("" if time is not None else self.tr("Write the time, as 07:41."))
        if day is None or time is None:
            return None
        return datetime.combine(day, time, self._post.zone.tzinfo)

    def _has(self, field: QLineEdit, row: FormRow, objection: str) -> bool:
        is_filled = bool(field.text().strip())
        row.set_error("" if is_filled else objection)
        return is_filled

    def _go_to_first_fault(self) -> None:
        typed = self.day.date.value
        if typed is None or not typed.is_full:
            self.day.date.setFocus()
        elif read_typed_time(self.time.text()) is None:
            self.time.setFocus()
        elif not self.counter.text().strip():
            self.counter.setFocus()
        else:
            self.reason.setFocus()
