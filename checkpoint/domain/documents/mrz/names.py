"""Names in a zone: primary identifier, two fillers, secondary identifier (Doc 9303-3 §4.6)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.domain.documents.mrz.transliteration import transliterate
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import InvalidValue

SEPARATOR = FILLER * 2
_GAP = re.compile(f"{FILLER}{{2,}}(?!{FILLER}|$)")


def read_name(text: str) -> PersonName | None:
    """Read a name field, or ``None`` if it is blank.

    A name without separator is whole: the single name of many Indonesians, and the name on a
    Malaysian document, which is not split. A letter in the very last place means that the name
    must be taken as truncated, even where it happens to fit (Doc 9303-4 §4.2.3).
    """
    primary, _, secondary = text.strip(FILLER).partition(SEPARATOR)
    if not primary:
        return None
    return PersonName(
        primary=_spaced(primary),
        secondary=_spaced(secondary),
        is_truncated=not text.endswith(FILLER),
    )


def resumes_at(text: str) -> int | None:
    """Where in a name field letters follow the fillers that end the name, counted from 0.

    Two fillers part primary and secondary identifier, once; more of them, or two a second
    time, end the name, and nothing but fillers may come after.
    """
    name = text.lstrip(FILLER)
    for count, gap in enumerate(_GAP.finditer(name)):
        if count > 0 or gap.group() != SEPARATOR:
            return len(text) - len(name) + gap.end()
    return None


def printed_name(name: PersonName, width: int) -> str:
    """Write a name into a field of ``width`` characters, truncated if it does not fit.

    Of the ways to truncate that Doc 9303-4 §4.2.3 leaves to the issuer, this is the one that
    shows most: from the last component to the first, each gives up letters down to its
    initial, and no more than are needed, so that a letter stands in the last place. Only
    where not even the initials fit are components left out.
    """
    primary, secondary = (
        transliterate(part).split(FILLER) for part in (name.primary, name.secondary)
    )
    if not primary[0]:
        raise InvalidValue("a name of which a zone can say nothing")
    if not secondary[0]:
        secondary = []
    while len(_joined([word[0] for word in primary], [word[0] for word in secondary])) > width:
        (secondary if len(secondary) > 1 else primary).pop()
    excess = len(_joined(primary, secondary)) - width
    for part in (secondary, primary):
        excess = _shorten(part, excess)
    return _joined(primary, secondary).ljust(width, FILLER)


def _shorten(words: list[str], excess: int) -> int:
    """Take ``excess`` letters from the words, the last first; return how many are left to take."""
    for at in reversed(range(len(words))):
        cut = min(max(excess, 0), len(words[at]) - 1)
        words[at] = words[at][: len(words[at]) - cut]
        excess -= cut
    return excess


def _joined(primary: Sequence[str], secondary: Sequence[str]) -> str:
    parts = (FILLER.join(primary), FILLER.join(secondary))
    return SEPARATOR.join(filter(None, parts))


def _spaced(identifier: str) -> str:
    return " ".join(filter(None, identifier.split(FILLER)))
