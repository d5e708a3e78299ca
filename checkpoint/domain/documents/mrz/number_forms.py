"""Document numbers as states make them: what a misread one can be.

One check digit stands over a number, and lets every tenth wrong guess pass. So a letter is taken
for a digit only where the form of the number says so: letters, and then nothing but digits, as
nearly all states number their documents. Everything of that form that the reading can be is
tried, and the check digit must leave one alone. A number that mixes letters and digits in any
order is left as it was read; nothing in it shows which of them was misread.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType
from typing import TypeAlias

from checkpoint.domain.documents.mrz.check_digit import DIGITS, FILLER, LETTERS

DIGIT_LIKE: Mapping[str, str] = MappingProxyType(
    {
        "O": "0",
        "Q": "0",
        "D": "0",
        "I": "1",
        "L": "1",
        "Z": "2",
        "A": "4",
        "S": "5",
        "G": "6",
        "B": "8",
    }
)
"""The digit that a letter is taken for, or that is taken for it. Pairs that are rarely mixed up
(7 and T) are left out, for a genuine T in a number would explain what it did not cause."""

FEWEST_DIGITS = 5
"""So many must be read as such to show that the others are digits as well."""
MOST_MISREAD = 2
"""Kinds of misreading in one number: the same letter for the same digit is one, wherever it is."""


Changes: TypeAlias = Mapping[int, str]
"""Places in a text, from 0, and what is to stand there instead."""


@dataclass(frozen=True, slots=True)
class NumberForm:
    """So many letters, and behind them nothing but digits."""

    letters: tuple[int, ...]
    length: int | None = None
    """Of letters and digits; ``None`` where the form is that of most numbers, and no issuer's."""

    def readings(self, text: str) -> Iterator[Changes]:
        """Every number of the form that a number can be, as it was read: itself is none."""
        number = text.rstrip(FILLER)
        if self.length not in {None, len(number)}:
            return
        for letters in self.letters:
            head, tail = number[:letters], number[letters:]
            if sum(mark in DIGITS for mark in tail) >= FEWEST_DIGITS:
                options = [*map(_as_letter, head), *map(_as_digit, tail)]
                if self.length is None and number[-1] in LETTERS:
                    options[-1] = options[-1].replace("0", "0" + FILLER)
                yield from _changes(number, options)

    def may_offer(self, text: str, reading: Changes) -> bool:
        """Whether that much may be put right, and not only be held against other readings.

        Where the issuer's form is not known, one letter may, and only behind two digits: a few
        states have letters there, and what stands before may be letters of which one was misread.
        """
        if self.length is not None:
            return True
        misread = {text[at] for at in reading}
        digits_before = sum(mark in DIGITS for mark in text[: min(reading)])
        return len(misread) == 1 and misread.isdisjoint(DIGITS) and digits_before > 1


USUAL = NumberForm(letters=(0, 1, 2, 3))
PASSPORTS: Mapping[str, NumberForm] = MappingProxyType(
    {"IDN": NumberForm((1,), length=8), "MYS": NumberForm((1,), length=9)}
)
"""By issuer, as the zone writes it. Used to choose what to try: a passport of theirs that is
numbered in another way is left as it was read."""


def _changes(number: str, options: Sequence[str]) -> Iterator[Changes]:
    for marks in product(*options):
        changes = {at: mark for at, mark in enumerate(marks) if mark != number[at]}
        misread = {(number[at], mark) for at, mark in changes.items()}
        if changes and len(misread) <= MOST_MISREAD:
            yield changes


def _as_letter(mark: str) -> str:
    """The letters that a mark can be."""
    return mark if mark in LETTERS else _LETTERS_LIKE.get(mark, "")


def _as_digit(mark: str) -> str:
    """The digit that a mark can be, if there is one."""
    return mark if mark in DIGITS else DIGIT_LIKE.get(mark, "")


_LETTERS_LIKE: Mapping[str, str] = MappingProxyType(
    {
        digit: "".join(letter for letter, alike in DIGIT_LIKE.items() if alike == digit)
        for digit in DIGIT_LIKE.values()
    }
)
