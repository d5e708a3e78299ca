"""Typing a document: its number or its zone in one field, or every field of a pass by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.documents.claims import Claims
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import INDONESIA, DocumentKind, Sex, TravelDocument
from checkpoint.domain.documents.typed import (
    TypedFault,
    TypedFields,
    document_of_fields,
    needs_district,
)
from checkpoint.domain.posts.post import Duty, Lane
from checkpoint.services.presented import Presented
from checkpoint.words.enums import document_kind_words, sex_words
from ui.counter.states import Typing
from ui.counter.zone_field import ZoneField
from ui.language import Retranslates
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateField, DateRow
from ui.widgets.form import Form, FormRow
from ui.widgets.panel import Panel
from ui.wording import choices

TYPED_KINDS = tuple(kind for kind in DocumentKind if kind is not DocumentKind.GROUP_TRAVEL_LETTER)


class TypingPage(Retranslates, QWidget):
    """Two ways in: the quick field above, and the fields beneath for what has no code."""

    quick_typed = Signal(str)
    """A number or the lines of a zone, to be read like a scan."""
    presented = Signal(object)
    """A Presented document, typed field by field."""

    def __init__(
        self, duty: Duty, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._duty = duty
        self._today = today
        self._payload = ""
        self._claims: tuple[Claims, ...] = ()
        self._issuer_follows = True
        self.quick = ZoneField()
        self.kind = ChoiceBox()
        self.number = QLineEdit(maxLength=40)
        self.name = QLineEdit(maxLength=120)
        self.sex = ChoiceBox()
        self.nationality = QLineEdit(maxLength=3)
        self.issuer = QLineEdit(maxLength=3)
        self.district = QLineEdit(maxLength=60)
        self.office = QLineEdit(maxLength=60)
        self.national_number = QLineEdit(maxLength=20)
        self._born, self._expires, self._issued = DateRow(), DateRow(), DateRow()
        self._rows = {
            "kind": FormRow(self.kind),
            "number": FormRow(self.number),
            "issuer": FormRow(self.issuer),
            "name": FormRow(self.name),
            "nationality": FormRow(self.nationality),
            "sex": FormRow(self.sex),
            "born": self._born,
            "expires_on": self._expires,
            "issued_on": self._issued,
            "district": FormRow(self.district),
            "issuing_office": FormRow(self.office),
            "national_number": FormRow(self.national_number),
        }
        self._lay_out()
        self.quick.submitted.connect(self.quick_typed)
        self.nationality.textEdited.connect(self._let_issuer_follow)
        self.issuer.textEdited.connect(self._issuer_stands)
        self.issuer.textChanged.connect(lambda _text: self._mark_district())
        self.kind.chosen_changed.connect(self._mark_district)
        self.retranslate()

    @property
    def expires_on(self) -> DateField:
        """The field of the expiry date."""
        return _date_field(self._expires)

    def draw(self, state: Typing) -> None:
        """Begin another document with the number that brought us here, or go on with this one."""
        if state.trouble is not None:
            self.quick.setFocus()
            return
        if not state.goes_on:
            self.clear()
        self._payload = state.payload or self._payload
        self._claims = state.claims or self._claims
        if state.fields is not None:
            self._fill(state.fields, is_new=not state.goes_on)
        if state.number and not self.number.text().strip():
            self.number.setText(state.number)
        if state.number or state.payload:
            self.quick.clear()
            if not self.kind_is_local:
                self.kind.choose(DocumentKind.BORDER_PASS)
                self._mark_district()
        self._go_on(is_pass=bool(state.number or state.payload))

    def _fill(self, said: TypedFields, *, is_new: bool) -> None:
        """Put in what a code says; where the officer goes on typing, only into empty fields."""
        texts = {
            self.number: said.number,
            self.issuer: said.issuer,
            self.name: said.name,
            self.nationality: said.nationality,
            self.district: said.district,
            self.office: said.issuing_office,
            self.national_number: said.national_number,
        }
        for field, text in texts.items():
            if text and (is_new or not field.text().strip()):
                field.setText(text)
        if is_new or not self.kind_is_local:
            self.kind.choose(said.kind)
        if said.sex is not Sex.UNSPECIFIED and (is_new or self.sex.chosen is None):
            self.sex.choose(said.sex)
        for row, day in (
            (self._born, said.born),
            (self._expires, _whole(said.expires_on)),
            (self._issued, _whole(said.issued_on)),
        ):
            if day is not None and (is_new or not _date_field(row).text()):
                _date_field(row).set_value(day)
        self._mark_district()

    @property
    def kind_is_local(self) -> bool:
        """Whether the document chosen is a pass of the border."""
        return isinstance(self.kind.chosen, DocumentKind) and self.kind.chosen.is_local

    def _go_on(self, *, is_pass: bool) -> None:
        """To the quick field, or, where that has been tried, to the first field to be typed."""
        if self.name.text() or not is_pass:
            (self.number if self.name.text() else self.quick).setFocus()
        else:
            (self.name if self.number.text() else self.number).setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self._payload, self._claims = "", ()
        self._issuer_follows = True
        self.quick.clear()
        for field in self.findChildren(QLineEdit):
            field.clear()
        for row in self._rows.values():
            row.set_error("")
        local = self._duty.lane is Lane.BORDER_PASS
        self.kind.choose(DocumentKind.BORDER_PASS if local else DocumentKind.PASSPORT)
        self.sex.choose(None)
        self.nationality.setText(INDONESIA if local else "")
        self.issuer.setText(INDONESIA if local else "")
        self._mark_district()

    def present(self) -> None:
        """Hand the typed document on, or point at what is wrong with it."""
        faults = self._unfinished() or self._read()
        if isinstance(faults, TravelDocument):
            presented = Presented(
                document=faults,
                capture=Capture.TYPED,
                payload=self._payload,
                claims=self._claims,
            )
            self.presented.emit(presented)
            return
        for name, row in self._rows.items():
            row.set_error(self._fault_words(faults[name]) if name in faults else "")
        first = next(name for name in self._rows if name in faults)
        self._rows[first].field.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "\r" and not self.quick.hasFocus():
            self.present()
        else:
            super().keyPressEvent(event)

    @override
    def retranslate(self) -> None:
        kind, sex = self.kind.chosen, self.sex.chosen
        self._quick_panel.set_title(self.tr("Number of a known pass, or the lines of the zone"))
        self._fields_panel.set_title(self.tr("Or every field by hand"))
        for name, label in self._labels().items():
            self._rows[name].set_label(label)
        self.kind.draw(choices(TYPED_KINDS, document_kind_words))
        self.sex.draw(choices(Sex, sex_words))
        self.kind.choose(kind)
        self.sex.choose(sex)
        for name in ("kind", "number", "issuer", "name", "nationality"):
            self._rows[name].set_required(True, self.tr("Must be filled"))  # noqa: FBT003
        self._mark_district()

    def _mark_district(self) -> None:
        kind = self.kind.chosen
        is_needed = isinstance(kind, DocumentKind) and needs_district(kind, self.issuer.text())
        self._rows["district"].set_required(is_needed, self.tr("Must be filled"))

    def _labels(self) -> dict[str, str]:
        return {
            "kind": self.tr("Document"),
            "number": self.tr("Number"),
            "issuer": self.tr("Issuing state"),
            "name": self.tr("Full name"),
            "nationality": self.tr("Nationality"),
            "sex": self.tr("Sex"),
            "born": self.tr("Born"),
            "expires_on": self.tr("Good until"),
            "issued_on": self.tr("Issued on"),
            "district": self.tr("District (kecamatan)"),
            "issuing_office": self.tr("Issued by"),
            "national_number": self.tr("National number (NIK)"),
        }

    def _fault_words(self, fault: TypedFault) -> str:
        return {
            TypedFault.MISSING: self.tr("Must be filled"),
            TypedFault.NOT_A_DATE: self.tr("Not a whole date: day, month and year"),
            TypedFault.NOT_A_STATE: self.tr("Three letters, such as IDN or MYS"),
            TypedFault.NOT_BORN_YET: self.tr("This day is still to come"),
            TypedFault.EXPIRES_BEFORE_ISSUE: self.tr("Ends before it was issued"),
        }[fault]

    def _unfinished(self) -> dict[str, TypedFault]:
        """Dates that are typed and mean nothing; an expiry needs its day."""
        faults = {}
        for name, row in (
            ("born", self._born),
            ("expires_on", self._expires),
            ("issued_on", self._issued),
        ):
            field = _date_field(row)
            is_partial = name != "born" and field.value is not None and not field.value.is_full
            if field.is_faulty or is_partial:
                faults[name] = TypedFault.NOT_A_DATE
        return faults

    def _read(self) -> TravelDocument | dict[str, TypedFault]:
        kind, sex = self.kind.chosen, self.sex.chosen
        fields = TypedFields(
            kind=kind if isinstance(kind, DocumentKind) else DocumentKind.OTHER,
            issuer=self.issuer.text(),
            number=self.number.text(),
            name=self.name.text(),
            nationality=self.nationality.text(),
            sex=sex if isinstance(sex, Sex) else Sex.UNSPECIFIED,
            born=_date_field(self._born).value,
            expires_on=_day(_date_field(self._expires).value),
            issued_on=_day(_date_field(self._issued).value),
            national_number=self.national_number.text(),
            district=self.district.text(),
            issuing_office=self.office.text(),
        )
        read = document_of_fields(fields, today=self._today())
        return read if isinstance(read, TravelDocument) else dict(read)

    def _let_issuer_follow(self, text: str) -> None:
        """Most documents are issued by the holder's own state."""
        if self._issuer_follows:
            self.issuer.setText(text.upper())

    def _issuer_stands(self) -> None:
        self._issuer_follows = False

    def _lay_out(self) -> None:
        form = Form(3)
        for row in self._rows.values():
            form.add(row)
        self._quick_panel, self._fields_panel = Panel(self.quick), Panel(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._quick_panel)
        layout.addWidget(self._fields_panel)
        layout.addStretch(1)


def _date_field(row: DateRow) -> DateField:
    if not isinstance(row.field, DateField):
        raise TypeError(row.field)
    return row.field


def _whole(day: date | None) -> PartialDate | None:
    return PartialDate.of(day) if day is not None else None


def _day(value: PartialDate | None) -> date | None:
    return value.full() if value is not None else None
