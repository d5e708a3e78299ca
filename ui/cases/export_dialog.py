"""What is to be exported as One Data TPPO, for whom, and whether with names."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.cases.one_data import MAY_HAVE_NAMES, Wanted
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.words.agencies import case_agency_words
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.date_field import DateRow
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import choices

WIDTH = 600
RECEIVERS = tuple(one for one in CaseAgency if one is not CaseAgency.IMMIGRATION)


class ExportDialog(Dialog):
    """Stays open until the files lie in their folder."""

    wanted = Signal(object, object)
    """Carries the Wanted and the folder."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = NoticeLine()
        self.first, self.last = DateRow(), DateRow()
        self.first.date.set_value(PartialDate.of(today.replace(day=1)))
        self.last.date.set_value(PartialDate.of(today))
        self.receiver = ChoiceBox(numbered=True)
        self.receiver.draw(choices(RECEIVERS, case_agency_words))
        self.names = ChoiceBox(numbered=True)
        self._receiver_row, self._names_row = FormRow(self.receiver), FormRow(self.names)
        self.body.addWidget(self.notice)
        for row in (self.first, self.last, self._receiver_row, self._names_row):
            self.body.addWidget(row)
        self.setMinimumWidth(WIDTH)
        self._say()
        self.receiver.chosen_changed.connect(self._show_what_fits)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Choose a folder"))
        self._show_what_fits()
        self.first.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was written."""
        self.notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))

    def choose_folder(self, wanted: Wanted) -> None:
        """Ask where the files are to lie."""
        dialog = QFileDialog(self, self.tr("Folder for One Data TPPO"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.wanted.emit(wanted, Path(name)))
        dialog.open()

    def _say(self) -> None:
        self.set_title(
            self.tr("One Data TPPO"),
            self.tr(
                "Cases of possible victims, under pseudonyms that only this post can trace back."
                " Names go to who took the person over, and to nobody else. The export is noted."
            ),
        )
        self.first.set_label(self.tr("First day"))
        self.last.set_label(self.tr("Last day"))
        self._receiver_row.set_label(self.tr("For; may be left open"))
        self._names_row.set_label(self.tr("Names"))
        without = Choice(value=False, text=self.tr("Without names"))
        named = Choice(value=True, text=self.tr("Of the persons who were handed over to it"))
        self.names.draw((without, named), chosen=False)

    def _show_what_fits(self) -> None:
        """Names are offered only for who may have them."""
        may_have = self.receiver.chosen in MAY_HAVE_NAMES
        self._names_row.setVisible(may_have)
        if not may_have:
            self.names.choose(value=False)
        self.adjustSize()

    def _hand_on(self) -> None:
        first, last = _day_in(self.first), _day_in(self.last)
        for row, day in ((self.first, first), (self.last, last)):
            row.set_error("" if day is not None else self.tr("Write day, month and year."))
        if first is None or last is None:
            (self.first if first is None else self.last).setFocus()
            return
        receiver = self.receiver.chosen
        self.choose_folder(
            Wanted(
                first_on=first,
                last_on=last,
                receiver=receiver if isinstance(receiver, CaseAgency) else None,
                has_names=self.names.chosen is True,
            )
        )


def _day_in(row: DateRow) -> date | None:
    """The whole day that is typed, if one is."""
    typed = row.date.value
    return typed.full() if typed is not None else None
