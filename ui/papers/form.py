"""What is added to the papers of a decision: only the fields that the chosen paper can say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.particulars import (
    LONGEST,
    LONGEST_INTERVIEW,
    Indicator,
    Particulars,
)
from checkpoint.domain.papers.places import Place
from checkpoint.words.papers import indicator_words, place_words
from ui.language import catalogue
from ui.widgets.date_field import DateRow
from ui.widgets.form import Form, FormRow

TEXTS = (
    Place.WAITS_AT,
    Place.DESTINATION,
    Place.PHONE,
    Place.COMPANIONS,
    Place.RECRUITER,
    Place.HANDED_TO,
    Place.RECEIVER,
    Place.RECEIVER_FUNCTION,
    Place.GOODS,
    Place.RECOMMENDATION,
)
"""The fields of one line, in the order in which they are asked; named as in `Particulars`."""

_HANDED = (Place.HANDED_TO, Place.RECEIVER, Place.RECEIVER_FUNCTION, Place.HANDED_AT)
_REFUSED = (Place.WAITS_AT, *_HANDED)
ASKED: Mapping[PaperKind, tuple[Place, ...]] = {
    PaperKind.ENTRY_NOTICE: (Place.WAITS_AT,),
    PaperKind.ENTRY_RECORD: _REFUSED,
    PaperKind.EXIT_NOTICE: (Place.WAITS_AT,),
    PaperKind.EXIT_RECORD: _REFUSED,
    PaperKind.POSTPONEMENT_NOTICE: (Place.HANDED_TO, Place.MAY_LEAVE),
    PaperKind.POSTPONEMENT_RECORD: (
        Place.DESTINATION,
        Place.PHONE,
        Place.COMPANIONS,
        Place.RECRUITER,
        *_HANDED,
        Place.MAY_LEAVE,
        Place.RECOMMENDATION,
        Place.INDICATORS,
        Place.INTERVIEW,
    ),
    PaperKind.HAND_OVER: (*_HANDED, Place.GOODS),
    PaperKind.OTHER_PROOF: (),
}


class ParticularsForm(QWidget):
    """What was typed for one paper stays for the next: it is of the same decision."""

    def __init__(self, now: datetime, parent: QWidget | None = None) -> None:
        """``now`` is the post's own clock: a time of hand-over is of that day."""
        super().__init__(parent)
        self._now = now
        self.fields = {place: QLineEdit(maxLength=LONGEST) for place in TEXTS}
        self.handed_at = QLineEdit(maxLength=5)
        self.ticks, self.interview = QListWidget(), QPlainTextEdit(tabChangesFocus=True)
        self.may_leave = DateRow()
        self.rows: dict[Place, FormRow] = {
            **{place: FormRow(field) for place, field in self.fields.items()},
            Place.HANDED_AT: FormRow(self.handed_at),
            Place.MAY_LEAVE: self.may_leave,
            Place.INDICATORS: FormRow(self.ticks),
            Place.INTERVIEW: FormRow(self.interview),
        }
        words, labels = catalogue(), self._labels()
        for place, row in self.rows.items():
            row.set_label(labels.get(place) or place_words(place, words))
        self.handed_at.setPlaceholderText(self.tr("hh:mm today"))
        for indicator in Indicator:
            item = QListWidgetItem(indicator_words(indicator, words), self.ticks)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._lines = Form(2)
        self._aside = QWidget()
        self._lay_out()

    def ask_for(self, kind: PaperKind | None) -> None:
        """Ask what this kind of paper can say; nothing where it was issued before."""
        asked = ASKED[kind] if kind is not None else ()
        self._lines.take_all()
        for place in (*TEXTS[:5], *_HANDED, *TEXTS[8:], Place.MAY_LEAVE):
            if place in asked:
                self._lines.add(self.rows[place])
                self.rows[place].show()  # not before: without a parent it would be a window
        self._aside.setVisible(Place.INDICATORS in asked)
        self.setVisible(bool(asked))

    def draw(self, added: Particulars) -> None:
        """Show what was said on the last paper of the same decision."""
        for place, field in self.fields.items():
            field.setText(getattr(added, place.value))
        self.interview.setPlainText(added.interview)
        for at, indicator in enumerate(Indicator):
            ticked = Qt.CheckState.Checked if indicator in added.ticks else Qt.CheckState.Unchecked
            self.ticks.item(at).setCheckState(ticked)
        if added.handed_at is not None:
            local = added.handed_at.astimezone(self._now.tzinfo)
            self.handed_at.setText(f"{local:%H:%M}" if local.date() == self._now.date() else "")

    def read(self) -> Particulars | None:
        """What is typed, or None: then what is wrong is shown, and has the focus."""
        handed, interview = self._handed_at(), self.interview.toPlainText().strip()
        date_field = self.may_leave.date
        leaves = date_field.value
        day = leaves.full() if leaves is not None else None
        faults = {
            Place.HANDED_AT: self.tr("A time, such as 14:05")
            if handed is None and self.handed_at.text().strip()
            else "",
            Place.MAY_LEAVE: self.tr("Write day, month and year.")
            if day is None and date_field.text().strip()
            else "",
            Place.INTERVIEW: self.tr("At most {most} letters.").format(most=LONGEST_INTERVIEW)
            if len(interview) > LONGEST_INTERVIEW
            else "",
        }
        for place, fault in faults.items():
            self.rows[place].set_error(fault)
        for place, fault in faults.items():
            if fault:
                self.rows[place].setFocus()
                return None
        texts = {place.value: field.text().strip() for place, field in self.fields.items()}
        return Particulars(
            **texts,
            ticks=self._ticked(),
            interview=interview,
            handed_at=handed,
            may_leave_on=day,
        )

    def _labels(self) -> Mapping[Place, str]:
        """Where a field is called otherwise than the place on the paper that it fills."""
        return {
            Place.INDICATORS: self.tr("What was noticed; Space ticks"),
            Place.HANDED_AT: self.tr("Time of the hand-over"),
            Place.MAY_LEAVE: self.tr("May leave again from"),
        }

    def _ticked(self) -> tuple[Indicator, ...]:
        checked = Qt.CheckState.Checked
        return tuple(
            one for at, one in enumerate(Indicator) if self.ticks.item(at).checkState() == checked
        )

    def _handed_at(self) -> datetime | None:
        """The time of today that is typed, if it can be one and is not still to come."""
        try:
            clock = time.fromisoformat(self.handed_at.text().strip().replace(".", ":"))
        except ValueError:
            return None
        at = datetime.combine(self._now.date(), clock, self._now.tzinfo)
        return at if at <= self._now else None

    def _lay_out(self) -> None:
        aside = QVBoxLayout(self._aside)
        aside.setContentsMargins(0, 4, 0, 12)
        aside.addWidget(self.rows[Place.INDICATORS], 1)
        aside.addWidget(self.rows[Place.INTERVIEW])
        grid = self._lines.layout()
        if grid is not None:
            grid.setContentsMargins(0, 4, 0, 12)
        self.ticks.setMinimumHeight(190)
        self.interview.setFixedHeight(96)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._lines, 1)
        layout.addWidget(self._aside, 1)
