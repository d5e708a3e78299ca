"""What is asked before a view is kept, and before figures are narrowed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import LONGEST_NAME, View
from checkpoint.words.statistics import dimension_words, value_words
from ui.language import catalogue, locale
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.wording import choices

WIDTH = 520
LIST_HEIGHT = 320


class KeepViewDialog(Dialog):
    """Asks under which name a view is to be kept."""

    wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self._row = FormRow(self.name)
        self.body.addWidget(self._row)
        self.setMinimumWidth(WIDTH)
        self.set_title(
            self.tr("Keep this view"),
            self.tr("Everybody at this post finds it by its name. A name that is kept is renewed."),
        )
        self._row.set_label(self.tr("Name"))
        self.name.setText(name)
        self.name.selectAll()
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Keep"))
        self.name.setFocus()

    def _hand_on(self) -> None:
        name = self.name.text().strip()
        self._row.set_error("" if name else self.tr("Must be filled"))
        if not name:
            self.name.setFocus()
            return
        self.accept()
        self.wanted.emit(name)


class NarrowDialog(Dialog):
    """Asks of which dimension only some values are to count; none ticked is all of them."""

    values_wanted = Signal(object)
    """Carries the Dimension."""
    narrowed = Signal(object, object)
    """Carries the Dimension and its values, a frozenset."""

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.dimension = ChoiceBox()
        self.values = QListWidget()
        self.values.setFixedHeight(LIST_HEIGHT)
        self._rows = (FormRow(self.dimension), FormRow(self.values))
        for row in self._rows:
            self.body.addWidget(row)
        self.setMinimumWidth(WIDTH)
        self.set_title(
            self.tr("Count only some"),
            self.tr("Space ticks a value. With none ticked, all of them count."),
        )
        self._rows[0].set_label(self.tr("Of"))
        self._rows[1].set_label(self.tr("Only these"))
        narrowed = next(iter(view.only), None)
        usual = narrowed or view.measure.dimensions[0]
        self.dimension.draw(choices(view.measure.dimensions, dimension_words), usual)
        self.dimension.chosen_changed.connect(self.ask)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Count only these"))
        self.dimension.setFocus()

    def ask(self) -> None:
        """Have the values of what is chosen told."""
        self.values.clear()
        self.values_wanted.emit(self.dimension.chosen)

    def tell(self, dimension: Dimension, counts: Mapping[tuple[str, ...], int]) -> None:
        """Offer these values; those that count now are ticked, whether they occur or not."""
        if dimension is not self.dimension.chosen:
            return
        self.values.clear()
        kept = self._view.only.get(dimension, frozenset())
        found = {value: count for (value,), count in counts.items()}
        for value in (*found, *sorted(kept - {*found})):
            words = value_words(dimension, value, catalogue())
            text = f"{words}  ({locale().toString(found.get(value, 0))})"
            item = QListWidgetItem(text, self.values)
            item.setData(Qt.ItemDataRole.UserRole, value)
            is_kept = Qt.CheckState.Checked if value in kept else Qt.CheckState.Unchecked
            item.setCheckState(is_kept)
        self.values.setCurrentRow(0)

    def _hand_on(self) -> None:
        items = (self.values.item(row) for row in range(self.values.count()))
        ticked = frozenset(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )
        self.accept()
        self.narrowed.emit(self.dimension.chosen, ticked)
