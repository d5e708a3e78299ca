"""Ending an entry before its last day, with the reason why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from checkpoint.domain.alerts.alert import Alert
from checkpoint.services.alerts import HAND_LIST
from ui.alerts.states import Grounds
from ui.mapping.entry_words import list_words, title_words, value_words
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.date_field import DateRow
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.notice_line import Notice, NoticeLine

REASON_LIMIT = 300
LETTER_LIMIT = 60


class EndDialog(Dialog):
    """Asks why. It stays open until the entry is ended, and says why it could not be."""

    confirmed = Signal(object)
    """Carries the Grounds."""

    def __init__(self, alert: Alert, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit(maxLength=REASON_LIMIT)
        self.letter = QLineEdit(maxLength=LETTER_LIMIT)
        self.letter_on = DateRow()
        self._row, self._letter_row = FormRow(self.reason), FormRow(self.letter)
        self._notice = NoticeLine()
        letter = QHBoxLayout()
        letter.setSpacing(12)
        letter.addWidget(self._letter_row, 2)
        letter.addWidget(self.letter_on, 1)
        self.body.addWidget(self._row)
        self.body.addLayout(letter)
        self.body.addWidget(self._notice)
        self.setMinimumWidth(560)
        about = (title_words(alert), value_words("kind", alert.kind), list_words(alert))
        self.set_title(self.tr("End this entry?"), "\n".join(about))
        self._row.set_label(self.tr("Reason"))
        self._letter_row.set_label(self.tr("Letter that asks for it"))
        self.letter_on.set_label(self.tr("Day of the letter"))
        self._row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        self.add_button(self.reject).setText(self.tr("Back"))
        self._confirm = self.add_button(self._hand_on, kind=ButtonKind.DANGER)
        self._confirm.setText(self.tr("End the entry"))
        self._confirm.setDefault(True)
        if alert.list_name != HAND_LIST:
            self._warn(self.tr("If the list still holds it, the next import brings it back."))
        self.reason.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the entry was not ended; the reason stays."""
        self._confirm.setEnabled(True)
        self._warn(sentence)

    def _warn(self, sentence: str) -> None:
        self._notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))
        self.adjustSize()

    def _hand_on(self) -> None:
        reason = self.reason.text().strip()
        self._row.set_error("" if reason else self.tr("Write the reason first."))
        if not reason:
            self.adjustSize()
            self.reason.setFocus()
            return
        if self.letter_on.date.is_faulty:
            self.letter_on.date.setFocus()
            return
        on = self.letter_on.date.value
        self._confirm.setEnabled(False)
        self.confirmed.emit(Grounds(reason, self.letter.text().strip(), on.full() if on else None))
