"""What is true of all of a group: what they are, in what they came, what they are asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.crossings.details import Purpose, VehicleKind
from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.groups.group import GroupKind
from checkpoint.words.enums import purpose_words, vehicle_kind_words
from checkpoint.words.groups import group_kind_words
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.wording import choices

PLATE_LIMIT = 20
ADDRESS_LIMIT = 200
USUAL_VEHICLE = {GroupKind.VEHICLE: VehicleKind.CAR, GroupKind.BUS: VehicleKind.BUS}


class TellDialog(Dialog):
    """The plate first: at the booth of the drive-through that is all there is to type."""

    told = Signal(object, object, str, object)
    """Carries the GroupKind, the VehicleKind or None, the plate, and the Details for all."""

    def __init__(self, draft: GroupDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        group = draft.group
        self.plate = QLineEdit(group.plate, maxLength=PLATE_LIMIT)
        self.kind, self.vehicle, self.purpose = (ChoiceBox(numbered=True) for _ in range(3))
        self.address = QLineEdit(draft.answers.address, maxLength=ADDRESS_LIMIT)
        labels = (
            (self.plate, self.tr("Plate")),
            (self.kind, self.tr("Kind of group")),
            (self.vehicle, self.tr("Vehicle")),
            (self.purpose, self.tr("Purpose of all who are asked")),
            (self.address, self.tr("Address of all who are asked")),
        )
        for field, label in labels:
            row = FormRow(field)
            row.set_label(label)
            self.body.addWidget(row)
        self.set_title(self.tr("True of the whole group"))
        self.kind.draw(choices(GroupKind, group_kind_words), group.kind)
        vehicle = group.vehicle or USUAL_VEHICLE.get(group.kind)
        self.vehicle.draw(choices(VehicleKind, vehicle_kind_words), vehicle)
        self.purpose.draw(choices(Purpose, purpose_words), draft.answers.purpose)
        self.kind.chosen_changed.connect(self._propose_vehicle)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Keep"))
        self.plate.setFocus()

    def _propose_vehicle(self) -> None:
        if isinstance(self.kind.chosen, GroupKind):
            self.vehicle.choose(USUAL_VEHICLE.get(self.kind.chosen))

    def _hand_on(self) -> None:
        vehicle, purpose = self.vehicle.chosen, self.purpose.chosen
        answers = replace(
            self._draft.answers,
            purpose=purpose if isinstance(purpose, Purpose) else None,
            address=self.address.text().strip(),
        )
        self.told.emit(self.kind.chosen, vehicle, self.plate.text(), answers)
        self.accept()
