"""Values of a workbook's cells as text, and what spreadsheets do to numbers on the way."""

from __future__ import annotations

import re
from datetime import date, datetime

from checkpoint.lists.workbook import CellValue

MOST_FIGURES = 15
"""So many figures of a number a spreadsheet keeps; a NIK has sixteen, and loses its last."""

_ERRORS = frozenset({"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"})
_ESCAPED_RETURN = re.compile("_x000[dD]_")
_SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_WITH_NOUGHTS = re.compile(r"(\d+)[.,]0+")


def text_of_value(value: CellValue) -> str:
    """A value as a person would have written it; a day without its time, which none has."""
    match value:
        case str():
            return _plain(value)
        case float():
            return str(int(value)) if value.is_integer() else str(value)
        case bool() | int():
            return str(value).upper()
        case date():
            return (value.date() if isinstance(value, datetime) else value).isoformat()
        case _:
            # A time is what a spreadsheet makes of day 0: 00/00/0000.
            return ""


def _plain(text: str) -> str:
    bare = (_ESCAPED_RETURN.sub("", text) if "_x000" in text else text).replace("\xa0", " ").strip()
    return "" if bare in _ERRORS else bare


def number_of(value: CellValue) -> str:
    """A document's or a person's number; empty where the spreadsheet has rounded it.

    What is left of it is the number of somebody else.
    """
    text = text_of_value(value)
    if isinstance(value, str):
        whole = _WITH_NOUGHTS.fullmatch(text)
        return "" if _SCIENTIFIC.fullmatch(text) else whole[1] if whole else text
    return "" if len(text.strip("-")) > MOST_FIGURES or "e" in text or "n" in text else text
