"""Names as the lists of the world write them, down to what is no part of a name."""

from __future__ import annotations

import re
import unicodedata

_NOTE = re.compile(
    r"\b(?:birth name|born|formerly|previously|listed|name|alias|spelling|transliteration|"
    r"passport|number|also|known|variant|script|maiden|deceased|kunya|nom de guerre|nickname|"
    r"original|arabic|latin|cyrillic|chinese|korean|urdu|dari|pashto|farsi|persian|russian)\b",
    re.IGNORECASE,
)
"""What stands in brackets behind a name and tells of it, instead of being another."""

_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_BEFORE = re.compile(r"^(?:[a-z]\)|\(?\d+\)|[af]\.k\.a\.:?\s|(?-i:[af]ka:?\s))\s*", re.IGNORECASE)
_NO_NAMES = frozenset({"na", "n/a", "none", "unknown", "nil", "null", "not available"})
_LONGEST = 10_000
"""Letters. The Council gives a person forty names, and none of hundreds of letters."""

_QUOTES = " \t'\"\u2018\u2019\u201c\u201d\u00ab\u00bb\u00b4`.,;:-"
_SUFFIX = re.compile(r"(?:jr|sr|i{1,3}|iv)\.?", re.IGNORECASE)


def names_in(text: str) -> tuple[str, ...]:
    """Every name in a text that may give several, parted by semicolons.

    A text longer than any such is left as one, too long to be a name; so it is told.
    """
    if len(text) > _LONGEST:
        return (text[:_LONGEST],)
    named = (name for part in text.split(";") for name in _variants(part))
    return tuple(dict.fromkeys(filter(_is_name, named)))


def turned(name: str) -> str:
    """``LAST, First`` as it is spoken; a name without a comma as it is."""
    last, *rest = (part.strip() for part in name.split(","))
    suffixes = [part for part in rest if _SUFFIX.fullmatch(part)]
    given = [part for part in rest if part and part not in suffixes]
    return " ".join(filter(None, (*given, last, *suffixes)))


def is_latin(name: str) -> bool:
    """Whether a name is written in the letters of a machine-readable zone, accents aside."""
    if name.isascii():
        return True
    letters = (mark for mark in name if mark.isalpha())
    return all("LATIN" in unicodedata.name(mark, "") for mark in letters)


def _is_name(text: str) -> bool:
    return text.lower() not in _NO_NAMES and any(mark.isalpha() for mark in text)


def _variants(text: str) -> tuple[str, ...]:
    """A name, and the same with what stands in brackets where that is a name too."""
    bare = turned(_tidy(_BRACKETS.sub(" ", text)))
    inside = [part for part in _BRACKETS.findall(text) if not _NOTE.search(part)]
    if not inside:
        return (bare,)
    return bare, turned(_tidy(_BRACKETS.sub(_unless_note, text)))


def _unless_note(found: re.Match[str]) -> str:
    return " " if _NOTE.search(found[1]) else f" {found[1]} "


def _tidy(text: str) -> str:
    return " ".join(_BEFORE.sub("", text.strip()).split()).strip(_QUOTES)
