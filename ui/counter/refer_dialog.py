"""Referring a traveller: to the second line, or onward to customs, quarantine or port health."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.crossings.details import Agency, Referral
from checkpoint.words.cases import case_kind_words
from checkpoint.words.enums import agency_words
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.wording import choices

NOTE_LIMIT = 300

ONWARD = (Agency.CUSTOMS, Agency.QUARANTINE, Agency.PORT_HEALTH)
"""Agencies behind the immigration counter: who is sent there has passed it."""

INSTEAD = (Agency.SECOND_LINE, Agency.BP3MI, Agency.POLICE)
"""Who is sent there has not passed."""


class ReferDialog(Dialog):
    """Asks to whom and why; of goods only where quarantine is to look at them."""

    referred = Signal(object, object)
    """Carries the Referral, and the CaseKind of who goes to the second line."""

    def __init__(
        self, *, may_pass_on: bool, kind: CaseKind, note: str = "", parent: QWidget | None = None
    ) -> None:
        """``note`` is why, where that is known: then Enter is all, and typing says it better."""
        super().__init__(parent)
        self.agency = ChoiceBox(numbered=True)
        self.note = QLineEdit(maxLength=NOTE_LIMIT)
        self.kind = ChoiceBox(numbered=True)
        self.commodity = QLineEdit(maxLength=80)
        self.amount = QLineEdit(maxLength=40)
        self.origin = QLineEdit(maxLength=60)
        self.certificate = ChoiceBox()
        fields = (
            self.agency,
            self.note,
            self.kind,
            self.commodity,
            self.amount,
            self.origin,
            self.certificate,
        )
        self._rows = [FormRow(field) for field in fields]
        for row in self._rows:
            self.body.addWidget(row)
        self.set_title(self.tr("Refer the traveller"))
        labels = (
            self.tr("To"),
            self.tr("Why"),
            self.tr("What the case is about"),
            self.tr("Goods"),
            self.tr("Amount"),
            self.tr("Origin"),
            self.tr("Health certificate"),
        )
        for row, label in zip(self._rows, labels, strict=True):
            row.set_label(label)
        yes_no = (Choice(value=True, text=self.tr("Yes")), Choice(value=False, text=self.tr("No")))
        self.certificate.draw(yes_no)
        offered = (*INSTEAD, *ONWARD) if may_pass_on else INSTEAD
        self.agency.draw(choices(offered, agency_words), Agency.SECOND_LINE)
        self.kind.draw(choices(CaseKind, case_kind_words), kind)
        self.agency.chosen_changed.connect(self._show_what_fits)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Refer"))
        self._show_what_fits()
        self.note.setText(note)
        self.note.selectAll()
        (self.note if note else self.agency).setFocus()

    def _show_what_fits(self) -> None:
        """Goods are asked of where quarantine sees them, the kind of who is then a case."""
        self._rows[2].setVisible(self.agency.chosen in INSTEAD)
        for row in self._rows[3:]:
            row.setVisible(self.agency.chosen is Agency.QUARANTINE)
        self.adjustSize()

    def _hand_on(self) -> None:
        note, agency = self.note.text().strip(), self.agency.chosen
        self._rows[1].set_error("" if note else self.tr("Write why."))
        if not note or not isinstance(agency, Agency):
            self.note.setFocus()
            return
        is_goods = agency is Agency.QUARANTINE
        certificate, kind = self.certificate.chosen, self.kind.chosen
        self.referred.emit(
            Referral(
                agency=agency,
                note=note,
                commodity=self.commodity.text().strip() if is_goods else "",
                amount=self.amount.text().strip() if is_goods else "",
                origin=self.origin.text().strip() if is_goods else "",
                has_certificate=certificate if is_goods and isinstance(certificate, bool) else None,
            ),
            kind if agency in INSTEAD else None,
        )
        self.accept()
