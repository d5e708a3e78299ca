"""The form of one row of pass codes: what the code is, and where in it everything stands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.code_forms import LONGEST_FORM
from checkpoint.domain.documents.date_forms import LONGEST_DATE_FORM
from checkpoint.domain.documents.payload_mappings import LONGEST_NAME, LONGEST_SEPARATOR
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.words.enums import document_kind_words
from ui.admin.code_words import FIELDS, fault_words, field_words, kind_words
from ui.admin.typed_codes import ASKED, CodeKind, Faults, TypedCode
from ui.language import Retranslates
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.form import Form, FormRow
from ui.wording import choices

_LOCAL = tuple(kind for kind in DocumentKind if kind.is_local)
_TEXTS = {
    "form": LONGEST_FORM,
    "issuer": 3,
    "date_format": LONGEST_DATE_FORM,
    "separator": LONGEST_SEPARATOR,
    "equals": LONGEST_SEPARATOR,
    "note": 120,
}
COLUMNS = 4


class CodeForm(Retranslates, QWidget):
    """Edits one row; what its kind does not ask is not shown."""

    edited = Signal()
    """The administrator changed something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.document = ChoiceBox(), ChoiceBox()
        self.texts = {name: QLineEdit(maxLength=limit) for name, limit in _TEXTS.items()}
        self.places = {field: QLineEdit(maxLength=LONGEST_NAME) for field in FIELDS}
        self._rows = {"kind": FormRow(self.kind), "form": FormRow(self.texts["form"])}
        self._rows["document"] = FormRow(self.document)
        self._rows |= {name: FormRow(self.texts[name]) for name in _TEXTS if name != "form"}
        self._places = {field: FormRow(line) for field, line in self.places.items()}
        self._faults: Faults = {}
        self._form = Form(COLUMNS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form)
        layout.addStretch(1)
        self.setFocusProxy(self.kind)
        for box in (self.kind, self.document):
            box.chosen_changed.connect(self._was_chosen)
        for line in (*self.texts.values(), *self.places.values()):
            line.textEdited.connect(self.edited)
        self.retranslate()
        self.draw(TypedCode(kind=CodeKind.NUMBER))

    def draw(self, typed: TypedCode) -> None:
        """Put a row into the form."""
        self.kind.choose(typed.kind)
        self.document.choose(typed.document)
        for name, line in self.texts.items():
            line.setText(getattr(typed, name))
        for field, line in self.places.items():
            line.setText(typed.places.get(field, ""))
        self._ask()
        self.show_faults({})

    def typed(self) -> TypedCode:
        """The row as it stands."""
        kind, document = self.kind.chosen, self.document.chosen
        places = {field: line.text().strip() for field, line in self.places.items()}
        texts = {name: line.text() for name, line in self.texts.items()}
        return TypedCode(
            kind=kind if isinstance(kind, CodeKind) else CodeKind.NUMBER,
            document=document if isinstance(document, DocumentKind) else _LOCAL[0],
            places={field: place for field, place in places.items() if place},
            **texts | {"issuer": texts["issuer"].strip().upper()},
        )

    def show_faults(self, faults: Faults) -> None:
        """Say what stands against the row beneath the fields; an empty one takes all back."""
        self._faults = faults
        for name, row in self._rows.items():
            row.set_error(fault_words(faults[name]) if name in faults else "")
        first = next(iter(self._places.values()))
        first.set_error(fault_words(faults["fields"]) if "fields" in faults else "")

    def go_to_fault(self) -> None:
        """Put the focus on the first field that something stands against."""
        rows = {**self._rows, "fields": next(iter(self._places.values()))}
        if name := next((name for name in rows if name in self._faults), ""):
            rows[name].setFocus()

    @override
    def retranslate(self) -> None:
        labels = {
            "kind": self.tr("What the code is"),
            "form": self.tr("Which codes are meant"),
            "document": self.tr("Document"),
            "issuer": self.tr("State whose passes they are"),
            "date_format": self.tr("Dates are written"),
            "separator": self.tr("Sign between fields"),
            "equals": self.tr("Sign before a value"),
            "note": self.tr("Where it is known from"),
        }
        for name, row in self._rows.items():
            row.set_label(labels[name])
        for field, row in self._places.items():
            row.set_label(field_words(field))
        kind, document = self.kind.chosen, self.document.chosen
        self.kind.draw(tuple(Choice(one, kind_words(one)) for one in CodeKind))
        self.document.draw(choices(_LOCAL, document_kind_words))
        self.kind.choose(kind)
        self.document.choose(document)
        self._hint_at_places()
        self.show_faults(self._faults)

    def _was_chosen(self) -> None:
        self._ask()
        self.edited.emit()

    def _ask(self) -> None:
        """Show the fields of the kind that is chosen, in the order of the rows."""
        asked = ("kind", "form", *ASKED[self.typed().kind], "note")
        self._form.take_all()
        self._show(row for name, row in self._rows.items() if name in asked)
        if "fields" in asked:
            self._show(self._places.values())
        self._hint_at_places()

    def _show(self, rows: Iterable[FormRow]) -> None:
        for row in rows:
            span = 2 if row is self._rows["form"] else 1
            self._form.add(row, span)
            row.show()

    def _hint_at_places(self) -> None:
        hints = {
            CodeKind.DELIMITED: self.tr("1, 2, 3 …"),
            CodeKind.JSON: self.tr("name, or name.in.name"),
        }
        hint = hints.get(self.typed().kind, self.tr("name in the code"))
        for line in self.places.values():
            line.setPlaceholderText(hint)
