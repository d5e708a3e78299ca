"""A choice among few or many: by first letters, by number, by code, or by the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from ui.theme import Token, colour
from ui.widgets.icon import Icon, pixmap

T = TypeVar("T")
ARROW = 16
TEN = 10
"""So many choices have a digit each, the last of them 0."""
PAUSE_MS = 1_000
"""What is typed after a longer pause starts a new search."""


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """One thing to choose, and how it is called."""

    value: T
    text: str
    code: str = ""
    """A short name that may be typed as well, such as MYS."""


class ChoiceBox(QComboBox):
    """A closed list of choices.

    Letters find the first choice whose words or code are so, or begin so. Digits pick by the
    number that stands before it, if the list is numbered. Nothing is chosen until something is.
    """

    chosen_changed = Signal()
    """The officer chose."""
    picked = Signal()
    """The officer chose by a number that no further digit can change: he is done here."""

    def __init__(self, *, numbered: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbered = numbered
        self._choices: tuple[Choice[object], ...] = ()
        self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._forget_typed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)
        self.activated.connect(lambda _place: self.chosen_changed.emit())

    def draw(self, choices: Sequence[Choice[T]], chosen: T | None = None) -> None:
        """Offer these; ``chosen`` is chosen, or nothing."""
        self._choices = tuple(Choice(c.value, c.text, c.code) for c in choices)
        self._forget_typed()
        self.clear()
        for place, choice in enumerate(self._choices, start=1):
            number = "0" if self._is_ten and place == TEN else str(place)
            self.addItem(f"{number}  {choice.text}" if self._numbered else choice.text)
            self.setItemData(place - 1, choice.text, Qt.ItemDataRole.ToolTipRole)
        self.choose(chosen)

    def choose(self, value: object) -> None:
        """Choose a value, or nothing if it is None or not offered."""
        places = [place for place, c in enumerate(self._choices) if c.value == value]
        self.setCurrentIndex(places[0] if places and value is not None else -1)

    @property
    def chosen(self) -> object | None:
        """The value that is chosen, or None."""
        place = self.currentIndex()
        return self._choices[place].value if 0 <= place < len(self._choices) else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter is searched for; one with Ctrl or Alt is a shortcut of somebody else."""
        text = event.text()
        is_letter = text.isprintable() and bool(text.strip() or (text and self._typed))
        if not is_letter:
            super().keyPressEvent(event)
        elif event.modifiers() & ~_PLAIN:
            event.ignore()
        else:
            self._search(text)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel scrolls the form: nobody sees an answer change that he rolls past."""
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The arrow is drawn here: the stylesheet knows no picture in the colours of a theme."""
        super().paintEvent(event)
        token = Token.TEXT_QUIET if self.isEnabled() else Token.TEXT_DISABLED
        arrow = pixmap(Icon.CHEVRON_DOWN, colour(token), ARROW, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(self.width() - ARROW - 6, (self.height() - ARROW) // 2, arrow)
        painter.end()

    def _search(self, letter: str) -> None:
        self._pause.start()
        self._typed += letter.casefold()
        place = self._place_of(self._typed)
        if place is None and len(self._typed) > 1:
            self._typed = letter.casefold()
            place = self._place_of(self._typed)
        if place is not None and place != self.currentIndex():
            self.setCurrentIndex(place)
            self.chosen_changed.emit()
            self.activated.emit(place)
        if place is not None and self._is_final(self._typed):
            self.picked.emit()

    @property
    def _is_ten(self) -> bool:
        return self._numbered and len(self._choices) == TEN

    def _is_final(self, typed: str) -> bool:
        """Whether what was typed is a number, and the beginning of no greater one."""
        if not (self._numbered and typed.isdecimal()):
            return False
        return self._is_ten or int(typed) * 10 > len(self._choices)

    def _place_of(self, typed: str) -> int | None:
        if self._is_ten and typed == "0":
            return TEN - 1
        if self._numbered and typed.isdecimal():
            return int(typed) - 1 if 0 < int(typed) <= len(self._choices) else None
        return place_of(self._choices, typed)

    def _forget_typed(self) -> None:
        self._typed = ""


_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def place_of(choices: Sequence[Choice[object]], typed: str) -> int | None:
    """Where the choice stands that these letters, small ones, mean best; None where none does.

    A whole word is meant rather than a longer one that begins so: WIT, and not WITA before it.
    """
    for fits in (_is_whole, _name_begins_with_word, _has_word, *_BEGINNINGS):
        for place, choice in enumerate(choices):
            if fits(choice, typed):
                return place
    return None


def _is_whole(choice: Choice[object], typed: str) -> bool:
    return typed in (choice.text.casefold(), choice.code.casefold())


def _name_begins_with_word(choice: Choice[object], typed: str) -> bool:
    return choice.text.casefold().startswith(f"{typed} ")


def _has_word(choice: Choice[object], typed: str) -> bool:
    return typed in choice.text.casefold().split()


def _name_begins(choice: Choice[object], typed: str) -> bool:
    return choice.text.casefold().startswith(typed)


def _code_begins(choice: Choice[object], typed: str) -> bool:
    return choice.code.casefold().startswith(typed)


def _word_begins(choice: Choice[object], typed: str) -> bool:
    return any(word.startswith(typed) for word in choice.text.casefold().split())


_BEGINNINGS = (_name_begins, _code_begins, _word_begins)
