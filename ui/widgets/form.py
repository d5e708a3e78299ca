"""Form rows: a label, an input, and one line beneath that helps or objects."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import TextRole, Token, Tone, set_property
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import ElidedLabel, Label


class FormRow(QWidget):
    """One input with its label above it.

    A value that was true last time is marked as such until the officer changes it. An error
    takes the place of the hint and marks the input; both are told to who cannot see.
    """

    def __init__(self, field: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label = ElidedLabel(role=TextRole.QUIET)
        self._required = IconLabel(size=10)
        self._aside = _Aside()
        self._last_time = IconLabel(size=16)
        self._last_time.hide()
        self._line = Label(role=TextRole.QUIET, wraps=True)
        self._line.hide()
        self._hint = ""
        self._error = ""
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._label)
        head.addWidget(self._required)
        head.addWidget(self._aside, 1)
        head.addWidget(self._last_time)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(field)
        layout.addWidget(self._line)
        self._required.hide()
        self.setFocusProxy(field)
        _on_edit(field, lambda: self.mark_as_last_time(""))

    def set_label(self, text: str) -> None:
        """Name the input."""
        self._label.setText(text)
        self.field.setAccessibleName(text)

    def set_hint(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Help in a line beneath; an error stands before it."""
        self._hint = text
        self._line.set_tone(tone)
        self._show_line()

    def set_aside(self, text: str, tone: Tone = Tone.NEUTRAL, words: str = "") -> None:
        """Say something short at the right of the label, where it moves nothing.

        Where there is no room it is left out; ``words`` say it at length on pointing, and to who
        cannot see.
        """
        self._aside.setText(text)
        self._aside.set_tone(tone)
        self._aside.words = words or text
        self.field.setAccessibleDescription(words or text)

    def set_error(self, text: str) -> None:
        """Object to what is typed; the empty text takes the objection back."""
        self._error = text
        self._show_line()

    def set_required(self, required: bool, words: str = "") -> None:  # noqa: FBT001 - a plain setter
        """Mark the input as one that must be filled; ``words`` say so in a tooltip."""
        self._required.draw(Icon.REQUIRED, Token.ON_LOCKED_SOFT, words)
        self._required.setVisible(required)

    def mark_as_last_time(self, words: str) -> None:
        """Mark the value as that of the last time; the words say so on pointing. Empty unmarks."""
        self._last_time.draw(Icon.CLOCK, Token.ON_NOTE_SOFT, words)
        self._last_time.setVisible(bool(words))
        set_property(self.field, "prefilled", "yes" if words else "no")

    def _show_line(self) -> None:
        if self._error:
            self._line.set_tone(Tone.LOCKED)
        text = self._error or self._hint
        self._line.setText(text)
        self._line.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        set_property(self.field, "faulty", "yes" if self._error else "no")


class _Aside(ElidedLabel):
    """A short text that takes what room the label leaves: it is shown whole or not at all."""

    def __init__(self) -> None:
        super().__init__(role=TextRole.QUIET)
        self.words = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    @override
    def shown(self) -> str:
        whole = self.text()
        has_room = self.fontMetrics().horizontalAdvance(whole) <= self.contentsRect().width()
        return whole if has_room else ""

    @override
    def words_on_pointing(self, shown: str) -> str:
        return self.words


class Form(QWidget):
    """Rows in columns of equal width, in the order they are added: left to right, then down."""

    def __init__(self, columns: int = 1, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._next = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 4, 12, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 1)

    def add(self, row: QWidget, span: int = 1) -> None:
        """Put the next row, over ``span`` columns; one that does not fit starts a new line."""
        span = min(span, self._columns)
        if self._next % self._columns + span > self._columns:
            self._next += self._columns - self._next % self._columns
        line, column = divmod(self._next, self._columns)
        self._grid.addWidget(row, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._next += span

    def take_all(self) -> None:
        """Take all rows out and hide them; they can be added again, in another order."""
        while (item := self._grid.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
        self._next = 0


def _on_edit(field: QWidget, act: Callable[[], None]) -> None:
    """Call ``act`` when the officer, not the program, changes the input."""
    match field:
        case QLineEdit():
            field.textEdited.connect(lambda _text: act())
        case QComboBox():
            field.activated.connect(lambda _place: act())
        case QPlainTextEdit():
            field.textChanged.connect(lambda: act() if field.hasFocus() else None)
        case _:
            pass
