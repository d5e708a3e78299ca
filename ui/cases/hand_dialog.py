"""Who stands in the second line without a referral: how he came, who he is, what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.cases.case import Came, CaseKind
from checkpoint.domain.documents.travel_document import DocumentKind, Sex, TravelDocument
from checkpoint.domain.documents.typed import TypedFault, TypedFields, document_of_fields
from checkpoint.domain.posts.post import Direction
from checkpoint.services.hand_opening import Found
from checkpoint.words.cases import came_words, case_kind_words
from checkpoint.words.enums import direction_words, document_kind_words, sex_words
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateRow
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, FormRow
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import choices

BY_HAND = tuple(one for one in Came if one is not Came.COUNTER)
NOTE_LIMIT = 300
COLUMNS = 3
WIDTH = 900


class HandDialog(Dialog):
    """Asks a document's fields only of who has one; stays open until the case is kept."""

    found = Signal(object)
    """Carries what was Found."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.notice = NoticeLine()
        self.came, self.about = ChoiceBox(numbered=True), ChoiceBox(numbered=True)
        self.direction, self.kind, self.sex = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.name, self.number = QLineEdit(maxLength=120), QLineEdit(maxLength=40)
        self.nationality, self.issuer = QLineEdit(maxLength=3), QLineEdit(maxLength=3)
        self.district = QLineEdit(maxLength=60)
        self.note = QLineEdit(maxLength=NOTE_LIMIT)
        self.rows: dict[str, FormRow] = {
            "came": FormRow(self.came),
            "direction": FormRow(self.direction),
            "about": FormRow(self.about),
            "name": FormRow(self.name),
            "nationality": FormRow(self.nationality),
            "sex": FormRow(self.sex),
            "born": DateRow(),
            "kind": FormRow(self.kind),
            "number": FormRow(self.number),
            "issuer": FormRow(self.issuer),
            "expires_on": DateRow(),
            "district": FormRow(self.district),
            "note": FormRow(self.note),
        }
        self._lay_out()
        self._say()
        self.kind.chosen_changed.connect(self._show_what_fits)
        self.nationality.textEdited.connect(lambda text: self.issuer.setText(text.upper()))
        self._show_what_fits()
        self.came.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept; what was typed stays."""
        self.notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))

    def _hand_on(self) -> None:
        read = self._read()
        faults = {} if isinstance(read, TravelDocument) else dict(read)
        if not self.note.text().strip():
            faults["note"] = TypedFault.MISSING
        for name, row in self.rows.items():
            row.set_error(self._fault_words(faults[name]) if name in faults else "")
        if faults or not isinstance(read, TravelDocument):
            next(row for name, row in self.rows.items() if name in faults).field.setFocus()
            return
        came, direction, kind = self.came.chosen, self.direction.chosen, self.about.chosen
        self.found.emit(
            Found(
                document=read,
                direction=direction if isinstance(direction, Direction) else Direction.ENTRY,
                came=came if isinstance(came, Came) else Came.HIMSELF,
                kind=kind if isinstance(kind, CaseKind) else None,
                note=self.note.text().strip(),
            )
        )

    def _read(self) -> TravelDocument | Mapping[str, TypedFault]:
        """The document, or the faults by field; one who has none has no number either."""
        kind, sex = self.kind.chosen, self.sex.chosen
        born, expires = self._date("born"), self._date("expires_on")
        until = expires.date.value if self._is_asked("expires_on") else None
        if born.date.is_faulty:
            return {"born": TypedFault.NOT_A_DATE}
        is_partial = until is not None and not until.is_full
        if is_partial or (self._is_asked("expires_on") and expires.date.is_faulty):
            return {"expires_on": TypedFault.NOT_A_DATE}
        fields = TypedFields(
            kind=kind if isinstance(kind, DocumentKind) else DocumentKind.OTHER,
            issuer=self.issuer.text() if self._is_asked("issuer") else "",
            number=self.number.text() if self._is_asked("number") else "",
            name=self.name.text(),
            nationality=self.nationality.text(),
            sex=sex if isinstance(sex, Sex) else Sex.UNSPECIFIED,
            born=born.date.value,
            expires_on=until.full() if until is not None else None,
            district=self.district.text() if self._is_asked("district") else "",
        )
        return document_of_fields(fields, today=self._today)

    def _date(self, name: str) -> DateRow:
        row = self.rows[name]
        if not isinstance(row, DateRow):
            raise TypeError(row)
        return row

    def _is_asked(self, name: str) -> bool:
        return not self.rows[name].isHidden()

    def _show_what_fits(self) -> None:
        kind = self.kind.chosen
        has_paper = kind is not DocumentKind.NO_DOCUMENT
        is_local = isinstance(kind, DocumentKind) and kind.is_local
        for name in ("number", "issuer", "expires_on"):
            self.rows[name].setVisible(has_paper)
        self.rows["district"].setVisible(is_local)
        self.adjustSize()

    def _fault_words(self, fault: TypedFault) -> str:
        return {
            TypedFault.MISSING: self.tr("Must be filled"),
            TypedFault.NOT_A_DATE: self.tr("Not a whole date: day, month and year"),
            TypedFault.NOT_A_STATE: self.tr("Three letters, such as IDN; XXX where nobody knows"),
            TypedFault.NOT_BORN_YET: self.tr("This day is still to come"),
            TypedFault.EXPIRES_BEFORE_ISSUE: self.tr("Ends before it was issued"),
        }[fault]

    def _say(self) -> None:
        self.set_title(
            self.tr("Open a case by hand"),
            self.tr(
                "For somebody who stood at no counter. He is looked up as there, and the record"
                " says that he was sent to the second line."
            ),
        )
        labels = {
            "came": self.tr("How he came"),
            "direction": self.tr("Which way"),
            "about": self.tr("About; empty: what is found says"),
            "name": self.tr("Full name"),
            "nationality": self.tr("Nationality"),
            "sex": self.tr("Sex"),
            "born": self.tr("Born"),
            "kind": self.tr("Document"),
            "number": self.tr("Number"),
            "issuer": self.tr("Issuing state"),
            "expires_on": self.tr("Good until"),
            "district": self.tr("District (kecamatan)"),
            "note": self.tr("Why, and what was seen or said"),
        }
        for name, label in labels.items():
            self.rows[name].set_label(label)
        for name in ("name", "nationality", "number", "issuer", "note"):
            self.rows[name].set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a setter
        self.came.draw(choices(BY_HAND, came_words), Came.HIMSELF)
        self.direction.draw(choices(Direction, direction_words), Direction.ENTRY)
        self.about.draw(choices(CaseKind, case_kind_words))
        self.kind.draw(choices(DocumentKind, document_kind_words), DocumentKind.NO_DOCUMENT)
        self.sex.draw(choices(Sex, sex_words))

    def _lay_out(self) -> None:
        form = Form(COLUMNS)
        for name, row in self.rows.items():
            form.add(row, COLUMNS if name == "note" else 1)
        self.body.addWidget(self.notice)
        self.body.addWidget(form)
        self.setMinimumWidth(WIDTH)
        self.add_button(self.reject).setText(self.tr("Back"))
        keep = self.add_button(self._hand_on, kind=ButtonKind.PRIMARY)
        keep.setText(self.tr("Open the case"))
