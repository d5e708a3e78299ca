"""The counters of a post, typed as one line and shown as desks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.posts.post import Counter
from ui.language import Retranslates
from ui.post_form.typed import Fault, read_counters, write_counters
from ui.theme import TextRole, Token, Tone
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import ElidedLabel

A_ROW = 4
SHOWN = 12
"""So many desks are drawn; the line of text holds them all."""
LIMIT = 200


class CountersField(Retranslates, QWidget):
    """One line of names with commas between, and beneath it what becomes of it."""

    edited = Signal()
    """The administrator changed the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(maxLength=LIMIT)
        self.row = FormRow(self.line)
        self._desks = [_Desk() for _ in range(SHOWN)]
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, desk in enumerate(self._desks):
            grid.addWidget(desk, *divmod(place, A_ROW))
        for column in range(A_ROW):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self.row)
        layout.addLayout(grid)
        layout.addStretch(1)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _text: self._show())
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.retranslate()

    def draw(self, counters: Sequence[Counter]) -> None:
        """Put counters into the line."""
        self.line.setText(write_counters(counters))

    def read(self) -> Sequence[Counter] | None:
        """The counters; if the line is none, it has the focus and says why."""
        read = read_counters(self.line.text())
        if isinstance(read, Fault):
            self.line.setFocus()
            return None
        return read

    @override
    def retranslate(self) -> None:
        self.row.set_label(self.tr("Names of the counters, with commas between"))
        self._show()

    def _show(self) -> None:
        """Say at once what the line means, or what is wrong with it."""
        read = read_counters(self.line.text())
        counters = [] if isinstance(read, Fault) else read
        if isinstance(read, Fault):
            self.row.set_error(self._fault_words(read))
        else:
            self.row.set_error("")
            self.row.set_hint(self.tr("%n counter(s)", None, len(read)), Tone.CLEAR)
        for place, desk in enumerate(self._desks):
            desk.draw(self.tr("Counter"), counters[place].name if place < len(counters) else "")

    def _fault_words(self, fault: Fault) -> str:
        if fault is Fault.TWICE:
            return self.tr("Two counters have the same name.")
        return self.tr("Type at least one counter.")


class _Desk(QFrame):
    """One desk with its sign."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "plain")
        self._word = ElidedLabel(role=TextRole.QUIET)
        self._name = ElidedLabel(role=TextRole.STRONG)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel(Icon.OFFICER, Token.ACCENT))
        row.addWidget(self._word)
        row.addWidget(self._name, 1)

    def draw(self, word: str, name: str) -> None:
        """Show a counter; without a name, nothing."""
        self.setVisible(bool(name))
        self._word.setText(word)
        self._name.setText(name)
