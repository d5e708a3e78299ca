"""A text, as scanners and people give it, in rows of the characters of a zone.

What is done to it here guesses nothing: capitals for small letters, one form for the many forms
of a character, and ``<`` for the signs that other keyboards send in its stead.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from checkpoint.domain.documents.mrz.check_digit import DIGITS, FILLER, LETTERS
from checkpoint.domain.documents.mrz.zone import Tidying

LONGEST_TEXT = 4000
MOST_ROWS = 60
"""Only so much of a text is looked at, from its end: the zone is at the foot of the page."""

FILLER_LOOKALIKES: Mapping[str, str] = MappingProxyType(
    {
        ">": FILLER,
        ",": FILLER,  # the key without its shift
        ";": FILLER,  # the same key on a German, Italian, Nordic or Spanish keyboard
        "\\": FILLER,  # the key that European scanners use, on a US or British computer
        "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}": FILLER,
        "\N{LEFT ANGLE BRACKET}": FILLER,
        "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": FILLER * 2,
        "\N{MUCH LESS-THAN}": FILLER * 2,
    }
)
"""Signs that stand for fillers. No zone has any of them, and in one they can mean nothing else."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the text, in capitals, and what was done to it."""

    text: str
    tidied: frozenset[Tidying] = frozenset()

    def squeezed(self) -> Row:
        """Without its spaces."""
        inner = self.text.strip()
        if " " not in inner:
            return Row(inner, self.tidied)
        return Row(inner.replace(" ", ""), self.tidied | {Tidying.SPACES_DROPPED})

    def filled(self) -> Row:
        """With fillers for its spaces."""
        if " " not in self.text:
            return self
        return Row(self.text.replace(" ", FILLER), self.tidied | {Tidying.SPACES_FILLED})


def rows_of(text: str) -> list[Row]:
    """The lines of a text on which anything is written; some readers end one with a tab."""
    lines = text[-LONGEST_TEXT:].replace("\t", "\n").splitlines()
    rows = [row for row in map(_row, lines) if not (LETTERS | DIGITS).isdisjoint(row.text)]
    return rows[-MOST_ROWS:]


def _row(line: str) -> Row:
    capitals = unicodedata.normalize("NFKC", line).upper()
    visible = [mark for mark in capitals if unicodedata.category(mark)[0] != "C"]
    plain = [" " if mark.isspace() else FILLER_LOOKALIKES.get(mark, mark) for mark in visible]
    replaced = {Tidying.FILLERS_REPLACED} if FILLER_LOOKALIKES.keys() & set(visible) else set()
    return Row("".join(plain).lstrip(), frozenset(replaced))
