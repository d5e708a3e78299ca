"""How the codes of a post write dates: ``YYYY-MM-DD``, ``DD/MM/YYYY``, ``DDMMYYYY``.

``YYYY``, ``MM`` and ``DD`` stand for the digits of year, month and day, and all else for itself.
A year has its four digits: of two, nobody knows the century.
"""

from __future__ import annotations

import re
from functools import lru_cache

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import InvalidValue

LONGEST_DATE_FORM = 20
_PARTS = {"YYYY": "(?P<year>[0-9]{4})", "MM": "(?P<month>[0-9]{2})", "DD": "(?P<day>[0-9]{2})"}
_PIECE = re.compile("YYYY|MM|DD|[^A-Z]")


def is_date_form(form: str) -> bool:
    """Whether it names each of its parts once, and a day only with its month."""
    return _pattern(form) is not None


def read_date(form: str, text: str) -> PartialDate | None:
    """The date in a text of this form, as far as the form says; ``None`` for no such day.

    Noughts stand for a month or a day that is not known, as on many papers of the border.
    """
    pattern = _pattern(form)
    found = pattern.fullmatch(text.strip()) if pattern else None
    if found is None:
        return None
    parts = found.groupdict()
    month, day = (int(parts.get(name, "0")) or None for name in ("month", "day"))
    try:
        return PartialDate(int(parts["year"]), month, day)
    except InvalidValue:
        return None


@lru_cache(maxsize=64)
def _pattern(form: str) -> re.Pattern[str] | None:
    pieces = _PIECE.findall(form)
    named = [piece for piece in pieces if piece in _PARTS]
    is_whole = "".join(pieces) == form and len(form) <= LONGEST_DATE_FORM
    has_month = "MM" in named or "DD" not in named
    if not is_whole or len(set(named)) < len(named) or "YYYY" not in named or not has_month:
        return None
    return re.compile("".join(_PARTS.get(piece) or re.escape(piece) for piece in pieces))
