"""Extending a visit on a border pass: until when, and why; or taking back the last extension."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.crossings.extension import LONGEST_REASON
from checkpoint.services.stay_extensions import Visit
from checkpoint.words.dates import day_words
from checkpoint.words.journeys import stay_words
from ui.language import catalogue
from ui.theme import TextRole, Tone
from ui.widgets.button import ButtonKind
from ui.widgets.date_field import DateRow
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine

WIDTH = 640


class ExtensionDialog(Dialog):
    """Enter extends; it stays open until that is done, and says what stands against it."""

    extended = Signal(object, str)
    """Carries the new last day as a date, and the reason."""
    taken_back = Signal(str)
    """Carries the reason."""

    def __init__(self, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._state = Label(role=TextRole.QUIET, wraps=True)
        self.until = DateRow()
        self.reason = QLineEdit(maxLength=LONGEST_REASON)
        self._reason_row = FormRow(self.reason)
        self._notice = NoticeLine()
        for part in (self._state, self.until, self._reason_row, self._notice):
            self.body.addWidget(part)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.back = self.add_button(self._take_back)
        self.extend = self.add_button(self._extend, kind=ButtonKind.PRIMARY)
        self.back.setVisible(bool(visit.extended))
        self._say()
        self.setMinimumWidth(WIDTH)
        (self.until.date if visit.is_extendable else self.reason).setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept; what was typed stays."""
        self._free(is_free=True)
        self._notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))

    def _say(self) -> None:
        document = self._visit.entry.crossing.document
        self.set_title(
            self.tr("Extend the visit"), f"{document.holder.name.full} · {document.number}"
        )
        self._state.setText("\n".join(self._lines()))
        self.until.set_label(self.tr("New last day"))
        self._reason_row.set_label(self.tr("Reason"))
        for row in (self.until, self._reason_row):
            row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        self.until.setVisible(self._visit.is_extendable)
        self.back.setText(self.tr("Take back the last one"))
        self.extend.setText(self.tr("Extend"))
        self._free(is_free=True)

    def _lines(self) -> list[str]:
        visit, words = self._visit, catalogue()
        rule = visit.rule
        if rule is None or rule.extensions is None:
            allowed = self.tr("The policy of this post knows of no extensions of this pass.")
        else:
            allowed = self.tr("Extensions: {count} of {allowed}").format(
                count=len(visit.extended), allowed=rule.extensions
            )
        lines = [stay_words(visit.stay, words), allowed]
        if visit.latest is not None:
            latest = self.tr("The longest visit ends on {day}.")
            lines.append(latest.format(day=day_words(visit.latest, words.language)))
        if visit.extended:
            last = self.tr("Last reason: {reason}")
            lines.append(last.format(reason=visit.extended[-1].reason))
        return lines

    def _extend(self) -> None:
        typed = self.until.date.value
        day = typed.full() if typed is not None else None
        self.until.set_error("" if day else self.tr("Write the whole day."))
        if day is None:
            self.until.date.setFocus()
        elif self._has_reason():
            self._free(is_free=False)
            self.extended.emit(day, self.reason.text().strip())

    def _take_back(self) -> None:
        if self._has_reason():
            self._free(is_free=False)
            self.taken_back.emit(self.reason.text().strip())

    def _has_reason(self) -> bool:
        is_there = bool(self.reason.text().strip())
        self._reason_row.set_error("" if is_there else self.tr("Write the reason first."))
        if not is_there:
            self.reason.setFocus()
        return is_there

    def _free(self, *, is_free: bool) -> None:
        self.extend.setEnabled(is_free and self._visit.is_extendable)
        self.back.setEnabled(is_free and bool(self._visit.extended))
