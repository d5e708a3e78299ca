"""A person of an incident: what is known of him, and nothing that is not."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.incidents.person import (
    LONGEST_LINE,
    LONGEST_NAME,
    OLDEST,
    InvolvedPerson,
    Part,
)
from checkpoint.words.enums import document_kind_words, sex_words
from checkpoint.words.incidents import part_words
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateRow
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, FormRow
from ui.wording import choices

WIDTH = 760
STATE_LETTERS = 3


class PersonDialog(Dialog):
    """Enter keeps him; of who got away everything may be empty."""

    kept = Signal(object)
    """Carries the InvolvedPerson."""

    def __init__(self, id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = id
        self.part, self.sex, self.document = (ChoiceBox(numbered=True) for _ in range(3))
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.born = DateRow()
        self.age = QLineEdit(maxLength=3)
        self.age.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9]{0,3}")))
        self.nationality = QLineEdit("IDN", maxLength=STATE_LETTERS)
        self.number, self.origin, self.note = (QLineEdit(maxLength=LONGEST_LINE) for _ in range(3))
        self._age_row = FormRow(self.age)
        form = Form(2)
        self._add(form, self.name, self.tr("Name, if it is known"))
        self._add(form, self.part, self.tr("Part in it"))
        self._add(form, self.sex, self.tr("Sex"))
        self._add(form, self.nationality, self.tr("Nationality (three letters)"))
        self.born.set_label(self.tr("Born"))
        form.add(self.born)
        self._age_row.set_label(self.tr("Or age in years"))
        form.add(self._age_row)
        self._add(form, self.document, self.tr("Document"))
        self._add(form, self.number, self.tr("Its number"))
        self._add(form, self.origin, self.tr("From where"))
        self._add(form, self.note, self.tr("Matter: work, purpose, what is missing"))
        self.body.addWidget(form)
        self.part.draw(choices(Part, part_words), Part.CROSSED)
        self.sex.draw(choices(Sex, sex_words), None)
        self.document.draw(choices(DocumentKind, document_kind_words), DocumentKind.NO_DOCUMENT)
        self.setMinimumWidth(WIDTH)
        self.set_title(self.tr("A person"))
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Keep"))
        self.name.setFocus()

    def _add(self, form: Form, field: QWidget, label: str) -> None:
        row = FormRow(field)
        row.set_label(label)
        form.add(row)

    def _hand_on(self) -> None:
        age = int(self.age.text()) if self.age.text() else None
        if self.born.date.is_faulty:
            self.born.date.setFocus()
            return
        if age is not None and age > OLDEST:
            self._age_row.set_error(self.tr("Nobody is so old"))
            self.age.setFocus()
            return
        self.kept.emit(self._person(age))
        self.accept()

    def _person(self, age: int | None) -> InvolvedPerson:
        part, sex, document = self.part.chosen, self.sex.chosen, self.document.chosen
        return InvolvedPerson(
            id=self._id,
            part=part if isinstance(part, Part) else Part.CROSSED,
            name=self.name.text().strip(),
            sex=sex if isinstance(sex, Sex) else Sex.UNSPECIFIED,
            born=self.born.date.value,
            age=None if self.born.date.value is not None else age,
            nationality=self.nationality.text().strip().upper(),
            document=document if isinstance(document, DocumentKind) else DocumentKind.NO_DOCUMENT,
            number=self.number.text().strip(),
            origin=self.origin.text().strip(),
            note=self.note.text().strip(),
        )
