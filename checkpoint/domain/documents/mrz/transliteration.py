"""National characters in the letters A to Z of a zone (Doc 9303-3 §6, table A, and §4.6)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from checkpoint.domain.documents.mrz.check_digit import FILLER, LETTERS
from checkpoint.domain.errors import InvalidValue

NATIONAL_CHARACTERS: Mapping[str, str] = MappingProxyType(
    {
        "Ä": "AE",
        "Å": "AA",
        "Æ": "AE",
        "Ð": "D",
        "Đ": "D",
        "Ħ": "H",
        "Ł": "L",
        "Ŋ": "N",
        "Ö": "OE",
        "Ø": "OE",
        "Œ": "OE",
        "Þ": "TH",
        "Ŧ": "T",
        "Ü": "UE",
        "ẞ": "SS",
    }
)
"""Those that do not simply lose their accent. Where the table leaves a choice (Ä is AE or A),
this is the first of it."""

_PARTING = frozenset({"Zs", "Cc", "Pd"})
"""Unicode categories that part the components of a name: spaces and hyphens."""


def transliterate(name: str) -> str:
    """Write a name in the characters of a zone, components parted by single fillers.

    Hyphens, commas and spaces part components; apostrophes and all other punctuation are left
    out, and what stood on both sides of them joins (Doc 9303-3 §4.6). Raises InvalidValue for
    a letter that has no place in the Latin table, and for a digit, which a name in a zone may
    not have.
    """
    capitals = unicodedata.normalize("NFC", name).upper()
    written = "".join(map(_written, capitals))
    return FILLER.join(filter(None, written.split(FILLER)))


def _written(mark: str) -> str:
    if mark in NATIONAL_CHARACTERS:
        return NATIONAL_CHARACTERS[mark]
    if mark == "," or unicodedata.category(mark) in _PARTING:
        return FILLER
    plain = unicodedata.normalize("NFKD", mark).upper()
    return "".join(part for part in plain if _is_letter(part))


def _is_letter(mark: str) -> bool:
    """Whether it is one of A to Z; punctuation and accents are not, and may be left out."""
    if mark in LETTERS:
        return True
    if unicodedata.category(mark)[0] in "LN" and unicodedata.category(mark) != "Lm":
        raise InvalidValue("a name with a character that a zone cannot say")
    return False
