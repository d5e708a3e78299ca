"""An officer who has no mouse: presses keys at the real window, and counts them."""

from __future__ import annotations

from checkpoint.domain.posts.post import Direction, Lane
from ui.counter.states import Deciding, Ready
from ui.counter.view import CounterScreen
from ui.tour.guide import Guide, WentAstray, reached


class Hand:
    """Counts what is pressed from a verdict on; what is written in words is counted apart.

    A key is Enter, Tab, a function key, or the number or first letter of a choice. A reason, a
    name or a password is as long as it is: how many of them were written is told beside.
    """

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self.keys = 0
        self.texts = 0

    def begin(self) -> None:
        """Count from here."""
        self.keys = self.texts = 0

    def press(self, *keys: str) -> None:
        """Press one key after the other."""
        for key in keys:
            self.keys += 1
            self._guide.press(key)

    def pick(self, letter: str) -> None:
        """Choose by the one key that stands for it."""
        self.keys += 1
        self._guide.write(letter)

    def write(self, text: str) -> None:
        """Write what has to be written."""
        self.texts += 1
        self._guide.write(text)

    def move_to(self, direction: Direction, lane: Lane) -> None:
        """Open the counter the other way; no traveller waits for that."""
        self._guide.press("F6")
        self._guide.open_counter(direction, lane)
        reached(self._guide.counter.state, Ready)

    def scan(self, text: str) -> None:
        """Hold a document to the scanner, and count from its verdict on."""
        self._guide.scan(text)
        self.begin()

    def fill(self, letters: str) -> int:
        """Answer what must be answered, each by the first of these letters that it takes.

        Says how many fields that were. Raises WentAstray where one takes none of them.
        """
        filled = 0
        while (field := self._first_empty()) is not None:
            for letter in letters:
                self._guide.write(letter)
                if self._first_empty() is not field:
                    break
            else:
                raise WentAstray(f"{field} cannot be answered by one key of {letters}")
            self.keys += 1
            filled += 1
            if self._first_empty() is not None:
                self.press("Tab")
        return filled

    def _first_empty(self) -> object:
        if not isinstance(self._guide.counter.state, Deciding):
            return None
        return self._guide.screen(CounterScreen).case.details.first_empty()
