"""The value of one feature, as text."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.domain.documents.mrz.formats import LAYOUTS, Format
from checkpoint.domain.documents.seals.c40 import c40_decode
from checkpoint.domain.documents.seals.days import LENGTH, day_decode
from checkpoint.domain.documents.seals.definitions import Coding, Feature
from checkpoint.domain.documents.seals.faults import SealBroken, SealFault

_LONGEST_NUMBER = 8
"""Bytes: no feature counts higher."""


def read_value(feature: Feature, content: bytes) -> str:
    """Read a value, or raise SealBroken."""
    if feature.zone is not None:
        return _zone(feature.zone, c40_decode(content))
    return _READ[feature.coding](content)


def _zone(form: Format, text: str) -> str:
    """The lines of a zone; of a visa, a seal leaves out the last fields (Doc 9303-7 §9.1.3)."""
    layout = LAYOUTS[form]
    room = layout.lines * layout.width
    if len(text) > room:
        raise SealBroken(SealFault.TOO_LONG)
    marks = text.replace(" ", FILLER).ljust(room, FILLER)
    return "\n".join(marks[at : at + layout.width] for at in range(0, room, layout.width))


def _utf8(content: bytes) -> str:
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise SealBroken(SealFault.BAD_TEXT) from error
    if any(unicodedata.category(mark).startswith("C") for mark in text):
        raise SealBroken(SealFault.BAD_TEXT)
    return text


def _day(content: bytes) -> str:
    if len(content) != LENGTH:
        raise SealBroken(SealFault.BAD_DATE)
    day = day_decode(content)
    return "" if day is None else day.isoformat()


def _number(content: bytes) -> str:
    if len(content) > _LONGEST_NUMBER:
        raise SealBroken(SealFault.TOO_LONG)
    return str(int.from_bytes(content, "big"))


def _stay(content: bytes) -> str:
    """Days, months and years, parted by hyphens; noughts where one is not used."""
    if len(content) != LENGTH:
        raise SealBroken(SealFault.BAD_STRUCTURE)
    return "-".join(map(str, content))


def _c40(content: bytes) -> str:
    return c40_decode(content).rstrip()


_READ: Mapping[Coding, Callable[[bytes], str]] = {
    Coding.C40: _c40,
    Coding.UTF8: _utf8,
    Coding.DAY: _day,
    Coding.NUMBER: _number,
    Coding.STAY: _stay,
    Coding.HEX: bytes.hex,
}
