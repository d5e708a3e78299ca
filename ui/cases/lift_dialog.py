"""The recommendation by which somebody whose departure was postponed may leave."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.crossings.postponement import LONGEST_ISSUER, LONGEST_NUMBER
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.services.victims import Recommendation
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.date_field import DateRow
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.notice_line import Notice, NoticeLine

WIDTH = 560


class LiftDialog(Dialog):
    """Who gave it, its number and its day, as they stand on the letter."""

    lifted = Signal(object)
    """Carries the Recommendation."""

    def __init__(self, about: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = NoticeLine()
        self.number = QLineEdit(maxLength=LONGEST_NUMBER)
        self.issuer = QLineEdit(maxLength=LONGEST_ISSUER)
        self.day = DateRow()
        self.day.date.set_value(PartialDate.of(today))
        self._number_row, self._issuer_row = FormRow(self.number), FormRow(self.issuer)
        self._number_row.set_label(self.tr("Number of the recommendation"))
        self._issuer_row.set_label(self.tr("Given by: office and name"))
        self.day.set_label(self.tr("Day on the letter"))
        self.body.addWidget(self.notice)
        for row in (self._number_row, self._issuer_row, self.day):
            row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
            self.body.addWidget(row)
        self.setMinimumWidth(WIDTH)
        self.set_title(self.tr("The departure may take place"), about)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Put in"))
        self.number.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; what was typed stays."""
        self.notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))

    def _hand_on(self) -> None:
        typed = self.day.date.value
        day = typed.full() if typed is not None else None
        wanted = self.tr("Must be filled")
        missing = [
            row
            for row, is_there in (
                (self._number_row, bool(self.number.text().strip())),
                (self._issuer_row, bool(self.issuer.text().strip())),
                (self.day, day is not None),
            )
            if not is_there
        ]
        for row in (self._number_row, self._issuer_row, self.day):
            row.set_error(wanted if row in missing else "")
        if missing or day is None:
            missing[0].setFocus()
            return
        number, issuer = self.number.text().strip(), self.issuer.text().strip()
        self.lifted.emit(Recommendation(number=number, issuer=issuer, given_on=day))
