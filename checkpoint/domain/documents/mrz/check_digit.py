"""The check digit of Doc 9303-3 §4.9: a weighted sum, modulo 10."""

from __future__ import annotations

from itertools import cycle
from string import ascii_uppercase, digits

from checkpoint.domain.errors import InvalidValue

FILLER = "<"
"""Fills the places that nothing is written in, and parts names."""
DIGITS = frozenset(digits)
LETTERS = frozenset(ascii_uppercase)
LEGAL = DIGITS | LETTERS | {FILLER}
"""The characters of a zone: no others may be printed there (Doc 9303-3 §4.3)."""

_WEIGHTS = (7, 3, 1)
_VALUES = {mark: value for value, mark in enumerate(digits + ascii_uppercase)} | {FILLER: 0}


def check_digit(text: str) -> str:
    """Compute the digit that proves ``text``, or raise InvalidValue.

    The weights have no factor in common with 10, so any one digit read for another is found.
    A letter read for a digit (or the reverse) is not, where both have the same value modulo
    10: of the pairs that look alike these are ``6``/``G`` and ``1``/``L``.
    """
    try:
        values = [_VALUES[mark] for mark in text]
    except KeyError:
        raise InvalidValue("a character that no zone has cannot be checked") from None
    total = sum(value * weight for value, weight in zip(values, cycle(_WEIGHTS), strict=False))
    return str(total % 10)
