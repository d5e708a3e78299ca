"""The columns of a table, one beneath the other: heading, what stands in them, what they say."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from checkpoint.domain.alerts.column_mapping import ListField, TableShape
from ui.language import Retranslates
from ui.mapping.mapping_words import list_field_words
from ui.theme import TextRole
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.label import ElidedLabel

SAMPLES = 3
"""So many different cells of a column are shown; pointing shows more."""
LONGEST_SHOWN = 200
"""Signs of a cell; a broken file may have a million in one."""
NOT_READ = "-"
HEADING, STANDS, SAYS = range(3)


class ColumnChoices(Retranslates, QWidget):
    """What each column says is chosen beside it. A field of several columns is put together."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = TableShape(headers=(), rows=())
        self._fields = list(ListField)
        self.boxes: dict[str, ChoiceBox] = {}
        """By column, in the order of the file."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 4, 12, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        for place, stretch in ((HEADING, 4), (STANDS, 4), (SAYS, 6)):
            self._grid.setColumnStretch(place, stretch)
            self._grid.setColumnMinimumWidth(place, 1)

    def draw(
        self,
        shape: TableShape,
        columns: Mapping[ListField, Sequence[str]],
        fields: Collection[ListField] = tuple(ListField),
    ) -> None:
        """Show a table's columns, and what they are said to say, of what they may say."""
        if (shape.headers, shape.rows) != (self._shape.headers, self._shape.rows):
            self._shape = shape
            self._fields = [one for one in ListField if one in fields]
            self._build()
        says = {column: one for one, named in columns.items() for column in named}
        for column, box in self.boxes.items():
            box.choose(says.get(column, NOT_READ))

    def columns(self) -> Mapping[ListField, tuple[str, ...]]:
        """What is chosen."""
        found: dict[ListField, tuple[str, ...]] = {}
        for column, box in self.boxes.items():
            said = box.chosen
            if isinstance(said, ListField):
                found[said] = (*found.get(said, ()), column)
        return found

    @override
    def retranslate(self) -> None:
        for box in self.boxes.values():
            chosen = box.chosen
            box.draw(self._choices())
            box.choose(chosen)

    def _build(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {}
        choices = self._choices()
        for place, column in enumerate(self._shape.headers):
            box = ChoiceBox()
            box.draw(choices)
            box.setAccessibleName(column)
            box.chosen_changed.connect(self.edited)
            self.boxes[column] = box
            stands = _Cells([row[place] for row in self._shape.rows if row[place]])
            self._grid.addWidget(
                ElidedLabel(column[:LONGEST_SHOWN], TextRole.STRONG), place, HEADING
            )
            self._grid.addWidget(stands, place, STANDS)
            self._grid.addWidget(box, place, SAYS)
        self._grid.setRowStretch(len(self._shape.headers), 1)

    def _choices(self) -> list[Choice[str]]:
        said: dict[str, str] = {NOT_READ: self.tr("not read")}
        said |= {one: list_field_words(one) for one in self._fields}
        return [Choice(value, text) for value, text in said.items()]


class _Cells(ElidedLabel):
    """A few cells of a column as they stand; on pointing all that are at hand."""

    def __init__(self, cells: Sequence[str]) -> None:
        in_line = (" ".join(cell[:LONGEST_SHOWN].split()) for cell in cells)
        several = tuple(dict.fromkeys(in_line))
        super().__init__(" · ".join(several[:SAMPLES]), TextRole.QUIET)
        self._all = "\n".join(several)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @override
    def words_on_pointing(self, shown: str) -> str:
        return self._all
