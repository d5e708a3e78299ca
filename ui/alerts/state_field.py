"""A field for a state: by its three letters or by name, said back with both."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

from checkpoint.domain.documents.states import state_of
from ui.language import Retranslates
from ui.mapping.entry_words import state_words

_BOTH = re.compile(r".*\((\w{1,3})\)\s*")
"""A name with its code behind it, as `state_words` writes it."""


class StateField(Retranslates, QLineEdit):
    """Offers the states whose name or code holds what is typed."""

    code_changed = Signal()

    def __init__(self, known_states: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = tuple(known_states)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(8)
        self.setCompleter(completer)
        self.textChanged.connect(lambda _text: self.code_changed.emit())
        self.retranslate()

    @property
    def code(self) -> str:
        """The state's three letters; what is no state's is given back as it was typed."""
        text = self.text().strip()
        if (both := _BOTH.fullmatch(text)) is not None:
            return state_of(both[1].upper())
        return self._by_name.get(text.casefold(), state_of(text.upper()))

    def set_code(self, code: str) -> None:
        """Show a state, or nothing."""
        self.setText(state_words(code) if code in self._known else code)

    @override
    def retranslate(self) -> None:
        code = self.code if self.text() else ""
        names = {state_words(known): known for known in self._known}
        self._names.setStringList(sorted(names))
        self._by_name = {both.rpartition(" (")[0].casefold(): code for both, code in names.items()}
        self.set_code(code)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.set_code(self.code)
        super().focusOutEvent(event)
