"""Under which name a list is imported: a known one is brought up to date, another one is new."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.services.alerts import HAND_LIST
from ui.language import locale
from ui.mapping.file_states import ToName
from ui.mapping.list_name import list_name_for
from ui.mapping.mapping_words import kind_choices
from ui.theme import Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow

NAME_LIMIT = 60


class NameDialog(Dialog):
    """Proposes the list that the file's name speaks of."""

    named = Signal(str, object)
    """Carries the list's name, and the AlertKind of entries that do not say it."""
    columns_asked = Signal()

    def __init__(
        self, file: ToName, sizes: Mapping[str, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._is_kind_chosen = False
        self._sizes = {name: size for name, size in sizes.items() if name != HAND_LIST}
        self.name = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.name.setCompleter(QCompleter(self))  # the usual one would take the first Enter
        self.name.addItems(sorted(self._sizes, key=str.casefold))
        self.name.setMinimumContentsLength(40)
        self.kind = ChoiceBox()
        self.kind.draw(kind_choices())
        self._row, self._kind_row = FormRow(self.name), FormRow(self.kind)
        self.body.addWidget(self._row)
        self.body.addWidget(self._kind_row)
        self._kind_row.setVisible(not file.found.says_kind)
        self._kind_row.set_label(self.tr("The list does not say it: all entries are"))
        self.setMinimumWidth(560)
        self.set_title(self.tr("Import a list"), self._told())
        self.columns = self._columns_button()
        self._row.set_label(self.tr("Name of the list at this post"))
        self.add_button(self.reject).setText(self.tr("Back"))
        self._read = self.add_button(self._hand_on, kind=ButtonKind.PRIMARY)
        self._read.setText(self.tr("Read the file"))
        self.name.editTextChanged.connect(self._say)
        self.kind.chosen_changed.connect(self._keep_kind)
        self.name.setEditText(list_name_for(file.path.name, self._sizes))
        self._say()
        self.name.setFocus()
        if (line := self.name.lineEdit()) is not None:
            line.setMaxLength(NAME_LIMIT)
            line.selectAll()

    @property
    def chosen(self) -> str:
        """The name as it stands; a known list's as the book writes it."""
        typed = " ".join(self.name.currentText().split())
        return next((name for name in self._sizes if name.casefold() == typed.casefold()), typed)

    def _say(self) -> None:
        """What this name comes to."""
        name = self.chosen
        self._row.set_error("")
        if name in self._sizes:
            text = self.tr(
                "The book has this list with {count} entries. What the file no longer holds is"
                " ended; the next page shows it first."
            )
            self._row.set_hint(text.format(count=locale().toString(self._sizes[name])))
        elif name:
            self._row.set_hint(self.tr("A new list: every entry is added."), Tone.ATTENTION)
        if not self._is_kind_chosen:
            self.kind.choose(self._file.kinds.get(name, AlertKind.SOI))
        self.adjustSize()

    def _told(self) -> str:
        """The file, and by what it is read."""
        saved = self._file.found.saved
        if saved is None or not saved.name:
            return self._file.path.name
        text = self.tr("{file}, read by the columns kept as {mapping}")
        return text.format(file=self._file.path.name, mapping=saved.name)

    def _columns_button(self) -> Button:
        """Only a table has columns."""
        button = self.add_button(self._ask_columns)
        button.setText(self.tr("&Columns …"))
        button.setVisible(self._file.found.is_table)
        return button

    def _ask_columns(self) -> None:
        self.columns_asked.emit()
        self.accept()

    def _keep_kind(self) -> None:
        """Whoever has chosen is not overruled by another name."""
        self._is_kind_chosen = True

    def _hand_on(self) -> None:
        name = self.chosen
        if not name:
            self._row.set_error(self.tr("Give the list a name."))
        elif name.casefold() == HAND_LIST:
            self._row.set_error(self.tr("This name is kept for entries made by hand."))
        else:
            self.named.emit(name, self.kind.chosen)
            self.accept()
