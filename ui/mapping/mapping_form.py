"""What is said of a table as a whole: how it is written, and what holds for all its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.column_mapping import (
    LONGEST_NUMBER_WIDTH,
    ColumnMapping,
    Delimiter,
    ListField,
    TableEncoding,
)
from checkpoint.domain.alerts.date_order import DateOrder
from checkpoint.domain.alerts.list_habits import LONGEST_MAPPING_NAME
from checkpoint.domain.alerts.reading import FaultWhy
from checkpoint.words.alerts import alert_direction_words
from ui.language import Retranslates
from ui.mapping.file_states import ToMap
from ui.mapping.mapping_words import delimiter_words, kind_choices, order_words
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.form import Form, FormRow
from ui.wording import choices

COLUMNS = 6
BETWEEN_NAMES = (";", ",", "/", "|")
SHORTEST_NUMBER = 5
AS_USUAL = "-"
MOST_WORDS = 6
"""So many words of a list's own for kinds are asked for at once."""
BEFORE_WORDS = "header_row"
"""What is asked before them."""
_OF_DATES = {ListField.BORN, ListField.VALID_FROM, ListField.VALID_TO}


class MappingForm(Retranslates, QWidget):
    """Asks what this table leaves open, and nothing else."""

    edited = Signal()
    begun_with = Signal(str)
    """Carries the name of a saved mapping; the empty one begins by the headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ToMap | None = None
        self.name = QLineEdit(maxLength=LONGEST_MAPPING_NAME)
        names = ("begin", "kind", "direction", "header_row", "sheet", "delimiter", "encoding")
        rest = ("date_order", "parted_by", "number_width")
        self.boxes = {one: ChoiceBox() for one in (*names, *rest)}
        self.words: dict[str, ChoiceBox] = {}
        """By a word that the list has for a kind, what it means."""
        self._rows = {"name": FormRow(self.name)}
        self._rows |= {one: FormRow(box) for one, box in self.boxes.items()}
        self._word_rows: dict[str, FormRow] = {}
        self._offered: dict[str, Sequence[Choice[object]]] = {}
        self._shown: Sequence[FormRow] = ()
        self._form = Form(COLUMNS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form)
        for one, box in self.boxes.items():
            if one != "begin":
                box.chosen_changed.connect(self.edited)
        self.boxes["begin"].chosen_changed.connect(
            lambda: self.begun_with.emit(_text(self.boxes["begin"].chosen))
        )
        self._name_rows()

    def draw(self, state: ToMap) -> None:
        """Show how it stands; the name that is being typed stays."""
        self._state = state
        mapping, shape = state.mapping, state.shape
        self._offer(state)
        self._ask_words(state)
        first = next(iter(shape.sheets), "")
        chosen: Mapping[str, object] = {
            "begin": state.name,
            "kind": mapping.kind,
            "direction": mapping.direction or AS_USUAL,
            "sheet": mapping.sheet or first,
            "header_row": mapping.header_row,
            "delimiter": mapping.delimiter,
            "encoding": mapping.encoding,
            "date_order": mapping.date_order,
            "parted_by": mapping.parted_by,
            "number_width": mapping.number_width,
        }
        for one, box in self.boxes.items():
            box.choose(chosen[one])
        for word, box in self.words.items():
            box.choose(mapping.kinds.get(word))
        self._lay_out(state)

    def mapping(self, columns: Mapping[ListField, tuple[str, ...]]) -> ColumnMapping:
        """The mapping as it is chosen here, of these columns."""
        if self._state is None:
            return ColumnMapping(columns=columns)
        before = self._state.mapping
        chosen = {one: box.chosen for one, box in self.boxes.items()}
        sheet, first = _text(chosen["sheet"]), next(iter(self._state.shape.sheets), "")
        kind, direction = chosen["kind"], chosen["direction"]
        return replace(
            before,
            kind=kind if isinstance(kind, AlertKind) else None,
            direction=direction if isinstance(direction, AlertDirection) else None,
            sheet="" if sheet == first else sheet,
            header_row=_number(chosen["header_row"], before.header_row),
            delimiter=Delimiter(_text(chosen["delimiter"]) or before.delimiter),
            encoding=TableEncoding(_text(chosen["encoding"]) or before.encoding),
            date_order=DateOrder(_text(chosen["date_order"]) or before.date_order),
            parted_by=_text(chosen["parted_by"]) or before.parted_by,
            number_width=_number(chosen["number_width"], before.number_width),
            kinds={**before.kinds, **self._kinds()},
        )

    def field_of(self, entry: str) -> QWidget | None:
        """Where an entry of a mapping is chosen; None where that is with the columns."""
        return self.boxes.get(entry)

    @override
    def retranslate(self) -> None:
        self._name_rows()
        if self._state is not None:
            self.draw(self._state)

    def _kinds(self) -> Mapping[str, AlertKind]:
        said = {word: box.chosen for word, box in self.words.items()}
        return {word: kind for word, kind in said.items() if isinstance(kind, AlertKind)}

    def _ask_words(self, state: ToMap) -> None:
        """Ask what the list's own words for kinds mean, as far as they are seen."""
        unknown = [
            fault.value
            for row in state.rows
            for fault in row.faults
            if fault.why is FaultWhy.KIND_UNKNOWN
        ]
        now = (*state.mapping.kinds, *unknown)
        words = tuple(dict.fromkeys((*(one for one in self.words if one in now), *now)))
        words = words[:MOST_WORDS]
        if words == tuple(self.words):
            return
        for row in self._word_rows.values():
            row.hide()
            row.deleteLater()
        self.words = {word: ChoiceBox() for word in words}
        self._word_rows = {word: FormRow(box) for word, box in self.words.items()}
        for word, box in self.words.items():
            box.draw(kind_choices())
            box.chosen_changed.connect(self.edited)
            text = self.tr("{word} means").format(word=word)
            self._word_rows[word].set_label(text)

    def _offer(self, state: ToMap) -> None:
        shape, mapping = state.shape, state.mapping
        usual = _choice(AS_USUAL, self.tr("as usual for the kind"))
        heading = self.tr("row {number}")
        rows = [_choice(row, heading.format(number=row)) for row in _rows_of(state)]
        saved = [_choice(one.name, one.name) for one in state.habits.mappings]
        between = dict.fromkeys((*BETWEEN_NAMES, mapping.parted_by))
        widths = range(SHORTEST_NUMBER, LONGEST_NUMBER_WIDTH + 1)
        figures = self.tr("{count} figures")
        offered: Mapping[str, Sequence[Choice[object]]] = {
            "begin": [Choice("", self.tr("the headings")), *saved],
            "kind": [Choice(one.value, one.text, one.code) for one in kind_choices()],
            "direction": [usual, *_directions()],
            "sheet": [Choice(one, one) for one in shape.sheets],
            "header_row": [Choice(0, self.tr("there are none")), *rows],
            "delimiter": [Choice(one, delimiter_words(one)) for one in Delimiter],
            "encoding": [Choice(one, one.value.upper()) for one in TableEncoding],
            "date_order": [Choice(one, order_words(one)) for one in DateOrder],
            "parted_by": [Choice(one, one) for one in between],
            "number_width": [
                Choice(0, self.tr("as it stands")),
                *(_choice(one, figures.format(count=one)) for one in widths),
            ],
        }
        for one, box in self.boxes.items():
            # What is offered anew forgets the letters that are just being typed to find it.
            if self._offered.get(one) != offered[one]:
                box.draw(offered[one])
        self._offered = dict(offered)

    def _lay_out(self, state: ToMap) -> None:
        """Put what is asked in its order, and hide the rest."""
        asked: list[FormRow] = []
        for one in self._asked(state):
            asked.append(self._rows[one])
            if one == BEFORE_WORDS:
                asked += self._word_rows.values()
        if asked == self._shown:
            return
        self._shown = asked
        focused = [row for row in asked if row.field.hasFocus()]
        self._form.take_all()
        for row in asked:
            self._form.add(row)
            row.show()
        for before, after in pairwise((self.boxes[BEFORE_WORDS], *self.words.values())):
            QWidget.setTabOrder(before, after)
        for row in focused:
            row.field.setFocus()

    def _asked(self, state: ToMap) -> Sequence[str]:
        shape, columns, sought = state.shape, state.mapping.columns, state.sought
        asks_kind = ListField.KIND in sought.fields
        is_text = not shape.sheets
        asked: Mapping[str, bool] = {
            "name": True,
            "begin": bool(state.habits.mappings),
            "kind": asks_kind and ListField.KIND not in columns,
            "direction": asks_kind and ListField.DIRECTION not in columns,
            "header_row": True,
            "sheet": len(shape.sheets) > 1,
            "delimiter": is_text,
            "encoding": is_text,
            "date_order": bool(_OF_DATES.intersection(columns)),
            "parted_by": ListField.ALIASES in sought.fields,
            "number_width": ListField.DOCUMENT in columns,
        }
        return [one for one, is_asked in asked.items() if is_asked]

    def _name_rows(self) -> None:
        labels = {
            "name": self.tr("Keep under the name"),
            "begin": self.tr("Begin with"),
            "kind": self.tr("All entries are"),
            "direction": self.tr("They hold"),
            "sheet": self.tr("Sheet"),
            "header_row": self.tr("Headings stand in"),
            "delimiter": self.tr("Between cells"),
            "encoding": self.tr("Written in"),
            "date_order": self.tr("Dates in figures"),
            "parted_by": self.tr("Between several names"),
            "number_width": self.tr("Fill numbers up to"),
        }
        for one, row in self._rows.items():
            row.set_label(labels[one])
        self._rows["kind"].set_required(required=True, words=self.tr("Must be filled"))


def _choice(value: object, text: str) -> Choice[object]:
    return Choice(value, text)


def _directions() -> Sequence[Choice[object]]:
    ways = choices(AlertDirection, alert_direction_words)
    return [Choice(one.value, one.text) for one in ways]


def _rows_of(state: ToMap) -> Sequence[int]:
    """Where headings may stand, and where they are said to stand."""
    said = {state.mapping.header_row} - {0}
    return sorted({*state.shape.header_rows, *said})


def _text(chosen: object) -> str:
    return chosen if isinstance(chosen, str) else ""


def _number(chosen: object, otherwise: int) -> int:
    return chosen if isinstance(chosen, int) else otherwise
