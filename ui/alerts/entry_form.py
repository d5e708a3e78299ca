"""The fields of an entry made by hand: the kind first, for direction and term follow from it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.typed import EntryFault, TypedEntry, last_lawful_day
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.words.alerts import alert_direction_words, entry_fault_words
from checkpoint.words.enums import alert_kind_words, sex_words
from ui.alerts.note_field import NoteField
from ui.alerts.state_field import StateField
from ui.language import Retranslates, catalogue
from ui.mapping.entry_words import field_words
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateRow
from ui.widgets.form import Form, FormRow
from ui.widgets.typed_date import Impossible
from ui.wording import choices

COLUMNS = 4
REQUIRED = ("kind", "valid_from", "reason")
WHOLE_DAYS = ("valid_from", "valid_to")
SPANS = {
    "kind": 2,
    "name": 2,
    "aliases": 2,
    "national_number": 2,
    "requester": 2,
    "reason": 2,
    "instruction": 2,
}

_BETWEEN_NAMES = re.compile(r"[;\n]")
_EMPTY = frozenset({EntryFault.MISSING, EntryFault.NOBODY_NAMED})
"""Not held against a form that is still being filled."""


class EntryForm(Retranslates, QWidget):
    """What is typed stays until it is kept or wiped away."""

    edited = Signal()

    def __init__(
        self,
        known_states: frozenset[str],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._end_follows = True
        self._is_wiping = False
        self.kind, self.direction, self.sex = ChoiceBox(numbered=True), ChoiceBox(), ChoiceBox()
        self.reference, self.requester = QLineEdit(maxLength=60), QLineEdit(maxLength=120)
        self.name, self.aliases = QLineEdit(maxLength=120), NoteField(1)
        self.born, self.valid_from, self.valid_to = DateRow(), DateRow(), DateRow()
        self.nationality, self.issuer = StateField(known_states), StateField(known_states)
        self.place_of_birth = QLineEdit(maxLength=80)
        self.document_number = QLineEdit(maxLength=40)
        self.national_number = QLineEdit(maxLength=40)
        self.reason, self.instruction = NoteField(3), NoteField(3)
        self.rows: dict[str, FormRow] = {
            "kind": FormRow(self.kind),
            "direction": FormRow(self.direction),
            "reference": FormRow(self.reference),
            "name": FormRow(self.name),
            "aliases": FormRow(self.aliases),
            "born": self.born,
            "sex": FormRow(self.sex),
            "nationality": FormRow(self.nationality),
            "place_of_birth": FormRow(self.place_of_birth),
            "document_number": FormRow(self.document_number),
            "document_issuer": FormRow(self.issuer),
            "national_number": FormRow(self.national_number),
            "valid_from": self.valid_from,
            "valid_to": self.valid_to,
            "requester": FormRow(self.requester),
            "reason": FormRow(self.reason),
            "instruction": FormRow(self.instruction),
        }
        self._lay_out()
        self._listen()
        self.retranslate()
        self.wipe()

    @property
    def is_begun(self) -> bool:
        """Whether anything is typed that wiping would lose."""
        return self.entry() != TypedEntry(
            kind=self._kind, direction=self._direction, valid_from=self._today(), valid_to=self._end
        )

    def wipe(self) -> None:
        """Begin anew, from today."""
        self._is_wiping = True
        self._end_follows = True
        for field in self.findChildren(QLineEdit):
            field.clear()
        for note in (self.aliases, self.reason, self.instruction):
            note.clear()
        self.kind.choose(None)
        self.sex.choose(Sex.UNSPECIFIED)
        self.valid_from.date.set_value(PartialDate.of(self._today()))
        self._is_wiping = False
        self._follow_kind()

    def entry(self) -> TypedEntry:
        """What stands in the fields."""
        sex = self.sex.chosen
        return TypedEntry(
            kind=self._kind,
            direction=self._direction,
            name=self.name.text(),
            aliases=tuple(_BETWEEN_NAMES.split(self.aliases.value)) if self.aliases.value else (),
            born=self.born.date.value,
            sex=sex if isinstance(sex, Sex) else Sex.UNSPECIFIED,
            nationality=self.nationality.code,
            place_of_birth=self.place_of_birth.text(),
            document_number=self.document_number.text(),
            document_issuer=self.issuer.code,
            national_number=self.national_number.text(),
            valid_from=_day(self.valid_from),
            valid_to=self._end,
            requester=self.requester.text(),
            reason=self.reason.value,
            instruction=self.instruction.value,
            reference=self.reference.text(),
        )

    def object_to(self, faults: Mapping[str, EntryFault], *, is_done: bool) -> str:
        """Mark what is wrong, and say the first field of it, or nothing.

        Until the officer says that the form is done, empty and unfinished fields are no faults.
        """
        first = ""
        for name, row in self.rows.items():
            error = self._date_error(name, is_done=is_done)
            fault = faults.get(name)
            if not error and fault is not None and (is_done or fault not in _EMPTY):
                error = entry_fault_words(fault, catalogue())
            row.set_error(error)
            first = first or (name if error else "")
        return first

    @override
    def retranslate(self) -> None:
        for name, row in self.rows.items():
            row.set_label(field_words(name))
            if name in REQUIRED:
                row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        self.rows["aliases"].set_label(self.tr("Other names, parted by ;"))
        kind, sex = self.kind.chosen, self.sex.chosen
        with QSignalBlocker(self.kind), QSignalBlocker(self.sex):
            self.kind.draw(choices(AlertKind, alert_kind_words))
            self.sex.draw(choices(Sex, sex_words))
            self.kind.choose(kind)
            self.sex.choose(sex)
        self.kind.setPlaceholderText(self.tr("Choose by number or letter"))
        self._offer_directions()

    @property
    def _kind(self) -> AlertKind | None:
        kind = self.kind.chosen
        return kind if isinstance(kind, AlertKind) else None

    @property
    def _direction(self) -> AlertDirection | None:
        direction = self.direction.chosen
        return direction if isinstance(direction, AlertDirection) else None

    @property
    def _end(self) -> date | None:
        return _day(self.valid_to)

    def _follow_kind(self) -> None:
        """Direction and term are those of the kind; the urgent one's no hand can change."""
        kind = self._kind
        self._offer_directions()
        self.direction.choose(kind.usual_direction if kind else None)
        self.valid_to.date.setReadOnly(kind is AlertKind.CEGAH_MENDESAK)
        self._end_follows = self._end_follows or kind is AlertKind.CEGAH_MENDESAK
        self._follow_start()

    def _follow_start(self) -> None:
        """The last day is the longest the law allows, until the officer writes another."""
        first = _day(self.valid_from)
        if self._end_follows and not self._is_wiping:
            last = last_lawful_day(self._kind, first) if self._kind and first else None
            self.valid_to.date.set_value(PartialDate.of(last) if last else None)
            self.valid_to.mark_as_last_time(self.tr("longest by law") if last else "")
        self._tell()

    def _end_is_typed(self) -> None:
        self._end_follows = not self.valid_to.date.text().strip()

    def _offer_directions(self) -> None:
        """A ban leaves no choice."""
        kind, chosen = self._kind, self.direction.chosen
        usual = kind.usual_direction if kind else AlertDirection.BOTH
        offered = tuple(AlertDirection) if usual is AlertDirection.BOTH else (usual,)
        with QSignalBlocker(self.direction):
            self.direction.draw(choices(offered, alert_direction_words))
            self.direction.choose(chosen)
        self.direction.setEnabled(kind is not None and len(offered) > 1)

    def _date_error(self, name: str, *, is_done: bool) -> str:
        row = self.rows[name]
        if not isinstance(row, DateRow):
            return ""
        if isinstance(row.date.reading, Impossible) or (is_done and row.date.is_faulty):
            return self.tr("There is no such date")
        is_part = row.date.value is not None and not row.date.value.is_full
        return self.tr("Write the whole day") if is_done and is_part and name in WHOLE_DAYS else ""

    def _tell(self) -> None:
        if not self._is_wiping:
            self.edited.emit()

    def _listen(self) -> None:
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.valid_from.date.value_changed.connect(self._follow_start)
        self.valid_to.date.textEdited.connect(self._end_is_typed)
        for field in self.findChildren(QLineEdit):
            field.textChanged.connect(self._tell)
        for note in (self.aliases, self.reason, self.instruction):
            note.textChanged.connect(self._tell)
        for box in (self.direction, self.sex):
            box.currentIndexChanged.connect(self._tell)

    def _lay_out(self) -> None:
        form = Form(COLUMNS)
        for name, row in self.rows.items():
            form.add(row, SPANS.get(name, 1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        layout.addStretch(1)


def _day(row: DateRow) -> date | None:
    value = row.date.value
    return None if value is None else value.full()
