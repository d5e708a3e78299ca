"""By what the same person may be known again on another document."""

from __future__ import annotations

import re
import unicodedata

from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    TravelDocument,
    plain_number,
)

SHORTEST_NUMBER = 6
"""Signs of a national number; what is shorter is a check digit, a blank or a mark of the office."""

_OMITTED = re.compile(r"['‘’ʼʻ`´]")  # noqa: RUF001 - the marks people type for an apostrophe
_BETWEEN = re.compile(r"[^0-9A-Z]+")


def is_of_one_person(document: TravelDocument) -> bool:
    """Whether a document is one person's own.

    Who has none is nobody in particular, and a collective letter (SPLP kolektif, UU 6/2011
    Ps 28) is of several.
    """
    is_shared = document.kind is DocumentKind.GROUP_TRAVEL_LETTER
    return bool(plain_number(document.number)) and not is_shared


def national_key(holder: Holder) -> str:
    """State and national number (NIK, MyKad …); empty where it can tell nobody from another."""
    number = plain_number(holder.national_number)
    is_telling = len(number) >= SHORTEST_NUMBER and len(set(number)) > 1
    return f"{holder.nationality.upper()}:{number}" if is_telling else ""


def name_key(holder: Holder) -> str:
    """The words of the name in the order of the alphabet, and the birthday.

    Empty where the day of birth is not known. The order does not count, for one office splits a
    name into family and given names, and another writes it whole.
    """
    born = holder.born
    if born is None or not born.is_full:
        return ""
    large = unicodedata.normalize("NFKD", _OMITTED.sub("", holder.name.full)).upper()
    plain = "".join(letter for letter in large if not unicodedata.combining(letter))
    words = sorted(word for word in _BETWEEN.split(plain) if word)
    return f"{' '.join(words)} {born.iso()}" if words else ""
